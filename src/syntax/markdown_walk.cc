#include "syntax/markdown_walk.h"

#include <algorithm>

#include "base/digits.h"
#include "base/utf8.h"

namespace voortgang {
namespace {

constexpr std::string_view kLineEnds = "\r\n";
constexpr std::string_view kHexadecimal = "0123456789abcdefABCDEF";
constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

bool is_sign(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

std::size_t skip(std::string_view source, std::size_t at, std::string_view what) {
  return std::min(source.find_first_not_of(what, at), source.size());
}

std::size_t run_of(std::string_view source, std::size_t at, char c) {
  return std::min(source.find_first_not_of(c, at), source.size()) - at;
}

// Spaces and at most a few line ends, as they may stand inside a link's target.
std::size_t skip_space(std::string_view source, std::size_t at) {
  at = skip(source, at, kInlineBlank);
  while (at < source.size() && kLineEnds.find(source[at]) != kLineEnds.npos) {
    at = behind_line_start(source, at);
  }
  return at;
}

// Behind &name; or &#123;, or 0 where there is none. `may_be_plain`: a name that means nothing stays as it
// is.
std::size_t behind_entity(std::string_view source, std::size_t at, bool& may_be_plain) {
  constexpr std::size_t kLongestName = 32;
  const bool is_number = source.substr(at).starts_with("&#");
  const bool is_hexadecimal =
      is_number && (source.substr(at + 2).starts_with('x') || source.substr(at + 2).starts_with('X'));
  const std::size_t begin = at + 1 + (is_number ? 1U : 0U) + (is_hexadecimal ? 1U : 0U);
  const std::size_t end = skip(source.substr(0, std::min(source.size(), begin + kLongestName)), begin,
                               !is_number       ? kLetters
                               : is_hexadecimal ? kHexadecimal
                                                : kDecimalDigits);
  const std::size_t most = !is_number ? kLongestName : is_hexadecimal ? 6 : 7;
  if (end >= source.size() || source[end] != ';' || end == begin || end - begin > most) return 0;
  const std::string_view name = source.substr(begin, end - begin);
  may_be_plain = !is_number && name != "amp" && name != "AMP";
  return end + 1;
}

}  // namespace

std::size_t behind_line_start(std::string_view source, std::size_t at) {
  at += source.substr(at).starts_with("\r\n") ? 2U : 1U;
  return skip(source, std::min(at, source.size()), " \t>");
}

std::optional<std::size_t> behind_shown(std::string_view source, std::size_t at, std::string_view text,
                                        std::size_t& shown) {
  if (at >= source.size()) return std::nullopt;
  const char c = text[shown];
  const bool is_escaped = source[at] == '\\' && at + 1 < source.size() && source[at + 1] == c && is_sign(c);
  bool may_be_plain = false;
  const std::size_t entity = source[at] == '&' ? behind_entity(source, at, may_be_plain) : 0;
  if (entity > 0 && !(may_be_plain && c == '&')) {
    const std::string_view rest = text.substr(shown);
    shown += std::max<std::size_t>(utf8::decode(rest).length, 1);
    // A few names stand for two characters.
    const bool goes_on = shown < text.size() && entity < source.size() && text[shown] == source[entity];
    const bool is_second = shown < text.size() && !goes_on && (text[shown] & 0x80) != 0 && may_be_plain;
    if (is_second) shown += std::max<std::size_t>(utf8::decode(text.substr(shown)).length, 1);
    return entity;
  }
  if (!is_escaped && source[at] != c) return std::nullopt;
  ++shown;
  return at + (is_escaped ? 2 : 1);
}

std::optional<LinkTarget> link_target(std::string_view source, std::size_t at) {
  constexpr std::size_t kLongest =
      10'000;  // what is longer may be none: it would be looked for again and again
  if (at >= source.size() || source[at] != '(') return std::nullopt;
  source = source.substr(0, at + kLongest);
  at = skip_space(source, at + 1);
  const bool is_pointed = source.substr(at).starts_with('<');
  LinkTarget target{.address_begin = at + (is_pointed ? 1U : 0U)};
  int open = 0;
  for (at = target.address_begin; at < source.size(); ++at) {
    const char c = source[at];
    const bool is_blank = static_cast<unsigned char>(c) <= ' ';
    if (is_pointed ? c == '>' || c == '\n' || c == '\r' : is_blank || (c == ')' && open == 0)) break;
    if (c == '\\' && at + 1 < source.size() && is_sign(source[at + 1]))
      ++at;
    else if (c == '(')
      ++open;
    else if (c == ')')
      --open;
  }
  target.address_end = std::min(at, source.size());
  if (is_pointed) {
    if (!source.substr(at).starts_with('>')) return std::nullopt;
    ++at;
  }
  at = skip_space(source, at);
  if (at < source.size() && std::string_view("\"'(").find(source[at]) != std::string_view::npos) {
    const char close = source[at] == '(' ? ')' : source[at];
    for (++at; at < source.size() && source[at] != close; ++at) at += source[at] == '\\' ? 1U : 0U;
    at = skip_space(source, std::min(at + 1, source.size()));
  }
  if (!source.substr(at).starts_with(')')) return std::nullopt;
  target.end = at + 1;
  return target;
}

std::optional<std::size_t> behind_label(std::string_view source, std::size_t at) {
  constexpr std::size_t kLongest = 1000;
  if (at >= source.size() || source[at] != '[') return std::nullopt;
  const std::size_t horizon = std::min(source.size(), at + kLongest);
  for (++at; at < horizon && source[at] != '['; ++at) {
    if (source[at] == ']') return at + 1;
    if (source[at] == '\\') ++at;
  }
  return std::nullopt;
}

std::optional<std::size_t> behind_code(std::string_view source, std::size_t at) {
  const std::size_t ticks = at < source.size() ? run_of(source, at, '`') : 0;
  if (ticks == 0) return std::nullopt;
  for (at += ticks; (at = source.find('`', at)) != source.npos;) {
    const std::size_t run = run_of(source, at, '`');
    at += run;
    if (run == ticks) return at;
  }
  return std::nullopt;
}

}  // namespace voortgang
