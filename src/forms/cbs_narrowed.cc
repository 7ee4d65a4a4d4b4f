#include "forms/cbs_narrowed.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"

namespace voortgang {
namespace {

// What a column says that is about the figures or the region, and no part of them.
bool says_nothing(std::string_view name) {
  constexpr auto kNames = std::to_array<std::string_view>(
      {"id",     "onderwerp", "onderwerpen", "eenheid",   "unit",      "bron",      "tabel",      "titel",
       "marges", "status",    "toelichting", "opmerking", "indicator", "measure",   "versie",     "land",
       "recs",   "gm_naam",   "regionaam",   "gemeente",  "gemeenten", "provincie", "meeteenheid"});
  return std::ranges::find(kNames, name) != kNames.end() || name.starts_with("soort regio") ||
         name.starts_with("codering") || name.starts_with("gwb_code") || name.starts_with("gemeente") ||
         name.starts_with("regio") || name.starts_with("datum");
}

bool is_total(std::string_view title) {
  const std::string small = folded(title);
  return small.find("totaal") != small.npos || small.find("total") != small.npos ||
         small.starts_with("alle") || small.starts_with("t0");
}

// A dimension of a table with titles, or one with codes of which the metadata say what they mean.
bool is_dimension(const CbsBestand& bestand, std::size_t column, std::string_view value) {
  const std::string_view name = bestand.table.kolommen[column].value;
  if (bestand.table.soort != StatlineSoort::kLabels) return bestand.metadata.waarde(name, value) != nullptr;
  const auto number = statline_number(bestand.table, value);
  return !number && !statline_period(value);
}

}  // namespace

void tell_narrowed(const CbsBestand& bestand, const CbsColumns& columns, std::span<const std::size_t> rows,
                   std::span<const std::size_t> known, std::string_view indicator, Problems& problems) {
  if (rows.empty()) return;
  const StatlineTable& table = bestand.table;
  for (std::size_t column = 0; column < table.kolommen.size(); ++column) {
    const bool is_known = std::ranges::find(known, column) != known.end();
    const CsvField& first = table.cell(rows.front(), column);
    if (is_known || says_nothing(folded(table.kolommen[column].value)) || first.value.empty()) continue;
    const auto is_same = [&](std::size_t row) { return table.cell(row, column).value == first.value; };
    if (!std::ranges::all_of(rows, is_same) || !is_dimension(bestand, column, first.value)) continue;
    const std::string_view title = columns.title(rows.front(), column);
    if (is_total(title) || is_total(first.value)) continue;
    problems.add(Code::CBS126, table.span(first),
                 {{"kolom", table.kolommen[column].value},
                  {"waarde", title},
                  {"indicator", indicator},
                  {"mapping", bestand.mapping}});
  }
}

std::optional<std::size_t> column_of_units(const StatlineTable& table) {
  for (std::size_t i = 0; i < table.kolommen.size(); ++i) {
    const std::string name = folded(table.kolommen[i].value);
    if (name == "eenheid" || name == "meeteenheid" || name == "unit") return i;
  }
  return std::nullopt;
}

}  // namespace voortgang
