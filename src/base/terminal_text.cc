#include "base/terminal_text.h"

#include <utf8proc.h>

#include "base/utf8.h"

namespace voortgang {
namespace {

bool is_invisible(utf8proc_int32_t code_point) {
  switch (utf8proc_category(code_point)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return true;
    default:
      return false;
  }
}

}  // namespace

TerminalCharacter terminal_character(std::string_view text) {
  const utf8::Decoded c = utf8::decode(text);
  if (c.length == 0) return {"�", 1, 1};
  if (c.code_point == '\t') return {" ", 1, 1};
  const auto code_point = static_cast<utf8proc_int32_t>(c.code_point);
  if (is_invisible(code_point)) return {"�", c.length, 1};
  return {text.substr(0, c.length), c.length, static_cast<std::size_t>(utf8proc_charwidth(code_point))};
}

std::string terminal_text(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const TerminalCharacter c = terminal_character(text);
    out += c.shown;
    text.remove_prefix(c.bytes);
  }
  return out;
}

std::size_t terminal_columns(std::string_view text) {
  std::size_t columns = 0;
  while (!text.empty()) {
    const TerminalCharacter c = terminal_character(text);
    columns += c.columns;
    text.remove_prefix(c.bytes);
  }
  return columns;
}

}  // namespace voortgang
