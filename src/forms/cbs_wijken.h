#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "forms/statline.h"

namespace voortgang {

// Which rows of an export are of wijken and buurten, that may be called as their gemeente is.
class CbsWijken {
 public:
  CbsWijken(const StatlineTable& table, std::size_t region);

  // By the code beside its name, its kind ("Wijk") or a column of wijken that is filled.
  [[nodiscard]] bool is_below_gemeente(std::size_t row) const;
  // The code beside the name, or empty.
  [[nodiscard]] std::string_view code(std::size_t row) const;
  // Wijken are among the regions, and nothing but names says which they are.
  [[nodiscard]] bool are_open() const { return are_open_; }

 private:
  const StatlineTable& table_;
  std::size_t region_;
  std::optional<std::size_t> code_, kind_;
  std::vector<std::size_t> below_;  // columns that name wijken and buurten
  bool are_open_ = false;
};

}  // namespace voortgang
