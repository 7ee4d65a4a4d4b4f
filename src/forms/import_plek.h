#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "deliveries/leveringen.h"

// Where figures of an import go: to an area or, with an index behind those of the areas, to a group that
// areas are held beside.
namespace voortgang {

[[nodiscard]] GebiedIndex plek_of_groep(const Programma& programma, GroepIndex groep);
[[nodiscard]] std::optional<GroepIndex> groep_at_plek(const Programma& programma, GebiedIndex plek);
[[nodiscard]] std::string_view plek_naam(const Programma& programma, GebiedIndex plek);
[[nodiscard]] std::string_view plek_id(const Programma& programma, GebiedIndex plek);

// What has been delivered there; nullptr where nothing was.
[[nodiscard]] const Levering* levering_at_plek(const Dossier& dossier, HoofddoelIndex hoofddoel,
                                               GebiedIndex plek);
// The file that it is, or would be.
[[nodiscard]] std::string path_of_plek(const Dossier& dossier, HoofddoelIndex hoofddoel, GebiedIndex plek);

}  // namespace voortgang
