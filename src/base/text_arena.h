#pragma once

#include <deque>
#include <string>
#include <string_view>

namespace voortgang {

// Keeps texts for as long as it lives and hands out views that stay valid, also when it is moved.
class TextArena {
 public:
  std::string_view keep(std::string_view text) {
    if (text.empty()) return {};
    if (chunks_.empty() || chunks_.back().capacity() - chunks_.back().size() < text.size()) add_chunk(text.size());
    std::string& chunk = chunks_.back();
    const std::size_t at = chunk.size();
    chunk += text;
    return std::string_view(chunk).substr(at);
  }

 private:
  static constexpr std::size_t kChunk = 4096;  // larger than any small-string buffer, so that moving keeps addresses

  void add_chunk(std::size_t least) { chunks_.emplace_back().reserve(least > kChunk ? least : kChunk); }

  std::deque<std::string> chunks_;
};

}  // namespace voortgang
