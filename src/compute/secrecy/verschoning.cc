#include "compute/secrecy/verschoning.h"

#include <algorithm>
#include <utility>

#include "compute/secrecy/bepaald.h"
#include "compute/secrecy/passend.h"

namespace voortgang {
namespace {

// Of so many cells it is asked what all sums together give.
constexpr std::size_t kMostTogether = 1000;

// What a reader can compute of each cell from what is known: by sums one after another, and exactly by all
// together. Nothing of any where the bounds that are known fit no world. Sums that may have been others tell
// nothing.
std::vector<Marge> known_from(const Tabel& tabel, const std::vector<bool>& misschien) {
  std::vector<Marge> marges;
  for (const Tabelcel& cel : tabel.cellen)
    marges.push_back(cel.vast ? Marge{cel.waarde, cel.waarde}
                              : Marge{std::min(cel.onder, cel.waarde), cel.boven});
  std::vector<Deelsom> sommen;
  std::vector<Celsom> unknown;  // their members that are not known
  for (std::size_t i = 0; i < tabel.celsommen.size(); ++i) {
    if (misschien[i]) continue;
    std::int64_t som = 0;
    for (const Lid& lid : tabel.celsommen[i]) som += lid.teken * tabel.cellen[lid.cel].waarde;
    sommen.push_back({tabel.celsommen[i], som});
    std::erase_if(unknown.emplace_back(tabel.celsommen[i]),
                  [&](const Lid& lid) { return tabel.cellen[lid.cel].vast; });
  }
  if (!narrow(sommen, marges)) return std::vector<Marge>(marges.size());
  if (marges.size() > kMostTogether) return marges;
  const std::vector<bool> exact = determined_by(marges.size(), unknown);
  for (std::size_t i = 0; i < marges.size(); ++i) {
    if (exact[i]) marges[i] = {tabel.cellen[i].waarde, tabel.cellen[i].waarde};
  }
  return marges;
}

void hide_all(const Tabel& tabel, Patroon& patroon) {
  for (std::size_t i = 0; i < patroon.verborgen.size(); ++i)
    patroon.verborgen[i] = patroon.verborgen[i] || !tabel.cellen[i].vast;
}

}  // namespace

// Where the search only did not find a proof, nothing is shown indeed.
Gevonden Verschoning::protect(Opgave& opgave) const {
  Gevonden out{.patroon = protect_cells(opgave.tabel), .verschoond = {}, .uit_te_rekenen = {}};
  if (out.patroon.onveilig.empty() || eerder_.list().empty()) return out;
  const Tabel by_editions = with_nothing_shown(opgave, Getoond::kInEdities);
  const Tabel by_now = with_nothing_shown(opgave, Getoond::kNu);
  const std::vector<Marge> then = known_from(by_editions, opgave.misschien);
  const std::vector<Marge> now = known_from(by_now, opgave.misschien);
  bool is_all_proved = true;
  for (const std::uint32_t cel : protect_cells(by_editions).onveilig) {
    const bool is_new = cel < opgave.figuren.size() && !eerder_.was_withheld(opgave.figuren[cel]);
    const std::int64_t wide = opgave.tabel.breedte * opgave.tabel.cellen[cel].stap;
    if (is_new && !then[cel].is_narrower(wide)) continue;
    if (now[cel].is_narrower(wide) && now[cel] != then[cel]) continue;
    if (then[cel].is_narrower(wide))
      out.uit_te_rekenen.push_back(cel);
    else
      is_all_proved = false;
    opgave.tabel.cellen[cel].primair = false;
    opgave.tabel.cellen[cel].verborgen = true;
    out.verschoond.push_back(cel);
  }
  if (!out.verschoond.empty()) out.patroon = protect_cells(opgave.tabel);
  if (!is_all_proved) hide_all(by_now, out.patroon);
  return out;
}

Patroon Verschoning::protect_own(const Opgave& opgave) const {
  Patroon out = protect_cells(opgave.tabel);
  if (out.onveilig.empty()) return out;
  const std::vector<std::uint32_t> anyway =
      protect_cells(with_nothing_shown(opgave, Getoond::kInEdities)).onveilig;
  const auto is_anyway = [&](std::uint32_t cel) { return std::ranges::find(anyway, cel) != anyway.end(); };
  std::erase_if(out.onveilig, is_anyway);
  if (out.onveilig.empty()) return out;
  const Tabel by_now = with_nothing_shown(opgave, Getoond::kNu);
  out.onveilig = protect_cells(by_now).onveilig;
  std::erase_if(out.onveilig, is_anyway);
  hide_all(by_now, out);
  return out;
}

Tabel Verschoning::with_nothing_shown(const Opgave& opgave, Getoond where) const {
  Tabel out = opgave.tabel;
  for (std::size_t i = 0; i < out.cellen.size(); ++i) {
    Tabelcel& cel = out.cellen[i];
    // What is missing, and counts as known to be safe, nobody was told.
    cel.vast = cel.vast && i < opgave.figuren.size() && is_shown(opgave.figuren[i], where);
    cel.verborgen = cel.verborgen || !cel.vast;
    if (where == Getoond::kInEdities && i < opgave.figuren.size())
      forget_bounds_of_now(opgave.figuren[i], cel);
  }
  return out;
}

// That a figure is more than nothing is told by leaving it out: by an edition where that left it out, else
// only by this one. Both bounds beside a count that is new now are of now.
void Verschoning::forget_bounds_of_now(Figuur figuur, Tabelcel& cel) const {
  const bool is_bound_now = wensen_.van_nu.contains(figuur);
  if (is_bound_now || !eerder_.was_withheld(figuur)) cel.onder = std::min<std::int64_t>(cel.onder, 0);
  if (is_bound_now) cel.boven = kGeenGrens;
}

// What is to be shown because somebody says so, and known from nowhere else, is not.
bool Verschoning::is_shown(Figuur figuur, Getoond where) const {
  if (wensen_.bekend.contains(figuur)) return true;
  if (is_protected(programma_.indicatoren[verbanden_.reeks(figuur).indicator])) return false;
  return where == Getoond::kNu || eerder_.that_showed(figuur) != nullptr;
}

}  // namespace voortgang
