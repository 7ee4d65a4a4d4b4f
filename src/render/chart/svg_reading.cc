#include "render/chart/svg_reading.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numbers>
#include <utility>

#include "base/digits.h"

namespace voortgang::svg {

double number_in(std::string_view text) {
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::string unescaped(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, char>, 5> kEntities = {
      {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}}};
  std::string out;
  while (!text.empty()) {
    const auto entity =
        std::ranges::find_if(kEntities, [&](const auto& one) { return text.starts_with(one.first); });
    out += entity == kEntities.end() ? text.front() : entity->second;
    text.remove_prefix(entity == kEntities.end() ? 1 : entity->first.size());
  }
  return out;
}

void PathWords::skip_blanks() {
  rest_.remove_prefix(std::min(rest_.find_first_not_of(" ,\n"), rest_.size()));
}

std::optional<char> PathWords::command() {
  skip_blanks();
  if (rest_.empty()) return std::nullopt;
  if (is_letter(rest_.front())) {
    command_ = rest_.front();
    rest_.remove_prefix(1);
  } else if (command_ == 'M' || command_ == 'm') {
    command_ = command_ == 'M' ? 'L' : 'l';
  } else if (command_ == 'Z' || command_ == 'z') {
    return std::nullopt;  // it takes no numbers: there is nothing to repeat
  }
  return command_;
}

double PathWords::number() {
  skip_blanks();
  double value = 0;
  const auto read = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
  if (read.ec != std::errc()) is_whole_ = false;
  rest_.remove_prefix(static_cast<std::size_t>(read.ptr - rest_.data()));
  return value;
}

bool PathWords::flag() {
  skip_blanks();
  if (rest_.empty()) return is_whole_ = false;
  const bool is_set = rest_.front() == '1';
  rest_.remove_prefix(1);
  return is_set;
}

Arc arc_between(Point from, Point to, double radius, ArcFlags flags) {
  const auto [is_large, is_clockwise] = flags;
  const double half = std::hypot(to.x - from.x, to.y - from.y) / 2;
  radius = std::max(radius, half);  // a circle that is too small to reach grows until it does
  // From the middle between both, at a right angle; on which side the centre lies, both flags say together.
  const double away =
      std::sqrt(std::max(0.0, radius * radius - half * half)) * (is_large == is_clockwise ? -1 : 1);
  const Point centre{(from.x + to.x) / 2 - away * (to.y - from.y) / (2 * half),
                     (from.y + to.y) / 2 + away * (to.x - from.x) / (2 * half)};
  const double begin = std::atan2(from.y - centre.y, from.x - centre.x);
  double turn = std::atan2(to.y - centre.y, to.x - centre.x) - begin;
  if (is_clockwise && turn <= 0) turn += 2 * std::numbers::pi;
  if (!is_clockwise && turn >= 0) turn -= 2 * std::numbers::pi;
  return {centre, radius, begin, turn};
}

}  // namespace voortgang::svg
