#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "programme/indicator.h"

namespace voortgang {

// The tables of the open data, in the folder data/.
inline constexpr std::string_view kGebiedenCsv = "gebieden.csv";
inline constexpr std::string_view kIndicatorenCsv = "indicatoren.csv";
[[nodiscard]] inline std::string cijfers_csv(const Indicator& indicator) {
  return indicator.id + ".csv";
}

// What a cell of the open data holds.
enum class Veldsoort : std::uint8_t { kTekst, kGetal, kGeheel, kPeriode, kJaNee, kCode, kAdres };

// A column of a table of the open data: the one description that its head, its CSVW metadata and the page
// about open data are made of.
struct Dataveld {
  std::string naam;
  std::string uitleg;
  Veldsoort soort = Veldsoort::kTekst;
  bool verplicht = false;                 // never blank
  std::vector<std::string_view> waarden;  // of a code, or of a breakdown: all that it may be
};

// The columns that the figures of every indicator have, besides those of its breakdowns.
inline constexpr std::array<std::string_view, 12> kCijferkolommen = {
    "indicator", "gebied",      "periode", "waarde",    "weergave", "toestand",
    "status",    "toelichting", "bron",    "voorbeeld", "editie",   "editiestatus"};

// Of the figures of an indicator: with its breakdowns, behind the period.
[[nodiscard]] std::vector<Dataveld> cijfervelden(const Indicator& indicator);
// Those that all indicators have.
[[nodiscard]] std::vector<Dataveld> cijfervelden();
// Of the table of areas.
[[nodiscard]] std::vector<Dataveld> gebiedvelden();
// Of the table of indicators.
[[nodiscard]] std::vector<Dataveld> indicatorvelden();

// Of the table of what changed, by edition (facts/datawijziging.h).
[[nodiscard]] std::vector<Dataveld> wijzigingsvelden();

// The names of columns that no two rows have all the same cells in.
[[nodiscard]] std::vector<std::string_view> sleutel(const Indicator& indicator);

}  // namespace voortgang
