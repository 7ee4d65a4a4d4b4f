#include "compose/money_sums.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/decimal.h"
#include "base/text.h"
#include "compose/blocks.h"
#include "programme/eenheid.h"
#include "programme/grafiek_woorden.h"
#include "programme/raadswoorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

std::string amount(std::int64_t euros) {
  return dutch({euros, 0});
}

std::string bars_description(const BudgetBars& chart) {
  std::string words;
  for (const BudgetBar& bar : chart.bars) {
    if (!words.empty()) words += "; ";
    words += woorden::kEenWaarde(bar.naam, euros(bar.zeker + bar.onzeker));
  }
  return words;
}

}  // namespace

void Money::add(const Begrotingscel& cel) {
  if (!cel.telt_mee) return;
  plan += cel.bedrag.value_or(0);
  if (!cel.zeker) onzeker += cel.bedrag.value_or(0);
  uitgegeven += cel.gerealiseerd.value_or(0);
  has_spent |= cel.gerealiseerd.has_value();
  prognose += cel.prognose.value_or(0);
  has_forecast |= cel.prognose.has_value();
}

void Money::add(const Money& more) {
  plan += more.plan;
  onzeker += more.onzeker;
  uitgegeven += more.uitgegeven;
  prognose += more.prognose;
  has_spent |= more.has_spent;
  has_forecast |= more.has_forecast;
}

MoneyByGoals::MoneyByGoals(const Begroting& begroting) {
  for (const Begrotingsproject& project : begroting.projecten) {
    Goals goals = project.hoofddoelen;
    std::ranges::sort(goals);
    for (const Begrotingscel& cel : project.cellen) per_goals[goals].add(cel);
  }
  for (const auto& [goals, money] : per_goals) total.add(money);
}

std::string goal_names(const Programma& programma, const MoneyByGoals::Goals& goals) {
  std::string names;
  for (const HoofddoelIndex h : goals) append_item(names, programma.hoofddoelen[h].naam);
  return names;
}

std::string money_share(std::int64_t part, std::int64_t whole) {
  if (whole <= 0 || part < 0) return {};
  return fmt::format("{}%", (part * 200 + whole) / (whole * 2));
}

std::string euros(std::int64_t amount) {
  return exact_met_eenheid(dutch({amount, 0}), {"euro"});
}

MoneyTable::MoneyTable(std::string first_column, std::string caption, const Money& all)
    : table_{.id = {}, .caption = std::move(caption), .columns = {{std::move(first_column)}}, .rows = {}},
      has_spent_(all.has_spent),
      has_forecast_(all.has_forecast) {
  const auto column = [this](std::string_view head) {
    table_.columns.push_back({std::string(head), Alignment::kEnd});
  };
  column(woorden::kBegroot);
  if (has_spent_) {
    column(woorden::kUitgegeven);
    column(woorden::kRest);
  }
  if (has_forecast_) column(woorden::kPrognose);
  column(woorden::kDeelVanTotaal);
}

void MoneyTable::row(std::string name, const Money& money, std::string share, RowKind kind) {
  TableRow row{.cells = {plain(name), plain(amount(money.plan))}, .kind = kind};
  if (has_spent_) {
    row.cells.push_back(plain(money.has_spent ? amount(money.uitgegeven) : std::string()));
    row.cells.push_back(plain(money.has_spent ? amount(money.rest()) : std::string()));
  }
  if (has_forecast_) row.cells.push_back(plain(money.has_forecast ? amount(money.prognose) : std::string()));
  row.cells.push_back(plain(share));
  table_.rows.push_back(std::move(row));
}

Figure money_bars(std::string id, const std::string& caption, std::vector<BudgetBar> bars) {
  BudgetBars chart{{std::move(id), caption, {}}, std::move(bars)};
  chart.texts.description = bars_description(chart);
  return {Chart{std::move(chart)}, caption};
}

BudgetBar money_bar(std::string name, const Money& money) {
  return {std::move(name), money.plan - money.onzeker, money.onzeker, {}};
}

}  // namespace voortgang
