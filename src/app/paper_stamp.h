#pragma once

#include <string_view>

namespace voortgang {

// What this tool makes papers with: the hash of the sources, beside those that are in a paper as it is set or
// packed, and of the versions of the libraries (CMake fills it in). Another one makes other bytes.
[[nodiscard]] std::string_view paper_stamp();

}  // namespace voortgang
