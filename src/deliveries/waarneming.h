#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "base/decimal.h"
#include "base/periode.h"
#include "programme/toestand.h"

namespace voortgang {

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
  std::uint32_t cel = 0;    // offset of the value's cell in that file; see `onvolledig`

  [[nodiscard]] bool is_getal() const { return toestand == Toestand::kGetal; }
  // What was computed has no cell: these counts have its place.
  [[nodiscard]] Onvolledig onvolledig() const {
    if (regel > 0) return {};
    return {static_cast<std::uint16_t>(cel >> 16), static_cast<std::uint16_t>(cel)};
  }
  void set_onvolledig(Onvolledig is) { cel = std::uint32_t{is.met_getal} << 16 | is.delen; }
};

static_assert(sizeof(Waarneming) == 48);

// The figure of a period in a series in order of period; nullptr where there is none.
[[nodiscard]] const Waarneming* waarneming_at(std::span<const Waarneming> series, Periode periode);

}  // namespace voortgang
