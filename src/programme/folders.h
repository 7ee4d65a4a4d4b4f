#pragma once

#include <string_view>

namespace voortgang {

// Folders of a programme (docs/handboek.md says what lies in them).
inline constexpr std::string_view kDeliveriesFolder = "indicators";
inline constexpr std::string_view kLettersFolder = "site/documenten";

// Of a site, where more than one room has to know it; all other addresses: compose/addresses.h.
inline constexpr std::string_view kPapersFolder = "documenten";
inline constexpr std::string_view kNotFoundPage = "404.html";  // stands for all that is not there

[[nodiscard]] constexpr bool is_below(std::string_view path, std::string_view folder) {
  return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

}  // namespace voortgang
