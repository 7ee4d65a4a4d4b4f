#pragma once

#include <optional>
#include <string_view>

#include "base/periode.h"

namespace voortgang {

// What `parse_periode` reads, and more where the frequency leaves one meaning only: of school years also
// 2018/2019, 2019-2020, 2020-21 and "schooljaar 2020/2021", of years also 2020.0, as pandas writes them.
[[nodiscard]] std::optional<Periode> parse_periode(std::string_view text,
                                                   std::optional<Frequentie> frequentie);

// The form to write instead, for texts that clearly mean a period: 2021-h1, 2021-Q3, 2021K3, H1 2021, 2021-3.
[[nodiscard]] std::optional<Periode> guess_periode(std::string_view text);
// The same where the frequency says what a number beside a year is: of quarters 2021-1, 1-2021 and kw1 2021,
// of school years '20/'21. Only periods of that frequency.
[[nodiscard]] std::optional<Periode> guess_periode(std::string_view text, Frequentie frequentie);

}  // namespace voortgang
