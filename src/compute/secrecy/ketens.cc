#include "compute/secrecy/ketens.h"

#include <algorithm>
#include <map>
#include <queue>
#include <set>
#include <tuple>
#include <utility>

namespace voortgang {
namespace {

constexpr std::size_t kMostTried = 20'000;  // states of one search

std::int64_t room(std::int64_t from, std::int64_t to) {
  return std::max<std::int64_t>(to - from, 0);
}

// Sums that are out of balance, by how much; none at all: a chain is complete.
using Onbalans = std::vector<std::pair<std::uint32_t, int>>;

void add(Onbalans& open, std::uint32_t relatie, int by) {
  const auto at = std::ranges::lower_bound(open, relatie, {}, &std::pair<std::uint32_t, int>::first);
  if (at == open.end() || at->first != relatie) {
    open.insert(at, {relatie, by});
  } else if ((at->second += by) == 0) {
    open.erase(at);
  }
}

Wereld times(const Wereld& stap, std::int64_t factor) {
  Wereld out;
  for (const Verschuiving& v : stap) {
    if (factor != 0) out.push_back({v.cel, v.met * factor});
  }
  return out;
}

// A world one step further, and how far each cell can still go in it.
void move(const Wereld& stap, Wereld& wereld, Grenzen& grenzen) {
  for (const Verschuiving& v : stap) {
    const auto at = std::ranges::lower_bound(wereld, v.cel, {}, &Verschuiving::cel);
    if (at == wereld.end() || at->cel != v.cel)
      wereld.insert(at, v);
    else
      at->met += v.met;
    grenzen.omlaag[v.cel] += v.met;
    if (grenzen.omhoog[v.cel] != kGeenGrens) grenzen.omhoog[v.cel] -= v.met;
  }
  std::erase_if(wereld, [](const Verschuiving& v) { return v.met == 0; });
}

}  // namespace

Grenzen grenzen_voor_lezer(const Tabel& tabel) {
  Grenzen out;
  for (const Tabelcel& cel : tabel.cellen) {
    out.omlaag.push_back(room(cel.onder, cel.waarde));
    out.omhoog.push_back(cel.boven == kGeenGrens ? kGeenGrens : room(cel.waarde, cel.boven));
  }
  return out;
}

Grenzen grenzen_voor_kenner(const Tabel& tabel) {
  Grenzen out = grenzen_voor_lezer(tabel);
  for (std::size_t i = 0; i < tabel.cellen.size(); ++i) {
    const Tabelcel& cel = tabel.cellen[i];
    if (cel.primair)
      out.omhoog[i] = std::min(out.omhoog[i], room(cel.waarde, tabel.drempel - 1));
    else if (!cel.verborgen)
      out.omlaag[i] = std::min(out.omlaag[i], room(tabel.drempel, cel.waarde));
  }
  return out;
}

// In an order of their own: which sum was written first must not decide which cell is withheld.
Ketens::Ketens(const Tabel& tabel)
    : tabel_(tabel), relaties_(tabel.relaties), relaties_van_(tabel.cellen.size()) {
  const auto key = [](const Lid& term) { return std::pair(term.cel, term.teken); };
  for (Relatie& relatie : relaties_) std::ranges::sort(relatie, {}, key);
  std::ranges::sort(relaties_, [&](const Relatie& a, const Relatie& b) {
    return std::ranges::lexicographical_compare(a, b, {}, key, key);
  });
  for (std::uint32_t r = 0; r < relaties_.size(); ++r) {
    for (const Lid& term : relaties_[r]) relaties_van_[term.cel].push_back({r, term.teken});
  }
}

struct Ketens::Zoektocht {
  struct Stap {
    std::int32_t vorige = -1;
    Verschuiving verschuiving;
  };
  struct Rij {
    std::int64_t kosten;
    std::size_t lengte;
    std::int32_t stap;  // the last of it; also the order in which they were found
    Onbalans open;
    // The cheapest first, then the shortest, then the first that was found.
    bool operator<(const Rij& other) const {
      return std::tie(kosten, lengte, stap) > std::tie(other.kosten, other.lengte, other.stap);
    }
  };
  std::vector<Stap> stappen;
  std::priority_queue<Rij> rijen;
  std::set<Onbalans> gehad;

