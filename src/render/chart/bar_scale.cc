#include "render/chart/bar_scale.h"

#include "render/chart/svg_parts.h"
#include "render/chart/text_width.h"

namespace voortgang::svg {
namespace {

constexpr double kMostName = 140;
constexpr double kLeastName = 16;  // for its first letter
constexpr double kNameGap = 8;
constexpr double kLeastPlot = 48;
constexpr double kEdge = 2;  // half of what marks a value
constexpr double kLabelGap = 6;

}  // namespace

void BarNeeds::include(double value, std::string_view text) {
  least = std::min(least, value);
  most = std::max(most, value);
  double& room = value < 0 ? label_left : label_right;
  room = std::max(room, text_width(text, kFont) * kBoldWidth + kLabelGap);
}

double name_column(std::span<const std::string_view> names, const BarNeeds& needs) {
  double widest = 0;
  for (const std::string_view name : names) widest = std::max(widest, text_width(name, kFont) * kBoldWidth);
  const double left = kWidth - kNameGap - needs.label_left - needs.label_right - kLeastPlot;
  return std::min({widest, kMostName, std::max(left, kLeastName)});
}

BarScale bar_scale(const BarNeeds& needs, double names) {
  const bool flat = needs.least == needs.most;
  return {.left = names + kNameGap + needs.label_left,
          .right = kWidth - std::max(needs.label_right, kEdge) - 1,
          .least = needs.least,
          .most = flat ? needs.least + 1 : needs.most};
}

void bar_name(std::string& out, std::string_view name, double names, double top) {
  label(out, names, top + kBar / 2 + kToBaseline, shortened(name, names + 0.1, kFont), Anchor::kEnd);
}

void bar_label(std::string& out, const BarScale& scale, double value, std::string_view text, double top) {
  const bool negative = value < 0;
  label(out, scale.x(value) + (negative ? -kLabelGap : kLabelGap), top + kBar / 2 + kToBaseline, text,
        negative ? Anchor::kEnd : Anchor::kStart, "waarde");
}

}  // namespace voortgang::svg
