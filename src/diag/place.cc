#include "diag/place.h"

#include <algorithm>

#include "base/utf8.h"

namespace voortgang {

Place place_of(Span span, const Sources& sources) {
  const Source& source = sources.at(span.source);
  const std::string_view all = source.text;
  const std::string_view line = sources.line_at(span.source, span.begin);
  const Position begin = sources.position(span.source, span.begin);
  const std::size_t first = std::min<std::size_t>(span.begin, all.size());
  const auto line_end = static_cast<std::size_t>(line.data() - all.data()) + line.size();
  const std::size_t last = std::clamp<std::size_t>(span.end, first, std::max(first, line_end));
  const auto marked = static_cast<std::uint32_t>(utf8::count(all.substr(first, last - first)));
  return {source.path, begin, begin.column + marked};
}

}  // namespace voortgang
