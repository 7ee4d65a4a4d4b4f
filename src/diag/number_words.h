#pragma once

#include <cstdint>

#include "base/decimal.h"
#include "diag/words.h"

namespace voortgang {

// A number of ours in a message: "1.234,5" and "1,234.5". What somebody has to write exactly so, as in a
// file, is verbatim().
[[nodiscard]] Words number_words(Decimal number);
[[nodiscard]] Words number_words(std::int64_t whole);
// The same with the sign behind it: "12,5%".
[[nodiscard]] Words percentage_words(Decimal number);

}  // namespace voortgang
