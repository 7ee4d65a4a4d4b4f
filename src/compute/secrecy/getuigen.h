#pragma once

#include <cstdint>
#include <vector>

#include "compute/secrecy/tabel.h"

namespace voortgang {

// Whether witnesses are right (is_getuige of tabel.h), for many of one table. Of a world only the sums that
// its cells are in can change.
class Getuigenproef {
 public:
  explicit Getuigenproef(const Tabel& tabel);
  [[nodiscard]] bool is_getuige(const std::vector<bool>& verborgen, const Getuige& getuige) const;

 private:
  struct Plaats {
    std::uint32_t relatie = 0;
    std::int64_t teken = 1;
  };
  [[nodiscard]] bool is_possible(const std::vector<bool>& verborgen, const Wereld& wereld) const;
  [[nodiscard]] bool keeps_bounds(const std::vector<bool>& verborgen, const Wereld& wereld) const;
  [[nodiscard]] bool keeps_sums(const Wereld& wereld) const;

  const Tabel& tabel_;
  // By cell: its sums, from where they begin to where those of the next one do.
  std::vector<Plaats> plaatsen_;
  std::vector<std::uint32_t> eerste_;
};

}  // namespace voortgang
