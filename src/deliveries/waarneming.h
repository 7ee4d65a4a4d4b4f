#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/decimal.h"
#include "base/periode.h"
#include "base/source.h"
#include "base/text_arena.h"
#include "programme/programma.h"

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

// The columns that any delivery may have, in the order in which we write them: key and value, what is said
// about it, and what only tells the sender which figure is meant. Breakdown columns come behind the value.
inline constexpr std::array<std::string_view, 8> kLeveringKolommen = {
    "indicator", "periode", "waarde", "status", "toelichting", "naam", "eenheid", "definitie"};

// One figure: an indicator, an area and a period. The first two follow from the reeks it is in.
// There may be millions: the small fields lie in the tail of the number, which makes 48 bytes.
struct Waarneming {
  [[no_unique_address]] Decimal waarde;  // as delivered; of a computed figure, rounded for display
  Toestand toestand = Toestand::kOntbreekt;
  Status status = Status::kDefinitief;
  std::uint8_t cel_lengte = 0;  // bytes of the value in that cell, at most 255: a number is shorter
  Periode periode;
  double getal = 0;  // full precision
  std::string_view toelichting;
  std::uint32_t regel = 0;  // line in the file it came from, from 1; 0 where it was computed
  std::uint32_t cel = 0;    // offset of the value's cell in that file

  [[nodiscard]] bool is_getal() const { return toestand == Toestand::kGetal; }
};

static_assert(sizeof(Waarneming) == 48);

// The figure of a period in a series in order of period; nullptr where there is none.
[[nodiscard]] const Waarneming* figure_at(std::span<const Waarneming> series, Periode periode);

// It may still become another number.
[[nodiscard]] constexpr bool is_unsure(Status status) {
  return status == Status::kVoorlopig || status == Status::kGeschat;
}

// Of which part of its indicator's breakdowns a series is: of each column that says something, the places of
// column and value in Indicator::uitsplitsingen. A column that is not here is at its total; without any it is
// the total itself.
struct Keuze {
  std::uint16_t kolom = 0;
  std::uint16_t waarde = 0;
  friend auto operator<=>(const Keuze&, const Keuze&) = default;
};
using Onderdeel = std::vector<Keuze>;

// All figures of one indicator in one delivery, in order of period. `onderdeel` says of which part of the
// delivery's breakdowns; 0 is the total.
struct GeleverdeReeks {
  IndicatorIndex indicator = 0;
  std::uint32_t onderdeel = 0;
  std::uint32_t eerste = 0;  // in Levering::waarnemingen
  std::uint32_t aantal = 0;
  std::uint8_t decimalen = 0;  // most that any of its figures was delivered with
};

// One CSV file: the figures of one hoofddoel for one area.
struct Levering {
  HoofddoelIndex hoofddoel = 0;
  GebiedIndex gebied = kRegio;
  SourceId bron{};
  std::vector<Waarneming> waarnemingen;
  std::vector<GeleverdeReeks> reeksen;  // by indicator, then breakdown
  std::vector<Onderdeel> onderdelen;    // [0] is the total
  TextArena teksten;                    // what the views above point to, where it is not the source
  bool mist_rijen = false;  // it could not be read, or not all of it: what is missing may have been there

  [[nodiscard]] std::span<const Waarneming> van(const GeleverdeReeks& reeks) const {
    return std::span(waarnemingen).subspan(reeks.eerste, reeks.aantal);
  }
};

}  // namespace voortgang
