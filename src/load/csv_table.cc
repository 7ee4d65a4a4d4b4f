#include "load/csv_table.h"

#include <algorithm>
#include <string>

#include "base/digits.h"
#include "base/text.h"
#include "base/utf8.h"
#include "base/written_number.h"
#include "load/csv_header.h"
#include "load/header_cells.h"

namespace voortgang {
namespace {

// Cells are mostly without spaces around them: looking at both ends is cheaper than trimming.
CsvField trimmed_field(const CsvField& field) {
  const auto is_plain = [](char c) { return c > ' ' && c <= '~'; };
  if (field.value.empty() || (is_plain(field.value.front()) && is_plain(field.value.back()))) return field;
  const std::string_view value = trimmed(field.value);
  if (value.size() == field.value.size()) return field;
  const bool in_source = field.end - field.begin == field.value.size();
  if (!in_source) return {value, field.begin, field.end};
  const auto before = static_cast<std::uint32_t>(value.data() - field.value.data());
  const std::uint32_t begin = value.empty() ? field.begin : field.begin + before;
  return {value, begin, begin + static_cast<std::uint32_t>(value.size())};
}

bool is_filled(std::span<const CsvField> fields, std::int16_t place) {
  const auto at = static_cast<std::size_t>(place);
  return at < fields.size() && !trimmed_field(fields[at]).value.empty();
}

}  // namespace

CsvTable::CsvTable(SourceId source, std::string_view text, std::span<const CsvColumn> columns,
                   TextArena& arena, Problems& problems, TableSubject subject)
    : CsvTable(source, text, recognise_csv(text), columns, arena, problems, subject) {}

CsvTable::CsvTable(SourceId source, std::string_view text, const CsvDialect& dialect,
                   std::span<const CsvColumn> columns, TextArena& arena, Problems& problems,
                   TableSubject subject)
    : source_(source),
      text_(text),
      columns_(columns),
      subject_(subject),
      dialect_(dialect),
      reader_(source, text, dialect_, arena, problems),
      arena_(arena),
      problems_(problems),
      places_(columns.size(), -1),
      cells_(columns.size()),
      ends_lines_with_return_(text.find('\n') == text.npos) {
  read_header();
}

void CsvTable::read_header() {
  const bool read = reader_.next();
  usable_ = read && !reader_.has_skipped();
  if (!read && !reader_.has_skipped()) problems_.add(Code::CSV101, {source_, 0, 0});
  if (!usable_) return;
  width_ = reader_.fields().size();
  if (const auto fault = fault_of_header(source_, text_, reader_, columns_)) {
    problems_.add(*fault);
    usable_ = false;
    return;
  }
  std::vector<std::string_view> misspelt;  // what unknown columns seem to mean
  for (std::size_t i = 0; i < width_; ++i) {
    read_header_cell(trimmed_field(reader_.fields()[i]), static_cast<std::int16_t>(i), misspelt);
  }
  tell_missing(misspelt);
}

void CsvTable::tell_missing(const std::vector<std::string_view>& misspelt) {
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    if (columns_[c].need == Need::kOptional || places_[c] >= 0) continue;
    usable_ = false;
    if (std::ranges::find(misspelt, columns_[c].name) != misspelt.end()) continue;
    problems_.add(Code::CSV102, reader_.record_span(), {{"kolom", columns_[c].name}});
  }
}

// The column that a name stands for in other programs, or the one that it is most like.
std::string_view CsvTable::meant_by(std::string_view name) const {
  std::vector<std::string_view> names;
  for (const CsvColumn& column : columns_) {
    names.push_back(column.name);
    if (std::ranges::find(column.elsewhere, name) != column.elsewhere.end()) return column.name;
  }
  return nearest(name, names);
}

void CsvTable::read_header_cell(const CsvField& field, std::int16_t place,
                                std::vector<std::string_view>& misspelt) {
  if (field.value.empty() || field.value.starts_with("Unnamed: ")) return unnamed_.push_back(place);
  const std::string name = folded(field.value);
  const auto found = std::ranges::find(columns_, std::string_view(name), &CsvColumn::name);
  if (found == columns_.end()) return tell_unknown_column(field, name, misspelt);
  std::int16_t& known = places_[static_cast<std::size_t>(found - columns_.begin())];
  if (known >= 0)
    problems_.add(Code::CSV108, reader_.span(field), {{"kolom", field.value}});
  else
    known = place;
}

