#pragma once

#include <optional>
#include <string_view>

#include "base/source.h"

namespace voortgang {

// Where a sign stands that a paper could not show: in `near`, what the paper was made of there, or else in
// the rest of that file; otherwise in the only file that holds it. None where that cannot be told: a wrong
// place is worse.
[[nodiscard]] std::optional<Span> sign_place(const Sources& sources, std::string_view sign,
                                             const std::optional<Span>& near);

}  // namespace voortgang
