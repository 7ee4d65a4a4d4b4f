#include "render/chart/text_width.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/characters.h"
#include "base/text.h"
#include "base/utf8.h"

namespace voortgang {
namespace {

// Of the site's own typeface, by code point from kFirst; a charts' words are measured where no font can be
// asked.
constexpr auto kAdvances = std::to_array<std::uint16_t>({
#include "render/chart/font_metrics.inc"
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

std::string shortened(std::string_view text, double width, double font_size) {
  constexpr std::string_view kEllipsis = "…";
  if (text_width(text, font_size) <= width) return std::string(text);
  const double room = width - text_width(kEllipsis, font_size);
  std::string_view rest = text;
  double used = 0;
  while (!rest.empty()) {
    const std::size_t length = std::max<std::size_t>(utf8::decode(rest).length, 1);
    used += text_width(rest.substr(0, length), font_size);
    if (used > room) break;
    rest.remove_prefix(length);
  }
  const std::string_view kept = trimmed(text.substr(0, text.size() - rest.size()));
  return std::string(kept).append(kEllipsis);
}

std::vector<std::string> wrapped(std::string_view text, double width, double font_size) {
  std::vector<std::string> lines;
  const auto fits = [&](const std::string& line) { return text_width(line, font_size) <= width; };
  const auto add = [&](std::string_view piece, std::string_view joint, std::string_view broken) {
    if (!lines.empty() && fits(lines.back() + std::string(joint) + std::string(piece))) {
      lines.back().append(joint).append(piece);
    } else {
      if (!lines.empty()) lines.back() += broken;
      lines.emplace_back(piece);
    }
  };
  for (const std::string_view word : split_any(text)) {
    std::string_view rest = word;
    for (std::size_t at; (at = rest.find(kSoftHyphen)) != std::string_view::npos;
         rest.remove_prefix(at + kSoftHyphen.size())) {
      const bool begins = rest.data() == word.data();
      add(rest.substr(0, at), begins ? " " : "", begins ? "" : "-");
    }
    const bool whole = rest.data() == word.data();
    add(rest, whole ? " " : "", whole ? "" : "-");
  }
  return lines;
}

}  // namespace voortgang
