#pragma once

#include <cstdint>
#include <span>

#include "deliveries/waarneming.h"
#include "programme/indicator.h"

namespace voortgang {

// Of a ratio whose dictionary does not say.
inline constexpr std::uint8_t kRatioDecimals = 1;

// A population is often counted once a year, and what is divided by it more often: the noemer of a period, or
// of the year it lies in; nullptr where there is none.
[[nodiscard]] const Waarneming* denominator_at(std::span<const Waarneming> series, Periode periode);

// Teller by noemer, for `of`, in the period of the teller. Where one of them is no number, what it is
// instead.
[[nodiscard]] Waarneming divided(const Waarneming& above, const Waarneming& below, const Indicator& of);

}  // namespace voortgang
