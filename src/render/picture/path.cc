#include "render/picture/path.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <numbers>
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

class PathReader {
 public:
  PathReader(std::string_view path, double dots) : rest_(path), dots_(dots) {}

  std::vector<Stretch> read() {
    while (command() && step()) {
    }
    return std::move(out_);
  }

 private:
  // The next command; numbers without one repeat the last, and after a move they are lines.
  bool command() {
    skip();
    if (rest_.empty()) return false;
    const char c = rest_.front();
    if (std::isalpha(static_cast<unsigned char>(c)) != 0) {
      command_ = c;
      rest_.remove_prefix(1);
    } else if (command_ == 'M' || command_ == 'm') {
      command_ = command_ == 'M' ? 'L' : 'l';
    }
    return true;
  }

  bool step() {
    const bool relative = command_ >= 'a';
    const Point from = relative ? at_ : Point{};
    switch (command_ & ~0x20) {
      case 'M':
        at_ = from + point();
        out_.push_back({{at_}, false});
        return fine_;
      case 'L':
        return line(from + point());
      case 'H':
        return line({from.x + number(), at_.y});
      case 'V':
        return line({at_.x, from.y + number()});
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
    if (!fine_ || out_.empty()) return false;
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

  // Part of a circle (SVG 2, B.2.4, where both radii are the same).
  bool arc(Point from) {
    double radius = number();
    number();
    number();
    const bool large = flag();
    const bool clockwise = flag();
    const Point to = from + point();
    const double half = distance(at_, to) / 2;
    if (!fine_ || half == 0) return line(to);
    radius = std::max(radius, half);
    const double away =
        std::sqrt(std::max(0.0, radius * radius - half * half)) * (large == clockwise ? -1 : 1);
    const Point middle = between(at_, to, 0.5);
    const Point centre{middle.x - away * (to.y - at_.y) / (2 * half),
                       middle.y + away * (to.x - at_.x) / (2 * half)};
    const double begin = std::atan2(at_.y - centre.y, at_.x - centre.x);
    double turn = std::atan2(to.y - centre.y, to.x - centre.x) - begin;
    if (clockwise && turn <= 0) turn += 2 * std::numbers::pi;
    if (!clockwise && turn >= 0) turn -= 2 * std::numbers::pi;
    const int pieces = std::max(4, static_cast<int>(std::abs(turn) * std::sqrt(radius * dots_) * 2));
    for (int i = 1; i < pieces; ++i) {
      const double angle = begin + turn * i / pieces;
      if (!line({centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)})) return false;
    }
    return line(to);
  }

  void skip() {
    const std::size_t next = std::min(rest_.find_first_not_of(" ,\n"), rest_.size());
    rest_.remove_prefix(next);
  }

  // Two flags may stand together: "011.5" is 0, 1 and 1.5.
  bool flag() {
    skip();
    if (rest_.empty()) return fine_ = false;
    const bool is_set = rest_.front() == '1';
    rest_.remove_prefix(1);
    return is_set;
  }

  double number() {
    skip();
    double value = 0;
    const auto read = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    if (read.ec != std::errc()) fine_ = false;
    rest_.remove_prefix(static_cast<std::size_t>(read.ptr - rest_.data()));
    return value;
  }

  Point point() {
    const double x = number();
    return {x, number()};
  }

  std::string_view rest_;
  double dots_;
  char command_ = 'M';
  Point at_;
  bool fine_ = true;
  std::vector<Stretch> out_;
};

}  // namespace

std::vector<Stretch> stretches_of(std::string_view path, double dots) {
  return PathReader(path, dots).read();
}

std::vector<Stretch> dashed(const std::vector<Stretch>& line, const std::vector<double>& dashes) {
  constexpr double kDot = 0.02;  // of a dash without length, which a round end makes a dot
  std::vector<Stretch> out;
  for (const Stretch& stretch : line) {
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
