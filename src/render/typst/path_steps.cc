#include "render/typst/path_steps.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <numbers>

namespace voortgang::typst {
namespace {

constexpr double kQuarter = std::numbers::pi / 2;

class PathReader {
 public:
  explicit PathReader(std::string_view data) : rest_(data) {}

  std::vector<PathStep> read() {
    while (skip_blanks(), !rest_.empty()) {
      if (std::isalpha(static_cast<unsigned char>(rest_.front())) != 0) {
        command_ = rest_.front();
        rest_.remove_prefix(1);
      }
      if (!step()) break;
    }
    return std::move(steps_);
  }

 private:
  using Kind = PathStep::Kind;

  void skip_blanks() { rest_.remove_prefix(std::min(rest_.find_first_not_of(" ,"), rest_.size())); }

  double number() {
    skip_blanks();
    double value = 0;
    const auto read = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    if (read.ec != std::errc()) rest_ = {};
    rest_.remove_prefix(static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, read.ptr - rest_.data())));
    return value;
  }

  // Digits that may stand without a blank between them.
  bool flag() {
    skip_blanks();
    if (rest_.empty()) return false;
    const bool set = rest_.front() == '1';
    rest_.remove_prefix(1);
    return set;
  }

  [[nodiscard]] bool is_relative() const { return std::islower(static_cast<unsigned char>(command_)) != 0; }

  void go(Kind kind, double x, double y) {
    x_ = x;
    y_ = y;
    steps_.push_back({kind, x, y});
  }

  bool step() {
    const double from_x = is_relative() ? x_ : 0;
    const double from_y = is_relative() ? y_ : 0;
    switch (command_) {
      case 'M':
      case 'm': {
        const double x = from_x + number();
        go(Kind::kMove, x, from_y + number());
        start_x_ = x_;
        start_y_ = y_;
        command_ = is_relative() ? 'l' : 'L';  // what follows without a command
        return true;
      }
      case 'L':
      case 'l': {
        const double x = from_x + number();
        go(Kind::kLine, x, from_y + number());
        return true;
      }
      case 'H':
      case 'h':
        go(Kind::kLine, from_x + number(), y_);
        return true;
      case 'V':
      case 'v':
        go(Kind::kLine, x_, from_y + number());
        return true;
      case 'A':
      case 'a':
        arc(from_x, from_y);
        return true;
      case 'Z':
      case 'z':
        go(Kind::kClose, start_x_, start_y_);
        return true;
      default:
        return false;
    }
  }

  // Part of a circle (SVG 1.1, F.6.5, with one radius), as curves of at most a quarter each.
  void arc(double from_x, double from_y) {
    double r = number();
    (void)number();
    (void)number();
    const bool large = flag();
    const bool sweep = flag();
    const double x = from_x + number();
    const double y = from_y + number();
    const double half_x = (x_ - x) / 2;
    const double half_y = (y_ - y) / 2;
    const double half = std::hypot(half_x, half_y);
    if (half == 0) return;
    r = std::max(r, half);
    const double away = std::sqrt(std::max(0.0, r * r - half * half)) / half * (large == sweep ? -1 : 1);
    const double centre_x = (x_ + x) / 2 + away * half_y;
    const double centre_y = (y_ + y) / 2 - away * half_x;
    const double begin = std::atan2(y_ - centre_y, x_ - centre_x);
    double turn = std::atan2(y - centre_y, x - centre_x) - begin;
    if (sweep && turn < 0) turn += 4 * kQuarter;
    if (!sweep && turn > 0) turn -= 4 * kQuarter;
    const int pieces = static_cast<int>(std::ceil(std::abs(turn) / kQuarter - 1e-9));
    const double piece = turn / pieces;
    const double pull = 4.0 / 3 * std::tan(piece / 4) * r;
    for (int i = 0; i < pieces; ++i) {
      const double a = begin + piece * i;
      const double b = a + piece;
      const double end_x = centre_x + r * std::cos(b);
      const double end_y = centre_y + r * std::sin(b);
      steps_.push_back({Kind::kCubic, end_x, end_y, x_ - pull * std::sin(a), y_ + pull * std::cos(a),
                        end_x + pull * std::sin(b), end_y - pull * std::cos(b)});
      x_ = end_x;
      y_ = end_y;
    }
  }

  std::string_view rest_;
  std::vector<PathStep> steps_;
  char command_ = 'M';
  double x_ = 0, y_ = 0, start_x_ = 0, start_y_ = 0;
};

}  // namespace

std::vector<PathStep> path_steps(std::string_view data) {
  return PathReader(data).read();
}

}  // namespace voortgang::typst
