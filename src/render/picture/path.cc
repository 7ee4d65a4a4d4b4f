#include "render/picture/path.h"

#include <algorithm>
#include <cmath>
#include <utility>

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

class Polylines {
 public:
  Polylines(std::string_view path, double dots) : words_(path), dots_(dots) {}

  std::vector<Polyline> read() {
    for (auto command = words_.command(); command; command = words_.command()) {
      if (!step(*command)) break;
    }
    return std::move(out_);
  }

 private:
  bool step(char command) {
    const Point from = svg::is_relative(command) ? at_ : Point{};
    switch (command & ~0x20) {
      case 'M':
        at_ = from + point();
        out_.push_back({{at_}, false});
        return words_.is_whole();
      case 'L':
        return line(from + point());
      case 'H':
        return line({from.x + words_.number(), at_.y});
      case 'V':
        return line({at_.x, from.y + words_.number()});
      case 'C':
        return curve(from);
      case 'A':
        return arc(from);
      case 'Z':
        if (out_.empty()) return false;
        out_.back().is_closed = true;
        at_ = out_.back().points.front();
        return true;
      default:
        return false;
    }
  }

  bool line(Point to) {
    if (!words_.is_whole() || out_.empty()) return false;
    if (out_.back().is_closed) out_.push_back({{at_}, false});
    out_.back().points.push_back(to);
    at_ = to;
    return true;
  }

  bool curve(Point from) {
    const Point a = at_;
    const Point b = from + point();
    const Point c = from + point();
    const Point d = from + point();
    constexpr int kPieces = 12;
    for (int i = 1; i <= kPieces; ++i) {
      const double part = static_cast<double>(i) / kPieces;
      const Point ab = between(a, b, part);
      const Point bc = between(b, c, part);
      const Point cd = between(c, d, part);
      if (!line(between(between(ab, bc, part), between(bc, cd, part), part))) return false;
    }
    return true;
  }

  bool arc(Point from) {
    const double radius = words_.number();
    words_.number();
    words_.number();
    const bool is_large = words_.flag();
    const bool is_clockwise = words_.flag();
    const Point to = from + point();
    if (!words_.is_whole() || distance(at_, to) == 0) return line(to);
    const svg::Arc arc = svg::arc_between(at_, to, radius, is_large, is_clockwise);
    const int pieces = std::max(4, static_cast<int>(std::abs(arc.turn) * std::sqrt(arc.radius * dots_) * 2));
    for (int i = 1; i < pieces; ++i) {
      const double angle = arc.begin + arc.turn * i / pieces;
      if (!line(arc.centre + Point{arc.radius * std::cos(angle), arc.radius * std::sin(angle)})) return false;
    }
    return line(to);
  }

  Point point() {
    const double x = words_.number();
    return {x, words_.number()};
  }

  svg::PathWords words_;
  double dots_;
  Point at_;
  std::vector<Polyline> out_;
};

}  // namespace

std::vector<Polyline> polylines_of(std::string_view path, double dots) {
  return Polylines(path, dots).read();
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
