#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>
#include <vector>

#include "render/chart/svg.h"
#include "render/chart/svg_parts.h"
#include "render/chart/svg_reading.h"
#include "render/chart/text_width.h"

namespace voortgang {
namespace {

constexpr int kSize = 600;
constexpr double kCentre = kSize / 2.0;
constexpr double kCore = 78;    // radius of the core
constexpr double kInner = 182;  // outer radius of the inner ring
constexpr double kOuter = 296;  // and of the outer one
constexpr double kFont = 16;
constexpr double kLine = 19;

svg::Point at(double radius, double turn) {
  const double angle = turn * 2 * std::numbers::pi - std::numbers::pi / 2;  // a turn of 0 is on top
  return {kCentre + radius * std::cos(angle), kCentre + radius * std::sin(angle)};
}

// Words centred around a spot, in lines that fit the width.
void words_at(std::string& out, svg::Point spot, std::string_view words, double width,
              std::string_view kind) {
  const auto lines = wrapped(words, width, kFont);
  double y = spot.y - (static_cast<double>(lines.size()) - 1) * kLine / 2 + kFont * 0.35;
  for (const std::string& line : lines) {
    svg::label(out, spot.x, y, line, svg::Anchor::kMiddle, kind);
    y += kLine;
  }
}

// Width for a line of words in the middle of a sector: what the ring leaves of a horizontal line, and what
// the sector's arc does.
double room(double from, double to, double turn, double count) {
  const double sideways = std::abs(std::sin(turn * 2 * std::numbers::pi));
  const double across = (to - from) / std::max(sideways, 0.1) - 8;
  const double along = 2 * std::numbers::pi * (from + to) / 2 / count * 0.9;
  return std::min(across, along);
}

void ring(std::string& out, const std::vector<std::string>& parts, double from, double to,
          std::string_view kind) {
  if (parts.empty()) return;
  const auto count = static_cast<double>(parts.size());
  const double middle = (from + to) / 2;
  // Words are widest on top and narrowest at the sides: keep them away from there where the number allows it.
  const double first = parts.size() % 4 == 0 ? 0.5 / count : 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const double turn = first + static_cast<double>(i) / count;
    const svg::Point a = at(from, turn + 0.5 / count);
    const svg::Point b = at(to, turn + 0.5 / count);
    if (parts.size() > 1) svg::line(out, a.x, a.y, b.x, b.y, "spaak");
    words_at(out, at(middle, turn), parts[i], room(from, to, turn, count), kind);
  }
}

}  // namespace

void append_ring_chart(std::string& out, const RingChart& chart) {
  svg::open(out, chart.texts, "kringen", kSize, kSize);
  svg::circle(out, kCentre, kCentre, kOuter, "kring-buiten");
  svg::circle(out, kCentre, kCentre, kInner, "kring-binnen");
  svg::circle(out, kCentre, kCentre, kCore, "kring-kern");
  out += '\n';
  ring(out, chart.outer, kInner, kOuter, "tekst-buiten");
  ring(out, chart.inner, kCore, kInner, "tekst-binnen");
  words_at(out, {kCentre, kCentre}, chart.core, 2 * kCore - 16, "tekst-kern");
  svg::close(out);
}

}  // namespace voortgang
