#pragma once

#include <string>
#include <string_view>

namespace voortgang {

// A licence as its source writes it ("CC BY 4.0"), by the name that we give it everywhere; one that we do not
// know as it is written.
[[nodiscard]] std::string licentienaam(std::string_view geschreven);

}  // namespace voortgang
