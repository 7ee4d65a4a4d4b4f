#include "load/csv_table.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/spreadsheet.h"
#include "base/text.h"
#include "base/utf8.h"
#include "load/csv_header.h"

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
                   TextArena& arena, Problems& problems)
    : CsvTable(source, text, recognise_csv(text), columns, arena, problems) {}

CsvTable::CsvTable(SourceId source, std::string_view text, const CsvDialect& dialect,
                   std::span<const CsvColumn> columns, TextArena& arena, Problems& problems)
    : source_(source),
      text_(text),
      columns_(columns),
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
  if (field.value.empty()) return unnamed_.push_back(place);
  const std::string name = utf8::lower(field.value);
  const auto found = std::ranges::find(columns_, std::string_view(name), &CsvColumn::name);
  if (found == columns_.end()) {
    misspelt.push_back(meant_by(name));
    std::string known;
    for (const CsvColumn& column : columns_) append_item(known, column.name);
    const bool may_be_breakdown = misspelt.back().empty() && columns_.front().name == "indicator";
    problems_.add(may_be_breakdown ? Code::CSV115 : Code::CSV107, reader_.span(field),
                  {{"kolom", field.value}, {"nabij", misspelt.back()}, {"mogelijk", verbatim(known)}});
    return;
  }
  std::int16_t& known = places_[static_cast<std::size_t>(found - columns_.begin())];
  if (known >= 0)
    problems_.add(Code::CSV108, reader_.span(field), {{"kolom", field.value}});
  else
    known = place;
}

bool CsvTable::next() {
  while (usable_ && reader_.next()) {
    take_cells();
    if (!is_header_again() && is_complete()) return true;
    skipped_ = true;
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
  for (std::size_t i = width_; i < fields.size(); ++i) tell_extra(fields[i]);
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
  std::size_t same = 0;
  std::size_t there = 0;
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    if (!has(c)) continue;
    ++there;
    if (cells_[c].value.size() == columns_[c].name.size() && utf8::lower(cells_[c].value) == columns_[c].name)
      ++same;
  }
  if (same < there || there < 2) return false;
  problems_.add(Code::CSV117, reader_.record_span());
  return true;
}

// A cell that belongs to no column, if there is something in it.
void CsvTable::tell_extra(const CsvField& field) {
  const CsvField cell = trimmed_field(field);
  if (!cell.value.empty()) problems_.add(Code::CSV109, reader_.span(cell));
}

bool CsvTable::is_complete() {
  bool complete = true;
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    if (columns_[c].need != Need::kCell || !cells_[c].value.empty()) continue;
    problems_.add(Code::CSV110, span(c), {{"kolom", columns_[c].name}});
    complete = false;
  }
  return complete;
}

std::optional<Periode> CsvTable::periode(std::size_t column, Problems& problems,
                                         std::optional<Frequentie> frequentie) const {
  const std::string_view text = cells_[column].value;
  const auto found = parse_periode(text, frequentie);
  if (found) return found;
  const auto month = month_of_date(text);
  const auto counted = month ? std::nullopt : month_of_day_number(text);
  if (month || (counted && frequentie)) {
    const bool has_day = !month || split_any(text, "-/. ").size() == 3;
    const auto meant = periode_of_date(month ? *month : *counted, frequentie, has_day);
    problems.add(Code::CSV209, span(column),
                 {{"waarde", text}, {"voorstel", meant ? spreadsheet_code(*meant) : std::string()}});
    return std::nullopt;
  }
  const auto guess = guess_periode(text);
  const bool fits = guess && (!frequentie || guess->frequentie == *frequentie);
  problems.add(Code::CSV201, span(column),
               {{"waarde", text}, {"voorstel", fits ? code(*guess) : std::string()}});
  return std::nullopt;
}

std::optional<Decimal> CsvTable::number(std::size_t column, Problems& problems, const NumberKind& kind,
                                        Code not_a_number) const {
  const std::string_view cell = cells_[column].value;
  if (const auto plain = parse_decimal(cell, dialect_.numbers)) return *plain;
  const std::string_view text = without_signs(cell, kind);
  const auto found = parse_decimal(text, dialect_.numbers);
  if (found) return *found;
  if (const auto small = number_with_exponent(text, dialect_.numbers)) return small;
  if (found.error() == NumberFault::kTooLong) {
    if (const auto cut = number_cut_at_last_decimal(text, dialect_.numbers)) {
      problems.add(Code::CSV226, span(column),
                   {{"waarde", cell}, {"cijfers", std::int64_t{kMostDigits}}, {"gelezen", dutch(*cut)}});
      return cut;
    }
  }
  tell_no_number(found.error(), column, kind, not_a_number, problems);
  return std::nullopt;
}

void CsvTable::tell_no_number(NumberFault fault, std::size_t column, const NumberKind& kind,
                              Code not_a_number, Problems& problems) const {
  const std::string_view text = cells_[column].value;
  const Span place = span(column);
  if (is_cut_short(text)) return problems.add(Code::CSV210, place, {{"waarde", text}});
  if (is_formula_error(text)) return problems.add(Code::CSV222, place, {{"waarde", text}});
  if (is_date(text)) return problems.add(Code::CSV221, place, {{"waarde", text}});
  const bool comma = dialect_.numbers == NumberStyle::kDecimalComma;
  switch (fault) {
    case NumberFault::kNotANumber:
      problems.add(not_a_number, place,
                   {{"waarde", text}, {"voorstel", suggested_number(text, dialect_.numbers, kind)}});
      break;
    case NumberFault::kWrongGrouping:
      problems.add(Code::CSV204, place,
                   {{"waarde", text},
                    {"stijl", comma ? Term::kDecimalComma : Term::kDecimalPoint},
                    {"voorstel", verbatim(comma ? "1234,5" : "1234.5")}});
      break;
    case NumberFault::kTooLong:
      problems.add(Code::CSV205, place,
                   {{"waarde", text},
                    {"cijfers", std::int64_t{kMostDigits}},
                    {"decimalen", std::int64_t{kMostDecimals}}});
      break;
  }
}

std::optional<Moment> CsvTable::moment(std::size_t column, Problems& problems) const {
  const auto moment = parse_moment(cells_[column].value);
  if (!moment) problems.add(Code::WRD103, span(column), {{"waarde", cells_[column].value}});
  return moment;
}

bool CsvTable::yes(std::size_t column, Problems& problems) const {
  constexpr std::array<std::string_view, 2> kNoOrYes = {"nee", "ja"};
  return !cells_[column].value.empty() && word(column, kNoOrYes, problems).value_or(0) == 1;
}

std::optional<std::size_t> CsvTable::word(std::size_t column, std::span<const std::string_view> words,
                                          Problems& problems) const {
  const std::string_view text = cells_[column].value;
  const auto found = std::ranges::find(words, utf8::lower(text));
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  problems.add(Code::CSV206, span(column),
               {{"kolom", columns_[column].name},
                {"waarde", text},
                {"nabij", nearest(utf8::lower(text), words)},
                {"mogelijk", verbatim_list(words)}});
  return std::nullopt;
}

}  // namespace voortgang
