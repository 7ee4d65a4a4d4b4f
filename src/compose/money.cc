#include "compose/money.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/decimal.h"
#include "base/text.h"
#include "compose/blocks.h"
#include "programme/eenheid.h"
#include "programme/grafiek_woorden.h"
#include "programme/raadswoorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

struct Money {
  std::int64_t plan = 0;
  std::int64_t onzeker = 0;  // of the plan
  std::int64_t uitgegeven = 0;
  std::int64_t prognose = 0;
  bool has_spent = false;
  bool has_forecast = false;

  void add(const Begrotingscel& cel) {
    if (!cel.telt_mee) return;
    plan += cel.bedrag.value_or(0);
    if (!cel.zeker) onzeker += cel.bedrag.value_or(0);
    uitgegeven += cel.gerealiseerd.value_or(0);
    has_spent |= cel.gerealiseerd.has_value();
    prognose += cel.prognose.value_or(0);
    has_forecast |= cel.prognose.has_value();
  }
  void add(const Money& more) {
    plan += more.plan;
    uitgegeven += more.uitgegeven;
    prognose += more.prognose;
    has_spent |= more.has_spent;
    has_forecast |= more.has_forecast;
  }
};

using Goals = std::vector<HoofddoelIndex>;

std::string amount(std::int64_t euros) {
  return dutch({euros, 0});
}

// To whole percentages, halves away from zero.
std::string share(std::int64_t part, std::int64_t whole) {
  if (whole <= 0 || part < 0) return {};
  return fmt::format("{}%", (part * 200 + whole) / (whole * 2));
}

std::string names_of(const Programma& programma, const Goals& goals) {
  std::string names;
  for (const HoofddoelIndex h : goals) append_item(names, programma.hoofddoelen[h].naam);
  return names;
}

class MoneyTable {
 public:
  MoneyTable(const Programma& programma, const Begroting& begroting) : programma_(programma) {
    for (const Begrotingsproject& project : begroting.projecten) {
      Goals goals = project.hoofddoelen;
      std::ranges::sort(goals);
      for (const Begrotingscel& cel : project.cellen) per_goals_[goals].add(cel);
    }
    for (const auto& [goals, money] : per_goals_) total_.add(money);
  }

  [[nodiscard]] const Money& total() const { return total_; }

  Table table(std::string caption) const {
    Table table{
        .id = {}, .caption = std::move(caption), .columns = {{std::string(woorden::kDoelen)}}, .rows = {}};
    const auto column = [&](std::string_view head) {
      table.columns.push_back({std::string(head), Alignment::kEnd});
    };
    column(woorden::kBegroot);
    if (total_.has_spent) {
      column(woorden::kUitgegeven);
      column(woorden::kRest);
    }
    if (total_.has_forecast) column(woorden::kPrognose);
    column(woorden::kDeelVanTotaal);
    for (const auto& [goals, money] : per_goals_)
      table.rows.push_back(row(names_of(programma_, goals), money, RowKind::kPlain));
    table.rows.push_back(row(std::string(woorden::kAlleDoelen), total_, RowKind::kTotal));
    return table;
  }

  BudgetBars bars(ChartTexts texts) const {
    BudgetBars chart{std::move(texts), {}};
    for (const auto& [goals, money] : per_goals_)
      chart.bars.push_back({names_of(programma_, goals), money.plan - money.onzeker, money.onzeker, {}});
    return chart;
  }

 private:
  TableRow row(std::string name, const Money& money, RowKind kind) const {
    TableRow row{.cells = {plain(name), plain(amount(money.plan))}, .kind = kind};
    if (total_.has_spent) {
      row.cells.push_back(plain(money.has_spent ? amount(money.uitgegeven) : std::string()));
      row.cells.push_back(plain(money.has_spent ? amount(money.plan - money.uitgegeven) : std::string()));
    }
    if (total_.has_forecast)
      row.cells.push_back(plain(money.has_forecast ? amount(money.prognose) : std::string()));
    row.cells.push_back(plain(share(money.plan, total_.plan)));
    return row;
  }

  const Programma& programma_;
  std::map<Goals, Money> per_goals_;
  Money total_;
};

std::string bars_description(const BudgetBars& chart) {
  std::string words;
  for (const BudgetBar& bar : chart.bars) {
    if (!words.empty()) words += "; ";
    words += woorden::kEenWaarde(bar.naam, exact_met_eenheid(amount(bar.zeker + bar.onzeker), {"euro"}));
  }
  return words;
}

}  // namespace

Blocks money_per_goal(Setting& setting, const Begroting& begroting) {
  const MoneyTable money(setting.programma(), begroting);
  if (money.total().plan == 0 && !money.total().has_spent) return {};
  const std::string_view naam = setting.programma().gebied_naam(begroting.gebied);
  const std::string caption = woorden::kGeldPerDoel(naam);
  BudgetBars bars = money.bars({setting.chart_id(), caption, {}});
  bars.texts.description = bars_description(bars);
  return {Heading{2, std::string(woorden::kGeldPerDoelKop), {}},
          Paragraph{plain(woorden::kGeldPerDoelUitleg)}, Figure{Chart{std::move(bars)}, caption},
          money.table(caption)};
}

}  // namespace voortgang
