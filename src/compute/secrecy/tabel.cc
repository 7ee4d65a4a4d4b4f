#include "compute/secrecy/tabel.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "compute/secrecy/ketens.h"

namespace voortgang {
namespace {

constexpr std::size_t kMostCellsToImprove = 120;
constexpr int kMostImprovements = 12;
constexpr std::size_t kMostSwaps = 40;
constexpr std::size_t kMostBroadSearches = 300;  // of one table
constexpr std::uint32_t kGeenCel = 0xFFFFFFFF;

bool moves(const Ruimte& ruimte, std::uint32_t cel) {
  const auto has = [cel](const Wereld& wereld) {
    return std::ranges::find(wereld, cel, &Verschuiving::cel) != wereld.end();
  };
  return has(ruimte.hoger) || has(ruimte.lager);
}

class Beschermer {
 public:
  explicit Beschermer(const Tabel& tabel)
      : tabel_(tabel),
        ketens_(tabel),
        lezer_(grenzen_voor_lezer(tabel)),
        kenner_(grenzen_voor_kenner(tabel)),
        verboden_(tabel.cellen.size()) {
    for (std::uint32_t i = 0; i < tabel.cellen.size(); ++i) {
      if (tabel.cellen[i].primair) primair_.push_back(i);
    }
  }

  Patroon run() {
    Patroon best = once();
    if (tabel_.cellen.size() > kMostCellsToImprove || !best.onveilig.empty()) return best;
    // What is protected first decides what the others can use: so also the other way round.
    std::ranges::reverse(primair_);
    take(once(), best);
    leave_out(best);
    swap_in(best);
    return best;
  }

 private:
  // Room for a cell, and whether it is there for who knows the drempel as well.
  using Bewijs = std::optional<std::pair<Ruimte, bool>>;

  static auto kenners(const Patroon& patroon) {
    return std::ranges::count_if(patroon.getuigen, &Getuige::voor_kenner);
  }

  // Less for who knows the drempel is no gain.
  static bool take(Patroon&& other, Patroon& best) {
    const bool is_better =
        other.onveilig.empty() && other.kosten < best.kosten && kenners(other) >= kenners(best);
    if (is_better) best = std::move(other);
    return is_better;
  }

  // Does without the dearest cell that was chosen, if that costs less; else without the next one.
  void leave_out(Patroon& best) {
    std::vector<bool> tried(verboden_.size());
    for (int i = 0; i < kMostImprovements; ++i) {
      const auto chosen = secondary(best.verborgen);
      const auto next = std::ranges::find_if(chosen, [&](std::uint32_t cel) { return !tried[cel]; });
      if (next == chosen.end()) return;
      const std::uint32_t cel = *next;
      tried[cel] = verboden_[cel] = true;
      std::vector<bool> others = best.verborgen;
      others[cel] = false;
      const bool is_better = take(once(), best) || take(once(std::move(others)), best);
      if (!is_better) verboden_[cel] = false;
    }
  }

  // One more cell may do the work of several.
  void swap_in(Patroon& best) {
    std::vector<std::uint32_t> more;
    for (std::uint32_t i = 0; i < best.verborgen.size(); ++i) {
      if (!best.verborgen[i] && ketens_.may_be_hidden(i)) more.push_back(i);
    }
    std::ranges::stable_sort(more, {}, [&](std::uint32_t i) { return tabel_.cellen[i].kosten; });
    if (more.size() > kMostSwaps) more.resize(kMostSwaps);
    for (const std::uint32_t cel : more) {
      if (tabel_.cellen[cel].kosten >= best.kosten) return;
      if (best.verborgen[cel]) continue;
      std::vector<bool> hidden = best.verborgen;
      hidden[cel] = true;
      take(once(std::move(hidden), cel), best);
    }
  }

  // From nothing but what is hidden from the start.
  Patroon once() const {
    std::vector<bool> hidden(tabel_.cellen.size());
    for (std::size_t i = 0; i < hidden.size(); ++i) hidden[i] = tabel_.cellen[i].is_hidden_from_the_start();
    return once(std::move(hidden));
  }

  // `keep`: not to be shown again before the others have been.
  Patroon once(std::vector<bool> hidden, std::uint32_t keep = kGeenCel) const {
    Patroon out{.verborgen = std::move(hidden), .getuigen = {}, .onveilig = {}};
    for (const std::uint32_t cel : primair_) {
      const auto ruimte = cheapest(cel, out.verborgen, true);
      if (ruimte) hide(ruimte->first, out.verborgen);
    }
    show_again(out.verborgen, keep);
    audit(out);
    for (const std::uint32_t cel : secondary(out.verborgen)) out.kosten += tabel_.cellen[cel].kosten;
    return out;
  }

