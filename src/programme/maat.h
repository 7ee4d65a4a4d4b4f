#pragma once

#include <cstdint>
#include <string_view>

#include "programme/indicator.h"

namespace voortgang {

// What a unit measures in, as far as words say so. Of "personen" and "trajecten" nothing is known.
enum class Maat : std::uint8_t {
  kOnbekend,
  kProcent,
  kPromille,
  kGeld,
  kMinuten,
  kUren,
  kDagen,
  kWeken,
  kMaanden,
  kKwartalen,
  kJaren
};
// By the first word that is no multiple: "weken per traject" is in weeks, "x 1.000 euro" in money.
[[nodiscard]] Maat maat_van(std::string_view eenheid);

// A unit that somebody wrote beside a figure, against the one of the dictionary.
enum class Eenheidsvergelijking : std::uint8_t { kGelijk, kAnderWoord, kAndereMaat };
[[nodiscard]] Eenheidsvergelijking vergelijk_eenheid(std::string_view geschreven, const Indicator& indicator);

// The words of a remark that say in what its figure counts, where that is not this unit: "x 1.000", "in
// maanden". Empty where there are none.
[[nodiscard]] std::string_view andere_eenheid_in(std::string_view toelichting, std::string_view eenheid);

}  // namespace voortgang
