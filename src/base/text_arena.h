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
    if (room_ < text.size()) add_chunk(text.size());
    char* const place = chunks_.back().get() + used_;
    std::memcpy(place, text.data(), text.size());
    used_ += text.size();
    room_ -= text.size();
    return {place, text.size()};
  }

 private:
  static constexpr std::size_t kFirstChunk = 256;
  static constexpr std::size_t kLargestChunk = 8192;

  // Thousands of arenas hold next to nothing: each starts small and doubles.
  void add_chunk(std::size_t least) {
    const std::size_t size = std::min(kFirstChunk << std::min<std::size_t>(chunks_.size(), 5), kLargestChunk);
    room_ = std::max(least, size);
    used_ = 0;
    chunks_.push_back(std::make_unique_for_overwrite<char[]>(room_));
  }

  std::vector<std::unique_ptr<char[]>> chunks_;
  std::size_t used_ = 0;
  std::size_t room_ = 0;
};

}  // namespace voortgang
