#pragma once

#include <string>
#include <string_view>

#include "programme/programma.h"

namespace voortgang {

// A paper by the name it has in its address: "raadsinformatiebrief-2022-02", "voortgang-2022-02" for a
// report, "weer-thuis" for one outside editions. So that it still means the same paper in a later edition.

// What is told of a paper beside it (docs/formats.md).
inline constexpr std::string_view kStukSchema = "voortgang-stuk/1";

[[nodiscard]] std::string paper_name(const Programma& programma, const Brief& brief);
// Where it stands to be read; "dronten/weer-thuis" names one of another area.
[[nodiscard]] std::string paper_address(const Programma& programma, GebiedIndex gebied,
                                        std::string_view name);

}  // namespace voortgang
