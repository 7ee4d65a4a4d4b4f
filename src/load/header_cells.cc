#include "load/header_cells.h"

#include <algorithm>
#include <array>

#include "base/decimal.h"
#include "base/periode_guess.h"
#include "base/text.h"

namespace voortgang {
namespace {

constexpr std::string_view kExamplePeriod = "2021";
constexpr std::string_view kExampleNumber = "12,5";

void append_cell(std::string& row, std::string_view cell) {
  row.append(row.empty() ? "" : ";").append(cell);
}

std::vector<const CsvColumn*> needed(std::span<const CsvColumn> columns) {
  std::vector<const CsvColumn*> out;
  for (const CsvColumn& column : columns) {
    if (column.need != Need::kOptional) out.push_back(&column);
  }
  return out;
}

bool may_stand_in(std::string_view cell, const CsvColumn& column) {
  switch (column.holds) {
    case Holds::kPeriod:
      return looks_like_period(cell);
    case Holds::kNumber:
      return is_figure(cell);
    case Holds::kAnything:
    case Holds::kWords:
      return false;
  }
  return false;
}

}  // namespace

bool looks_like_period(std::string_view cell) {
  const std::string_view text = trimmed(cell);
  return parse_periode(text, Frequentie::kSchooljaar) || guess_periode(text);
}

bool is_figure(std::string_view cell) {
  const std::string_view text = trimmed(cell);
  return text == "." || text == "-" || text == "x" || parse_decimal(text, NumberStyle::kDecimalComma) ||
         parse_decimal(text, NumberStyle::kDecimalPoint);
}

const CsvColumn* column_with_value(std::string_view cell, std::span<const CsvColumn> columns) {
  const std::string text = folded(cell);
  const std::string_view alone = trimmed(std::string_view(text).substr(0, text.find_first_of("([")));
  const auto says = [&](const CsvColumn& column) {
    return std::ranges::any_of(column.values, [&](std::string_view v) { return v == text || v == alone; });
  };
  const auto found = std::ranges::find_if(columns, says);
  return found == columns.end() ? nullptr : &*found;
}

std::string names_of_needed(std::span<const CsvColumn> columns) {
  std::string names;
  for (const CsvColumn* column : needed(columns)) append_cell(names, column->name);
  return names;
}

NamesAbove names_above(std::span<const CsvField> cells, std::span<const CsvColumn> columns) {
  std::vector<const CsvColumn*> missing = needed(columns);
  NamesAbove above;
  for (const CsvField& cell : cells) {
    if (missing.empty()) break;
    const CsvColumn* of_value = column_with_value(cell.value, columns);
    const auto column = std::ranges::find_if(missing, [&](const CsvColumn* one) {
      return one == of_value || (of_value == nullptr && may_stand_in(cell.value, *one));
    });
    append_cell(above.names, column == missing.end() ? "…" : (*column)->name);
    if (column != missing.end()) missing.erase(column);
  }
  for (const CsvColumn* column : missing) above.missing.push_back(column->name);
  return above;
}

std::string row_with_value(std::span<const CsvField> cells, std::span<const CsvColumn> columns) {
  std::string row;
  for (const CsvColumn* column : needed(columns)) {
    const auto is_of_column = [&](const CsvField& cell) {
      return column_with_value(cell.value, columns) == column;
    };
    const auto cell = std::ranges::find_if(cells, is_of_column);
    append_cell(row, cell != cells.end()               ? trimmed(cell->value)
                     : column->holds == Holds::kPeriod ? kExamplePeriod
                                                       : kExampleNumber);
  }
  return row;
}

bool names_areas(std::string_view name) {
  constexpr auto kNames = std::to_array<std::string_view>(
      {"gebied",    "gebieden",     "gebiedsnaam",   "gebiedscode",  "naam gebied", "gemeente",
       "gemeenten", "gemeentenaam", "naam gemeente", "gemeentecode", "regio",       "regio's",
       "regios",    "regionaam",    "regiocode",     "codering",     "wijk",        "wijken",
       "wijknaam",  "wijkcode",     "buurt",         "buurten",      "buurtnaam",   "buurtcode",
       "kern",      "plaats",       "plaatsnaam",    "woonplaats",   "stadsdeel",   "wijken en buurten"});
  return std::ranges::find(kNames, name) != kNames.end();
}

}  // namespace voortgang
