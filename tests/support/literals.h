#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace voortgang::test {

// The texts between quotes in code, as they are written there; not those in comments and #include lines.
[[nodiscard]] std::vector<std::string> literals(std::string_view code);

}  // namespace voortgang::test
