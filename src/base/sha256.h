#pragma once

#include <string>
#include <string_view>

namespace voortgang {

// SHA-256 (FIPS 180-4) in 64 hexadecimal digits.
[[nodiscard]] std::string sha256_hex(std::string_view bytes);

}  // namespace voortgang
