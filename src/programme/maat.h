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
  kJaren,
  kProcentpunt,
  kVierkanteMeter,
  kHectare,
  kVierkanteKilometer,
  kLiter,
  kKubiekeMeter,
  kKilowattuur,
  kMegawattuur,
  kMeter,
  kKilometer
};
// By the first word that is no multiple: "weken per traject" is in weeks, "x 1.000 euro" in money.
[[nodiscard]] Maat maat_of(std::string_view eenheid);

// A length of time, a distance and the like: never below zero.
[[nodiscard]] bool is_size(Maat maat);

// A difference says so in its name: "saldo", "groei". It may be below zero.
[[nodiscard]] bool is_difference(const Indicator& indicator);
// A number of things, a length of time and the like: never below zero, unless it is a difference.
[[nodiscard]] bool is_never_negative(const Indicator& indicator);

// Of how many: 1000 of "per 1.000 inwoners", 1 of what says nothing.
[[nodiscard]] std::int64_t per_how_many(std::string_view eenheid);

// A figure in the one cannot stand for one in the other: in another measure or of another many, or a number
// of things where percentages or euros are asked.
[[nodiscard]] bool is_other_measure(std::string_view eenheid, std::string_view gevraagd);

// A unit that somebody wrote beside a figure, against the one of the dictionary.
enum class Eenheidsvergelijking : std::uint8_t { kGelijk, kAnderWoord, kAndereMaat };
[[nodiscard]] Eenheidsvergelijking compare_unit(std::string_view geschreven, const Indicator& indicator);

// The words of a remark that say in what its figure counts, where that is not this unit: "x 1.000", "in
// maanden". Empty where there are none.
[[nodiscard]] std::string_view other_unit_in(std::string_view toelichting, std::string_view eenheid);

}  // namespace voortgang
