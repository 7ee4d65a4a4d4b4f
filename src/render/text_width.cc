#include "render/text_width.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/text.h"
#include "base/utf8.h"

namespace voortgang {
namespace {

constexpr auto kAdvances = std::to_array<std::uint16_t>({
#include "render/font_metrics.inc"
});
constexpr char32_t kFirst = 0x20;
constexpr std::uint16_t kWide = 650;

std::uint16_t advance(char32_t c) {
  if (c == 0x2212 || c == 0x2013) return 497;  // minus sign and dash are as wide as a figure
  if (c < kFirst || c - kFirst >= kAdvances.size()) return kWide;
  const std::uint16_t width = kAdvances[c - kFirst];
  return width == 0 ? kWide : width;
}

}  // namespace

double text_width(std::string_view text, double font_size) {
  unsigned thousandths = 0;
  while (!text.empty()) {
    const utf8::Decoded c = utf8::decode(text);
    thousandths += advance(c.code_point);
    text.remove_prefix(std::max<std::size_t>(c.length, 1));
  }
  return thousandths * font_size / 1000;
}

std::vector<std::string> wrapped(std::string_view text, double width, double font_size) {
  std::vector<std::string> lines;
  for (const std::string_view word : split_any(text)) {
    const bool fits =
        !lines.empty() && text_width(lines.back() + " " + std::string(word), font_size) <= width;
    if (fits)
      lines.back().append(" ").append(word);
    else
      lines.emplace_back(word);
  }
  return lines;
}

}  // namespace voortgang