  [[nodiscard]] bool has(std::int32_t stap, std::uint32_t cel) const {
    for (; stap >= 0; stap = stappen[static_cast<std::size_t>(stap)].vorige) {
      if (stappen[static_cast<std::size_t>(stap)].verschuiving.cel == cel) return true;
    }
    return false;
  }
};

std::optional<Ketens::Keten> Ketens::keten(std::uint32_t cel, int first, std::int64_t op, std::int64_t neer,
                                           const std::vector<bool>& verborgen,
                                           const std::vector<bool>& verboden, const Grenzen& grenzen,
                                           Breedte breedte) const {
  const std::int64_t stap = tabel_.cellen[cel].stap;
  const auto fits = [&](std::uint32_t c, int way) {
    const std::int64_t up = (way > 0 ? op : neer) * stap;
    const std::int64_t down = (way > 0 ? neer : op) * stap;
    return grenzen.omhoog[c] >= up && grenzen.omlaag[c] >= down;
  };
  const auto may = [&](std::uint32_t c) { return verborgen[c] || (!verboden[c] && may_be_hidden(c)); };
  if (!fits(cel, first)) return std::nullopt;
  Zoektocht tocht;
  const auto push = [&](std::int64_t kosten, std::size_t lengte, std::int32_t vorige, std::uint32_t c,
                        int way, Onbalans open) {
    for (const Plaats& at : relaties_van_[c]) add(open, at.relatie, at.teken * way);
    if (open.size() > static_cast<std::size_t>(breedte)) return;
    tocht.stappen.push_back({vorige, {c, way}});
    tocht.rijen.push({kosten, lengte, static_cast<std::int32_t>(tocht.stappen.size()) - 1, std::move(open)});
  };
  push(0, 1, -1, cel, first, {});
  for (std::size_t tried = 0; !tocht.rijen.empty() && tried < kMostTried; ++tried) {
    const Zoektocht::Rij rij = tocht.rijen.top();
    tocht.rijen.pop();
    if (rij.open.empty()) {
      Keten keten{.stap = {}, .kosten = rij.kosten};
      for (std::int32_t s = rij.stap; s >= 0; s = tocht.stappen[static_cast<std::size_t>(s)].vorige)
        keten.stap.push_back(tocht.stappen[static_cast<std::size_t>(s)].verschuiving);
      for (Verschuiving& v : keten.stap) v.met *= stap;
      std::ranges::sort(keten.stap, {}, &Verschuiving::cel);
      return keten;
    }
    if (!tocht.gehad.insert(rij.open).second) continue;
    const auto [relatie, by] = rij.open.front();
    for (const Lid& term : relaties_[relatie]) {
      const int way = by * term.teken > 0 ? -1 : 1;
      if (!may(term.cel) || !fits(term.cel, way) || tocht.has(rij.stap, term.cel)) continue;
      const std::int64_t more = verborgen[term.cel] ? 0 : tabel_.cellen[term.cel].kosten;
      push(rij.kosten + more, rij.lengte + 1, rij.stap, term.cel, way, rij.open);
    }
  }
  return std::nullopt;
}

bool Ketens::may_be_hidden(std::uint32_t cel) const {
  const Tabelcel& of = tabel_.cellen[cel];
  return !of.vast && (of.waarde != 0 || of.onder < 0);
}

std::optional<Ruimte> Ketens::zoek(std::uint32_t cel, const std::vector<bool>& verborgen,
                                   const std::vector<bool>& verboden, const Grenzen& grenzen,
                                   Breedte breedte) const {
  auto one = in_one(cel, verborgen, verboden, grenzen, breedte);
  if (one && one->kosten == 0) return one;
  auto more = in_steps(cel, verborgen, verboden, grenzen, breedte);
  return one && (!more || one->kosten <= more->kosten) ? std::move(one) : std::move(more);
}

// The width in one direction, or divided over both.
std::optional<Ruimte> Ketens::in_one(std::uint32_t cel, const std::vector<bool>& verborgen,
                                     const std::vector<bool>& verboden, const Grenzen& grenzen,
                                     Breedte breedte) const {
  std::optional<Ruimte> best;
  for (std::int64_t neer = 0; neer <= tabel_.breedte; ++neer) {
    const std::int64_t op = tabel_.breedte - neer;
    const auto found = keten(cel, 1, op, neer, verborgen, verboden, grenzen, breedte);
    if (!found || (best && best->kosten <= found->kosten)) continue;
    best = Ruimte{times(found->stap, op), times(found->stap, -neer), found->kosten};
    if (best->kosten == 0) break;
  }
  return best;
}

// One up or one down at a time, whichever costs less; what a step takes, the next one no longer has.
std::optional<Ruimte> Ketens::in_steps(std::uint32_t cel, std::vector<bool> verborgen,
                                       const std::vector<bool>& verboden, const Grenzen& grenzen,
                                       Breedte breedte) const {
  Ruimte out;
  Grenzen up = grenzen;
  Grenzen down = grenzen;
  for (std::int64_t wide = 0; wide < tabel_.breedte; ++wide) {
    const auto higher = keten(cel, 1, 1, 0, verborgen, verboden, up, breedte);
    const auto lower = keten(cel, -1, 1, 0, verborgen, verboden, down, breedte);
    if (!higher && !lower) return std::nullopt;
    const bool is_up = higher && (!lower || higher->kosten <= lower->kosten);
    const Keten& step = is_up ? *higher : *lower;
    move(step.stap, is_up ? out.hoger : out.lager, is_up ? up : down);
    for (const Verschuiving& v : step.stap) verborgen[v.cel] = true;
    out.kosten += step.kosten;
  }
  return out;
}

}  // namespace voortgang
