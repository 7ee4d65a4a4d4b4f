#pragma once

#include <string>
#include <string_view>

namespace voortgang {

// Whether somebody typed a sum of money within which a line may end: "€ 54 miljoen", with spaces.
[[nodiscard]] bool has_loose_sum(std::string_view text);

// With hard spaces in such sums.
[[nodiscard]] std::string with_whole_sums(std::string_view text);

}  // namespace voortgang
