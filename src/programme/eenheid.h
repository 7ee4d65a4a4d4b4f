#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "programme/indicator.h"

namespace voortgang {

// What a number is of: "trajecten", and of one "traject".
struct Eenheid {
  std::string_view meer;
  std::string_view een = meer;
};
[[nodiscard]] Eenheid eenheid_of(const Indicator& indicator);

// How a unit stands beside a number: "€ " before it, " miljoen" or "%" behind it, with hard spaces.
struct Omlijsting {
  std::string voor;
  std::string achter;
};
[[nodiscard]] Omlijsting omlijsting(std::string_view eenheid);

// The unit that goes with a number as it is shown: only "1" and "−1" are one.
[[nodiscard]] std::string_view unit_beside(std::string_view weergave, const Eenheid& eenheid);

// For a table: "12 weken", "1 week", "88,2%", "€ 54.000.000". A word in place of a number has no unit.
[[nodiscard]] std::string exactly_with_unit(std::string_view weergave, const Eenheid& eenheid);

// An amount of whole euros: "€ 54.000.000".
[[nodiscard]] std::string euros(std::int64_t amount);

// For a sentence: the same, but "€ 54 miljoen" where that says it exactly.
[[nodiscard]] std::string with_unit(std::string_view weergave, const Eenheid& eenheid);

}  // namespace voortgang
