#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "base/periode.h"
#include "facts/feit.h"
#include "facts/streefpad.h"
#include "programme/indicator.h"
#include "programme/tekst.h"

namespace voortgang {

// A chart says what to draw; how is for the renderer. `title` and `description` are the text alternative: the
// second says what the chart shows, in a sentence. Areas come in the order in which they are to be drawn.
struct ChartTexts {
  std::string id;  // unique in its document
  std::string title;
  std::string description;
};

struct ChartTarget {
  Periode periode;
  double waarde = 0;
  std::string label;  // "doel 12"
};

// A value that others are seen against: that of the region, or a target for all.
struct ChartReference {
  double waarde = 0;
  std::string label;  // "regio 12"
};

// Where a verdict begins to count.
struct ChartBase {
  Periode periode;
  double waarde = 0;
};

// What a supplier remarked on a figure.
struct ChartNote {
  Periode periode;
  std::string text;
};

// A thin line of others: a group of gemeenten, the country.
struct ChartGroup {
  std::string naam;
  std::span<const Feit> feiten;
};

// One series over time with its target, and the way from where its verdict begins to that target.
struct LineChart {
  ChartTexts texts;
  std::span<const Feit> feiten;  // in order of period, one frequency
  std::uint8_t decimalen = 0;
  std::optional<ChartTarget> target;
  std::optional<double> plafond;  // what it cannot rise above: 100 for a percentage
  std::optional<ChartBase> basis = {};
  std::optional<Streefpad> pad = {};  // from the base to the target, as the verdict measures it
  std::span<const Feit> regio = {};   // the region's figures, where they can be held against these
  std::optional<ChartGroup> groep = {};
  std::vector<ChartNote> notes = {};
  std::string richting = {};  // "lager is beter"
};

// The value of one area, or the word that stands in its place.
struct Bar {
  std::string naam;
  std::optional<double> waarde;
  std::string woord;       // where there is no value: "te klein om te tonen"
  std::string extra = {};  // the number behind it, where bars show a rate
  bool voorlopig = false;
  bool eigen = false;  // the area that the document is about
};

struct BarChart {
  ChartTexts texts;
  std::vector<Bar> bars;
  std::uint8_t decimalen = 0;
  std::optional<ChartReference> reference;
  std::string totaal = {};  // of the region, as it is shown; may be empty
};

// The same indicator in a few areas: a small line chart each, all on the same scales.
struct Panel {
  std::string naam;
  std::span<const Feit> feiten;
  bool eigen = false;
};

struct SmallMultiples {
  ChartTexts texts;
  std::vector<Panel> panels;
  std::uint8_t decimalen = 0;
  std::optional<double> plafond;
};

// A line of the height of a word, beside the number that it ends in: no chart of its own.
struct Sparkline {
  std::string description;  // for what cannot draw it
  std::span<const Feit> feiten;
  std::optional<ChartTarget> target = {};
  std::optional<Streefpad> pad = {};
};

// What a plan spends in a year, in whole euros.
struct BudgetBar {
  std::string naam;
  std::int64_t zeker = 0;
  std::int64_t onzeker = 0;
};

struct BudgetBars {
  ChartTexts texts;
  std::vector<BudgetBar> bars;
};

// How the values of many areas are spread, with one of them pointed out.
struct StripChart {
  ChartTexts texts;
  std::vector<double> waarden;  // of all areas that have one, in order of size
  std::size_t without = 0;      // how many have none
  std::uint8_t decimalen = 0;
  std::optional<ChartReference> eigen;  // "Dronten 12": one of the values
  std::optional<ChartReference> reference;
};

// The circle figures of the report: a core, an inner ring and an outer ring, each with its parts.
struct RingChart {
  ChartTexts texts;
  std::string core;
  std::vector<std::string> inner;
  std::vector<std::string> outer;
};

using Chart = std::variant<LineChart, RingChart, BarChart, SmallMultiples, BudgetBars, StripChart>;

[[nodiscard]] inline const ChartTexts& texts_of(const Chart& chart) {
  return std::visit([](const auto& is) -> const ChartTexts& { return is.texts; }, chart);
}

}  // namespace voortgang
