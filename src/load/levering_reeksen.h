#pragma once

#include <compare>
#include <cstdint>
#include <string_view>
#include <vector>

#include "deliveries/leveringen.h"
#include "diag/problem.h"

namespace voortgang {

// Of which series a row is.
struct ReeksSleutel {
  IndicatorIndex indicator = 0;
  std::uint32_t onderdeel = 0;
  friend auto operator<=>(const ReeksSleutel&, const ReeksSleutel&) = default;
};

// Rows that stand there twice: a fault, or to be expected since a column that tells them apart is not known,
// which was told.
enum class Repeated : std::uint8_t { kTold, kExpected };

// Makes series of the figures of a delivery, which come in the order of the file's rows: `keys` says of each
// to which series it belongs. Two figures for one period are told.
void make_reeksen(std::vector<ReeksSleutel> keys, std::string_view text,
                  const std::vector<Indicator>& indicatoren, Levering& levering, Repeated repeated,
                  Problems& problems);

}  // namespace voortgang
