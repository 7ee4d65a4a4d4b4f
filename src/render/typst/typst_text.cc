#include "render/typst/typst_text.h"

#include "base/composed.h"
#include "programme/whole_sums.h"

namespace voortgang::typst {
namespace {

void escape_composed(std::string& out, std::string_view words) {
  for (const char c : words) {
    if (c == '\\' || c == '"') out += '\\';
    if (c == '\t' || c == '\n')
      out += ' ';
    else if (static_cast<unsigned char>(c) >= ' ' && c != 0x7F)
      out += c;
  }
}

}  // namespace

void escape(std::string& out, std::string_view words) {
  if (has_loose_sum(words)) return escape(out, with_whole_sums(words));
  escape_composed(out, is_composed(words) ? words : composed(words));
}

void string(std::string& out, std::string_view words) {
  out += '"';
  escape(out, words);
  out += '"';
}

void text(std::string& out, std::string_view words) {
  if (words.empty()) return;
  out += '#';
  string(out, words);
  out += ';';
}

}  // namespace voortgang::typst
