#include "compose/verdict_table.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/decimal.h"
#include "compose/blocks.h"
#include "facts/feit_woorden.h"
#include "facts/weergave.h"
#include "programme/antwoord_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

// Here somebody recomputes it, everywhere else nobody needs to see them.
constexpr std::uint8_t kGrowthDecimals = 4;
constexpr std::uint8_t kScoreDecimals = 2;

std::string number(std::optional<double> value, std::uint8_t decimals) {
  return value ? weergave(*value, decimals) : std::string();
}

// Where decimals are left out elsewhere: all, since the sum is made with them.
std::uint8_t needed_decimals(double value, std::uint8_t decimals) {
  while (decimals < kGrowthDecimals) {
    const auto shown = decimal_from(value, decimals);
    if (shown && std::abs(shown->value() - value) < 1e-9) break;
    ++decimals;
  }
  return decimals;
}

std::string with_period(std::optional<double> value, std::optional<Periode> periode, std::uint8_t decimals) {
  if (value) decimals = needed_decimals(*value, decimals);
  return value && periode ? woorden::kVan(weergave(*value, decimals), words(*periode))
                          : number(value, decimals);
}

// And why, where somebody or something says so.
Inlines verdict(const Voortgang& v) {
  const std::string_view why = v.handmatige_reden.empty() ? woorden::reden(v.reden) : v.handmatige_reden;
  Inlines out{OordeelMark{v.oordeel}};
  if (why.empty()) return out;
  out.push_back(LineBreak{});
  out.push_back(Text{std::string(why)});
  return out;
}

// Those that say nothing of any area are left out.
std::vector<TableColumn> columns() {
  return {
      {std::string(woorden::kGebied)},
      {.title = std::string(woorden::kOordeelKop), .says_itself = true},
      {std::string(woorden::kBeginwaarde), Alignment::kEnd},
      {std::string(woorden::kLaatste), Alignment::kEnd},
      {std::string(woorden::kStreefwaarde), Alignment::kEnd},
      {std::string(woorden::kAantalCijfers), Alignment::kEnd},
      {std::string(woorden::kVerhouding), Alignment::kEnd},
      {std::string(woorden::kGroei), Alignment::kEnd},
      {std::string(woorden::kGrensfactor), Alignment::kEnd},
      {std::string(woorden::kScore), Alignment::kEnd},
  };
}

std::vector<Inlines> cells_of(const FeitenReeks& reeks, std::string_view area) {
  const Voortgang& v = reeks.voortgang;
  std::vector<Inlines> cells{plain(area), verdict(v)};
  for (const std::string& text :
       {with_period(v.basiswaarde, v.basisperiode, reeks.decimalen),
        with_period(v.waarde, v.periode, reeks.decimalen),
        with_period(v.streefwaarde, v.streefperiode, reeks.decimalen), v.punten > 0 ? dutch(v.punten) : "",
        number(v.R, kGrowthDecimals), number(v.p, kGrowthDecimals),
        v.grens ? number(v.C, kGrowthDecimals) : "", number(v.score, kScoreDecimals)})
    cells.push_back(text.empty() ? Inlines{} : plain(text));
  return cells;
}

void leave_out_empty(Table& table) {
  for (std::size_t column = table.columns.size(); column-- > 0;) {
    if (!std::ranges::all_of(table.rows, [&](const TableRow& row) { return row.cells[column].empty(); }))
      continue;
    const auto at = static_cast<std::ptrdiff_t>(column);
    table.columns.erase(table.columns.begin() + at);
    for (TableRow& row : table.rows) row.cells.erase(row.cells.begin() + at);
  }
}

}  // namespace

Blocks verdict_table(Setting& setting, IndicatorIndex index) {
  const Programma& programma = setting.programma();
  const Indicator& indicator = programma.indicatoren[index];
  Table table{.id = {},
              .caption = woorden::kBerekeningVan(indicator.korte_naam, woorden::methode(indicator.methode)),
              .columns = columns(),
              .rows = {},
              .voorbeeld = indicator.voorbeeld};
  bool has_zero = false;
  for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
    const FeitenReeks* reeks = setting.feiten().reeks(index, g);
    if (reeks == nullptr || !is_asked_for(reeks->voortgang.oordeel)) continue;
    const std::string name(g == kRegio ? std::string_view(woorden::kHele) : programma.gebied_naam(g));
    table.rows.push_back(
        {.cells = cells_of(*reeks, name), .kind = g == kRegio ? RowKind::kTotal : RowKind::kPlain, .id = {}});
    has_zero |= reeks->voortgang.nul_vervangen;
  }
  if (table.rows.empty()) return {};
  setting.note_example(indicator.voorbeeld);
  leave_out_empty(table);
  Blocks blocks{std::move(table)};
  if (has_zero)
    blocks.push_back(Paragraph{{Text{std::string(woorden::kNulVervangen)}}, ParagraphKind::kNote});
  return blocks;
}

}  // namespace voortgang
