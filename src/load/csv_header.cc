#include "load/csv_header.h"

#include <algorithm>
#include <string>

#include "base/periode.h"
#include "base/text.h"
#include "base/text_arena.h"
#include "base/utf8.h"

namespace voortgang {
namespace {

constexpr int kMostLinesAbove = 20;
constexpr std::string_view kSeparators = ";,\t";

bool is_column(std::string_view cell, std::span<const CsvColumn> columns) {
  return std::ranges::find(columns, std::string_view(utf8::lower(trimmed(cell))), &CsvColumn::name) !=
         columns.end();
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

// Every line is one cell between quotes.
bool is_line_in_one_cell(std::span<const CsvField> fields, std::span<const CsvColumn> columns) {
  if (fields.size() != 1) return false;
  const auto parts = split_any(fields[0].value, kSeparators);
  return parts.size() > 1 &&
         std::ranges::count_if(parts, [&](std::string_view part) { return is_column(part, columns); }) > 1;
}

std::size_t periods_among(std::span<const CsvField> fields) {
  return static_cast<std::size_t>(std::ranges::count_if(
      fields, [](const CsvField& field) { return parse_periode(trimmed(field.value)).has_value(); }));
}

bool is_period_or_figure(const CsvField& field) {
  const std::string_view text = trimmed(field.value);
  return parse_periode(text) || text == "." || text == "-" || text == "x" ||
         parse_decimal(text, NumberStyle::kDecimalComma) || parse_decimal(text, NumberStyle::kDecimalPoint);
}

Problem at(Code code, Span span, std::vector<Argument> arguments = {}) {
  return {.code = code, .span = span, .arguments = std::move(arguments), .related = {}};
}

}  // namespace

std::optional<Problem> fault_of_header(SourceId source, std::string_view text, const CsvReader& first,
                                       std::span<const CsvColumn> columns) {
  const auto fields = first.fields();
  const Span span = first.record_span();
  const std::size_t known = columns_among(fields, columns);
  if (known >= needed(columns)) return std::nullopt;
  if (is_line_in_one_cell(fields, columns)) return at(Code::CSV113, span);
  if (const std::uint32_t line = line_of_names(source, text, columns))
    return at(Code::CSV111, span, {{"regel", std::int64_t{line}}});
  const std::size_t periods = periods_among(fields);
  const bool are_all_periods = periods > 1 && periods + 1 == fields.size();
  if (are_all_periods && !parse_periode(trimmed(fields[0].value))) return at(Code::CSV114, span);
  const bool has_figures = std::ranges::count_if(fields, is_period_or_figure) > 1;
  if (known == 0 && periods > 0 && has_figures) {
    std::string names;
    for (const CsvColumn& column : columns.first(needed(columns)))
      names.append(names.empty() ? "" : ";").append(column.name);
    return at(Code::CSV112, span, {{"kolommen", verbatim(names)}});
  }
  if (known > 0 && periods > 0) return at(Code::CSV114, span);
  return std::nullopt;
}

}  // namespace voortgang
