#include "load/split_number.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/digits.h"
#include "base/suggested_number.h"
#include "base/text.h"
#include "base/utf8.h"

namespace voortgang {
namespace {

// Digits, with behind them what may stand behind a number: a unit, a mark, a multiple, a status.
bool is_fraction(std::string_view whole, std::string_view note, const NumberKind& kind) {
  const std::size_t digits = std::min(note.find_first_not_of(kDecimalDigits), note.size());
  if (digits == 0) return false;
  const std::string behind = utf8::lower(trimmed(note.substr(digits)));
  const std::string unit = utf8::lower(kind.unit);
  if (behind.find_first_not_of("%*?!") == behind.npos || (!unit.empty() && behind.starts_with(unit)))
    return true;
  const std::string joined = std::string(whole).append(",").append(note);
  return !suggested_number(joined, NumberStyle::kDecimalComma, kind).empty();
}

}  // namespace

void tell_split_number(const CsvTable& table, std::span<const CsvColumn> columns, std::size_t value_column,
                       std::size_t first_note, const NumberKind& kind, Problems& problems) {
  const std::string_view value = table[value_column];
  const std::string_view whole = without_signs(value, kind);
  if (table.dialect().separator != ',' || whole.empty() || find_beyond_digits(whole, "-+") != whole.npos)
    return;
  for (std::size_t c = first_note; c < columns.size(); ++c) {
    const std::string_view note = table[c];
    if (!table.is_behind(c, value_column) || !is_fraction(whole, note, kind)) continue;
    problems.add(Code::CSV228,
                 {table.span(value_column).source, table.span(value_column).begin, table.span(c).end},
                 {{"getal", std::string(value) + "," +
                                std::string(note.substr(0, note.find_first_not_of(kDecimalDigits)))},
                  {"waarde", value},
                  {"kolom", columns[c].name}});
  }
}

}  // namespace voortgang
