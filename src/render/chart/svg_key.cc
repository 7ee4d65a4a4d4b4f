#include "render/chart/svg_key.h"

#include "programme/grafiek_woorden.h"
#include "programme/waarde_woorden.h"
#include "render/chart/svg_parts.h"
#include "render/chart/text_width.h"

namespace voortgang::svg {
namespace {

constexpr double kRow = 20;
constexpr double kSign = 19;  // from the left of a sign to its text
constexpr double kGap = 16;

// Where each entry goes: from left to right, and on the next row when that is full.
template <class Draw>
double lay_out(std::span<const KeyEntry> key, double width, Draw draw) {
  double x = 0;
  double y = 0;
  for (const KeyEntry& entry : key) {
    const double needed = kSign + text_width(entry.text, kFont);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += kRow;
    }
    draw(entry, x, y);
    x += needed + kGap;
  }
  return key.empty() ? 0 : y + kRow;
}

void sign(std::string& out, KeySign sign, double x, double y, const ChartTexts& texts) {
  switch (sign) {
    case KeySign::kOpenPoint:
      out += "<g class=\"open\">";
      circle(out, x + 5, y, 3.2);
      out += "</g>\n";
      return;
    case KeySign::kSure:
      return rect(out, x + 0.5, y - 6, 13, 12, "staaf");
    case KeySign::kUnsure:
      return hatched_rect(out, texts, x + 0.5, y - 6, 13, 12, "staaf-onzeker");
  }
}

}  // namespace

void append_key(std::string& out, std::span<const KeyEntry> key, double left, double width,
                const ChartTexts& texts) {
  lay_out(key, width, [&](const KeyEntry& entry, double x, double y) {
    sign(out, entry.sign, left + x, y + 10, texts);
    label(out, left + x + kSign, y + 14.5, entry.text, Anchor::kStart);
  });
}

double key_height(std::span<const KeyEntry> key, double width) {
  return lay_out(key, width, [](const KeyEntry&, double, double) {});
}

double key_width(std::span<const KeyEntry> key) {
  double width = 0;
  for (const KeyEntry& entry : key) width += kSign + text_width(entry.text, kFont) + kGap;
  return width;
}

TrendSigns signs_in(std::span<const Feit> feiten) {
  TrendSigns signs;
  for (std::size_t i = 0; i < feiten.size(); ++i) {
    if (!feiten[i].is_getal()) continue;
    const Status status = feiten[i].status;
    signs.provisional |= status == Status::kVoorlopig;
    signs.estimated |= status == Status::kGeschat;
    signs.broken |= status == Status::kTrendbreuk && i > 0;
  }
  return signs;
}

std::vector<KeyEntry> key_of_points(const TrendSigns& signs) {
  if (!signs.provisional && !signs.estimated) return {};
  return {{KeySign::kOpenPoint, signs.provisional && signs.estimated ? woorden::kVoorlopigOfGeschat
                                : signs.provisional                  ? woorden::status(Status::kVoorlopig)
                                                                     : woorden::status(Status::kGeschat)}};
}

}  // namespace voortgang::svg
