#include "render/markdown/markdown_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/digits.h"

namespace voortgang::markdown {
namespace {

bool is_letter_or_digit(char32_t c) {
  return (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
}
bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// What is done with a byte of a text.
enum class Sign : std::uint8_t { kPlain, kEscaped, kSpace, kControl, kSlash, kDot, kColon, kCaret };

constexpr std::array<Sign, 256> kSigns = [] {
  std::array<Sign, 256> signs{};
  for (std::size_t control = 0; control < ' '; ++control) signs[control] = Sign::kControl;
  signs[0x7F] = Sign::kControl;
  signs['\t'] = Sign::kPlain;
  signs['\n'] = signs['\r'] = Sign::kSpace;
  for (const char c : std::string_view("\\`*_[]<>|~&")) signs[static_cast<unsigned char>(c)] = Sign::kEscaped;
  signs['/'] = Sign::kSlash;
  signs['.'] = Sign::kDot;
  signs['('] = signs[':'] = Sign::kColon;
  signs['^'] = Sign::kCaret;
  return signs;
}();

// "1." or "1)" at the start of a line begins a list.
std::size_t list_number_length(std::string_view words) {
  std::size_t digits = 0;
  while (digits < words.size() && is_digit(words[digits])) ++digits;
  const bool marks = digits > 0 && digits < words.size() && (words[digits] == '.' || words[digits] == ')');
  return marks && (digits + 1 == words.size() || is_space(words[digits + 1])) ? digits : 0;
}

// Nothing on the line yet but signs that begin blocks: "> 1. - ".
bool at_line_start(std::string_view out) {
  const std::size_t end = out.find_last_not_of(" \t>-+.)0123456789");
  return end == std::string_view::npos || out[end] == '\n';
}

// "1" of "1. " stands on the line already, as a text of its own.
bool after_number_alone(std::string_view out) {
  const std::size_t end = out.find_last_not_of(kDecimalDigits);
  const bool has_number = !out.empty() && is_digit(out.back());
  return has_number && at_line_start(out.substr(0, end == std::string_view::npos ? 0 : end + 1));
}

bool ends_with_www(std::string_view out) {
  return out.size() >= 3 && (out.back() | 0x20) == 'w' && utf8::lower(out.substr(out.size() - 3)) == "www";
}

// A bare address becomes a link in GitHub's Markdown, with the backslashes of our escapes in it. As a text it
// has to stay one: https:\//… and www\.…
bool is_meant(const std::string& out, Sign sign, MarkdownContext context) {
  switch (sign) {
    case Sign::kEscaped:
      return true;
    case Sign::kSlash:
      return context != MarkdownContext::kLabel && out.ends_with(':');
    case Sign::kDot:
      return context != MarkdownContext::kLabel && ends_with_www(out);
    case Sign::kColon:  // and ( : behind [^1] they would make it a definition or a link
      return out.ends_with(']');
    case Sign::kCaret:
      return out.ends_with('[');
    case Sign::kPlain:
    case Sign::kSpace:
    case Sign::kControl:
      return false;
  }
  return false;
}

// Signs that only mean something at the start of a line. Returns what remains to be written.
std::string_view line_start(std::string& out, std::string_view words) {
  if (is_space(words.front())) {
    out += words.front() == '\t' ? "&#9;" : "&#32;";
    words.remove_prefix(1);
  } else if (const std::size_t digits = list_number_length(words); digits > 0) {
    out.append(words.substr(0, digits)) += '\\';
    out += words[digits];
    words.remove_prefix(digits + 1);
  } else if (std::string_view("#+-=").contains(words.front()) || words.starts_with(":-")) {
    out += '\\';
    out += words.front();
    words.remove_prefix(1);
  }
  return words;
}

void escape_signs(std::string& out, std::string_view words, MarkdownContext context) {
  std::size_t done = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Sign sign = kSigns[static_cast<unsigned char>(words[i])];
    if (sign == Sign::kPlain) continue;
    out.append(words, done, i - done);
    done = i;
    if (sign == Sign::kSpace || sign == Sign::kControl) {
      out += sign == Sign::kSpace ? " " : "\uFFFD";
      done = i + 1;
    } else if (is_meant(out, sign, context)) {
      out += '\\';
    }
  }
  out.append(words, done);
}

// Characters that end an address, and those that would begin an entity in it. The rest is base/links' work.
void escape_address(std::string& out, std::string_view words) {
  const std::size_t last_end = words.rfind(';');  // of what may be an entity
  for (std::size_t i = 0; i < words.size(); ++i) {
    const char c = words[i];
    if (c == '(' || c == ')')
      out.append("\\") += c;
    else if (c == '&' && last_end != std::string_view::npos && i < last_end)
      out += "&amp;";
    else
      out += c;
  }
}

void escape_code(std::string& out, std::string_view words) {
  for (const char c : words) {
    if (kSigns[static_cast<unsigned char>(c)] == Sign::kControl)
      out += "\uFFFD";
    else
      out += c;
  }
}

// The name of a language is a word. Anything else behind a fence is not worth what it could do.
void info_word(std::string& out, std::string_view words) {
  const bool is_name = std::ranges::all_of(words, [](char c) {
    return is_letter_or_digit(static_cast<unsigned char>(c)) || std::string_view("+#-.").contains(c);
  });
  if (is_name) out += words;
}

// Spaces at the edges would undo **bold**, and a # at the end of a heading is not shown.
void escape_value(std::string& out, std::string_view words) {
  const std::size_t last = words.size() - 1;
  const bool space_before = is_space(words.front());
  const bool space_behind = last > 0 && is_space(words.back());
  if (space_before) out += "&#32;";
  std::string_view inside = words.substr(space_before ? 1 : 0);
  if (space_behind) inside.remove_suffix(1);
  escape(out, inside, MarkdownContext::kText);
  if (out.ends_with('#') && !out.ends_with("\\#")) out.insert(out.size() - 1, 1, '\\');
  if (space_behind) out += "&#32;";
}

std::size_t longest_run(std::string_view words, char of) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char c : words) {
    run = c == of ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return longest;
}

// Spaces on both sides are taken off again by who reads it, but not where there is nothing else.
bool needs_room(std::string_view code) {
  if (code.find_first_not_of(' ') == std::string_view::npos) return false;
  return code.contains('`') || (code.front() == ' ' && code.back() == ' ');
}

}  // namespace

