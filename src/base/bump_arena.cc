#include "base/bump_arena.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace voortgang {
namespace {

constexpr std::size_t kChunk = std::size_t{256} << 10U;
constexpr std::size_t kAlign = alignof(std::max_align_t);

// In front of every piece: how long it is, which growing it has to know.
struct Header {
  alignas(kAlign) std::size_t size;
};

}  // namespace

void* BumpArena::take(std::size_t size) {
  const std::size_t room = sizeof(Header) + (size + kAlign - 1) / kAlign * kAlign;
  if (size_ - used_ < room) add_chunk(std::max(room, kChunk));
  std::byte* const place = chunks_.back().get() + used_;
  used_ += room;
  new (place) Header{size};
  return place + sizeof(Header);
}

void* BumpArena::grow(void* old, std::size_t size) {
  void* const place = take(size);
  if (old == nullptr) return place;
  const auto* header = reinterpret_cast<const Header*>(static_cast<const std::byte*>(old) - sizeof(Header));
  std::memcpy(place, old, std::min(size, header->size));
  return place;
}

void BumpArena::reset() {
  if (chunks_.size() > 1) chunks_.resize(1);
  used_ = 0;
  size_ = first_size_;
}

void BumpArena::add_chunk(std::size_t size) {
  chunks_.push_back(std::make_unique_for_overwrite<std::byte[]>(size));
  if (chunks_.size() == 1) first_size_ = size;
  size_ = size;
  used_ = 0;
}

}  // namespace voortgang
