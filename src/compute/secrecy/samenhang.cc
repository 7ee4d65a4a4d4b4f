#include "compute/secrecy/samenhang.h"

#include <algorithm>
#include <numeric>

namespace voortgang {

Samenhang::Samenhang(std::size_t things) : naar_(things) {
  std::iota(naar_.begin(), naar_.end(), 0U);
}

void Samenhang::tie(std::uint32_t a, std::uint32_t b) {
  const auto [first, other] = std::minmax({first_of(a), first_of(b)});  // values: not minmax(a, b)
  naar_[other] = first;
}

std::uint32_t Samenhang::first_of(std::uint32_t thing) {
  while (naar_[thing] != thing) thing = naar_[thing] = naar_[naar_[thing]];
  return thing;
}

}  // namespace voortgang
