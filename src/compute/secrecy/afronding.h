#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "compute/secrecy/tabel.h"

namespace voortgang {

// Controlled rounding (Cox 1987): every number becomes one of the two multiples of a base beside it, one that
// is a multiple stays, and every sum stays a sum.

struct Rondcel {
  std::int64_t waarde = 0;
  bool omhoog = false;  // rather up than down: never by the value, which would tell it
  // What it was rounded to before. Two ways to round one number tell more of it than one.
  std::optional<std::int64_t> eerder;
};

// Each cell is in at most two sums, and every sum is 0: of areas by the values of one column, with all
// totals.
struct Rondtabel {
  std::vector<Rondcel> cellen;
  std::vector<Celsom> celsommen;
  std::int64_t basis = 5;
};

// By cell. The same table gives the same, whatever it runs on.
[[nodiscard]] std::vector<std::int64_t> round_cells(const Rondtabel& tabel);

}  // namespace voortgang
