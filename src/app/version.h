#pragma once

#include <string>
#include <string_view>

#include "base/language.h"

// What this program was built from; CMake fills it in.
namespace voortgang {

extern const std::string_view kVersion;  // "0.1.0"

// The version, and a line each for the commit (where there is a history), the compiler with processor and
// build type, and the libraries that read and write for us.
[[nodiscard]] std::string build_facts(Language language);

}  // namespace voortgang
