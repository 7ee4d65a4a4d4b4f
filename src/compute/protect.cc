#include "compute/protect.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "compute/secrecy/eerdere_edities.h"
#include "programme/open_indicatoren.h"

namespace voortgang {
namespace {

// From raw figures to feiten. A number goes over only where the mask does not hide it; nothing behind this
// place has seen the others.
class Wall {
 public:
  Wall(const Dossier& dossier, const RuweReeksen& ruw, const Geheim& geheim, Feiten& feiten)
      : dossier_(dossier),
        ruw_(ruw),
        geheim_(geheim),
        feiten_(feiten),
        open_(open_indicators(dossier.programma)) {}

  void run() {
    make_room();
    for (std::size_t i = 0; i < ruw_.reeksen.size(); ++i) pass(i);
    for (const Figuur& figuur : geheim_.figuren()) forget(figuur);
    for (const Vergelijklevering& from : dossier_.leveringen.vergelijkingen) pass_group(from);
    std::ranges::stable_sort(feiten_.vergelijkingen, {},
                             [](const Vergelijkreeks& r) { return std::pair(r.indicator, r.groep); });
  }

 private:
  // Series are views of one list: it may not move while it fills.
  void make_room() {
    std::size_t numbers = 0;
    for (const RuweReeks& reeks : ruw_.reeksen) numbers += reeks.waarnemingen.size();
    for (const auto& [groep, levering] : dossier_.leveringen.vergelijkingen)
      numbers += levering.waarnemingen.size();
    feiten_.feiten.reserve(numbers);
    feiten_.reeksen.reserve(ruw_.reeksen.size());
    feiten_.gebieden = dossier_.programma.gebieden();
    feiten_.series_ranges.assign(dossier_.programma.indicatoren.size() * feiten_.gebieden, {});
  }

  void pass(std::size_t index) {
    const RuweReeks& ruw = ruw_.reeksen[index];
    SeriesRange& place = feiten_.series_ranges[ruw.indicator * feiten_.gebieden + ruw.gebied];
    if (place.aantal++ == 0) place.eerste = static_cast<std::uint32_t>(feiten_.reeksen.size());
    FeitenReeks& reeks = feiten_.reeksen.emplace_back();
    reeks.indicator = ruw.indicator;
    reeks.gebied = ruw.gebied;
    reeks.herkomst = ruw.herkomst;
    reeks.decimalen = ruw.decimalen;
    if (ruw.levering != nullptr) reeks.bestand = file_of(*ruw.levering);
    if (ruw.onderdeel != nullptr) reeks.onderdeel = &*feiten_.onderdelen.insert(*ruw.onderdeel).first;
    const std::size_t first = feiten_.feiten.size();
    for (std::size_t i = 0; i < ruw.waarnemingen.size(); ++i) {
      const Waarneming& w = ruw.waarnemingen[i];
      if (w.toestand == Toestand::kTeKlein)
        forget({static_cast<std::uint32_t>(index), static_cast<std::uint32_t>(i)});
      feiten_.feiten.push_back(geheim_.is_withheld(index, i) ? withheld(w) : shown(w));
    }
    reeks.feiten = std::span(feiten_.feiten).subspan(first);
  }

  // What others had, of what is secret nowhere, or is public elsewhere: nothing is left out beside it that
  // would keep a small figure from being computed. Of their breakdowns nothing is shown.
  void pass_group(const Vergelijklevering& from) {
    const bool is_public = dossier_.programma.vergelijkgroepen[from.groep].al_openbaar;
    for (const GeleverdeReeks& ruw : from.levering.reeksen) {
      if (ruw.onderdeel != 0 || !(is_public || open_[ruw.indicator])) continue;
      const Indicator& indicator = dossier_.programma.indicatoren[ruw.indicator];
      Vergelijkreeks& reeks = feiten_.vergelijkingen.emplace_back();
      reeks.groep = from.groep;
      reeks.indicator = ruw.indicator;
      reeks.bestand = file_of(from.levering);
      reeks.decimalen = indicator.decimalen.value_or(std::min(ruw.decimalen, kMostShownDecimals));
      const std::size_t first = feiten_.feiten.size();
      for (const Waarneming& w : from.levering.of(ruw)) feiten_.feiten.push_back(shown(w));
      reeks.feiten = std::span(feiten_.feiten).subspan(first);
      for (const Feit& feit : reeks.feiten) {
        if (feit.is_getal()) reeks.laatste = &feit;
      }
    }
  }

  Feit shown(const Waarneming& w) {
    Feit feit = w.is_getal() ? Feit::with_getal(w.periode, w.status, w.waarde, w.getal)
                             : Feit::without_getal(w.periode, w.status, w.toestand);
    feit.toelichting = feiten_.teksten.keep(w.toelichting);
    feit.regel = w.regel;
    feit.onvolledig = w.onvolledig();
    return feit;
  }

  static Feit withheld(const Waarneming& w) {
    Feit feit = Feit::without_getal(w.periode, w.status, Toestand::kTeKlein);
    feit.regel = w.regel;
    return feit;
  }

  // What editions before said: "was 5" would tell it once more. That they said it, is kept: it is known.
  void forget(const Figuur& figuur) {
    const RuweReeks& reeks = ruw_.reeksen[figuur.reeks];
    const Waarneming& is = reeks.waarnemingen[figuur.cijfer];
    const Plek plek{reeks.indicator, reeks.gebied,
                    reeks.onderdeel == nullptr ? Onderdeel{} : *reeks.onderdeel, is.periode};
    std::vector<BevrorenFeit*> earlier;
    for (BevrorenEditie* editie : feiten_.edities.gepubliceerd()) {
      if (BevrorenFeit* was = feit_in(*editie, dossier_.programma, plek)) earlier.push_back(was);
    }
    const bool is_there =
        std::ranges::any_of(earlier, [](const BevrorenFeit* was) { return was->is_getal(); });
    for (BevrorenFeit* was : earlier) {
      // Of what came here without its number, we cannot tell whether it was revised.
      const bool is_unknown = is.toestand == Toestand::kTeKlein && was->is_getal();
      const bool is_said = was->eerder_getoond && !is_there;  // by an edition that is no longer kept
      was->eerder_getoond = is_unknown || (geheim_.was_shown(figuur) && (is_said || is_same(*was, is)));
      was->toestand = Toestand::kTeKlein;
      was->waarde = {};
    }
  }

  // Each path is kept once.
  std::string_view file_of(const Levering& levering) {
    auto [found, is_new] = files_.try_emplace(&levering);
    if (is_new) {
      const Source& source = dossier_.bronnen.at(levering.bestand);
      found->second =
          feiten_.teksten.keep(source.blad.empty() ? source.path : source.path + "#" + source.blad);
    }
    return found->second;
  }

  const Dossier& dossier_;
  const RuweReeksen& ruw_;
  const Geheim& geheim_;
  Feiten& feiten_;
  std::vector<bool> open_;  // by indicator
  std::map<const Levering*, std::string_view> files_;
};

}  // namespace

void protect(const Dossier& dossier, const RuweReeksen& ruw, const Geheim& geheim, Feiten& feiten) {
  Wall(dossier, ruw, geheim, feiten).run();
}

}  // namespace voortgang
