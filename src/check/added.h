#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/decimal.h"

namespace voortgang {

// What figures make together, held against what somebody says they make.
class Added {
 public:
  void add(const Decimal& part);
  [[nodiscard]] std::size_t count() const { return parts_.size(); }
  [[nodiscard]] bool has_negative() const { return has_negative_; }

  // By how much `whole` is more than the parts, beyond what rounding each of them explains: to their last
  // decimal, or to tens, hundreds and so on where all of them are and the whole has forty of these or more,
  // or to fives. Below zero where it is less.
  [[nodiscard]] double lacks_of(const Decimal& whole) const;
  // `whole` cannot be right: it is not what all parts make or, where `lacks_some`, is less than those there
  // are, none of which is below zero.
  [[nodiscard]] bool contradicts(const Decimal& whole, bool lacks_some) const;
  // To show, with the decimals that the figures have.
  [[nodiscard]] Decimal sum_beside(const Decimal& whole) const;

 private:
  [[nodiscard]] double slack_beside(const Decimal& whole) const;

  std::vector<Decimal> parts_;
  double sum_ = 0;
  bool has_negative_ = false;
};

}  // namespace voortgang
