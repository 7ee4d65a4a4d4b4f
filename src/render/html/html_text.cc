#include "render/html/html_text.h"

namespace voortgang::html {
namespace {

std::string_view entity(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return {};
  }
}

void escape(std::string& out, std::string_view words, std::string_view special) {
  for (std::size_t at; (at = words.find_first_of(special)) != std::string_view::npos;) {
    out += words.substr(0, at);
    out += entity(words[at]);
    words.remove_prefix(at + 1);
  }
  out += words;
}

}  // namespace

void text(std::string& out, std::string_view words) {
  escape(out, words, "&<>");
}
void attribute(std::string& out, std::string_view words) {
  escape(out, words, "&<>\"");
}

}  // namespace voortgang::html
