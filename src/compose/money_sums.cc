#include "compose/money_sums.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/decimal.h"
#include "base/text.h"
#include "compose/blocks.h"
#include "document/cell_scale.h"
#include "programme/eenheid.h"
#include "programme/grafiek_woorden.h"
#include "programme/plan_sums.h"
#include "programme/raad_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

// A sum that lacks posts says so in its cell: without that it reads as the whole.
Inlines of_some(std::int64_t sum, const Known& known) {
  Inlines cell{Text{dutch(sum)}};
  if (!known.is_part()) return cell;
  cell.push_back(LineBreak{});
  cell.push_back(Small{woorden::kVanPosten(count_text(known.bekend), count_text(known.posten))});
  return cell;
}

// Spent but not all of it known: then what is left is not known either, which is not nothing.
Inlines rest_cell(const Money& money) {
  if (!money.has_spent()) return {};
  if (const auto rest = money.rest()) return plain(dutch(*rest));
  return plain(woorden::kOnbekend);
}

CellBar bar(const CellScale& scale, const Money& money) {
  const std::int64_t sure = money.plan - money.onzeker;
  CellBar drawn{{scale.between(0, sure, StretchKind::kOwn)}, {}};
  if (money.onzeker != 0) drawn.stretches.push_back(scale.between(sure, money.plan, StretchKind::kUnsure));
  if (money.overspent() > 0)
    drawn.stretches.push_back(scale.between(money.plan, money.uitgegeven, StretchKind::kLate));
  if (money.has_spent()) drawn.mark = scale.at(money.uitgegeven);
  return drawn;
}

void add(Known& known, bool is_known) {
  ++known.posten;
  known.bekend += is_known ? 1 : 0;
}

void add(Known& known, const Known& more) {
  known.posten += more.posten;
  known.bekend += more.bekend;
}

}  // namespace

void Money::add(const Begrotingscel& cel, std::int16_t peiljaar) {
  if (!cel.is_counted) return;
  const bool is_post = cel.bedrag || cel.gerealiseerd || cel.prognose;
  // What a later year will cost cannot have been told yet.
  if (is_post && (cel.jaar <= peiljaar || cel.gerealiseerd))
    voortgang::add(with_uitgaven, cel.gerealiseerd.has_value());
  if (is_post) voortgang::add(with_prognose, cel.prognose.has_value());
  buiten_plan |= !cel.bedrag && (cel.gerealiseerd || cel.prognose);
  const PlanSum planned = voortgang::planned(cel);
  plan += planned.all();
  onzeker += planned.onzeker;
  uitgegeven += cel.gerealiseerd.value_or(0);
  prognose += cel.prognose.value_or(0);
}

void Money::add(const Money& more) {
  plan += more.plan;
  onzeker += more.onzeker;
  uitgegeven += more.uitgegeven;
  prognose += more.prognose;
  voortgang::add(with_uitgaven, more.with_uitgaven);
  voortgang::add(with_prognose, more.with_prognose);
  buiten_plan |= more.buiten_plan;
}

std::optional<std::int64_t> Money::rest() const {
  // Plan and spending of other posts cannot be taken from one another.
  if (!has_spent() || with_uitgaven.is_part() || buiten_plan) return std::nullopt;
  return plan - uitgegeven;
}

std::int64_t Money::overspent() const {
  return has_spent() && !buiten_plan ? std::max<std::int64_t>(uitgegeven - plan, 0) : 0;
}

std::int64_t Money::overspent_as_expected() const {
  return has_forecast() && !buiten_plan ? std::max<std::int64_t>(prognose - plan, 0) : 0;
}

MoneyByGoals::MoneyByGoals(const Begroting& begroting, std::int16_t peiljaar) {
  for (const Begrotingsproject& project : begroting.projecten) {
    Goals goals = project.hoofddoelen;
    // The order in which a project names its goals means nothing.
    std::ranges::sort(goals);
    for (const Begrotingscel& cel : project.cellen) per_goals[goals].add(cel, peiljaar);
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
  // Rounded in whole numbers, so that every machine rounds alike.
  return fmt::format("{}%", (part * 200 + whole) / (whole * 2));
}

MoneyTable::MoneyTable(std::string first_column, std::string caption, const Money& all)
    : table_{.id = {}, .caption = std::move(caption), .columns = {{std::move(first_column)}}, .rows = {}},
      has_spent_(all.has_spent()),
      has_forecast_(all.has_forecast()) {
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
  TableRow row{.cells = {plain(name), plain(dutch(money.plan))}, .kind = kind};
  if (money.onzeker != 0)
    row.cells[1].insert(row.cells[1].end(),
                        {LineBreak{}, Small{woorden::kWaarvanOnzekerKort(dutch(money.onzeker))}});
  if (kind == RowKind::kPlain) parts_.push_back(money);
  if (has_spent_) {
    row.cells.push_back(money.has_spent() ? of_some(money.uitgegeven, money.with_uitgaven) : Inlines());
    row.cells.push_back(rest_cell(money));
  }
  if (has_forecast_)
    row.cells.push_back(money.has_forecast() ? of_some(money.prognose, money.with_prognose) : Inlines());
  row.cells.push_back(plain(share));
  table_.rows.push_back(std::move(row));
}

Table MoneyTable::take() {
  CellScale scale;
  for (const Money& money : parts_) {
    for (const std::int64_t sum : {money.plan, money.plan - money.onzeker, money.uitgegeven})
      scale.include(sum);
  }
  auto money = parts_.begin();
  for (TableRow& row : table_.rows) {
    if (row.kind == RowKind::kPlain) row.cells.front().push_back(bar(scale, *money++));
  }
  return std::move(table_);
}

Blocks money_remarks(const Money& money, std::int16_t peiljaar) {
  std::string words;
  const auto say = [&](std::string sentence) { words.append(words.empty() ? "" : " ").append(sentence); };
  const Known& spent = money.with_uitgaven;
  if (spent.is_part())
    say(woorden::kUitgavenVanPosten(count_text(spent.bekend), count_text(spent.posten),
                                    std::to_string(peiljaar)));
  const Known& expected = money.with_prognose;
  if (expected.is_part())
    say(woorden::kPrognoseVanPosten(count_text(expected.bekend), count_text(expected.posten)));
  if (money.has_spent() && money.buiten_plan) say(std::string(woorden::kUitgavenBuitenPlan));
  if (const std::int64_t more = money.overspent(); more > 0) say(woorden::kMeerUitgegeven(euros(more)));
  if (const std::int64_t more = money.overspent_as_expected(); more > 0)
    say(woorden::kMeerVerwacht(euros(more)));
  if (words.empty()) return {};
  return {Paragraph{plain(std::move(words))}};
}

}  // namespace voortgang
