#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "deliveries/leveringen.h"

// Where figures of an import go: to an area or, with an index behind those of the areas, to a group that
// areas are held beside.
namespace voortgang {

[[nodiscard]] GebiedIndex bestemming_of_groep(const Programma& programma, GroepIndex groep);
[[nodiscard]] std::optional<GroepIndex> groep_at_bestemming(const Programma& programma,
                                                            GebiedIndex bestemming);
[[nodiscard]] std::string_view bestemming_naam(const Programma& programma, GebiedIndex bestemming);
[[nodiscard]] std::string_view bestemming_id(const Programma& programma, GebiedIndex bestemming);

// What has been delivered there; nullptr where nothing was.
[[nodiscard]] const Levering* levering_at_bestemming(const Dossier& dossier, HoofddoelIndex hoofddoel,
                                                     GebiedIndex bestemming);
// The file that it is, or would be.
[[nodiscard]] std::string path_of_bestemming(const Dossier& dossier, HoofddoelIndex hoofddoel,
                                             GebiedIndex bestemming);

}  // namespace voortgang
