#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "compute/secrecy/tabel.h"

namespace voortgang {

// In which sums each cell of a table is.
class SommenPerCel {
 public:
  struct InSom {
    std::uint32_t celsom = 0;  // its place among the sums
    std::int8_t teken = 1;
  };
  SommenPerCel(std::size_t cellen, std::span<const Celsom> celsommen);
  [[nodiscard]] std::span<const InSom> of(std::uint32_t cel) const {
    return std::span(plaatsen_).subspan(eerste_[cel], eerste_[cel + std::size_t{1}] - eerste_[cel]);
  }

 private:
  // By cell: from where its places begin to where those of the next one do.
  std::vector<std::uint32_t> eerste_;
  std::vector<InSom> plaatsen_;
};

}  // namespace voortgang
