#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "deliveries/leveringen.h"
#include "load/csv_table.h"
#include "programme/indicator.h"

namespace voortgang {

// As in kLeveringKolommen; what comes behind the note is for people only.
enum LeveringKolom : std::size_t { kIndicator, kPeriode, kWaarde, kStatus, kToelichting, kNaam, kEenheid };
inline constexpr std::size_t kFirstBreakdown = kLeveringKolommen.size();

// What people call the indicators, for a file that does not begin with the names of our columns.
[[nodiscard]] std::vector<std::string> names_in_place_of_header(const std::vector<Indicator>& indicatoren,
                                                                std::string_view text);

// The columns of a delivery: the fixed ones, and those by which an indicator of this goal may be broken down.
// They point to `names`.
[[nodiscard]] std::vector<CsvColumn> levering_columns(const std::vector<Indicator>& indicatoren,
                                                      std::span<const std::string> names,
                                                      HoofddoelIndex hoofddoel);

}  // namespace voortgang
