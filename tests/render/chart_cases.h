#pragma once

#include <deque>
#include <string>
#include <vector>

#include "document/chart.h"

namespace voortgang::test {

// A chart worth looking at: of its kind at its best, or at an edge.
struct ChartCase {
  std::string name;     // of its golden file, without .svg
  std::string caption;  // for the contact sheet: what to look at
  Chart chart;
};

// The charts point to figures kept beside them.
struct ChartCases {
  std::deque<std::vector<Feit>> figures;
  std::vector<ChartCase> cases;
};

[[nodiscard]] ChartCases chart_cases();

// A series in short, from a first period on: numbers, "." for none, with a mark behind for what is
// provisional (v), estimated (g) or the first after a break (b): "31 34,5 . 40b 43v".
[[nodiscard]] std::vector<Feit> series(const char* first, std::string_view figures);

}  // namespace voortgang::test
