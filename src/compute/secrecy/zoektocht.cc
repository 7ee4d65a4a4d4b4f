#include "compute/secrecy/zoektocht.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace voortgang {
namespace {

constexpr std::size_t kFewestSlots = 256;

std::size_t hash_of(std::span<const Onbalans> open) {
  std::uint64_t hash = 0x9E3779B97F4A7C15U;
  for (const Onbalans& o : open) {
    hash ^= (std::uint64_t{o.celsom} << 8U) ^ static_cast<std::uint8_t>(o.by);
    hash *= 0xBF58476D1CE4E5B9U;
    hash ^= hash >> 29U;
  }
  return hash;
}

}  // namespace

void Zoektocht::begin() {
  schakels_.clear();
  open_.clear();
  wachtend_.clear();
  slots_.assign(kFewestSlots, -1);
}

std::span<const Onbalans> Zoektocht::open(std::int32_t nummer) const {
  const Kandidaat& of = schakels_[static_cast<std::size_t>(nummer)];
  return std::span(open_).subspan(of.eerste, of.aantal);
}

bool Zoektocht::is_before(std::int32_t a, std::int32_t b) const {
  const Kandidaat& one = schakels_[static_cast<std::size_t>(a)];
  const Kandidaat& two = schakels_[static_cast<std::size_t>(b)];
  return std::tie(one.schakel.kosten, one.aantal, one.schakel.lengte, a) <
         std::tie(two.schakel.kosten, two.aantal, two.schakel.lengte, b);
}

std::int32_t& Zoektocht::slot_of(std::span<const Onbalans> wanted) {
  std::size_t at = hash_of(wanted) & (slots_.size() - 1);
  while (slots_[at] >= 0 && !std::ranges::equal(open(slots_[at]), wanted))
    at = (at + 1) & (slots_.size() - 1);
  return slots_[at];
}

// At most half of the slots are taken; their number is a power of two.
void Zoektocht::make_room() {
  if (2 * (schakels_.size() + 1) < slots_.size()) return;
  std::vector<std::int32_t> best;
  std::ranges::copy_if(slots_, std::back_inserter(best), [](std::int32_t nummer) { return nummer >= 0; });
  slots_.assign(4 * slots_.size(), -1);
  for (const std::int32_t nummer : best) slot_of(open(nummer)) = nummer;
}

void Zoektocht::push(const Schakel& schakel, std::span<const Onbalans> open) {
  make_room();
  std::int32_t& slot = slot_of(open);
  const auto nummer = static_cast<std::int32_t>(schakels_.size());
  schakels_.push_back(
      {schakel, static_cast<std::uint32_t>(open_.size()), static_cast<std::uint32_t>(open.size())});
  if (slot >= 0 && (schakels_[static_cast<std::size_t>(slot)].is_gehad || is_before(slot, nummer))) {
    schakels_.pop_back();
    return;
  }
  open_.insert(open_.end(), open.begin(), open.end());
  slot = nummer;
  wachtend_.push_back(nummer);
  std::ranges::push_heap(wachtend_, [this](std::int32_t a, std::int32_t b) { return is_before(b, a); });
}

std::int32_t Zoektocht::pop() {
  while (!wachtend_.empty()) {
    std::ranges::pop_heap(wachtend_, [this](std::int32_t a, std::int32_t b) { return is_before(b, a); });
    const std::int32_t nummer = wachtend_.back();
    wachtend_.pop_back();
    if (slot_of(open(nummer)) != nummer) continue;  // another one is better
    schakels_[static_cast<std::size_t>(nummer)].is_gehad = true;
    return nummer;
  }
  return -1;
}

bool Zoektocht::has(std::int32_t nummer, std::uint32_t cel) const {
  for (; nummer >= 0; nummer = schakel(nummer).vorige) {
    if (schakel(nummer).cel == cel) return true;
  }
  return false;
}

}  // namespace voortgang