  // For who knows the drempel where that can be, else for who does not.
  Bewijs cheapest(std::uint32_t cel, const std::vector<bool>& verborgen, bool may_hide) const {
    const std::vector<bool> all(verboden_.size(), true);
    const std::vector<bool>& forbidden = may_hide ? verboden_ : all;
    using enum Ketens::Breedte;
    if (tabel_.drempel > 0) {
      if (auto found = ketens_.zoek(cel, verborgen, forbidden, kenner_, kSmal))
        return std::pair(*found, true);
    }
    if (auto found = ketens_.zoek(cel, verborgen, forbidden, lezer_, kSmal)) return std::pair(*found, false);
    if (breed_ == 0) return std::nullopt;
    --breed_;
    if (auto found = ketens_.zoek(cel, verborgen, forbidden, lezer_, kBreed)) return std::pair(*found, false);
    return std::nullopt;
  }

  static void hide(const Ruimte& ruimte, std::vector<bool>& verborgen) {
    for (const Wereld* wereld : {&ruimte.hoger, &ruimte.lager}) {
      for (const Verschuiving& v : *wereld) verborgen[v.cel] = true;
    }
  }

  // What was withheld beside the primary cells; the dearest first, then by place.
  [[nodiscard]] std::vector<std::uint32_t> secondary(const std::vector<bool>& verborgen) const {
    std::vector<std::uint32_t> out;
    for (std::uint32_t i = 0; i < verborgen.size(); ++i) {
      if (verborgen[i] && !tabel_.cellen[i].is_hidden_from_the_start()) out.push_back(i);
    }
    std::ranges::stable_sort(out, std::greater<>(), [&](std::uint32_t i) { return tabel_.cellen[i].kosten; });
    return out;
  }

  // The later cells may have made some of the earlier ones needless. Only those that moved the cell have to
  // be proved anew.
  void show_again(std::vector<bool>& verborgen, std::uint32_t keep) const {
    std::vector<Bewijs> bewijzen;
    for (const std::uint32_t cel : primair_) bewijzen.push_back(cheapest(cel, verborgen, false));
    std::vector<std::uint32_t> order = secondary(verborgen);
    std::ranges::stable_partition(order, [&](std::uint32_t cel) { return cel != keep; });
    for (const std::uint32_t cel : order) {
      verborgen[cel] = false;
      if (!prove_without(cel, verborgen, bewijzen)) verborgen[cel] = true;
    }
  }

  // False, and nothing changed, where a proof was better with it.
  bool prove_without(std::uint32_t cel, const std::vector<bool>& verborgen,
                     std::vector<Bewijs>& bewijzen) const {
    std::vector<std::pair<std::size_t, Bewijs>> anew;
    for (std::size_t i = 0; i < bewijzen.size(); ++i) {
      if (!bewijzen[i] || !moves(bewijzen[i]->first, cel)) continue;
      Bewijs other = cheapest(primair_[i], verborgen, false);
      if (!other || other->second < bewijzen[i]->second) return false;
      anew.emplace_back(i, std::move(other));
    }
    for (auto& [i, bewijs] : anew) bewijzen[i] = std::move(bewijs);
    return true;
  }

  // Nothing is believed that was not checked.
  void audit(Patroon& out) const {
    for (const std::uint32_t cel : primair_) {
      const auto found = cheapest(cel, out.verborgen, false);
      if (found) {
        Getuige getuige{cel, found->first.hoger, found->first.lager, found->second};
        if (is_getuige(tabel_, out.verborgen, getuige)) {
          out.getuigen.push_back(std::move(getuige));
          continue;
        }
      }
      out.onveilig.push_back(cel);
    }
  }

  const Tabel& tabel_;
  Ketens ketens_;
  Grenzen lezer_, kenner_;
  std::vector<bool> verboden_;
  std::vector<std::uint32_t> primair_;
  mutable std::size_t breed_ = kMostBroadSearches;  // that are left
};

// Every sum stays, nothing that is shown moves, all keep within what is known of them.
bool is_possible(const Tabel& tabel, const std::vector<bool>& verborgen, const Wereld& wereld) {
  std::vector<std::int64_t> moved(tabel.cellen.size());
  for (const Verschuiving& v : wereld) {
    const Tabelcel& cel = tabel.cellen[v.cel];
    std::int64_t value = 0;
    if (!verborgen[v.cel] || moved[v.cel] != 0 || __builtin_add_overflow(cel.waarde, v.met, &value))
      return false;
    if (value < cel.onder || value > cel.boven) return false;
    moved[v.cel] = v.met;
  }
  return std::ranges::all_of(tabel.relaties, [&](const Relatie& relatie) {
    std::int64_t sum = 0;
    for (const Lid& term : relatie) {
      if (__builtin_add_overflow(sum, term.teken * moved[term.cel], &sum)) return false;
    }
    return sum == 0;
  });
}

std::int64_t shift_of(const Wereld& wereld, std::uint32_t cel) {
  const auto found = std::ranges::find(wereld, cel, &Verschuiving::cel);
  return found == wereld.end() ? 0 : found->met;
}

}  // namespace

bool is_getuige(const Tabel& tabel, const std::vector<bool>& verborgen, const Getuige& getuige) {
  return is_possible(tabel, verborgen, getuige.hoger) && is_possible(tabel, verborgen, getuige.lager) &&
         shift_of(getuige.hoger, getuige.cel) - shift_of(getuige.lager, getuige.cel) >= tabel.breedte;
}

Patroon bescherm(const Tabel& tabel) {
  return Beschermer(tabel).run();
}

}  // namespace voortgang
