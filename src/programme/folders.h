#pragma once

#include <array>
#include <string>
#include <string_view>

namespace voortgang {

// Folders of a programme (docs/handboek.md says what lies in them).
inline constexpr std::string_view kSiteFolder = "site";
inline constexpr std::string_view kDeliveriesFolder = "indicators";
inline constexpr std::string_view kFramesFolder = "templates";
inline constexpr std::string_view kAssetsFolder = "site/assets";
inline constexpr std::string_view kLettersFolder = "site/documenten";
inline constexpr std::string_view kTextsFolder = "site/tekst";
inline constexpr std::string_view kChaptersFolder = "site/tekst/hoofdstukken";
inline constexpr std::string_view kPagesFolder = "site/tekst/pagina";
inline constexpr std::string_view kExplanationsFolder = "site/duiding";
inline constexpr std::string_view kBudgetsFolder = "site/begroting";
inline constexpr std::string_view kEditionsFolder = "site/edities";
inline constexpr std::string_view kSchemasFolder = "site/schema";
// That it is read from; nothing is published or shared into them.
inline constexpr std::array<std::string_view, 3> kInputFolders = {kSiteFolder, kDeliveriesFolder,
                                                                  kFramesFolder};
// Where its site comes to stand, if nobody says where.
inline constexpr std::string_view kPublicFolder = "public";

// Of a site, where more than one room has to know it; all other addresses: compose/addresses.h.
inline constexpr std::string_view kPapersFolder = "documenten";
inline constexpr std::string_view kPublishedAssetsFolder = "assets";
inline constexpr std::string_view kDataFolder = "data";
inline constexpr std::string_view kNotFoundPage = "404.html";  // stands for all that is not there

[[nodiscard]] constexpr bool is_below(std::string_view path, std::string_view folder) {
  return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

// From that folder on: "tekst" of "site/tekst". What is not below it stays as it is.
[[nodiscard]] constexpr std::string_view path_below(std::string_view path, std::string_view folder) {
  return is_below(path, folder) ? path.substr(folder.size() + 1) : path;
}

// Where a file of editors lies in the folder of a programme, by the ids that its name is made of. A delivery
// may be of a vergelijkgroep too, and a letter has the id of its kind or a name of its own.
[[nodiscard]] std::string delivery_path(std::string_view hoofddoel, std::string_view gebied);
[[nodiscard]] std::string text_path(std::string_view gebied, std::string_view hoofddoel);
[[nodiscard]] std::string explanation_path(std::string_view gebied, std::string_view indicator);
[[nodiscard]] std::string letter_path(std::string_view gebied, std::string_view brief);

}  // namespace voortgang
