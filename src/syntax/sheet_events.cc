#include "syntax/sheet_events.h"

#include <algorithm>

#include "base/cell_name.h"
#include "base/digits.h"
#include "base/text.h"
#include "syntax/workbook_parts.h"

namespace voortgang {
namespace {

constexpr std::size_t kMostMerges = 10'000;
constexpr std::uint32_t kMostPadded = 32;

}  // namespace

std::optional<CellPlace> cell_place(std::string_view name) {
  CellPlace place;
  std::size_t i = 0;
  for (; i < name.size() && i < 4; ++i) {
    const char c = static_cast<char>(name[i] & ~0x20);
    if (c < 'A' || c > 'Z') break;
    place.column = place.column * 26 + static_cast<std::uint32_t>(c - 'A' + 1);
  }
  const auto row = digits<std::uint32_t>(name.substr(i));
  if (place.column == 0 || !row || *row == 0) return std::nullopt;
  place.row = *row;
  return place;
}

void SheetEvents::start(std::string_view name, const XmlAttributes& attributes) {
  if (is_too_large_ || is_broken_) return;
  if (name == "row") return start_row(attributes);
  if (name == "c") return start_cell(attributes);
  if (name == "mergeCell") return note_merge(attributes["ref"]);
  if (name == "col") return note_columns(attributes);
  if (!in_cell_) return;
  if (name == "rPh") in_reading_ = true;
  if (name == "f") has_formula_ = true;
  const std::string_view mark = runs_.start(name, attributes);
  in_value_ = name == "v" || (name == "t" && !in_reading_);
  has_value_ |= in_value_;
  text(mark);
}

void SheetEvents::end(std::string_view name) {
  if (is_too_large_ || is_broken_) return;
  if (name == "row") return end_row();
  if (name == "c") return end_cell();
  if (name == "rPh") in_reading_ = false;
  text(runs_.end(name));
  if (name == "v" || name == "t") in_value_ = false;
}

void SheetEvents::text(std::string_view text) {
  if (!in_value_ || is_too_large_) return;
  is_too_large_ |= value_.size() + text.size() > kMostBytes;
  if (!is_too_large_) value_.append(text);
}

// Rows come in order; those without anything may be left out.
void SheetEvents::start_row(const XmlAttributes& attributes) {
  const std::string_view said = attributes["r"];
  const auto row = said.empty() ? std::optional(at_.row + 1) : digits<std::uint32_t>(said);
  is_broken_ |= !row || *row <= at_.row;
  if (is_broken_) return;
  is_too_large_ |= *row > kMostRows;
  if (is_too_large_) return;
  at_ = {*row, 0};
  row_is_hidden_ = attributes.is_set("hidden");
  while (lines_.size() + 1 < *row) {
    lines_.push_back(static_cast<std::uint32_t>(out_.text.size()));
    out_.text += '\n';
  }
}

void SheetEvents::start_cell(const XmlAttributes& attributes) {
  const std::string_view name = attributes["r"];
  if (name.empty()) {
    ++at_.column;
  } else {
    const auto place = cell_place(name);
    is_broken_ |= !place || place->row != at_.row || place->column <= at_.column;
    if (is_broken_) return;
    at_.column = place->column;
  }
  type_ = attributes["t"];
  style_ = digits<std::uint32_t>(attributes["s"]).value_or(0);
  value_.clear();
  in_cell_ = true;
  in_value_ = has_formula_ = has_value_ = false;
}

void SheetEvents::end_cell() {
  if (!in_cell_) return;
  in_cell_ = in_value_ = false;
  Cell cell = meant(value_);
  // A formula that was never worked out: it was written by a program that does not do that.
  cell.lacks_result =
      (has_formula_ && (!has_value_ || (value_.empty() && type_ != "str"))) || cell.text == kNoResult;
  if (cell.lacks_result) cell.text = kNoResult;
  if (cell.text.empty()) return;
  is_too_large_ |= at_.column > kMostColumns || ++cells_ > kMostCells;
  cell.column = at_.column;
  if (!is_too_large_) row_.push_back(std::move(cell));
}

SheetEvents::Cell SheetEvents::meant(std::string_view stored) const {
  if (type_ == "s") {
    const auto place = digits<std::uint32_t>(stored);
    const bool is_known = place && *place < setting_.shared.size();
    return {.text = is_known ? in_one_line(without_escapes(setting_.shared[*place])) : std::string()};
  }
  if (type_ == "b") return {.text = stored == "1" ? "WAAR" : stored.empty() ? "" : "ONWAAR"};
  if (type_ == "d") return {.text = std::string(stored.substr(0, stored.find('T')))};
  if (type_ == "str" || type_ == "inlineStr" || type_ == "e")
    return {.text = in_one_line(without_escapes(stored))};
  if (stored.empty()) return {};
  static const NumberFormat kPlain;
  const NumberFormat& format = style_ < setting_.formats.size() ? setting_.formats[style_] : kPlain;
  return {.text = in_one_line(written_out(stored, format, setting_.days)), .is_number = true};
}

void SheetEvents::end_row() {
  const auto begin = static_cast<std::uint32_t>(out_.text.size());
  if (lines_.size() < at_.row) lines_.push_back(begin);
  std::uint32_t column = 1;
  for (const Cell& cell : row_) {
    for (; column < cell.column; ++column) out_.text += ';';
    write_cell(cell);
    filled_columns_.insert(cell.column);
    is_too_large_ |= out_.text.size() > setting_.room;
  }
  // So that a blank cell at the end of its row is told in its own place.
  if (width_ == 0 && !row_.empty()) width_ = std::min(row_.back().column, kMostPadded);
  if (!row_.empty()) out_.text.append(width_ > column ? width_ - column : 0, ';');
  if (row_is_hidden_ && !row_.empty()) hidden_rows_.push_back(at_.row);
  out_.text += '\n';
  row_.clear();
}

void SheetEvents::write_cell(const Cell& cell) {
  const auto begin = static_cast<std::uint32_t>(out_.text.size());
  if (cell.is_number) out_.numbers.push_back(begin);
  if (cell.text.find_first_of(";\"") == std::string::npos) {
    out_.text += cell.text;
  } else {
    out_.text += '"';
    for (const char c : cell.text) out_.text.append(c == '"' ? 2 : 1, c);
    out_.text += '"';
  }
  if (cell.lacks_result)
    problems_.add(Code::XLS104, {source_, begin, static_cast<std::uint32_t>(out_.text.size())});
}

void SheetEvents::note_merge(std::string_view range) {
  const std::size_t colon = range.find(':');
  if (colon == range.npos || merges_.size() >= kMostMerges) return;
  const auto first = cell_place(range.substr(0, colon));
  const auto last = cell_place(range.substr(colon + 1));
  if (first && last) merges_.emplace_back(*first, *last);
}

void SheetEvents::note_columns(const XmlAttributes& attributes) {
  if (!attributes.is_set("hidden") || hidden_columns_.size() >= kMostColumns) return;
  const auto first = digits<std::uint32_t>(attributes["min"]);
  const auto last = digits<std::uint32_t>(attributes["max"]);
  if (first && last) hidden_columns_.emplace_back(*first, *last);
}

// Of a cell that may not be there: as far along its row as there is anything.
Span SheetEvents::span_of(CellPlace place) const {
  if (place.row > lines_.size()) return {source_, 0, 0};
  return span_of_cell(source_, out_.text, lines_[place.row - 1], place.column);
}

void SheetEvents::tell_form() {
  tell_hidden_rows();
  tell_hidden_columns();
  tell_merges();
}

// Rows that follow one another are told once.
void SheetEvents::tell_hidden_rows() {
  for (std::size_t i = 0; i < hidden_rows_.size();) {
    std::size_t last = i;
    while (last + 1 < hidden_rows_.size() && hidden_rows_[last + 1] == hidden_rows_[last] + 1) ++last;
    std::string rows = std::to_string(hidden_rows_[i]);
    if (last > i) rows += "-" + std::to_string(hidden_rows_[last]);
    problems_.add(Code::XLS106, span_of({hidden_rows_[i], 1}),
                  {{"aantal", static_cast<std::int64_t>(last - i + 1)}, {"rijen", verbatim(rows)}});
    i = last + 1;
  }
}

void SheetEvents::tell_hidden_columns() {
  for (const auto& [first, last] : hidden_columns_) {
    for (auto at = filled_columns_.lower_bound(first); at != filled_columns_.end() && *at <= last; ++at)
      problems_.add(Code::XLS107, span_of({1, *at}), {{"kolom", verbatim(column_name(*at))}});
  }
}

// A title over the columns: nothing else stands in its rows, and whoever reads them tells that.
bool SheetEvents::is_lone_cell(CellPlace first, CellPlace last) const {
  if (first.column == last.column) return false;
  for (std::uint32_t row = first.row; row <= std::min<std::size_t>(last.row, lines_.size()); ++row) {
    const std::size_t begin = lines_[row - 1];
    const std::string_view line =
        std::string_view(out_.text).substr(begin, out_.text.find('\n', begin) - begin);
    const std::size_t filled = std::min(line.find_first_not_of(';'), line.size());
    const std::size_t end = line.starts_with('"') ? line.rfind('"') : line.find(';', filled);
    if (end < line.size() && line.find_first_not_of(';', end + 1) != line.npos) return false;
  }
  return true;
}

// Only the first of merged cells holds anything: the others are blank, whatever they look like.
void SheetEvents::tell_merges() {
  for (const auto& [first, last] : merges_) {
    if (first.row > lines_.size() || filled_columns_.empty() || first.column > *filled_columns_.rbegin())
      continue;
    if (is_lone_cell(first, last)) continue;
    const std::string range = column_name(first.column) + std::to_string(first.row) + ":" +
                              column_name(last.column) + std::to_string(last.row);
    problems_.add(Code::XLS105, span_of(first), {{"bereik", verbatim(range)}});
  }
}

void SheetEvents::tell_comments(const std::vector<std::string>& cells) {
  std::vector<CellPlace> places;
  for (const std::string& cell : cells) {
    const auto place = cell_place(cell);
    // In the line of names a comment explains its column.
    if (place && place->row > 1 && place->row <= lines_.size() && filled_columns_.contains(place->column))
      places.push_back(*place);
  }
  if (places.empty()) return;
  const auto first = std::ranges::min_element(
      places, {}, [](const CellPlace& place) { return std::pair(place.row, place.column); });
  problems_.add(Code::XLS116, span_of(*first),
                {{"meer", places.size() > 1 ? std::to_string(places.size() - 1) : std::string()}});
}

}  // namespace voortgang
