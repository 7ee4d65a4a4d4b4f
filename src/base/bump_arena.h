#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace voortgang {

// Memory that is asked for piece by piece and given back all at once: for a library that makes thousands of
// small things of a text and lets them go together.
class BumpArena {
 public:
  // Aligned for anything; not zeroed.
  [[nodiscard]] void* take(std::size_t size);
  // A longer (or shorter) piece with the same contents; `old` comes from here, or is nullptr.
  [[nodiscard]] void* grow(void* old, std::size_t size);
  // Ends everything that was taken. Keeps one chunk for what comes next.
  void reset();

 private:
  void add_chunk(std::size_t size);

  std::vector<std::unique_ptr<std::byte[]>> chunks_;
  std::size_t first_size_ = 0;
  std::size_t size_ = 0;  // of the last chunk
  std::size_t used_ = 0;  // of the last chunk
};

}  // namespace voortgang
