#include "render/chart/label_room.h"

#include <algorithm>
#include <optional>

#include "render/chart/text_width.h"

namespace voortgang::svg {
namespace {

constexpr double kAscent = 10.5;  // of figures and letters above the base line
constexpr double kDescent = 3;    // and below it
constexpr double kDistance = 2;   // that a label keeps from lines

bool overlap(const Box& a, const Box& b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

}  // namespace

Box box_of(LabelSpot spot, std::string_view text, Weight weight) {
  const double width = text_width(text, kFont) * (weight == Weight::kBold ? kBoldWidth : 1);
  const double left = spot.anchor == Anchor::kStart    ? spot.x
                      : spot.anchor == Anchor::kMiddle ? spot.x - width / 2
                                                       : spot.x - width;
  return {left, spot.y - kAscent, left + width, spot.y + kDescent};
}

// The first wish that covers neither a label nor a line; else the first that covers no label; else the first
// of all, since a label that is hard to read says more than none.
LabelSpot LabelRoom::place(std::string_view text, Weight weight, std::span<const LabelSpot> wishes) {
  std::optional<LabelSpot> second_best;
  LabelSpot chosen = wishes.front();
  bool found = false;
  for (const LabelSpot& wish : wishes) {
    const LabelSpot spot = within_frame(wish, box_of(wish, text, weight));
    const Box box = box_of(spot, text, weight);
    if (&wish == wishes.data()) chosen = spot;
    if (box.top < frame_.top || box.bottom > frame_.bottom || covers_label(box)) continue;
    if (!second_best) second_best = spot;
    if (covers_line(box)) continue;
    chosen = spot;
    found = true;
    break;
  }
  if (!found && second_best) chosen = *second_best;
  take(box_of(chosen, text, weight));
  return chosen;
}

LabelSpot LabelRoom::within_frame(LabelSpot spot, const Box& box) const {
  if (box.right > frame_.right) spot.x -= box.right - frame_.right;
  if (box.left < frame_.left) spot.x += frame_.left - box.left;
  return spot;
}

bool LabelRoom::covers_label(const Box& box) const {
  return std::ranges::any_of(boxes_, [&](const Box& other) { return overlap(box, other); });
}

bool LabelRoom::covers_line(const Box& box) const {
  return std::ranges::any_of(lines_, [&](const Line& line) {
    if (line.x2 < box.left - kDistance || line.x1 > box.right + kDistance) return false;
    // The part of the line above and below the box, between its highest and lowest point.
    const double run = std::max(line.x2 - line.x1, 0.1);
    const auto height = [&](double x) {
      return line.y1 + (line.y2 - line.y1) * (std::clamp(x, line.x1, line.x2) - line.x1) / run;
    };
    const double left = height(box.left);
    const double right = height(box.right);
    const bool upright = line.x2 - line.x1 < 0.1;
    const double top = upright ? std::min(line.y1, line.y2) : std::min(left, right);
    const double bottom = upright ? std::max(line.y1, line.y2) : std::max(left, right);
    return top < box.bottom + kDistance && bottom > box.top - kDistance;
  });
}

}  // namespace voortgang::svg
