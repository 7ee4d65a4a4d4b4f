#include "render/typst/path_steps.h"

#include <cmath>
#include <numbers>
#include <utility>

#include "render/chart/svg_reading.h"

namespace voortgang::typst {
namespace {

using svg::Point;

constexpr double kQuarter = std::numbers::pi / 2;

class Steps {
 public:
  explicit Steps(std::string_view data) : words_(data) {}

  std::vector<PathStep> read() {
    for (auto command = words_.command(); command; command = words_.command()) {
      if (!step(*command)) break;
    }
    return std::move(steps_);
  }

 private:
  using Kind = PathStep::Kind;

  bool step(char command) {
    const Point from = svg::is_relative(command) ? at_ : Point{};
    switch (command & ~0x20) {
      case 'M':
        start_ = point(from);
        return go(Kind::kMove, start_);
      case 'L':
        return go(Kind::kLine, point(from));
      case 'H':
        return go(Kind::kLine, {from.x + words_.number(), at_.y});
      case 'V':
        return go(Kind::kLine, {at_.x, from.y + words_.number()});
      case 'A':
        return arc(from);
      case 'Z':
        return go(Kind::kClose, start_);
      default:
        return false;
    }
  }

  Point point(Point from) {
    const double x = words_.number();
    return {from.x + x, from.y + words_.number()};
  }

  bool go(Kind kind, Point to) {
    if (!words_.is_whole()) return false;
    at_ = to;
    steps_.push_back({kind, to.x, to.y});
    return true;
  }

  // As curves of at most a quarter each.
  bool arc(Point from) {
    const double radius = words_.number();
    words_.number();
    words_.number();
    const bool is_large = words_.flag();
    const bool is_clockwise = words_.flag();
    const Point to = point(from);
    if (!words_.is_whole()) return false;
    if (to.x == at_.x && to.y == at_.y) return true;
    const svg::Arc arc = svg::arc_between(at_, to, radius, {is_large, is_clockwise});
    const int pieces = static_cast<int>(std::ceil(std::abs(arc.turn) / kQuarter - 1e-9));
    const double piece = arc.turn / pieces;
    // How far the handles of a curve lie for it to follow its part of the circle.
    const double pull = 4.0 / 3 * std::tan(piece / 4) * arc.radius;
    for (int i = 0; i < pieces; ++i) {
      const double a = arc.begin + piece * i;
      const double b = a + piece;
      const Point end{arc.centre.x + arc.radius * std::cos(b), arc.centre.y + arc.radius * std::sin(b)};
      steps_.push_back({Kind::kCubic, end.x, end.y, at_.x - pull * std::sin(a), at_.y + pull * std::cos(a),
                        end.x + pull * std::sin(b), end.y - pull * std::cos(b)});
      at_ = end;
    }
    return true;
  }

  svg::PathWords words_;
  std::vector<PathStep> steps_;
  Point at_, start_;
};

}  // namespace

std::vector<PathStep> path_steps(std::string_view data) {
  return Steps(data).read();
}

}  // namespace voortgang::typst
