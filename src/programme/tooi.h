#pragma once

#include <string>
#include <string_view>

namespace voortgang {

// The address of an organisation in TOOI by its code (identifier.overheid.nl): gm0303, pv24, ws0650, so0638.
// Empty where there is no code, or one of another kind.
[[nodiscard]] std::string tooi_address(std::string_view code);

}  // namespace voortgang
