#include "base/samenhang.h"

#include <algorithm>
#include <numeric>

namespace voortgang {

Samenhang::Samenhang(std::size_t things) : earlier_(things) {
  std::iota(earlier_.begin(), earlier_.end(), 0U);
}

void Samenhang::tie(std::uint32_t a, std::uint32_t b) {
  const auto [first, other] = std::minmax({first_of(a), first_of(b)});  // values: not minmax(a, b)
  earlier_[other] = first;
}

std::uint32_t Samenhang::first_of(std::uint32_t thing) {
  while (earlier_[thing] != thing) thing = earlier_[thing] = earlier_[earlier_[thing]];
  return thing;
}

}  // namespace voortgang
