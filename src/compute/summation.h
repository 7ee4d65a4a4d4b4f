#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <utility>
#include <vector>

#include "base/text_arena.h"
#include "deliveries/leveringen.h"

namespace voortgang {

// Adds up series of the same thing, period by period. Exact; only where the units grow beyond 64 bits, the
// nearest that can be shown.
class Summation {
 public:
  // `parts` says of how many series there should be a figure in a period; `decimals` is the most that any
  // figure has.
  Summation(std::function<std::size_t(Periode)> parts, std::uint8_t decimals)
      : parts_(std::move(parts)), decimals_(decimals) {}

  // A series in order of period.
  void add(std::span<const Waarneming> part);

  // One figure for every period that any part had. A period to which a part lacks its number has none, and
  // says of how many parts there is one; the note is kept in `notes`.
  [[nodiscard]] std::vector<Waarneming> result(TextArena& notes) const;

 private:
  struct Sum {
    Waarneming waarneming;
    std::uint32_t numbers = 0;
    std::uint32_t not_applicable = 0;
    bool exact = true;
  };

  void add_to(Sum& sum, const Waarneming& part) const;
  [[nodiscard]] Waarneming finished(const Sum& sum, TextArena& notes) const;

  std::function<std::size_t(Periode)> parts_;
  std::uint8_t decimals_;
  std::vector<Sum> sums_;  // in order of period
};

// How sure a figure is that was made from two others: as sure as the less sure of them.
[[nodiscard]] Status less_sure(Status a, Status b);

}  // namespace voortgang
