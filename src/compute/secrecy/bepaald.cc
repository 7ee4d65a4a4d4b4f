#include "compute/secrecy/bepaald.h"

#include <cstdint>
#include <map>
#include <utility>

namespace voortgang {
namespace {

// Whole numbers modulo a prime: what is a sum of sums there and not in whole numbers, takes a chance of one
// in two thousand million, and is then told where it need not be.
constexpr std::int64_t kPriem = 2147483647;

using Rij = std::map<std::uint32_t, std::int64_t>;  // by cell, none of them 0

std::int64_t inverse(std::int64_t of) {
  std::int64_t out = 1;
  for (std::int64_t power = kPriem - 2; power > 0; power /= 2) {
    if (power % 2 != 0) out = out * of % kPriem;
    of = of * of % kPriem;
  }
  return out;
}

void subtract(Rij& from, const Rij& rij, std::int64_t times) {
  for (const auto& [cel, factor] : rij) {
    std::int64_t& is = from[cel];
    is = (is + (kPriem - times) * factor) % kPriem;
    if (is == 0) from.erase(cel);
  }
}

// Each has a cell of its own that no other has.
class Trap {
 public:
  void add(const Celsom& celsom) {
    Rij rij;
    for (const Lid& lid : celsom) {
      std::int64_t& is = rij[lid.cel];
      is = (is + kPriem + lid.teken) % kPriem;
      if (is == 0) rij.erase(lid.cel);
    }
    for (const auto& [cel, own] : rijen_) {
      const auto found = rij.find(cel);
      if (found != rij.end()) subtract(rij, own, found->second);
    }
    if (rij.empty()) return;
    const std::uint32_t cel = rij.begin()->first;
    const std::int64_t by = inverse(rij.begin()->second);
    for (auto& [other, factor] : rij) factor = factor * by % kPriem;
    for (auto& [other, own] : rijen_) {
      const auto found = own.find(cel);
      if (found != own.end()) subtract(own, rij, std::int64_t{found->second});
    }
    rijen_.emplace(cel, std::move(rij));
  }

  [[nodiscard]] const std::map<std::uint32_t, Rij>& rijen() const { return rijen_; }

 private:
  std::map<std::uint32_t, Rij> rijen_;  // by that cell
};

}  // namespace

std::vector<bool> determined_by(std::size_t cellen, std::span<const Celsom> sommen) {
  Trap trap;
  for (const Celsom& som : sommen) trap.add(som);
  std::vector<bool> out(cellen);
  for (const auto& [cel, rij] : trap.rijen()) out[cel] = rij.size() == 1;
  return out;
}

}  // namespace voortgang
