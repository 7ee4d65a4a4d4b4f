#include "compute/secrecy/bewijzen.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace voortgang {
namespace {

std::int64_t width_of(const Ruimte& ruimte, std::uint32_t cel) {
  return shift_in_order(ruimte.hoger, cel) - shift_in_order(ruimte.lager, cel);
}

// The cells that move in a proof, each once.
std::vector<std::uint32_t> cells_of(const Bewijs& bewijs) {
  std::vector<std::uint32_t> out;
  for (const Ruimte& ruimte : bewijs.ruimten) {
    for (const Verschuiving& v : ruimte.hoger) out.push_back(v.cel);
    for (const Verschuiving& v : ruimte.lager) out.push_back(v.cel);
  }
  std::ranges::sort(out);
  const auto same = std::ranges::unique(out);
  out.erase(same.begin(), same.end());
  return out;
}

}  // namespace

bool moves(const Wereld& wereld, std::uint32_t cel) {
  return std::ranges::binary_search(wereld, cel, {}, &Verschuiving::cel);
}

Bewijzen::Bewijzen(const Tabel& tabel)
    : tabel_(tabel), van_(tabel.cellen.size(), kGeen), moving_(tabel.cellen.size()) {}

bool Bewijzen::is_wide_enough(const Ruimte& ruimte, std::uint32_t cel) const {
  return std::abs(width_of(ruimte, cel)) >= tabel_.breedte * tabel_.cellen[cel].stap;
}

void Bewijzen::give(std::uint32_t cel, std::uint32_t nummer) {
  if (has(cel)) std::erase(lijst_[van_[cel]].used_by, cel);
  van_[cel] = nummer;
  lijst_[nummer].used_by.push_back(cel);
}

void Bewijzen::take(std::uint32_t cel, Bewijs bewijs, Sharing sharing) {
  const auto nummer = static_cast<std::uint32_t>(lijst_.size());
  lijst_.push_back({std::move(bewijs), {}});
  give(cel, nummer);
  const Bewijs& is = lijst_.back().bewijs;
  for (const std::uint32_t other : cells_of(is)) {
    if (!tabel_.cellen[other].is_hidden_from_the_start()) moving_[other].push_back(nummer);
    const bool wants = sharing == Sharing::kShared && tabel_.cellen[other].primair &&
                       (!has(other) || (is.for_knower && !for_knower(other)));
    if (wants && is_wide_enough(is.ruimten.front(), other)) give(other, nummer);
  }
}

std::vector<std::uint32_t> Bewijzen::moved_by(std::uint32_t cel) const {
  std::vector<std::uint32_t> out;
  for (const std::uint32_t nummer : moving_[cel])
    out.insert(out.end(), lijst_[nummer].used_by.begin(), lijst_[nummer].used_by.end());
  std::ranges::sort(out);
  return out;
}

// Of a cell that goes down where the one that it was made for goes up, the worlds are the other way round.
std::vector<Getuige> Bewijzen::getuigen(std::uint32_t cel) const {
  std::vector<Getuige> out;
  if (!has(cel)) return out;
  const Bewijs& is = lijst_[van_[cel]].bewijs;
  for (const Ruimte& ruimte : is.ruimten) {
    const bool is_turned = width_of(ruimte, cel) < 0;
    const auto& [hoger, lager, kosten] = ruimte;
    out.push_back({cel, is_turned ? lager : hoger, is_turned ? hoger : lager, is.for_knower});
  }
  return out;
}

}  // namespace voortgang
