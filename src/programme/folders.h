#pragma once

#include <array>
#include <string_view>

namespace voortgang {

// Folders of a programme (docs/handboek.md says what lies in them).
inline constexpr std::string_view kSiteFolder = "site";
inline constexpr std::string_view kDeliveriesFolder = "indicators";
inline constexpr std::string_view kFramesFolder = "templates";
inline constexpr std::string_view kLettersFolder = "site/documenten";
inline constexpr std::string_view kTextsFolder = "site/tekst";
inline constexpr std::string_view kChaptersFolder = "site/tekst/hoofdstukken";
inline constexpr std::string_view kBudgetsFolder = "site/begroting";
inline constexpr std::string_view kEditionsFolder = "site/edities";
// That it is read from; nothing is published or shared into them.
inline constexpr std::array<std::string_view, 3> kInputFolders = {kSiteFolder, kDeliveriesFolder,
                                                                  kFramesFolder};
// Where its site comes to stand, if nobody says where.
inline constexpr std::string_view kPublicFolder = "public";

// Of a site, where more than one room has to know it; all other addresses: compose/addresses.h.
inline constexpr std::string_view kPapersFolder = "documenten";
inline constexpr std::string_view kNotFoundPage = "404.html";  // stands for all that is not there

[[nodiscard]] constexpr bool is_below(std::string_view path, std::string_view folder) {
  return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

}  // namespace voortgang
