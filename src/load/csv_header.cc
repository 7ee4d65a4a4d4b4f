#include "load/csv_header.h"

#include <algorithm>
#include <string>

#include "base/periode.h"
#include "base/spreadsheet.h"
#include "base/text.h"
#include "base/text_arena.h"
#include "base/written_number.h"
#include "load/header_cells.h"

namespace voortgang {
namespace {

constexpr int kMostLinesAbove = 20;
constexpr std::string_view kSeparatorsElsewhere = ";,\t|: ";

bool is_column(std::string_view cell, std::span<const CsvColumn> columns) {
  return std::ranges::find(columns, std::string_view(folded(cell)), &CsvColumn::name) != columns.end();
}

std::size_t columns_among(std::span<const CsvField> fields, std::span<const CsvColumn> columns) {
  return static_cast<std::size_t>(
      std::ranges::count_if(fields, [&](const CsvField& field) { return is_column(field.value, columns); }));
}

std::size_t needed(std::span<const CsvColumn> columns) {
  return static_cast<std::size_t>(
      std::ranges::count_if(columns, [](const CsvColumn& column) { return column.need != Need::kOptional; }));
}

std::size_t behind_line(std::string_view text, std::size_t at) {
  at = text.find_first_of("\r\n", at);
  if (at == text.npos) return text.size();
  return at + (text.substr(at).starts_with("\r\n") ? 2U : 1U);
}

// The line of the names, where they stand further down; 0 where they do not.
std::uint32_t line_of_names(SourceId source, std::string_view text, std::span<const CsvColumn> columns) {
  std::size_t at = 0;
  for (int line = 1; line <= kMostLinesAbove && at < text.size(); ++line) {
    const std::string_view one = text.substr(at, behind_line(text, at) - at);
    TextArena arena;
    Problems unheard;
    CsvReader reader(source, one, recognise_csv(one), arena, unheard);
    if (reader.next() && columns_among(reader.fields(), columns) >= needed(columns))
      return static_cast<std::uint32_t>(line);
    at = behind_line(text, at);
  }
  return 0;
}

// "Bedragen x 1.000" in what stands above the names: without it the figures are other ones.
std::string multiple_above(std::string_view text, std::uint32_t line_of_names) {
  for (std::uint32_t line = 1; line < line_of_names && !text.empty(); ++line) {
    const std::string_view one = text.substr(0, behind_line(text, 0));
    text.remove_prefix(one.size());
    constexpr std::string_view kAround = " \t\r\n;,\"";
    const std::size_t begin = one.find_first_not_of(kAround);
    if (begin == one.npos || power_of_unit(one) == 0) continue;
    return std::string(one.substr(begin, one.find_last_not_of(kAround) - begin + 1));
  }
  return {};
}

// The separator between names that stand together in the only cell that is filled; 0 where they do not.
char separator_in_one_cell(std::span<const CsvField> fields, std::span<const CsvColumn> columns) {
  const auto is_filled = [](const CsvField& field) { return !trimmed(field.value).empty(); };
  if (std::ranges::count_if(fields, is_filled) != 1) return '\0';
  const std::string_view cell = std::ranges::find_if(fields, is_filled)->value;
  for (const char separator : kSeparatorsElsewhere) {
    const auto parts = split_any(cell, std::string_view(&separator, 1));
    const auto names =
        std::ranges::count_if(parts, [&](std::string_view part) { return is_column(part, columns); });
    if (names > 1) return separator;
  }
  return '\0';
}

bool has_needed(std::span<const CsvField> fields, std::span<const CsvColumn> columns) {
  return std::ranges::all_of(columns, [&](const CsvColumn& column) {
    return column.need == Need::kOptional || std::ranges::any_of(fields, [&](const CsvField& field) {
             return folded(field.value) == column.name;
           });
  });
}

bool is_period(const CsvField& cell) {
  return parse_periode(trimmed(cell.value)).has_value();
}

// Also as it stands above figures: "X2019", "waarde 2020", "mrt", 1-1-2020, or the number of that day.
bool heads_period(std::string_view cell) {
  std::string_view text = trimmed(cell);
  if (looks_like_period(text) || month_of_date(text) || month_of_day_number(text)) return true;
  const std::string name = folded(text);
  if (may_be_month(name)) return true;
  const std::string_view last = std::string_view(name).substr(name.find_last_of(" _") + 1);
  return name.starts_with('x') ? looks_like_period(std::string_view(name).substr(1))
                               : last.size() < name.size() && parse_periode(last).has_value();
}

Problem at(Code code, Span span, std::vector<Argument> arguments = {}) {
  return {.code = code, .span = span, .arguments = std::move(arguments), .related = {}};
}

Problem without_names(std::span<const CsvField> cells, std::span<const CsvColumn> columns, Span span) {
  const NamesAbove above = names_above(cells, columns);
  std::string missing;
  for (const std::string_view name : above.missing) append_item(missing, name);
  return at(Code::CSV112, span, {{"kolommen", verbatim(above.names)}, {"ook", verbatim(missing)}});
}

}  // namespace

Words separator_words(char separator) {
  return verbatim(separator == '\t' ? std::string("Tab") : "\"" + std::string(1, separator) + "\"");
}

std::optional<Problem> fault_of_header(SourceId source, std::string_view text, const CsvReader& first,
                                       std::span<const CsvColumn> columns) {
  const auto fields = first.fields();
  const Span span = first.record_span();
  const std::size_t known = columns_among(fields, columns);
  if (has_needed(fields, columns)) return std::nullopt;
  if (const char separator = separator_in_one_cell(fields, columns); separator != '\0') {
    const bool is_quoted = text.substr(std::min<std::size_t>(span.begin, text.size())).starts_with('"');
    if (is_quoted) return at(Code::CSV113, span);
    return at(Code::CSV118, span, {{"teken", separator_words(separator)}});
  }
  const Words names = verbatim(names_of_needed(columns));
  const std::uint32_t line = line_of_names(source, text, columns);
  if (line != 0 && known < needed(columns))
    return at(Code::CSV111, span, {{"regel", std::int64_t{line}}, {"veelvoud", multiple_above(text, line)}});
  const auto like_periods =
      static_cast<std::size_t>(std::ranges::count_if(fields, heads_period, &CsvField::value));
  const bool has_period = std::ranges::any_of(fields, is_period);
  const bool are_named =
      like_periods > 1 && like_periods + 1 == fields.size() && !heads_period(fields[0].value);
  const bool are_columns = known > 0 && (has_period || like_periods > 1);
  if (are_named || are_columns) return at(Code::CSV114, span, {{"kolommen", names}});
  const auto numbers = std::ranges::count_if(
      fields, [](const CsvField& cell) { return is_period(cell) || is_number_cell(cell.value); });
  const bool has_value = std::ranges::any_of(
      fields, [&](const CsvField& cell) { return column_with_value(cell.value, columns) != nullptr; });
  const bool is_row = has_value && (like_periods > 0 || numbers > 1);
  if (known == 0 && (is_row || (has_period && numbers > 1))) return without_names(fields, columns, span);
  if (!has_value) return std::nullopt;
  return at(Code::CSV122, span,
            {{"kolommen", names}, {"voorbeeld", verbatim(row_with_value(fields, columns))}});
}

}  // namespace voortgang