// Where a unit begins in the name of a column: "waarde (x 1.000)", "waarde in maanden", "bedrag dzd"; its end
// where there is none.
std::size_t CsvTable::unit_in(std::string_view name) const {
  const std::size_t bracket = name.find_first_of("([");
  if (bracket != name.npos) return bracket;
  const std::size_t space = name.find(' ');
  const std::string_view first = name.substr(0, space);
  const bool is_known = std::ranges::any_of(columns_, [&](const CsvColumn& column) {
    return column.name == first || std::ranges::find(column.elsewhere, first) != column.elsewhere.end();
  });
  const bool says_unit = space != name.npos && find_beyond_digits(name, " -/", space) != name.npos;
  return is_known && says_unit ? space : name.size();
}

void CsvTable::tell_unknown_column(const CsvField& field, std::string_view name,
                                   std::vector<std::string_view>& misspelt) {
  has_unknown_ = true;
  const std::size_t unit = unit_in(name);
  const std::string_view alone = trimmed(name.substr(0, unit));
  misspelt.push_back(meant_by(alone.empty() ? name : alone));
  const auto meant = std::ranges::find(columns_, misspelt.back(), &CsvColumn::name);
  const bool holds_number = meant != columns_.end() && meant->holds == Holds::kNumber;
  if (unit < name.size() && holds_number && !alone.empty()) {
    const bool is_multiple = power_of_unit(name.substr(unit)) > 0;
    problems_.add(is_multiple ? Code::CSV120 : Code::CSV121, reader_.span(field),
                  {{"kolom", field.value}, {"naam", misspelt.back()}});
    return;
  }
  if (subject_.is_of_one_area && names_areas(name))
    return problems_.add(Code::CSV123, reader_.span(field), {{"kolom", field.value}});
  std::string known;
  for (const CsvColumn& column : columns_) append_item(known, column.name);
  const bool may_be_breakdown = misspelt.back().empty() && subject_.has_breakdowns;
  problems_.add(may_be_breakdown ? Code::CSV115 : Code::CSV107, reader_.span(field),
                {{"kolom", field.value}, {"nabij", misspelt.back()}, {"mogelijk", verbatim(known)}});
}

bool CsvTable::next() {
  while (usable_ && reader_.next()) {
    take_cells();
    if (!is_separated_otherwise() && !is_divided_number() && !is_header_again() && is_complete()) return true;
    skipped_ = true;
  }
  return false;
}

// The names are cells, and this row is one between quotes: told once.
bool CsvTable::is_quoted_whole() {
  const auto fields = reader_.fields();
  const auto inside = std::ranges::count(fields[0].value, dialect_.separator);
  if (fields.size() > 1 || inside < 2) return false;
  if (!is_other_separator_told_) problems_.add(Code::CSV113, reader_.record_span());
  is_other_separator_told_ = true;
  return true;
}

// The names have commas between them, and this row has semicolons, or the other way round: told once.
bool CsvTable::is_separated_otherwise() {
  const auto fields = reader_.fields();
  if (width_ < 3 || fields.size() >= width_) return false;
  if (is_quoted_whole()) return true;
  for (const char other : {';', ',', '\t'}) {
    if (other == dialect_.separator) continue;
    const auto between = static_cast<std::size_t>(std::ranges::count(fields[0].value, other));
    if (between < 2) continue;  // no cell in front has that
    if (!is_other_separator_told_) {
      problems_.add(Code::CSV119, reader_.record_span(),
                    {{"teken", separator_words(other)}, {"ander", separator_words(dialect_.separator)}});
    }
    is_other_separator_told_ = true;
    return true;
  }
  return false;
}

