#include "render/markdown/markdown_text.h"

#include <algorithm>

#include "base/text.h"

namespace voortgang::markdown {
namespace {

constexpr std::string_view kAlways = "\\`*_[]<>|~";

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// "1." or "1)" at the start of a line begins a list.
std::size_t list_number_length(std::string_view words) {
  std::size_t digits = 0;
  while (digits < words.size() && is_digit(words[digits])) ++digits;
  const bool marks = digits > 0 && digits < words.size() && (words[digits] == '.' || words[digits] == ')');
  return marks && (digits + 1 == words.size() || words[digits + 1] == ' ') ? digits : 0;
}

bool at_line_start(const std::string& out) {
  return out.empty() || out.back() == '\n';
}

}  // namespace

void text(std::string& out, std::string_view words) {
  if (at_line_start(out) && !words.empty()) {
    if (const std::size_t digits = list_number_length(words); digits > 0) {
      out += words.substr(0, digits);
      words.remove_prefix(digits);
      out += '\\';
    } else if (std::string_view("#+-=").find(words.front()) != std::string_view::npos) {
      out += '\\';
    }
  }
  for (const char c : words) {
    if (kAlways.find(c) != std::string_view::npos || c == '&') out += '\\';
    out += c == '\n' ? ' ' : c;
  }
}

void address(std::string& out, std::string_view words) {
  for (const char c : words) {
    switch (c) {
      case ' ':
        out += "%20";
        break;
      case '(':
        out += "%28";
        break;
      case ')':
        out += "%29";
        break;
      case '<':
        out += "%3C";
        break;
      case '>':
        out += "%3E";
        break;
      default:
        out += c;
    }
  }
}

std::string indented(std::string_view block, std::string_view first, std::string_view rest) {
  std::string out;
  bool is_first = true;
  for (const std::string_view line : split(block, '\n')) {
    if (!is_first) out += '\n';
    const std::string_view prefix = is_first ? first : rest;
    if (!line.empty())
      out.append(prefix).append(line);
    else
      out += trimmed(prefix);  // a quote goes on over its blank lines
    is_first = false;
  }
  return out;
}

void code(std::string& out, std::string_view words) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char c : words) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(longest + 1, '`');
  const std::string_view pad = longest > 0 || words.starts_with(' ') ? " " : "";
  out.append(fence).append(pad).append(words).append(pad).append(fence);
}

}  // namespace voortgang::markdown
