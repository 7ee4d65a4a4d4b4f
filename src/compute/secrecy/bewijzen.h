#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "compute/secrecy/ketens.h"

namespace voortgang {

// Room for a cell, and for all who know another cell.
struct Bewijs {
  std::vector<Ruimte> ruimten;
  bool for_knower = false;
};

// Whether a cell moves in a world in order of places, as chains give them.
[[nodiscard]] bool moves(const Wereld& wereld, std::uint32_t cel);
[[nodiscard]] inline bool moves(const Ruimte& ruimte, std::uint32_t cel) {
  return moves(ruimte.hoger, cel) || moves(ruimte.lager, cel);
}

// The proof of each cell that has one. The two worlds of one proof may do for others that move in them.
class Bewijzen {
 public:
  explicit Bewijzen(const Tabel& tabel);

  // What was proved of a cell, in the place of what it had; perhaps for others that need a proof as well.
  enum class Sharing : std::uint8_t { kOwn, kShared };
  void take(std::uint32_t cel, Bewijs bewijs, Sharing sharing);
  [[nodiscard]] bool has(std::uint32_t cel) const { return van_[cel] != kGeen; }
  [[nodiscard]] bool for_knower(std::uint32_t cel) const {
    return has(cel) && lijst_[van_[cel]].bewijs.for_knower;
  }
  // Those whose proof a cell moves in, in order of places.
  [[nodiscard]] std::vector<std::uint32_t> moved_by(std::uint32_t cel) const;
  [[nodiscard]] std::vector<Getuige> getuigen(std::uint32_t cel) const;

 private:
  static constexpr std::uint32_t kGeen = 0xFFFFFFFF;
  struct Gebruikt {
    Bewijs bewijs;
    std::vector<std::uint32_t> used_by;
  };
  [[nodiscard]] bool is_wide_enough(const Ruimte& ruimte, std::uint32_t cel) const;
  void give(std::uint32_t cel, std::uint32_t nummer);

  const Tabel& tabel_;
  std::vector<Gebruikt> lijst_;
  std::vector<std::uint32_t> van_;  // by cell: which of the list
  std::vector<std::vector<std::uint32_t>>
      moving_;  // by cell that is not withheld for itself: in which of them
};

}  // namespace voortgang
