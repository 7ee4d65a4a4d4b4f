#pragma once

#include <vector>

#include "compute/secrecy/sommen_per_cel.h"
#include "compute/secrecy/tabel.h"

namespace voortgang {

// Whether witnesses are right (is_getuige of tabel.h), for many of one table. Of a world only the sums that
// its cells are in can change.
class Getuigenproef {
 public:
  explicit Getuigenproef(const Tabel& tabel);
  [[nodiscard]] bool is_getuige(const std::vector<bool>& verborgen, const Getuige& getuige) const;

 private:
  [[nodiscard]] bool is_possible(const std::vector<bool>& verborgen, const Wereld& wereld) const;
  [[nodiscard]] bool keeps_bounds(const std::vector<bool>& verborgen, const Wereld& wereld) const;
  [[nodiscard]] bool keeps_sums(const Wereld& wereld) const;

  const Tabel& tabel_;
  SommenPerCel sommen_;
};

}  // namespace voortgang
