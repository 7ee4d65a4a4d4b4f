#include "render/html/html_text.h"

#include <array>

#include "base/composed.h"
#include "programme/whole_sums.h"

namespace voortgang::html {
namespace {

// What stands for a byte; 0 is the byte itself.
constexpr std::array<std::string_view, 8> kInstead = {"",       "&amp;", "&lt;", "&gt;",
                                                      "&quot;", "&#39;", " ",    "\uFFFD"};
constexpr std::uint8_t kSpace = 6;
constexpr std::uint8_t kReplacement = 7;

using Table = std::array<std::uint8_t, 256>;

constexpr Table table_for(HtmlContext context) {
  Table table{};
  for (std::size_t control = 0; control < ' '; ++control) table[control] = kReplacement;
  table['\t'] = table['\n'] = 0;
  table['\r'] = kSpace;
  table[0x7F] = kReplacement;
  table['&'] = 1;
  table['<'] = 2;
  table['>'] = 3;
  if (context == HtmlContext::kAttribute) {
    table['"'] = 4;
    table['\''] = 5;
  }
  return table;
}

constexpr Table kText = table_for(HtmlContext::kText);
constexpr Table kAttribute = table_for(HtmlContext::kAttribute);

void escape_composed(std::string& out, std::string_view words, HtmlContext context) {
  const Table& table = context == HtmlContext::kText ? kText : kAttribute;
  std::size_t done = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::uint8_t instead = table[static_cast<unsigned char>(words[i])];
    if (instead == 0) continue;
    out.append(words, done, i - done).append(kInstead[instead]);
    done = i + 1;
  }
  out.append(words, done);
}

}  // namespace

void escape(std::string& out, std::string_view words, HtmlContext context) {
  if (context == HtmlContext::kText && has_loose_sum(words))
    return escape(out, with_whole_sums(words), context);
  escape_composed(out, is_composed(words) ? words : composed(words), context);
}

}  // namespace voortgang::html
