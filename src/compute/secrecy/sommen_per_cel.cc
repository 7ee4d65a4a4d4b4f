#include "compute/secrecy/sommen_per_cel.h"

namespace voortgang {

SommenPerCel::SommenPerCel(std::size_t cellen, std::span<const Celsom> celsommen) : eerste_(cellen + 1) {
  for (const Celsom& celsom : celsommen) {
    for (const Lid& term : celsom) ++eerste_[term.cel + std::size_t{1}];
  }
  for (std::size_t i = 1; i < eerste_.size(); ++i) eerste_[i] += eerste_[i - 1];
  plaatsen_.resize(eerste_.back());
  std::vector<std::uint32_t> next(eerste_.begin(), eerste_.end() - 1);
  for (std::uint32_t r = 0; r < celsommen.size(); ++r) {
    for (const Lid& term : celsommen[r]) plaatsen_[next[term.cel]++] = {r, term.teken};
  }
}

}  // namespace voortgang
