#include "compute/secrecy/ketens.h"

#include <algorithm>
#include <utility>

namespace voortgang {
namespace {

// Of one search: chains that go on, and chains that are found. These are a bound on time and on memory.
constexpr std::size_t kMostTried = 20'000;
constexpr std::size_t kMostFound = 150'000;
// Of one sum, to begin with: any hidden gemeente of 342 will mostly do.
constexpr std::size_t kFewOfASum = 24;

std::int64_t room(std::int64_t from, std::int64_t to) {
  return std::max<std::int64_t>(to - from, 0);
}

void add(std::vector<Onbalans>& open, std::uint32_t celsom, int by) {
  const auto at = std::ranges::lower_bound(open, celsom, {}, &Onbalans::celsom);
  if (at == open.end() || at->celsom != celsom) {
    open.insert(at, {celsom, by});
  } else if ((at->by += by) == 0) {
    open.erase(at);
  }
}

Wereld times(const Wereld& wereld, std::int64_t factor) {
  Wereld out;
  if (factor == 0) return out;
  out.reserve(wereld.size());
  for (const Verschuiving& v : wereld) out.push_back({v.cel, v.by * factor});
  return out;
}

// A world one step further.
void move(const Wereld& by_one, Wereld& wereld) {
  for (const Verschuiving& v : by_one) {
    const auto at = std::ranges::lower_bound(wereld, v.cel, {}, &Verschuiving::cel);
    if (at == wereld.end() || at->cel != v.cel)
      wereld.insert(at, v);
    else
      at->by += v.by;
  }
  std::erase_if(wereld, [](const Verschuiving& v) { return v.by == 0; });
}

// In an order of their own: which sum was written first must not decide which cell is withheld.
std::vector<Celsom> in_order(std::vector<Celsom> celsommen) {
  const auto key = [](const Lid& term) { return std::pair(term.cel, term.teken); };
  for (Celsom& celsom : celsommen) std::ranges::sort(celsom, {}, key);
  std::ranges::sort(celsommen, [&](const Celsom& a, const Celsom& b) {
    if (a.size() != b.size()) return a.size() < b.size();
    return std::ranges::lexicographical_compare(a, b, {}, key, key);
  });
  return celsommen;
}

}  // namespace

std::int64_t shift_in_order(const Wereld& wereld, std::uint32_t cel) {
  const auto at = std::ranges::lower_bound(wereld, cel, {}, &Verschuiving::cel);
  return at == wereld.end() || at->cel != cel ? 0 : at->by;
}

Grenzen bounds_of_reader(const Tabel& tabel) {
  Grenzen out;
  for (const Tabelcel& cel : tabel.cellen) {
    out.omlaag.push_back(room(cel.onder, cel.waarde));
    out.omhoog.push_back(cel.boven == kGeenGrens ? kGeenGrens : room(cel.waarde, cel.boven));
  }
  return out;
}

Grenzen bounds_of_knower(const Tabel& tabel) {
  Grenzen out = bounds_of_reader(tabel);
  for (std::size_t i = 0; i < tabel.cellen.size(); ++i) {
    const Tabelcel& cel = tabel.cellen[i];
    if (cel.primair)
      out.omhoog[i] = std::min(out.omhoog[i], room(cel.waarde, tabel.drempel - 1));
    else if (!cel.verborgen)
      out.omlaag[i] = std::min(out.omlaag[i], room(tabel.drempel, cel.waarde));
  }
  return out;
}

Ketens::Ketens(const Tabel& tabel)
    : tabel_(tabel), celsommen_(in_order(tabel.celsommen)), sommen_(tabel.cellen.size(), celsommen_) {
  for (const Tabelcel& cel : tabel.cellen) may_go_.push_back(!cel.vast && (cel.waarde != 0 || cel.onder < 0));
  for (const Celsom& celsom : celsommen_) release_zeros(celsom);
}

// Beside a zero that is withheld (of few people some and none look alike) others may be withheld too.
void Ketens::release_zeros(const Celsom& celsom) {
  const auto is_withheld_zero = [&](const Lid& lid) {
    const Tabelcel& cel = tabel_.cellen[lid.cel];
    return cel.waarde == 0 && cel.is_hidden_from_the_start();
  };
  if (std::ranges::none_of(celsom, is_withheld_zero)) return;
  for (const Lid& lid : celsom) may_go_[lid.cel] = may_go_[lid.cel] || !tabel_.cellen[lid.cel].vast;
}

bool Ketens::is_hidden(std::uint32_t cel, const Vraag& vraag) const {
  return vraag.verborgen[cel] || std::ranges::binary_search(ook_verborgen_, cel);
}

bool Ketens::fits(std::uint32_t cel, int weg, const Opdracht& opdracht, const Vraag& vraag) const {
  const std::int64_t by = tabel_.cellen[opdracht.cel].stap;
  const std::int64_t moved = opdracht.moved == nullptr ? 0 : shift_in_order(*opdracht.moved, cel);
  const std::int64_t up = (weg > 0 ? opdracht.up : opdracht.down) * by;
  const std::int64_t down = (weg > 0 ? opdracht.down : opdracht.up) * by;
  const std::int64_t omhoog = vraag.grenzen.omhoog[cel];
  return (omhoog == kGeenGrens || omhoog - moved >= up) && vraag.grenzen.omlaag[cel] + moved >= down;
}

// The chain with one cell more: `open` is what was out of balance before. True where nothing is any more.
bool Ketens::push(const Schakel& schakel, std::span<const Onbalans> open, const Vraag& vraag) {
  nieuw_.assign(open.begin(), open.end());
  for (const auto& plaats : sommen_.of(schakel.cel)) add(nieuw_, plaats.celsom, plaats.teken * schakel.weg);
  if (nieuw_.size() <= static_cast<std::size_t>(vraag.speling)) tocht_.push(schakel, nieuw_);
  return nieuw_.empty();
}

void Ketens::go_on(std::int32_t nummer, const Opdracht& opdracht, const Vraag& vraag) {
  const Schakel schakel = tocht_.schakel(nummer);
  const auto open = tocht_.open(nummer);
  open_.assign(open.begin(), open.end());
  std::size_t found = 0;
  for (const Lid& term : celsommen_[open_.front().celsom]) {
    const bool hidden = is_hidden(term.cel, vraag);
    if (!hidden && (vraag.verboden[term.cel] || !may_go_[term.cel])) continue;
    const std::int64_t kosten = schakel.kosten + (hidden ? 0 : tabel_.cellen[term.cel].kosten);
    const std::int8_t weg = open_.front().by * term.teken > 0 ? -1 : 1;
    if (kosten >= opdracht.below || !fits(term.cel, weg, opdracht, vraag) || tocht_.has(nummer, term.cel))
      continue;
    if (++found > most_) {
      is_cut_ = true;
      return;
    }
    const bool is_complete = push({kosten, nummer, term.cel, schakel.lengte + 1, weg}, open_, vraag);
    if (is_complete && kosten == schakel.kosten) return;  // nothing can go before it
  }
}

Ketens::Keten Ketens::made(std::int32_t nummer, std::int64_t by) const {
  Keten out{.wereld = {}, .kosten = tocht_.schakel(nummer).kosten};
  for (; nummer >= 0; nummer = tocht_.schakel(nummer).vorige)
    out.wereld.push_back({tocht_.schakel(nummer).cel, tocht_.schakel(nummer).weg * by});
  std::ranges::sort(out.wereld, {}, &Verschuiving::cel);
  return out;
}

std::optional<Ketens::Keten> Ketens::keten(const Opdracht& opdracht, const Vraag& vraag) {
  if (opdracht.below <= 0 || !fits(opdracht.cel, opdracht.first, opdracht, vraag)) return std::nullopt;
  // What costs nothing is found among a few, or else among all; of what does, the cheapest is wanted.
  const bool is_free = opdracht.below == 1;
  auto out = keten(opdracht, vraag, is_free ? kFewOfASum : tabel_.cellen.size());
  if (out || !is_cut_) return out;
  return keten(opdracht, vraag, tabel_.cellen.size());
}

std::optional<Ketens::Keten> Ketens::keten(const Opdracht& opdracht, const Vraag& vraag, std::size_t most) {
  most_ = most;
  is_cut_ = false;
  tocht_.begin();
  push({.cel = opdracht.cel, .weg = static_cast<std::int8_t>(opdracht.first)}, {}, vraag);
  for (std::size_t tried = 0; tried < kMostTried && tocht_.aantal() < kMostFound; ++tried) {
    const std::int32_t nummer = tocht_.pop();
    if (nummer < 0) return std::nullopt;
    if (tocht_.open(nummer).empty()) return made(nummer, tabel_.cellen[opdracht.cel].stap);
    go_on(nummer, opdracht, vraag);
  }
  return std::nullopt;
}

std::optional<Ruimte> Ketens::search_hidden(std::uint32_t cel, const Vraag& vraag) {
  // Whatever is not hidden, costs one at least.
  if (auto one = in_one(cel, vraag, 1)) return one;
  return in_steps(cel, vraag, 1);
}

std::optional<Ruimte> Ketens::search(std::uint32_t cel, const Vraag& vraag) {
  if (auto free = search_hidden(cel, vraag)) return free;
  auto one = in_one(cel, vraag, kGeenGrens);
  auto more = in_steps(cel, vraag, one ? one->kosten : kGeenGrens);
  return more ? std::move(more) : std::move(one);
}

// The width in one direction, or divided over both.
std::optional<Ruimte> Ketens::in_one(std::uint32_t cel, const Vraag& vraag, std::int64_t below) {
  std::optional<Ruimte> best;
  for (std::int64_t down = 0; down <= tabel_.breedte; ++down) {
    const std::int64_t up = tabel_.breedte - down;
    const auto found =
        keten({.cel = cel, .up = up, .down = down, .below = best ? best->kosten : below}, vraag);
    if (!found) continue;
    best = Ruimte{times(found->wereld, up), times(found->wereld, -down), found->kosten};
    if (best->kosten == 0) break;
  }
  return best;
}

// One up or one down at a time, whichever costs less; what a step takes, the next one no longer has.
std::optional<Ruimte> Ketens::in_steps(std::uint32_t cel, const Vraag& vraag, std::int64_t below) {
  Ruimte out;
  ook_verborgen_.clear();
  for (std::int64_t wide = 0; wide < tabel_.breedte; ++wide) {
    const std::int64_t left = below == kGeenGrens ? below : below - out.kosten;
    const auto higher = keten({.cel = cel, .first = 1, .moved = &out.hoger, .below = left}, vraag);
    const auto lower =
        keten({.cel = cel, .first = -1, .moved = &out.lager, .below = higher ? higher->kosten : left}, vraag);
    if (!higher && !lower) break;
    const Keten& step = lower ? *lower : *higher;
    move(step.wereld, lower ? out.lager : out.hoger);
    for (const Verschuiving& v : step.wereld) {
      const auto at = std::ranges::lower_bound(ook_verborgen_, v.cel);
      if (at == ook_verborgen_.end() || *at != v.cel) ook_verborgen_.insert(at, v.cel);
    }
    out.kosten += step.kosten;
    if (wide + 1 == tabel_.breedte) {
      ook_verborgen_.clear();
      return out;
    }
  }
  ook_verborgen_.clear();
  return std::nullopt;
}

}  // namespace voortgang
