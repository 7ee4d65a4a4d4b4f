#include "compute/secrecy/afronding.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <utility>

namespace voortgang {
namespace {

std::int64_t remainder_of(std::int64_t value, std::int64_t base) {
  const std::int64_t rest = value % base;
  return rest < 0 ? rest + base : rest;
}

// Sums are the places of a map and cells the roads between them. What is in one sum only leads outside, as
// does what is in none. Each sum is 0, so that where one road that is no multiple comes in, another goes out.
class RingRounding {
 public:
  explicit RingRounding(const Rondtabel& tabel)
      : tabel_(tabel), outside_(static_cast<std::uint32_t>(tabel.celsommen.size())), roads_(outside_ + 1) {
    ends_.assign(tabel.cellen.size(), {{{outside_, 1}, {outside_, 1}}});
    std::vector<std::size_t> known(tabel.cellen.size());
    for (std::uint32_t r = 0; r < tabel.celsommen.size(); ++r) {
      for (const Lid& lid : tabel.celsommen[r]) ends_[lid.cel].at(known[lid.cel]++) = {r, lid.teken};
    }
    for (std::uint32_t cel = 0; cel < ends_.size(); ++cel) {
      values_.push_back(tabel.cellen[cel].waarde);
      low_.push_back(values_[cel] - remainder_of(values_[cel], tabel.basis));
      roads_[ends_[cel][0].first].push_back(cel);
      if (ends_[cel][1].first != ends_[cel][0].first) roads_[ends_[cel][1].first].push_back(cel);
    }
  }

  std::vector<std::int64_t> run() {
    for (std::uint32_t cel = 0; cel < values_.size(); ++cel) {
      while (is_between(cel)) shift(ring_from(cel));
    }
    for (std::uint32_t cel = 0; cel < values_.size(); ++cel) keep(cel);
    return std::move(values_);
  }

 private:
  using Einde = std::pair<std::uint32_t, std::int8_t>;  // a sum, and the cell's sign in it
  // A cell on a ring, and the way in which it is walked: from its first end to its second, or back.
  struct Stap {
    std::uint32_t cel = 0;
    bool is_back = false;
  };

  [[nodiscard]] bool is_between(std::uint32_t cel) const { return values_[cel] % tabel_.basis != 0; }
  [[nodiscard]] const Einde& from(const Stap& stap) const { return ends_[stap.cel][stap.is_back ? 1 : 0]; }
  [[nodiscard]] const Einde& to(const Stap& stap) const { return ends_[stap.cel][stap.is_back ? 0 : 1]; }
  [[nodiscard]] Stap along(std::uint32_t cel, std::uint32_t place) const {
    return {cel, ends_[cel][0].first != place};
  }

  // On and on over cells that are no multiple, until it comes where it has been.
  [[nodiscard]] std::vector<Stap> ring_from(std::uint32_t cel) const {
    std::vector<Stap> path{{cel, false}};
    std::map<std::uint32_t, std::size_t> been{{from(path[0]).first, 0}};
    while (true) {
      const std::uint32_t at = to(path.back()).first;
      if (const auto again = been.find(at); again != been.end()) {
        path.erase(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(again->second));
        break;
      }
      been[at] = path.size();
      const auto next = std::ranges::find_if(
          roads_[at], [&](std::uint32_t other) { return other != path.back().cel && is_between(other); });
      if (next == roads_[at].end()) break;  // cannot be: see above
      path.push_back(along(*next, at));
    }
    // Outside nothing has to balance: there it begins.
    const auto begin =
        std::ranges::find_if(path, [&](const Stap& stap) { return from(stap).first == outside_; });
    if (begin != path.end()) std::ranges::rotate(path, begin);
    return path;
  }

