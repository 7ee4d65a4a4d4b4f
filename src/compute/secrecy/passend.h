#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "compute/secrecy/tabel.h"

namespace voortgang {

// Of numbers that a reader does not have: which they can be, by sums of theirs that are known.

// What one of them can be: not below `onder` nor above `boven`.
struct Marge {
  std::int64_t onder = 0;
  std::int64_t boven = kGeenGrens;

  friend bool operator==(const Marge&, const Marge&) = default;
  [[nodiscard]] bool is_one() const { return onder == boven; }
  [[nodiscard]] bool is_narrower(std::int64_t than) const {
    return boven != kGeenGrens && boven - onder < than;
  }
};

// The members, by their places in a list, come to `som`.
struct Deelsom {
  Celsom leden;
  std::int64_t som = 0;
};

// Leaves what fits each sum by itself: no number that fits all of them is lost. False where there is none.
[[nodiscard]] bool narrow(std::span<const Deelsom> sommen, std::vector<Marge>& marges);

// Numbers that fit all sums. Nothing where there are none, or where they are not found soon.
[[nodiscard]] std::optional<std::vector<std::int64_t>> numbers_that_fit(std::span<const Deelsom> sommen,
                                                                        std::vector<Marge> marges);

// The same for numbers that are not negative, by their places: sums that have members in common are looked at
// together, and numbers that are not found stand in the way of no others. Sums without members are left out.
[[nodiscard]] std::vector<std::optional<std::int64_t>> numbers_that_fit_per_samenhang(
    std::span<const Deelsom> sommen, std::size_t places);

}  // namespace voortgang
