#pragma once

#include <cstdint>
#include <string>

#include "facts/bevroren.h"
#include "facts/feit.h"

namespace voortgang {

// A number as readers see it, rounded and with Dutch signs: the same on pages, in charts and in data.

// The number, or the word for there being none.
[[nodiscard]] std::string weergave(const Feit& feit, std::uint8_t decimalen);
[[nodiscard]] std::string weergave(const BevrorenFeit& feit, std::uint8_t decimalen);
void append_weergave(std::string& out, const Feit& feit, std::uint8_t decimalen);

// A value that is no feit, such as a target or a difference; "onbekend" where it is too large to be shown.
[[nodiscard]] std::string weergave(double value, std::uint8_t decimalen);

}  // namespace voortgang
