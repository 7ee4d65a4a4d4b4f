#pragma once

#include <cstdint>
#include <string>

#include "base/decimal.h"
#include "base/language.h"

namespace voortgang {

// A number as people of that language write it: 1.234,5 and 1,234.5.
[[nodiscard]] std::string number_in(Language language, Decimal number);
[[nodiscard]] inline std::string number_in(Language language, std::int64_t whole) {
  return number_in(language, Decimal{whole, 0});
}

}  // namespace voortgang
