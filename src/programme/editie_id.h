#pragma once

#include <string>
#include <string_view>

namespace voortgang {

// The id of an edition is a year (2022), a year and a month (2022-10) or half a year (2022-H1).

// Whether one edition comes before another by its id. A year stands before what lies in it, half a year
// behind its last month.
[[nodiscard]] bool is_earlier_edition(std::string_view a, std::string_view b);

// What an edition is called by itself: "Oktober 2022", "1e halfjaar 2022".
[[nodiscard]] std::string title_by_id(std::string_view id);

}  // namespace voortgang
