#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/decimal.h"
#include "base/periode.h"
#include "base/source.h"
#include "base/text_arena.h"
#include "model/programma.h"

namespace voortgang {

// What a cell says when it says no number, and whether it does.
enum class Toestand : std::uint8_t {
  kGetal,
  kOntbreekt,          // "." or blank
  kNietVanToepassing,  // "-"
  kGeheim,             // "x": withheld by the supplier
  kTeKlein,            // withheld by us
  kNogNietBekend,
};

enum class Status : std::uint8_t { kDefinitief, kVoorlopig, kGeschat, kHerzien, kTrendbreuk };

// One figure: an indicator, an area and a period. The first two follow from the reeks it is in.
struct Waarneming {
  Periode periode;
  Toestand toestand = Toestand::kOntbreekt;
  Status status = Status::kDefinitief;
  Decimal waarde;    // as delivered; of a computed figure, rounded for display
  double getal = 0;  // full precision
  std::string_view toelichting;
  std::uint32_t regel = 0;  // line in the file it came from, from 1; 0 where it was computed
  std::uint32_t cel = 0;    // offset of the value's cell in that file

  [[nodiscard]] bool is_getal() const { return toestand == Toestand::kGetal; }
};

// All figures of one indicator in one delivery, in order of period. `uitsplitsing` says which of the
// combinations of breakdown values it is; 0 is the total.
struct GeleverdeReeks {
  IndicatorIndex indicator = 0;
  std::uint32_t uitsplitsing = 0;
  std::uint32_t eerste = 0;  // in Levering::waarnemingen
  std::uint32_t aantal = 0;
  std::uint8_t decimalen = 0;  // most that any of its figures was delivered with
};

// One value per breakdown column, in the order of the columns of the delivery; blank is the total of that
// column.
struct UitsplitsingWaarden {
  std::vector<std::string_view> waarden;
};

// One CSV file: the figures of one hoofddoel for one area.
struct Levering {
  HoofddoelIndex hoofddoel = 0;
  GebiedIndex gebied = kRegio;
  SourceId bron{};
  std::vector<Waarneming> waarnemingen;
  std::vector<GeleverdeReeks> reeksen;  // by indicator, then breakdown
  std::vector<std::string_view> uitsplitsing_kolommen;
  std::vector<UitsplitsingWaarden> uitsplitsingen;  // [0] is the total
  TextArena teksten;        // what the views above point to, where it is not the source
  bool mist_rijen = false;  // it could not be read, or not all of it: what is missing may have been there
};

}  // namespace voortgang
