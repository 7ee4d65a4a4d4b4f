#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "render/chart/svg_parts.h"

namespace voortgang::svg {

struct Box {
  double left = 0, top = 0, right = 0, bottom = 0;
};

struct LabelSpot {
  double x = 0;
  double y = 0;  // of the base line
  Anchor anchor = Anchor::kMiddle;
};

// Bold is a little wider.
enum class Weight : std::uint8_t { kNormal, kBold };

// The space that a label takes, in the size of text that all charts have.
[[nodiscard]] Box box_of(LabelSpot spot, std::string_view text, Weight weight = Weight::kNormal);

// What has been drawn on a plot, and where a label can still go without lying on it.
class LabelRoom {
 public:
  explicit LabelRoom(Box frame) : frame_(frame) {}

  void take(Box box) { boxes_.push_back(box); }
  void take_line(double x1, double y1, double x2, double y2) { lines_.push_back({x1, y1, x2, y2}); }
  void expect_lines(std::size_t count) { lines_.reserve(lines_.size() + count); }

  // The first of the wished spots, moved sideways into the frame, that touches nothing. Where there is none:
  // the first that covers no label, and else the first. Its space is taken from then on.
  LabelSpot place(std::string_view text, Weight weight, std::span<const LabelSpot> wishes);

 private:
  struct Line {
    double x1, y1, x2, y2;  // x1 <= x2
  };
  [[nodiscard]] LabelSpot within_frame(LabelSpot spot, const Box& box) const;
  [[nodiscard]] bool covers_label(const Box& box) const;
  [[nodiscard]] bool covers_line(const Box& box) const;

  Box frame_;
  std::vector<Box> boxes_;
  std::vector<Line> lines_;
};

}  // namespace voortgang::svg
