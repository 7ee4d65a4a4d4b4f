#include "support/literals.h"

#include <algorithm>

namespace voortgang::test {
namespace {

// Skips a comment or the rest of a character, or takes a literal; where to go on.
std::size_t next_literal(std::string_view text, std::size_t at, std::vector<std::string>& found) {
  const auto quoted_end = [&](std::size_t from, char quote) {
    while (from < text.size() && text[from] != quote) from += text[from] == '\\' ? 2U : 1U;
    return std::min(from, text.size());
  };
  if (text.substr(at).starts_with("//")) return std::min(text.find('\n', at), text.size());
  if (text.substr(at).starts_with("R\"")) {
    const std::size_t open = text.find('(', at);
    const std::string end = ")" + std::string(text.substr(at + 2, open - at - 2)) + "\"";
    const std::size_t close = std::min(text.find(end, open), text.size());
    found.emplace_back(text.substr(open + 1, close - open - 1));
    return close + end.size();
  }
  if (text[at] == '\'' && (at == 0 || std::string_view("0123456789").find(text[at - 1]) == text.npos))
    return quoted_end(at + 1, '\'') + 1;
  if (text[at] != '"') return at + 1;
  const std::size_t end = quoted_end(at + 1, '"');
  const std::string_view line = text.substr(0, at).substr(text.substr(0, at).rfind('\n') + 1);
  if (!line.starts_with("#include")) found.emplace_back(text.substr(at + 1, end - at - 1));
  return end + 1;
}

}  // namespace

std::vector<std::string> literals(std::string_view text) {
  std::vector<std::string> found;
  for (std::size_t at = 0; at < text.size();) at = next_literal(text, at, found);
  return found;
}

}  // namespace voortgang::test
