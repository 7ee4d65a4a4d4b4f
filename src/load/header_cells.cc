#include "load/header_cells.h"

#include <algorithm>
#include <array>
#include <optional>

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

// A number, perhaps with its unit behind it.
bool begins_as_number(std::string_view cell) {
  const std::string_view text = trimmed(cell);
  return is_number_cell(text) || (!text.empty() && text.front() >= '0' && text.front() <= '9');
}

// Which cell of a row is of a column: that which says one of its values, a period, or the number behind the
// period.
std::optional<std::size_t> cell_of(const CsvColumn& column, std::span<const CsvField> cells,
                                   std::span<const CsvColumn> columns) {
  const auto place = [&](std::size_t from, auto&& is_it) -> std::optional<std::size_t> {
    for (std::size_t i = from; i < cells.size(); ++i) {
      if (is_it(cells[i].value)) return i;
    }
    return std::nullopt;
  };
  const auto period = place(0, looks_like_period);
  const auto is_number = [&](std::string_view cell) {
    return begins_as_number(cell) && !(period && cells[*period].value.data() == cell.data()) &&
           column_with_value(cell, columns) == nullptr;
  };
  switch (column.holds) {
    case Holds::kPeriod:
      return period;
    case Holds::kNumber: {
      const auto behind = period ? place(*period + 1, is_number) : std::nullopt;
      return behind ? behind : place(0, is_number);
    }
    case Holds::kAnything:
      return place(0, [&](std::string_view cell) { return column_with_value(cell, columns) == &column; });
    case Holds::kWords:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

bool looks_like_period(std::string_view cell) {
  const std::string_view text = trimmed(cell);
  return parse_periode(text, Frequentie::kSchooljaar) || guess_periode(text);
}

bool is_number_cell(std::string_view cell) {
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
  NamesAbove above;
  // Where no column says what may stand in it, the first row does not say which cell is which.
  const bool has_values = std::ranges::any_of(columns, [](const CsvColumn& c) { return !c.values.empty(); });
  std::vector<std::string_view> names;
  for (const CsvColumn* column : has_values ? needed(columns) : std::vector<const CsvColumn*>{}) {
    const auto cell = cell_of(*column, cells, columns);
    if (!cell)
      above.missing.push_back(column->name);
    else if (names.size() <= *cell)
      names.resize(*cell + 1);
    if (cell) names[*cell] = column->name;
  }
  for (const std::string_view name : names) append_cell(above.names, name.empty() ? "…" : name);
  if (names.empty()) above = {names_of_needed(columns), {}};
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
