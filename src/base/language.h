#pragma once

#include <cstdint>

namespace voortgang {

// In which the tool speaks to its user; what it publishes is Dutch.
enum class Language : std::uint8_t { kNl, kEn };

}  // namespace voortgang
