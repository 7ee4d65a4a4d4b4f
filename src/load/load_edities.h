#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "load/loaded.h"
#include "load/programme_folder.h"

namespace voortgang {

// In the folder of an edition below it: the addresses that it published, one a line.
inline constexpr std::string_view kAdressen = "adressen.txt";
// The texts and letters that editors wrote for it, by their paths below site/. These are not published.
inline constexpr std::string_view kTeksten = "teksten";
// The figures that it published before it was frozen anew: "1.json" and on. Not published a second time.
inline constexpr std::string_view kVervangen = "vervangen";
// Where such a copy of a file of the programme is, below the folder of an edition.
[[nodiscard]] std::string kept_text_path(std::string_view path);

// The frozen editions of a programme: the names of all, what earlier ones keep published, and the contents of
// the one before the present edition and of the present one itself. All others are read only where figures
// are withheld, or when somebody asks for them.
void load_edities(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems);

// A frozen edition out of its text (site/schema/bevroren.json), series by series, without a tree of the
// whole. Its texts are its own. `id` is what the name of its file says; empty where that says nothing. With
// any error told, what comes back is not to be used.
[[nodiscard]] BevrorenEditie read_bevroren(SourceId source, std::string_view text, std::string_view id,
                                           Problems& problems);

}  // namespace voortgang
