#include "compute/secrecy/tabel.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <optional>
#include <utility>

#include "compute/secrecy/ketens.h"

namespace voortgang {
namespace {

constexpr std::size_t kMostCellsToImprove = 120;
constexpr int kMostImprovements = 12;
constexpr std::size_t kMostSwaps = 40;
constexpr std::size_t kMostBroadSearches = 300;  // of one table
constexpr std::uint32_t kGeenCel = 0xFFFFFFFF;

// Room for a cell, and for all who know another cell.
struct Bewijs {
  std::vector<Ruimte> ruimten;
  bool voor_kenner = false;
};

bool moves(const auto& worlds, std::uint32_t cel) {
  const auto has = [cel](const Wereld& wereld) {
    return std::ranges::find(wereld, cel, &Verschuiving::cel) != wereld.end();
  };
  return has(worlds.hoger) || has(worlds.lager);
}

bool moves(const Bewijs& bewijs, std::uint32_t cel) {
  return std::ranges::any_of(bewijs.ruimten, [&](const Ruimte& ruimte) { return moves(ruimte, cel); });
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
      if (tabel.cellen[i].alleen) alleen_.push_back(i);
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
      const auto bewijs = prove(cel, out.verborgen, true);
      if (!bewijs) continue;
      for (const Ruimte& ruimte : bewijs->ruimten) hide(ruimte, out.verborgen);
    }
    show_again(out.verborgen, keep);
    audit(out);
    for (const std::uint32_t cel : secondary(out.verborgen)) out.kosten += tabel_.cellen[cel].kosten;
    return out;
  }

  // Room for a cell that everybody has, and beside it for each who knows another cell that moves in it.
  std::optional<Bewijs> prove(std::uint32_t cel, std::vector<bool> verborgen, bool may_hide) const {
    const std::vector<bool> all(verboden_.size(), true);
    const std::vector<bool>& forbidden = may_hide ? verboden_ : all;
    std::optional<Bewijs> out = cheapest(cel, verborgen, forbidden);
    if (!out) return out;
    for (const std::uint32_t known : alleen_) {
      const bool always_moves = std::ranges::all_of(
          out->ruimten, [&](const Ruimte& ruimte) { return known != cel && moves(ruimte, known); });
      if (!always_moves) continue;
      hide(out->ruimten.back(), verborgen);
      std::vector<bool> hidden = verborgen;
      std::vector<bool> kept = forbidden;
      hidden[known] = false;
      kept[known] = true;
      auto other = cheapest(cel, hidden, kept);
      if (!other) return std::nullopt;
      out->ruimten.push_back(std::move(other->ruimten.front()));
    }
    return out;
  }

  // For who knows the drempel where that can be, else for who does not.
  std::optional<Bewijs> cheapest(std::uint32_t cel, const std::vector<bool>& verborgen,
                                 const std::vector<bool>& forbidden) const {
    const auto with = [&](const Grenzen& grenzen, Ketens::Breedte breedte) {
      return ketens_.zoek(cel, verborgen, forbidden, grenzen, breedte);
    };
    using enum Ketens::Breedte;
    if (tabel_.drempel > 0) {
      if (auto found = with(kenner_, kSmal)) return Bewijs{{std::move(*found)}, true};
    }
    if (auto found = with(lezer_, kSmal)) return Bewijs{{std::move(*found)}, false};
    if (breed_ == 0) return std::nullopt;
    --breed_;
    if (auto found = with(lezer_, kBreed)) return Bewijs{{std::move(*found)}, false};
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
    std::vector<std::optional<Bewijs>> bewijzen;
    for (const std::uint32_t cel : primair_) bewijzen.push_back(prove(cel, verborgen, false));
    std::vector<std::uint32_t> order = secondary(verborgen);
    std::ranges::stable_partition(order, [&](std::uint32_t cel) { return cel != keep; });
    for (const std::uint32_t cel : order) {
      verborgen[cel] = false;
      if (!prove_without(cel, verborgen, bewijzen)) verborgen[cel] = true;
    }
  }

  // False, and nothing changed, where a proof was better with it.
  bool prove_without(std::uint32_t cel, const std::vector<bool>& verborgen,
                     std::vector<std::optional<Bewijs>>& bewijzen) const {
    std::vector<std::pair<std::size_t, std::optional<Bewijs>>> anew;
    for (std::size_t i = 0; i < bewijzen.size(); ++i) {
      if (!bewijzen[i] || !moves(*bewijzen[i], cel)) continue;
      auto other = prove(primair_[i], verborgen, false);
      if (!other || other->voor_kenner < bewijzen[i]->voor_kenner) return false;
      anew.emplace_back(i, std::move(other));
    }
    for (auto& [i, bewijs] : anew) bewijzen[i] = std::move(bewijs);
    return true;
  }

  // Nothing is believed that was not checked.
  void audit(Patroon& out) const {
    for (const std::uint32_t cel : primair_) {
      std::vector<Getuige> getuigen;
      if (const auto found = prove(cel, out.verborgen, false)) {
        for (const Ruimte& ruimte : found->ruimten)
          getuigen.push_back({cel, ruimte.hoger, ruimte.lager, found->voor_kenner});
      }
      const bool is_proof = !getuigen.empty() && is_for_everybody(tabel_, getuigen) &&
                            std::ranges::all_of(getuigen, [&](const Getuige& getuige) {
                              return is_getuige(tabel_, out.verborgen, getuige);
                            });
      if (is_proof)
        std::ranges::move(getuigen, std::back_inserter(out.getuigen));
      else
        out.onveilig.push_back(cel);
    }
  }

  const Tabel& tabel_;
  Ketens ketens_;
  Grenzen lezer_, kenner_;
  std::vector<bool> verboden_;
  std::vector<std::uint32_t> primair_;
  std::vector<std::uint32_t> alleen_;
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
         shift_of(getuige.hoger, getuige.cel) - shift_of(getuige.lager, getuige.cel) >=
             tabel.breedte * tabel.cellen[getuige.cel].stap;
}

bool is_for_everybody(const Tabel& tabel, std::span<const Getuige> getuigen) {
  for (std::uint32_t known = 0; known < tabel.cellen.size(); ++known) {
    if (!tabel.cellen[known].alleen) continue;
    const auto needs_it = [&](const Getuige& g) { return g.cel != known && moves(g, known); };
    if (std::ranges::all_of(getuigen, needs_it)) return false;
  }
  return true;
}

std::vector<Getuige> getuigen_van(const Tabel& tabel, const Patroon& patroon) {
  std::vector<Getuige> out;
  std::vector<bool> has_one(tabel.cellen.size());
  for (const Getuige& getuige : patroon.getuigen) {
    if (!has_one[getuige.cel]) out.push_back(getuige);
    has_one[getuige.cel] = true;
  }
  const std::vector<bool> all(tabel.cellen.size(), true);
  const Ketens ketens(tabel);
  const Grenzen grenzen = grenzen_voor_lezer(tabel);
  for (std::uint32_t cel = 0; cel < tabel.cellen.size(); ++cel) {
    if (has_one[cel] || !patroon.verborgen[cel]) continue;
    const auto found = ketens.zoek(cel, patroon.verborgen, all, grenzen, Ketens::Breedte::kSmal);
    if (!found) continue;
    Getuige getuige{cel, found->hoger, found->lager};
    if (is_getuige(tabel, patroon.verborgen, getuige)) out.push_back(std::move(getuige));
  }
  return out;
}

Patroon bescherm(const Tabel& tabel) {
  return Beschermer(tabel).run();
}

}  // namespace voortgang
