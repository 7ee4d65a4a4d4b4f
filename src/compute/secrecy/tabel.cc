#include "compute/secrecy/tabel.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

#include "compute/secrecy/bewijzen.h"
#include "compute/secrecy/getuigen.h"
#include "compute/secrecy/ketens.h"
#include "compute/secrecy/lineair.h"

namespace voortgang {
namespace {

// Bounds on time: of a table with more cells the first pattern is good enough.
constexpr std::size_t kMostCellsToImprove = 120;
constexpr int kMostImprovements = 12;            // cells that are tried to do without
constexpr std::size_t kMostSwaps = 40;           // cells that are tried to add
constexpr std::size_t kMostBroadSearches = 300;  // of one table
constexpr std::uint32_t kGeenCel = 0xFFFFFFFF;

// The cheapest pattern is not to be found in time (cell suppression is NP-hard), a cheap one is. Primary
// cells are taken one by one: each gets a proof by a chain of least cost through cells that are still shown
// (ketens.h), and these are hidden from then on. After all of them what the later ones made needless is shown
// again. Of small tables the best of several goes: the primary cells in the other order, without the dearest
// of what was chosen, with one more cell that may do the work of several. Whatever the search does, `audit`
// goes over every proof in whole numbers: a fault in it costs figures that need not have been hidden, or ends
// in `onveilig`, and never shows a secret.
class PatternSearch {
 public:
  explicit PatternSearch(const Tabel& tabel)
      : tabel_(tabel),
        ketens_(tabel),
        lineair_(tabel),
        proef_(tabel),
        lezer_(bounds_of_reader(tabel)),
        kenner_(bounds_of_knower(tabel)),
        verboden_(tabel.cellen.size()),
        alles_(tabel.cellen.size(), true) {
    for (std::uint32_t i = 0; i < tabel.cellen.size(); ++i) {
      if (tabel.cellen[i].primair) primair_.push_back(i);
      if (tabel.cellen[i].alleen) alleen_.push_back(i);
    }
    if (!alleen_.empty()) same_ = same_amounts(tabel);
  }

  Patroon run() {
    Patroon best = once();
    if (!best.onveilig.empty()) {  // no chain was found
      lineair_.begin();
      Patroon other = once();
      if (other.onveilig.size() < best.onveilig.size()) best = std::move(other);
      lineair_.end();
    }
    if (tabel_.cellen.size() > kMostCellsToImprove || !best.onveilig.empty()) return best;
    // What is protected first decides what the others can use: so also the other way round.
    std::ranges::reverse(primair_);
    take(once(), best);
    leave_out(best);
    swap_in(best);
    return best;
  }

 private:
  enum class Voor : std::uint8_t { kIedereen, kKenner };  // whom a proof is wanted for, if it can be

