#include "syntax/csv.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"

namespace voortgang {
namespace {

std::string_view first_line(std::string_view text) {
  return text.substr(0, text.find_first_of("\r\n"));
}

// Of a line "sep=;" for Excel, which other programs write in capitals, between quotes or with more behind it.
char said_separator(std::string_view line) {
  line = trimmed(line);
  if (line.starts_with('"')) line.remove_prefix(1);
  constexpr std::size_t kName = 4;
  if (line.size() <= kName || utf8::lower(line.substr(0, kName)) != "sep=") return '\0';
  const char separator = line[kName];
  const std::string_view rest = line.substr(kName + 1);
  const bool is_rest_empty = std::ranges::all_of(rest, [&](char c) { return c == separator || c == '"'; });
  const bool can_separate = separator == ';' || separator == ',' || separator == '\t' || separator == '|';
  return is_rest_empty && can_separate ? separator : '\0';
}

std::size_t behind_line_end(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with("\r\n")) return at + 2;
  return std::min(at + 1, text.size());
}

std::uint32_t count_lines(std::string_view text) {
  std::uint32_t lines = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool lone_return = text[i] == '\r' && !text.substr(i + 1).starts_with('\n');
    if (text[i] == '\n' || lone_return) ++lines;
  }
  return lines;
}

bool is_blank(std::span<const CsvField> fields) {
  return std::ranges::all_of(fields, [](const CsvField& field) { return trimmed(field.value).empty(); });
}

}  // namespace

CsvDialect recognise_csv(std::string_view text) {
  CsvDialect dialect;
  // Word and some exports begin with blank lines; the header is the first line that has something.
  const std::size_t blank = text.find_first_not_of(" \t\r\n");
  if (blank != std::string_view::npos && blank > 0)
    dialect.begin = static_cast<std::uint32_t>(text.find_last_of("\r\n", blank) + 1);
  text.remove_prefix(dialect.begin);
  const std::string_view line = first_line(text);
  if (const char said = said_separator(line)) {
    dialect.separator = said;
    dialect.begin += static_cast<std::uint32_t>(behind_line_end(text, line.size()));
  } else {
    // A comma may be in a number or a name, a semicolon or a tab in a header hardly: those win wherever they
    // stand.
    const std::size_t found = std::min(line.find(';'), std::min(line.find('\t'), line.size()));
    if (found < line.size())
      dialect.separator = line[found];
    else if (line.find(',') != std::string_view::npos)
      dialect.separator = ',';
  }
  // Where cells part at commas, 12,5 would be two cells: numbers have points there.
  if (dialect.separator == ',') dialect.numbers = NumberStyle::kDecimalPoint;
  return dialect;
}

CsvReader::CsvReader(SourceId source, std::string_view text, CsvDialect dialect, TextArena& arena,
                     Problems& problems)
    : source_(source),
      text_(text),
      separator_(dialect.separator),
      arena_(arena),
      problems_(problems),
      at_(dialect.begin),
      line_(1 + count_lines(text.substr(0, dialect.begin))) {}

bool CsvReader::next() {
  while (at_ < text_.size()) {
    if (read_record() && !is_blank(fields_)) return true;
  }
  return false;
}

// False where the record is not fit for use; the problem has been told.
bool CsvReader::read_record() {
  fields_.clear();
  too_many_ = false;
  fit_ = true;
  record_line_ = line_;
  record_begin_ = static_cast<std::uint32_t>(at_);
  After after = After::kField;
  while (after == After::kField) {
    const bool quoted = at_ < text_.size() && text_[at_] == '"';
    after = quoted ? read_quoted() : read_plain();
  }
  record_end_ = static_cast<std::uint32_t>(at_);
  if (after == After::kRecord) {
    at_ = behind_line_end(text_, at_);
    ++line_;
  }
  skipped_ |= !fit_;
  return fit_;
}

CsvReader::After CsvReader::read_plain() {
  const std::size_t begin = at_;
  std::size_t quote = std::string_view::npos;
  while (at_ < text_.size()) {
    const char c = text_[at_];
    if (c == separator_ || c == '\n' || c == '\r') break;
    if (c == '"' && quote == std::string_view::npos) quote = at_;
    ++at_;
  }
  keep(text_.substr(begin, at_ - begin), begin, at_);
  // RFC 4180: a quote in a cell that did not begin with one. Programs read it differently, so it is asked.
  if (quote != std::string_view::npos) fault(Code::CSV104, quote, quote + 1);
  return finish_field();
}

CsvReader::After CsvReader::read_quoted() {
  const std::size_t open = at_;
  bool doubled = false;
  const std::size_t close = closing_quote(open + 1, doubled);
  if (close == std::string_view::npos) {
    // All that follows would be one cell: nothing of it can be trusted.
    fault(Code::CSV103, open, open + 1);
    at_ = text_.size();
    return After::kEnd;
  }
  const std::string_view inside = text_.substr(open + 1, close - open - 1);
  line_ += count_lines(inside);
  keep(doubled ? with_single_quotes(inside) : inside, open + 1, close);
  at_ = close + 1;
  const std::size_t behind = at_;
  while (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n' && text_[at_] != '\r') ++at_;
  const std::string_view extra = trimmed(text_.substr(behind, at_ - behind));
  if (!extra.empty()) {
    const auto begin = static_cast<std::size_t>(extra.data() - text_.data());
    fault(Code::CSV105, begin, begin + extra.size());
  }
  return finish_field();
}

std::size_t CsvReader::closing_quote(std::size_t from, bool& doubled) {
  for (;;) {
    const std::size_t quote = text_.find('"', from);
    if (quote == std::string_view::npos || quote + 1 >= text_.size() || text_[quote + 1] != '"') return quote;
    doubled = true;
    from = quote + 2;
  }
}

CsvReader::After CsvReader::finish_field() {
  if (at_ >= text_.size()) return After::kEnd;
  if (text_[at_] != separator_) return After::kRecord;
  ++at_;
  return After::kField;
}

void CsvReader::keep(std::string_view value, std::size_t begin, std::size_t end) {
  if (fields_.size() < kMostColumns) {
    fields_.push_back({value, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    // Spreadsheets leave thousands of blank cells behind a row; those are nothing.
  } else if (!too_many_ && !trimmed(value).empty()) {
    too_many_ = true;
    fault(Code::CSV106, begin, end, {{"most", static_cast<std::int64_t>(kMostColumns)}});
  }
}

void CsvReader::fault(Code code, std::size_t begin, std::size_t end,
                      std::initializer_list<Argument> arguments) {
  fit_ = false;
  problems_.add(code, {source_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                arguments);
}

std::string_view CsvReader::with_single_quotes(std::string_view value) {
  std::string out;
  for (std::size_t i = 0; i < value.size(); ++i) {
    out += value[i];
    if (value[i] == '"') ++i;
  }
  return arena_.keep(out);
}

}  // namespace voortgang
