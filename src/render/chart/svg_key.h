#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/chart.h"

namespace voortgang::svg {

// What a sign on a chart means, where a label beside it would say it too often.
enum class KeySign : std::uint8_t { kOpenPoint, kSure, kUnsure };
struct KeyEntry {
  KeySign sign = KeySign::kOpenPoint;
  std::string_view text;
};

// Rows of 20 from the top of the chart. `texts` is for the hatch of what is not sure.
void append_key(std::string& out, std::span<const KeyEntry> key, double left, double width,
                const ChartTexts& texts = {});
[[nodiscard]] double key_height(std::span<const KeyEntry> key, double width);
// Where its only row ends.
[[nodiscard]] double key_width(std::span<const KeyEntry> key);

// What there is in a series besides figures that are sure.
struct TrendSigns {
  bool provisional = false, estimated = false, broken = false;
};
[[nodiscard]] TrendSigns signs_in(std::span<const Feit> feiten);
// What the open points are.
[[nodiscard]] std::vector<KeyEntry> key_of_points(const TrendSigns& signs);

}  // namespace voortgang::svg
