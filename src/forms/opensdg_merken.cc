#include "forms/opensdg_merken.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/utf8.h"

namespace voortgang {

std::optional<int> sdg_power(std::string_view multiplier) {
  constexpr std::array<std::pair<std::string_view, int>, 19> kPowers = {{{"", 0},
                                                                         {"0", 0},
                                                                         {"units", 0},
                                                                         {"1", 1},
                                                                         {"tens", 1},
                                                                         {"2", 2},
                                                                         {"hundreds", 2},
                                                                         {"3", 3},
                                                                         {"thousands", 3},
                                                                         {"4", 4},
                                                                         {"tens of thousands", 4},
                                                                         {"5", 5},
                                                                         {"hundreds of thousands", 5},
                                                                         {"6", 6},
                                                                         {"millions", 6},
                                                                         {"9", 9},
                                                                         {"billions", 9},
                                                                         {"12", 12},
                                                                         {"trillions", 12}}};
  const std::string lower = utf8::lower(multiplier);
  const auto found = std::ranges::find(kPowers, lower, &std::pair<std::string_view, int>::first);
  return found == kPowers.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Status> sdg_status(std::string_view status) {
  const std::string lower = utf8::lower(status);
  const auto is = [&](std::string_view code, std::string_view begin) {
    return lower == code || lower.starts_with(begin);
  };
  if (is("m", "missing") || lower == "l" || lower == "o" || lower == "q") return std::nullopt;
  if (is("p", "provisional") || is("v", "unvalidated")) return Status::kVoorlopig;
  if (is("e", "estimated") || is("f", "forecast") || is("i", "imputed")) return Status::kGeschat;
  if (is("b", "time series break") || lower.starts_with("break")) return Status::kTrendbreuk;
  return Status::kDefinitief;
}

}  // namespace voortgang
