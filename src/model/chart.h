#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "model/waarneming.h"

namespace voortgang {

// A chart says what to draw; how is for the renderer. `title` and `description` are the text alternative: the
// second says what the chart shows, in a sentence.
struct ChartTexts {
  std::string id;  // unique in its document
  std::string title;
  std::string description;
};

struct ChartTarget {
  Periode periode;
  double waarde = 0;
  std::string label;  // "streefwaarde 12"
};

// One series over time with its target.
struct LineChart {
  ChartTexts texts;
  std::span<const Waarneming> waarnemingen;  // in order of period, one frequency
  std::uint8_t decimalen = 0;
  std::optional<ChartTarget> target;
};

// The circle figures of the report: a core, an inner ring and an outer ring, each with its parts.
struct RingChart {
  ChartTexts texts;
  std::string core;
  std::vector<std::string> inner;
  std::vector<std::string> outer;
};

using Chart = std::variant<LineChart, RingChart>;

}  // namespace voortgang
