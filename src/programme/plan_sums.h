#pragma once

#include <cstdint>

#include "programme/begroting.h"

namespace voortgang {

// What a spending plan comes to, in whole euros. What is paid from elsewhere is in no sum.
struct PlanSum {
  std::int64_t zeker = 0;
  std::int64_t onzeker = 0;

  [[nodiscard]] std::int64_t all() const { return zeker + onzeker; }
};

// Over years, the last one included.
[[nodiscard]] PlanSum planned(const Begroting& begroting, std::int16_t van, std::int16_t tot);
// Of one amount.
[[nodiscard]] PlanSum planned(const Begrotingscel& cel);
// For one project, in all its years.
[[nodiscard]] PlanSum planned(const Begrotingsproject& project);

// More was spent than planned, by its own amount: within a sum another post would hide it.
[[nodiscard]] bool is_overspent(const Begrotingscel& cel);

}  // namespace voortgang