void escape(std::string& out, std::string_view words, MarkdownContext context) {
  if (words.empty()) return;
  switch (context) {
    case MarkdownContext::kText:
    case MarkdownContext::kLabel:
      return escape(out, words, context, at_line_start(out));
    case MarkdownContext::kAddress:
      return escape_address(out, words);
    case MarkdownContext::kInfo:
      return info_word(out, words);
    case MarkdownContext::kCode:
      return escape_code(out, words);
    case MarkdownContext::kValue:
      return escape_value(out, words);
  }
}

void escape(std::string& out, std::string_view words, MarkdownContext context, bool at_line_start) {
  if (words.empty()) return;
  if ((words.front() == '.' || words.front() == ')') && after_number_alone(out))
    out += '\\';
  else if (at_line_start)
    words = line_start(out, words);
  escape_signs(out, words, context);
}

void code(std::string& out, std::string_view words, bool in_cell) {
  const std::string marks(longest_run(words, '`') + 1, '`');
  const std::string_view room = needs_room(words) ? " " : "";
  out.append(marks).append(room);
  for (const char c : words) {
    if (c == '|' && in_cell) out += '\\';
    escape_code(out, c == '\n' || c == '\r' ? " " : std::string_view(&c, 1));
  }
  out.append(room).append(marks);
}

std::string fence(std::string_view code) {
  return std::string(std::max<std::size_t>(longest_run(code, '`') + 1, 3), '`');
}

EdgeKind edge_kind(char32_t c) {
  constexpr std::u32string_view kSpaces = U"\t\n\f\r \u00A0\u1680\u202F\u205F\u3000";
  if (kSpaces.contains(c) || (c >= 0x2000 && c <= 0x200A)) return EdgeKind::kSpace;
  const bool is_latin = c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7;
  return is_latin || is_letter_or_digit(c) ? EdgeKind::kWord : EdgeKind::kPunctuation;
}

utf8::Decoded last_character(std::string_view text) {
  for (std::size_t length = 1; length <= std::min<std::size_t>(text.size(), 4); ++length) {
    const utf8::Decoded found = utf8::decode(text.substr(text.size() - length));
    if (found.length == length) return found;
  }
  return {};
}

std::string entity(char32_t character) {
  return fmt::format("&#{};", static_cast<std::uint32_t>(character));
}

}  // namespace voortgang::markdown
