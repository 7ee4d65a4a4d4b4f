#include "diag/place.h"

#include <algorithm>

#include "base/cell_name.h"
#include "base/utf8.h"

namespace voortgang {
namespace {

Place place_in_sheet(Span span, const Source& source, Position begin, std::string_view line) {
  const auto line_begin = static_cast<std::size_t>(line.data() - source.text.data());
  const std::uint32_t first = column_at(source.text, line_begin, span.begin);
  const std::uint32_t last = std::max(first, column_at(source.text, line_begin, span.end));
  const std::string row = std::to_string(begin.line);
  const bool is_whole_sheet = span.begin == 0 && span.end == 0;
  std::string cell = is_whole_sheet ? std::string() : column_name(first) + row;
  if (last > first) cell += ":" + column_name(last) + row;
  return {.path = source.path,
          .begin = {begin.line, first},
          .end_column = last + 1,
          .blad = source.blad,
          .cel = std::move(cell)};
}

}  // namespace

Place place_of(Span span, const Sources& sources) {
  const Source& source = sources.at(span.source);
  const std::string_view all = source.text;
  const std::string_view line = sources.line_at(span.source, span.begin);
  const Position begin = sources.position(span.source, span.begin);
  if (!source.blad.empty()) return place_in_sheet(span, source, begin, line);
  const std::size_t first = std::min<std::size_t>(span.begin, all.size());
  const auto line_end = static_cast<std::size_t>(line.data() - all.data()) + line.size();
  const std::size_t last = std::clamp<std::size_t>(span.end, first, std::max(first, line_end));
  const auto marked = static_cast<std::uint32_t>(utf8::count(all.substr(first, last - first)));
  return {.path = source.path, .begin = begin, .end_column = begin.column + marked, .blad = {}, .cel = {}};
}

}  // namespace voortgang
