#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace voortgang::test {

// A file of facts as it is published, with for each series a list of its figures in place of its columns,
// each with all it has: periode, waarde, weergave, toestand, status, toelichting where there is one, and as
// bron the one line that it comes from.
[[nodiscard]] nlohmann::json published_facts(std::string_view text);

// Of such a series: "2020: 12,5 voorlopig; 2021: onbekend (onvolledig: 1 van 2 gemeenten); "
[[nodiscard]] std::string figures_of(const nlohmann::json& reeks);

}  // namespace voortgang::test
