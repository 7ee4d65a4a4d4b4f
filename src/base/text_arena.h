#pragma once

#include <algorithm>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace voortgang {

// Keeps texts for as long as it lives and hands out views that stay valid, also when it is moved. It cannot
// be copied: views into the original would not be views into the copy.
class TextArena {
 public:
  std::string_view keep(std::string_view text) {
    if (text.empty()) return {};
    if (chunks_.empty() || chunks_.back().size - chunks_.back().used < text.size()) add_chunk(text.size());
    Chunk& chunk = chunks_.back();
    char* const place = chunk.bytes.get() + chunk.used;
    std::memcpy(place, text.data(), text.size());
    chunk.used += text.size();
    return {place, text.size()};
  }

 private:
  static constexpr std::size_t kFirstChunk = 256;
  static constexpr std::size_t kLargestChunk = 8192;

  // What is free stands with the bytes, so that an arena that was moved from knows that it has none.
  struct Chunk {
    std::unique_ptr<char[]> bytes;
    std::size_t size = 0;
    std::size_t used = 0;
  };

  // Thousands of arenas hold next to nothing: each starts small and doubles.
  void add_chunk(std::size_t least) {
    const std::size_t usual =
        std::min(kFirstChunk << std::min<std::size_t>(chunks_.size(), 5), kLargestChunk);
    const std::size_t size = std::max(least, usual);
    chunks_.push_back({std::make_unique_for_overwrite<char[]>(size), size, 0});
  }

  std::vector<Chunk> chunks_;
};

}  // namespace voortgang
