#pragma once

#include <span>
#include <string>
#include <string_view>

#include "programme/programma.h"

namespace voortgang {

// Below assets/, of an address in the site: "kaart.png" of "/assets/kaart.png"; empty where it leads
// elsewhere.
[[nodiscard]] std::string asset_at(std::string_view address);

// Null where there is none.
[[nodiscard]] const Asset* find_asset(std::span<const Asset> assets, std::string_view pad);

// Where the same picture in dots would be: "kaart.png" of "kaart.svg".
[[nodiscard]] std::string name_in_dots(std::string_view pad);

// A picture in dots: itself, or the PNG beside a drawing; null where there is none.
[[nodiscard]] const Asset* in_dots(std::span<const Asset> assets, const Asset& image);

}  // namespace voortgang
