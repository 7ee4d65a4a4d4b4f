#include "syntax/reference.h"

#include "base/text.h"

namespace voortgang {
namespace {

constexpr std::size_t kLongest = 500;  // bytes between the braces: nobody writes more

Reference read_reference(SourceId source, std::string_view text, std::size_t open) {
  const auto span_of = [&](std::string_view part) {
    const auto begin = static_cast<std::uint32_t>(part.data() - text.data());
    return Span{source, begin, begin + static_cast<std::uint32_t>(part.size())};
  };
  const std::string_view near = text.substr(open, kLongest);
  const std::string_view line = near.substr(0, near.find_first_of("\r\n"));
  const std::size_t close = line.find("}}");
  Reference reference;
  reference.closed = close != std::string_view::npos;
  // One that is not closed may stand in code, where it is none: leave the code its end.
  const std::string_view written =
      reference.closed ? line.substr(0, close + 2) : line.substr(0, line.find('`'));
  reference.span = span_of(written);
  const std::string_view inside = written.substr(2, written.size() - (reference.closed ? 4 : 2));
  for (const std::string_view word : split_any(inside)) {
    if (reference.name.empty()) {
      reference.name = word;
      reference.name_span = span_of(word);
      continue;
    }
    const std::size_t sign = word.find('=');
    const bool pair = sign != std::string_view::npos;
    reference.arguments.push_back({pair ? word.substr(0, sign) : std::string_view{},
                                   pair ? word.substr(sign + 1) : word, span_of(word)});
  }
  if (reference.name.empty()) reference.name_span = reference.span;
  return reference;
}

}  // namespace

std::vector<Reference> find_references(SourceId source, std::string_view text, std::size_t begin) {
  std::vector<Reference> references;
  for (std::size_t at = begin; (at = text.find("{{", at)) != std::string_view::npos;) {
    references.push_back(read_reference(source, text, at));
    at = references.back().span.end;
  }
  return references;
}

}  // namespace voortgang
