#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/moment.h"
#include "base/source.h"
#include "programme/indeling.h"

namespace voortgang {

inline constexpr std::string_view kToezeggingen = "site/toezeggingen.csv";

enum class ToezeggingStand : std::uint8_t { kOpen, kDoorlopend, kAfgedaan, kVervallen };

// What was promised to a council. Of the region: to those of all gemeenten.
struct Toezegging {
  std::string nummer;
  Span nummer_span;
  GebiedIndex gebied = kRegio;
  std::optional<HoofddoelIndex> hoofddoel;  // nothing: the whole programme
  std::string tekst;
  std::string aan;
  Moment datum;
  std::optional<Moment> uiterlijk;
  std::string houder;
  ToezeggingStand stand = ToezeggingStand::kOpen;
  // The name of the paper in its address: "raadsinformatiebrief-2022-02"; of another area
  // "dronten/weer-thuis".
  std::string afgedaan_door;
  std::string bron;  // where it stands written
  bool voorbeeld = false;
  // It was settled by a paper that is not to be seen yet: until then it is open for all who read.
  bool waits_for_stuk = false;
  Span uiterlijk_span, stand_span, afgedaan_span, voorbeeld_span;

  // Nothing is to be expected of it any more.
  [[nodiscard]] bool is_done() const {
    return getoonde_stand() == ToezeggingStand::kAfgedaan || getoonde_stand() == ToezeggingStand::kVervallen;
  }
  [[nodiscard]] ToezeggingStand getoonde_stand() const {
    return waits_for_stuk ? ToezeggingStand::kOpen : stand;
  }
  [[nodiscard]] bool is_late(Datum today) const {
    return !is_done() && uiterlijk && is_over(*uiterlijk, today);
  }
};

// A promise that a letter says it settles.
struct AfgedaneToezegging {
  std::string nummer;
  Span span;
};

}  // namespace voortgang
