#include "base/source.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace voortgang {
namespace {

bool is_line_end(char c) {
  return c == '\n' || c == '\r';
}

struct LineBounds {
  std::uint32_t number = 1;
  std::size_t begin = 0;
};

LineBounds line_around(std::string_view text, std::size_t offset) {
  LineBounds line;
  for (std::size_t i = 0; i < offset; ++i) {
    if (!is_line_end(text[i])) continue;
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') {
      if (++i >= offset) break;  // between CR and LF is still the old line
    }
    ++line.number;
    line.begin = i + 1;
  }
  return line;
}

}  // namespace

SourceId Sources::add(std::string path, std::string text) {
  sources_.push_back({std::move(path), std::move(text)});
  return static_cast<SourceId>(sources_.size() - 1);
}

SourceId Sources::add_sheet(std::string path, std::string blad) {
  sources_.push_back({std::move(path), {}, std::move(blad)});
  return static_cast<SourceId>(sources_.size() - 1);
}

std::optional<SourceId> Sources::find(std::string_view path) const {
  const auto found = std::ranges::find_if(
      sources_, [path](const Source& source) { return source.path == path && source.blad.empty(); });
  if (found == sources_.end()) return std::nullopt;
  return static_cast<SourceId>(found - sources_.begin());
}

std::string_view Sources::text(Span span) const {
  const std::string_view all = at(span.source).text;
  const std::size_t begin = std::min<std::size_t>(span.begin, all.size());
  return all.substr(begin, std::min<std::size_t>(span.end, all.size()) - begin);
}

Position Sources::position(SourceId id, std::uint32_t offset) const {
  return position_in(at(id).text, offset);
}

std::string_view Sources::line_at(SourceId id, std::uint32_t offset) const {
  const std::string_view all = at(id).text;
  const std::size_t begin = line_around(all, std::min<std::size_t>(offset, all.size())).begin;
  const auto end = std::find_if(all.begin() + static_cast<std::ptrdiff_t>(begin), all.end(), is_line_end);
  return all.substr(begin, static_cast<std::size_t>(end - all.begin()) - begin);
}

Span line_span(SourceId source, std::string_view text, std::size_t offset) {
  constexpr std::string_view kEnds = "\r\n";
  const std::size_t before = offset == 0 ? text.npos : text.find_last_of(kEnds, offset - 1);
  const std::size_t begin = before == text.npos ? 0 : before + 1;
  const std::size_t end = std::max(begin, std::min(text.find_first_of(kEnds, offset), text.size()));
  return {source, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

Position position_in(std::string_view text, std::size_t offset) {
  offset = std::min(offset, text.size());
  const LineBounds line = line_around(text, offset);
  const std::size_t characters = utf8::count(text.substr(line.begin, offset - line.begin));
  return {line.number, static_cast<std::uint32_t>(characters) + 1};
}

}  // namespace voortgang