// 12,5 without quotes in a file with commas, where what stands behind the number is never one by itself.
bool CsvTable::is_divided_number() {
  if (dialect_.separator != ',') return false;
  const auto fields = reader_.fields();
  const auto is_whole = [](std::string_view text) {
    return !text.empty() && text.find_first_not_of(kDecimalDigits) == text.npos;
  };
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    const std::size_t behind = has(c) ? static_cast<std::size_t>(places_[c]) + 1 : fields.size();
    if (columns_[c].holds != Holds::kNumber || behind >= fields.size()) continue;
    const std::string_view value = cells_[c].value;
    const CsvField next = trimmed_field(fields[behind]);
    if (!is_whole(value.substr(value.starts_with('-') ? 1 : 0)) || !is_whole(next.value)) continue;
    const auto of_next = std::ranges::find(places_, static_cast<std::int16_t>(behind));
    const bool holds_words =
        of_next == places_.end()
            ? behind >= width_
            : columns_[static_cast<std::size_t>(of_next - places_.begin())].holds == Holds::kWords;
    if (!holds_words) continue;
    problems_.add(Code::CSV236, {source_, cells_[c].begin, next.end},
                  {{"getal", std::string(value) + "," + std::string(next.value)}});
    return true;
  }
  return false;
}

void CsvTable::take_cells() {
  const auto fields = reader_.fields();
  const std::uint32_t end = reader_.record_span().end;
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    const auto place = static_cast<std::size_t>(places_[c]);
    const bool there = places_[c] >= 0 && place < fields.size();
    cells_[c] = there ? trimmed_field(fields[place]) : CsvField{{}, end, end};
    if (ends_lines_with_return_) cells_[c] = with_line_feeds(cells_[c]);
  }
  const auto filled = [&](std::int16_t place) { return is_filled(fields, place); };
  for (auto at = std::ranges::find_if(unnamed_, filled); at != unnamed_.end();
       at = std::ranges::find_if(unnamed_, filled))
    tell_unnamed(*at);
}

// Nothing but the reader of CSV knows a CR as a line end: inside a cell it becomes one that all know.
CsvField CsvTable::with_line_feeds(CsvField cell) {
  if (cell.value.find('\r') == cell.value.npos) return cell;
  std::string value(cell.value);
  std::ranges::replace(value, '\r', '\n');
  cell.value = arena_.keep(value);
  return cell;
}

// A column without a name that is not blank: told of the first row with something in it.
void CsvTable::tell_unnamed(std::int16_t place) {
  const auto& field = reader_.fields()[static_cast<std::size_t>(place)];
  problems_.add(Code::CSV116, reader_.span(trimmed_field(field)),
                {{"plaats", std::int64_t{place} + 1}, {"waarde", trimmed_field(field).value}});
  std::erase(unnamed_, place);
}

// Two files that were pasted into one.
bool CsvTable::is_header_again() {
  std::size_t names = 0;
  bool is_other_order = false;
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    const std::string_view cell = cells_[c].value;
    if (cell.empty()) continue;
    constexpr std::size_t kLongestName = 40;
    if (cell.size() > kLongestName) return false;
    const std::string name = folded(cell);  // a file may begin with a mark that nobody sees
    if (std::ranges::find(columns_, std::string_view(name), &CsvColumn::name) == columns_.end()) return false;
    is_other_order |= name != columns_[c].name;
    ++names;
  }
  if (names < 2) return false;
  std::string order;
  if (is_other_order) {
    for (const CsvField& field : reader_.fields())
      order.append(order.empty() ? "" : ";").append(folded(field.value));
    usable_ = false;  // what follows stands in the wrong columns
  }
  problems_.add(Code::CSV117, reader_.record_span(), {{"volgorde", verbatim(order)}});
  return true;
}

// A cell that belongs to no column, if there is something in it.
void CsvTable::tell_extra(const CsvField& field) {
  const CsvField cell = trimmed_field(field);
  if (!cell.value.empty()) problems_.add(Code::CSV109, reader_.span(cell));
}

bool CsvTable::is_complete() {
  const auto fields = reader_.fields();
  for (std::size_t i = width_; i < fields.size(); ++i) tell_extra(fields[i]);
  std::optional<std::size_t> first;
  std::string others;
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    if (columns_[c].need != Need::kCell || !cells_[c].value.empty()) continue;
    if (first)
      append_item(others, columns_[c].name);
    else
      first = c;
  }
  if (!first) return true;
  // Blank since it was merged with the cell above it, which was told already.
  const bool is_merged = problems_.counts().contains({Code::XLS105, source_});
  if (!is_merged)
    problems_.add(Code::CSV110, span(*first), {{"kolom", columns_[*first].name}, {"ook", verbatim(others)}});
  return false;
}

}  // namespace voortgang
