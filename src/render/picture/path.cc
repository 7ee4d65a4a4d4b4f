#include "render/picture/path.h"

#include <algorithm>
#include <cmath>

namespace voortgang::picture {
namespace {

Point operator+(Point a, Point b) {
  return {a.x + b.x, a.y + b.y};
}

double distance(Point a, Point b) {
  return std::hypot(a.x - b.x, a.y - b.y);
}

Point between(Point a, Point b, double part) {
  return {a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part};
}

bool add_line(svg::PathWords& words, Point& at, std::vector<Polyline>& out, Point to) {
  if (!words.is_whole() || out.empty()) return false;
  if (out.back().is_closed) out.push_back({{at}, false});
  out.back().points.push_back(to);
  at = to;
  return true;
}

Point read_point(svg::PathWords& words) {
  const double x = words.number();
  return {x, words.number()};
}

bool add_curve(svg::PathWords& words, Point& at, std::vector<Polyline>& out, Point from) {
  const Point a = at;
  const Point b = from + read_point(words);
  const Point c = from + read_point(words);
  const Point d = from + read_point(words);
  constexpr int kPieces = 12;
  for (int i = 1; i <= kPieces; ++i) {
    const double part = static_cast<double>(i) / kPieces;
    const Point ab = between(a, b, part);
    const Point bc = between(b, c, part);
    const Point cd = between(c, d, part);
    if (!add_line(words, at, out, between(between(ab, bc, part), between(bc, cd, part), part))) return false;
  }
  return true;
}

bool add_arc(svg::PathWords& words, double dots, Point& at, std::vector<Polyline>& out, Point from) {
  const double radius = words.number();
  words.number();
  words.number();
  const bool is_large = words.flag();
  const bool is_clockwise = words.flag();
  const Point to = from + read_point(words);
  if (!words.is_whole() || distance(at, to) == 0) return add_line(words, at, out, to);
  const svg::Arc arc = svg::arc_between(at, to, radius, {is_large, is_clockwise});
  const int pieces = std::max(4, static_cast<int>(std::abs(arc.turn) * std::sqrt(arc.radius * dots) * 2));
  for (int i = 1; i < pieces; ++i) {
    const double angle = arc.begin + arc.turn * i / pieces;
    if (!add_line(words, at, out,
                  arc.centre + Point{arc.radius * std::cos(angle), arc.radius * std::sin(angle)}))
      return false;
  }
  return add_line(words, at, out, to);
}

bool step(svg::PathWords& words, double dots, Point& at, std::vector<Polyline>& out, char command) {
  const Point from = svg::is_relative(command) ? at : Point{};
  switch (command & ~0x20) {
    case 'M':
      at = from + read_point(words);
      out.push_back({{at}, false});
      return words.is_whole();
    case 'L':
      return add_line(words, at, out, from + read_point(words));
    case 'H':
      return add_line(words, at, out, {from.x + words.number(), at.y});
    case 'V':
      return add_line(words, at, out, {at.x, from.y + words.number()});
    case 'C':
      return add_curve(words, at, out, from);
    case 'A':
      return add_arc(words, dots, at, out, from);
    case 'Z':
      if (out.empty()) return false;
      out.back().is_closed = true;
      at = out.back().points.front();
      return true;
    default:
      return false;
  }
}

}  // namespace

std::vector<Polyline> polylines_of(std::string_view path, double dots) {
  svg::PathWords words(path);
  Point at;
  std::vector<Polyline> out;
  for (auto command = words.command(); command; command = words.command()) {
    if (!step(words, dots, at, out, *command)) break;
  }
  return out;
}

std::vector<Polyline> dashed(const std::vector<Polyline>& line, const std::vector<double>& dashes) {
  constexpr double kDot = 0.02;  // of a dash without length, which a round end makes a dot
  std::vector<Polyline> out;
  for (const Polyline& stretch : line) {
    std::size_t dash = 0;
    double left = std::max(dashes[0], kDot);
    out.push_back({{stretch.points.front()}, false});
    const std::size_t count = stretch.points.size() + (stretch.is_closed ? 1 : 0);
    for (std::size_t i = 1; i < count; ++i) {
      Point from = stretch.points[i - 1];
      const Point to = stretch.points[i % stretch.points.size()];
      for (double length = distance(from, to); length > 0; length = distance(from, to)) {
        const Point next = left < length ? between(from, to, left / length) : to;
        if (dash % 2 == 0) out.back().points.push_back(next);
        left -= std::min(left, length);
        from = next;
        if (left > 0) break;
        left = std::max(dashes[++dash % dashes.size()], kDot);
        if (dash % 2 == 0) out.push_back({{from}, false});
      }
    }
  }
  return out;
}

}  // namespace voortgang::picture
