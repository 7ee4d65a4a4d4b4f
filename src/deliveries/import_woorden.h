#pragma once

#include <string_view>

// What an import writes beside a figure, and what is read there again.
namespace voortgang::woorden {

inline constexpr std::string_view kOpgeteldVan = "som van ";  // several areas
inline constexpr std::string_view kAlleenVan = "alleen ";     // one of them
inline constexpr std::string_view kDatumOnbekend = "datum onbekend";

}  // namespace voortgang::woorden
