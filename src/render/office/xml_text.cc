#include "render/office/xml_text.h"

#include "base/composed.h"
#include "programme/whole_sums.h"

namespace voortgang::xml {
namespace {

constexpr std::string_view kReplacement = "\uFFFD";

// Control characters, and the bytes that UTF-8 never has: cmark makes them of &#xFFFE; and &#xFFFF;.
constexpr bool is_no_text(unsigned char c) {
  return c < ' ' || c == 0x7F || c >= 0xFE;
}

constexpr std::string_view instead_of(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\t':
    case '\n':
      return {};
    case '\r':
      return " ";
    default:
      return is_no_text(static_cast<unsigned char>(c)) ? kReplacement : std::string_view();
  }
}

// U+FFFE and U+FFFF are no characters.
bool is_no_character(std::string_view rest) {
  return rest.starts_with("\uFFFE") || rest.starts_with("\uFFFF");
}

void composed_text(std::string& out, std::string_view words) {
  std::size_t done = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool none = words[i] == '\xEF' && is_no_character(words.substr(i));
    const std::string_view instead = none ? kReplacement : instead_of(words[i]);
    if (instead.empty()) continue;
    out.append(words, done, i - done).append(instead);
    done = i + (none ? 3 : 1);
    i = done - 1;
  }
  out.append(words, done);
}

}  // namespace

void text(std::string& out, std::string_view words) {
  if (has_loose_sum(words)) return text(out, with_whole_sums(words));
  composed_text(out, is_composed(words) ? words : composed(words));
}

std::string escaped(std::string_view words) {
  std::string out;
  text(out, words);
  return out;
}

void attribute(std::string& out, std::string_view name, std::string_view value) {
  out.append(" ").append(name).append("=\"");
  text(out, value);
  out += '"';
}

}  // namespace voortgang::xml
