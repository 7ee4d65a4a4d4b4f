#pragma once

#include <optional>
#include <string_view>

#include "diag/problem.h"
#include "forms/statline.h"
#include "forms/statline_metadata.h"

// The bulk files of CBS's data portal (OData4): Observations.csv, with one figure in a row, and lists that
// say what its codes are.
namespace voortgang {

// By the names of its columns.
[[nodiscard]] bool is_observations(std::string_view text);
// MeasureCodes.csv, PeriodenCodes.csv and Dimensions.csv; MeasureGroups.csv and its like too, which say
// nothing that is needed.
[[nodiscard]] bool is_code_list(std::string_view text);

// As a table with a column per dimension and per measure. A figure that is not in the file leaves its cell
// without an observation. Nothing, with a problem, where a column is missing.
[[nodiscard]] std::optional<StatlineTable> read_observations(SourceId source, const Sources& sources,
                                                             Problems& problems);

// Adds what a list says to what is known of a table. Its path names the dimension where the list does not.
void read_code_list(SourceId source, const Sources& sources, StatlineMetadata& known, Problems& problems);

}  // namespace voortgang
