#include "compute/secrecy/passend.h"

#include <algorithm>
#include <map>

#include "base/samenhang.h"

namespace voortgang {
namespace {

constexpr int kMostRounds = 60;   // of narrowing: ranges that go on shrinking are left as they are
constexpr int kMostTries = 2000;  // of a number for one of them

// The least and most that members come to, but for those that have no end.
struct Uitkomsten {
  std::int64_t least = 0, most = 0;
  int without_least = 0, without_most = 0;

  void add(const Marge& is, std::int8_t teken, int by) {
    const bool is_endless = is.boven == kGeenGrens;
    std::int64_t& near = teken > 0 ? least : most;
    std::int64_t& far = teken > 0 ? most : least;
    near += by * teken * is.onder;
    if (is_endless)
      (teken > 0 ? without_most : without_least) += by;
    else
      far += by * teken * is.boven;
  }
};

enum class Gevolg : std::uint8_t { kNiets, kNauwer, kOnmogelijk };

Gevolg narrow_one(const Deelsom& deelsom, const Uitkomsten& all, const Lid& lid, Marge& is) {
  Uitkomsten others = all;
  others.add(is, lid.teken, -1);
  const Marge was = is;
  const auto at_least = [&](std::int64_t n) { is.onder = std::max(is.onder, n); };
  const auto at_most = [&](std::int64_t n) { is.boven = std::min(is.boven, n); };
  if (others.without_least == 0) {
    const std::int64_t most = deelsom.som - others.least;
    lid.teken > 0 ? at_most(most) : at_least(-most);
  }
  if (others.without_most == 0) {
    const std::int64_t least = deelsom.som - others.most;
    lid.teken > 0 ? at_least(least) : at_most(-least);
  }
  if (is.onder > is.boven) return Gevolg::kOnmogelijk;
  return is.onder != was.onder || is.boven != was.boven ? Gevolg::kNauwer : Gevolg::kNiets;
}

Gevolg narrow_all(const Deelsom& deelsom, std::vector<Marge>& marges) {
  Uitkomsten all;
  for (const Lid& lid : deelsom.leden) all.add(marges[lid.cel], lid.teken, 1);
  if (deelsom.leden.empty()) return deelsom.som == 0 ? Gevolg::kNiets : Gevolg::kOnmogelijk;
  Gevolg out = Gevolg::kNiets;
  for (const Lid& lid : deelsom.leden) {
    // From what they were before this sum: a range that has become narrower here, makes `all` no less true.
    Marge narrower = marges[lid.cel];
    const Gevolg one = narrow_one(deelsom, all, lid, narrower);
    if (one == Gevolg::kOnmogelijk) return one;
    if (one != Gevolg::kNauwer) continue;
    all.add(marges[lid.cel], lid.teken, -1);
    all.add(narrower, lid.teken, 1);
    marges[lid.cel] = narrower;
    out = Gevolg::kNauwer;
  }
  return out;
}

class Zoeker {
 public:
  explicit Zoeker(std::span<const Deelsom> sommen) : sommen_(sommen) {}

  std::optional<std::vector<std::int64_t>> find(std::vector<Marge> marges) {
    if (--left_ < 0 || !narrow(sommen_, marges)) return std::nullopt;
    std::size_t next = marges.size();
    for (std::size_t i = 0; i < marges.size(); ++i) {
      if (marges[i].is_one()) continue;
      if (next == marges.size() || width(marges[i]) < width(marges[next])) next = i;
    }
    if (next == marges.size()) {
      std::vector<std::int64_t> out;
      for (const Marge& is : marges) out.push_back(is.onder);
      return out;
    }
    const Marge is = marges[next];
    const std::int64_t middle = is.onder + (is.boven == kGeenGrens ? 1 : (is.boven - is.onder) / 2);
    for (const std::int64_t value : {middle, is.onder, is.boven}) {
      if (value == kGeenGrens) continue;
      marges[next] = {value, value};
      if (auto found = find(marges)) return found;
    }
    return std::nullopt;
  }

 private:
  static std::int64_t width(const Marge& is) {
    return is.boven == kGeenGrens ? kGeenGrens : is.boven - is.onder;
  }

  std::span<const Deelsom> sommen_;
  int left_ = kMostTries;
};

}  // namespace

bool narrow(std::span<const Deelsom> sommen, std::vector<Marge>& marges) {
  bool has_changed = true;
  for (int round = 0; has_changed && round < kMostRounds; ++round) {
    has_changed = false;
    for (const Deelsom& deelsom : sommen) {
      const Gevolg gevolg = narrow_all(deelsom, marges);
      if (gevolg == Gevolg::kOnmogelijk) return false;
      has_changed = has_changed || gevolg == Gevolg::kNauwer;
    }
  }
  return true;
}

std::optional<std::vector<std::int64_t>> numbers_that_fit(std::span<const Deelsom> sommen,
                                                          std::vector<Marge> marges) {
  return Zoeker(sommen).find(std::move(marges));
}

std::vector<std::optional<std::int64_t>> numbers_that_fit_per_samenhang(std::span<const Deelsom> sommen,
                                                                        std::size_t places) {
  Samenhang together(places);
  for (const Deelsom& deelsom : sommen) {
    for (const Lid& lid : deelsom.leden) together.tie(deelsom.leden.front().cel, lid.cel);
  }
  struct Deel {
    std::vector<std::uint32_t> places;
    std::vector<Deelsom> sommen;
  };
  std::map<std::uint32_t, Deel> delen;
  std::vector<std::uint32_t> place_within(places);
  for (std::uint32_t i = 0; i < places; ++i) {
    Deel& deel = delen[together.first_of(i)];
    place_within[i] = static_cast<std::uint32_t>(deel.places.size());
    deel.places.push_back(i);
  }
  for (const Deelsom& deelsom : sommen) {
    if (deelsom.leden.empty()) continue;
    Deelsom& own = delen[together.first_of(deelsom.leden.front().cel)].sommen.emplace_back(deelsom);
    for (Lid& lid : own.leden) lid.cel = place_within[lid.cel];
  }
  std::vector<std::optional<std::int64_t>> out(places);
  for (const auto& [first, deel] : delen) {
    const auto numbers = numbers_that_fit(deel.sommen, std::vector<Marge>(deel.places.size()));
    for (std::size_t i = 0; numbers && i < deel.places.size(); ++i) out[deel.places[i]] = (*numbers)[i];
  }
  return out;
}

}  // namespace voortgang
