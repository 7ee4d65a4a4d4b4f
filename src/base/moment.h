#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/periode.h"

namespace voortgang {

// A day, or a period where nobody wrote down the day: "oktober 2020".
struct Moment {
  Periode periode;  // with a day: its month
  std::optional<Datum> dag;
};

// 2022-02-10, or a period as parse_periode knows it.
[[nodiscard]] std::optional<Moment> parse_moment(std::string_view text);
// True where all of it lies before that day.
[[nodiscard]] bool is_over(const Moment& moment, Datum today);
[[nodiscard]] std::string code(const Moment& moment);
[[nodiscard]] std::string words(const Moment& moment);  // 10 februari 2022, oktober 2020

}  // namespace voortgang
