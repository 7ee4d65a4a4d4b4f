#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.h"

namespace voortgang {

// A PDF of ours as it is published. Typst sets it tagged, but cannot say that the first cell of a row is the
// row's head: here it becomes one (TH, Scope Row), which holds since all our tables have them. A claim of
// PDF/UA, which only people can prove, goes. The same bytes for the same bytes, and fewer.
[[nodiscard]] Result<std::string> tagged_pdf(std::string_view set);

// How many pages it has; 0 where it cannot be read.
[[nodiscard]] std::size_t page_count(std::string_view pdf);

}  // namespace voortgang
