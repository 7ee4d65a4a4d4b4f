#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace voortgang {

// Things by number, and which of them hang together.
class Samenhang {
 public:
  explicit Samenhang(std::size_t things);

  void tie(std::uint32_t a, std::uint32_t b);
  // The first of all that it hangs together with.
  [[nodiscard]] std::uint32_t first_of(std::uint32_t thing);

 private:
  std::vector<std::uint32_t> earlier_;  // by thing: an earlier one that it is tied to, or itself
};

}  // namespace voortgang