  // All cells of a ring, each up or down, until one of them is a multiple.
  void shift(const std::vector<Stap>& ring) {
    std::vector<std::int64_t> ways{1};
    for (std::size_t i = 1; i < ring.size(); ++i)
      ways.push_back(-ways.back() * to(ring[i - 1]).second * from(ring[i]).second);
    std::array<std::int64_t, 2> room{tabel_.basis, tabel_.basis};  // down, up
    std::size_t first = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const std::int64_t below = values_[ring[i].cel] - low_[ring[i].cel];
      const std::int64_t above = tabel_.basis - below;
      const bool is_along = ways[i] > 0;
      room[0] = std::min(room[0], is_along ? below : above);
      room[1] = std::min(room[1], is_along ? above : below);
      if (ring[i].cel < ring[first].cel) first = i;
    }
    const bool is_up = tabel_.cellen[ring[first].cel].omhoog == (ways[first] > 0);
    for (std::size_t i = 0; i < ring.size(); ++i)
      values_[ring[i].cel] += is_up ? ways[i] * room[1] : -ways[i] * room[0];
  }

  [[nodiscard]] bool may_be(std::uint32_t cel, std::int64_t value) const {
    const bool is_multiple = tabel_.cellen[cel].waarde == low_[cel];
    return value == low_[cel] || (!is_multiple && value == low_[cel] + tabel_.basis);
  }
  [[nodiscard]] bool is_as_before(std::uint32_t cel) const {
    return tabel_.cellen[cel].eerder == values_[cel];
  }

  using Bewogen = std::map<std::uint32_t, std::int64_t>;  // cells, and by how much

  // What it was before, if others that need not stay as they are can make up for it.
  void keep(std::uint32_t cel) {
    const auto before = tabel_.cellen[cel].eerder;
    if (!before || is_as_before(cel) || !may_be(cel, *before)) return;
    const std::int64_t by = *before - values_[cel];
    const auto& [first, second] = ends_[cel];
    Bewogen moved{{cel, by}};
    const std::optional<Einde> end = balance(first, by, second.first, moved);
    const bool is_ring = end && end->first != outside_;
    if (!end || (!is_ring && !balance(second, by, outside_, moved))) return;
    for (const auto& [other, change] : moved) values_[other] += change;
  }

  struct Bezoek {
    std::size_t vorige = 0;
    std::uint32_t cel = 0;
    std::int64_t by = 0;
    Einde at;
  };

  // The shortest way by which the others at `begin` make up for a change there: to `target`, which the change
  // puts out of balance as well, or outside. Where it came out; nothing where there is none. Sums go over
  // areas or over parts: whichever way a ring is walked, what comes back is what went out.
  std::optional<Einde> balance(const Einde& begin, std::int64_t by, std::uint32_t target,
                               Bewogen& moved) const {
    if (begin.first == outside_) return Einde{outside_, 1};
    std::vector<Bezoek> visits{{.by = by, .at = begin}};
    std::vector<bool> been(roads_.size());
    been[begin.first] = true;
    for (std::size_t i = 0; i < visits.size(); ++i) {
      const Bezoek here = visits[i];
      for (const std::uint32_t cel : roads_[here.at.first]) {
        const Stap stap = along(cel, here.at.first);
        const std::int64_t change = -here.by * here.at.second * from(stap).second;
        const Einde& next = to(stap);
        if (moved.contains(cel) || is_as_before(cel) || !may_be(cel, values_[cel] + change)) continue;
        const bool is_there = next.first == target;
        if (next.first != outside_ && !is_there && been[next.first]) continue;
        visits.push_back({i, cel, change, next});
        been[next.first] = true;
        if (next.first != outside_ && !is_there) continue;
        for (std::size_t v = visits.size() - 1; v > 0; v = visits[v].vorige)
          moved[visits[v].cel] = visits[v].by;
        return next;
      }
    }
    return std::nullopt;
  }

  const Rondtabel& tabel_;
  std::uint32_t outside_;
  std::vector<std::array<Einde, 2>> ends_;         // by cell
  std::vector<std::vector<std::uint32_t>> roads_;  // by sum, and outside: its cells
  std::vector<std::int64_t> values_, low_;
};

}  // namespace

std::vector<std::int64_t> round_cells(const Rondtabel& tabel) {
  return RingRounding(tabel).run();
}

}  // namespace voortgang