  static auto kenners(const Patroon& patroon) {
    return std::ranges::count_if(patroon.getuigen, &Getuige::for_knower);
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
  Patroon once() {
    std::vector<bool> hidden(tabel_.cellen.size());
    for (std::size_t i = 0; i < hidden.size(); ++i) hidden[i] = tabel_.cellen[i].is_hidden_from_the_start();
    return once(std::move(hidden));
  }

  // `keep`: not to be shown again before the others have been.
  Patroon once(std::vector<bool> hidden, std::uint32_t keep = kGeenCel) {
    Patroon out{.verborgen = std::move(hidden), .getuigen = {}, .onveilig = {}};
    Bewijzen bewijzen(tabel_);
    for (const std::uint32_t cel : primair_) {
      if (is_good(bewijzen, cel)) continue;
      auto bewijs = prove(cel, out.verborgen, verboden_);
      if (!bewijs) continue;
      for (const Ruimte& ruimte : bewijs->ruimten) hide(ruimte, out.verborgen);
      bewijzen.take(cel, std::move(*bewijs), sharing());
    }
    // What was withheld for later ones may do for the earlier ones.
    for (const std::uint32_t cel : primair_) {
      if (!is_good(bewijzen, cel)) improve(cel, out.verborgen, bewijzen);
    }
    show_again(out.verborgen, keep, bewijzen);
    audit(bewijzen, out);
    for (const std::uint32_t cel : secondary(out.verborgen)) out.kosten += tabel_.cellen[cel].kosten;
    return out;
  }

  // No better proof can be found.
  [[nodiscard]] bool is_good(const Bewijzen& bewijzen, std::uint32_t cel) const {
    return bewijzen.has(cel) && (tabel_.drempel == 0 || bewijzen.for_knower(cel));
  }

  void improve(std::uint32_t cel, const std::vector<bool>& verborgen, Bewijzen& bewijzen) {
    auto bewijs = prove(cel, verborgen, alles_, bewijzen.has(cel) ? Voor::kKenner : Voor::kIedereen);
    if (bewijs) bewijzen.take(cel, std::move(*bewijs), sharing());
  }

  // Room for a cell that everybody has, and beside it for each who knows another cell that moves in it.
  std::optional<Bewijs> prove(std::uint32_t cel, const std::vector<bool>& verborgen,
                              const std::vector<bool>& verboden, Voor voor = Voor::kIedereen) {
    std::optional<Bewijs> out = cheapest(cel, verborgen, verboden, voor);
    if (!out || alleen_.empty()) return out;
    std::vector<bool> hidden = verborgen;
    for (const std::uint32_t known : alleen_) {
      const bool always_moves = std::ranges::all_of(out->ruimten, [&](const Ruimte& ruimte) {
        return same_[known] != same_[cel] && moves(ruimte, known);
      });
      if (!always_moves) continue;
      hide(out->ruimten.back(), hidden);
      std::vector<bool> without = hidden;
      std::vector<bool> kept = verboden;
      without[known] = false;
      kept[known] = true;
      auto other = cheapest(cel, without, kept, Voor::kIedereen);
      if (!other) return std::nullopt;
      out->ruimten.push_back(std::move(other->ruimten.front()));
    }
    return out;
  }

  // For who knows the drempel where that can be, else for who does not.
  std::optional<Bewijs> cheapest(std::uint32_t cel, const std::vector<bool>& verborgen,
                                 const std::vector<bool>& verboden, Voor voor) {
    const auto with = [&](const Grenzen& grenzen, Ketens::Speling speling) {
      const Ketens::Vraag vraag{verborgen, verboden, grenzen, speling};
      return &verboden == &alles_ ? ketens_.search_hidden(cel, vraag) : ketens_.search(cel, vraag);
    };
    using enum Ketens::Speling;
    if (tabel_.drempel > 0) {
      if (auto found = with(kenner_, kSmal)) return Bewijs{{std::move(*found)}, true};
      if (voor == Voor::kKenner) return std::nullopt;
    }
    if (auto found = with(lezer_, kSmal)) return Bewijs{{std::move(*found)}, false};
    if (breed_ > 0) {
      --breed_;
      if (auto found = with(lezer_, kBreed)) return Bewijs{{std::move(*found)}, false};
    }
    if (auto found = linear(cel, verborgen, verboden)) return Bewijs{{std::move(*found)}, false};
    return std::nullopt;
  }

  // First with what is hidden, then with whatever may be.
  std::optional<Ruimte> linear(std::uint32_t cel, const std::vector<bool>& verborgen,
                               const std::vector<bool>& verboden) {
    const Ketens::Vraag vraag{verborgen, verboden, lezer_};
    std::vector<bool> may_move = verborgen;
    for (const bool with_others : {false, true}) {
      if (with_others && &verboden == &alles_) return std::nullopt;
      for (std::uint32_t i = 0; with_others && i < may_move.size(); ++i)
        may_move[i] = may_move[i] || (!verboden[i] && ketens_.may_be_hidden(i));
      if (auto found = lineair_.search(cel, may_move, vraag)) return found;
    }
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
  void show_again(std::vector<bool>& verborgen, std::uint32_t keep, Bewijzen& bewijzen) {
    std::vector<std::uint32_t> order = secondary(verborgen);
    std::ranges::stable_partition(order, [&](std::uint32_t cel) { return cel != keep; });
    for (const std::uint32_t cel : order) {
      verborgen[cel] = false;
      if (!prove_without(cel, verborgen, bewijzen)) verborgen[cel] = true;
    }
  }

  // False, and nothing changed, where a proof was better with it.
  bool prove_without(std::uint32_t cel, const std::vector<bool>& verborgen, Bewijzen& bewijzen) {
    std::vector<std::pair<std::uint32_t, Bewijs>> anew;
    for (const std::uint32_t other : bewijzen.moved_by(cel)) {
      const bool was_for_kenner = bewijzen.for_knower(other);
      auto bewijs = prove(other, verborgen, alles_, was_for_kenner ? Voor::kKenner : Voor::kIedereen);
      if (!bewijs || bewijs->for_knower < was_for_kenner) return false;
      anew.emplace_back(other, std::move(*bewijs));
    }
    for (auto& [other, bewijs] : anew) bewijzen.take(other, std::move(bewijs), Bewijzen::Sharing::kOwn);
    return true;
  }

  // Nothing is believed that was not checked.
  void audit(const Bewijzen& bewijzen, Patroon& out) const {
    for (const std::uint32_t cel : primair_) {
      std::vector<Getuige> getuigen = bewijzen.getuigen(cel);
      const bool is_proof =
          !getuigen.empty() && (alleen_.empty() || is_for_everybody(tabel_, same_, getuigen)) &&
          std::ranges::all_of(
              getuigen, [&](const Getuige& getuige) { return proef_.is_getuige(out.verborgen, getuige); });
      if (is_proof)
        std::ranges::move(getuigen, std::back_inserter(out.getuigen));
      else
        out.onveilig.push_back(cel);
    }
  }

  const Tabel& tabel_;
  Ketens ketens_;
  Lineair lineair_;
  Getuigenproef proef_;
  Grenzen lezer_, kenner_;
  std::vector<bool> verboden_;  // for now
  std::vector<bool> alles_;     // forbids all
  std::vector<std::uint32_t> primair_;
  // Where somebody knows a cell of his own, each needs a proof of its own.
  [[nodiscard]] Bewijzen::Sharing sharing() const {
    return alleen_.empty() ? Bewijzen::Sharing::kShared : Bewijzen::Sharing::kOwn;
  }

  std::vector<std::uint32_t> alleen_;
  std::vector<std::uint32_t> same_;         // same_amounts, where somebody has all of one
  std::size_t breed_ = kMostBroadSearches;  // that are left
};

}  // namespace

Patroon protect_cells(const Tabel& tabel) {
  return PatternSearch(tabel).run();
}

}  // namespace voortgang
