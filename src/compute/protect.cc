#include "compute/protect.h"

#include <map>
#include <string_view>

namespace voortgang {
namespace {

class Wall {
 public:
  Wall(const Dossier& dossier, const RuweReeksen& ruw, Feiten& feiten)
      : dossier_(dossier), ruw_(ruw), feiten_(feiten) {}

  void run() {
    make_room();
    for (const RuweReeks& reeks : ruw_.reeksen) pass(reeks);
  }

 private:
  // Series are views of one list: it may not move while it fills.
  void make_room() {
    std::size_t figures = 0;
    for (const RuweReeks& reeks : ruw_.reeksen) figures += reeks.waarnemingen.size();
    feiten_.feiten.reserve(figures);
    feiten_.reeksen.reserve(ruw_.reeksen.size());
    feiten_.gebieden = dossier_.programma.gebieden();
    feiten_.plaatsen.assign(dossier_.programma.indicatoren.size() * feiten_.gebieden, {});
  }

  void pass(const RuweReeks& ruw) {
    Reeksenplaats& place = feiten_.plaatsen[ruw.indicator * feiten_.gebieden + ruw.gebied];
    if (place.aantal++ == 0) place.eerste = static_cast<std::uint32_t>(feiten_.reeksen.size());
    FeitenReeks& reeks = feiten_.reeksen.emplace_back();
    reeks.indicator = ruw.indicator;
    reeks.gebied = ruw.gebied;
    reeks.herkomst = ruw.herkomst;
    reeks.decimalen = ruw.decimalen;
    if (ruw.levering != nullptr) reeks.bestand = file_of(*ruw.levering);
    if (ruw.onderdeel != nullptr) reeks.onderdeel = &*feiten_.onderdelen.insert(*ruw.onderdeel).first;
    const std::size_t first = feiten_.feiten.size();
    for (const Waarneming& w : ruw.waarnemingen) feiten_.feiten.push_back(shown(w));
    reeks.feiten = std::span(feiten_.feiten).subspan(first);
  }

  Feit shown(const Waarneming& w) {
    Feit feit = w.is_getal() ? Feit::met_getal(w.periode, w.status, w.waarde, w.getal)
                             : Feit::zonder_getal(w.periode, w.status, w.toestand);
    feit.toelichting = feiten_.teksten.keep(w.toelichting);
    feit.regel = w.regel;
    return feit;
  }

  // Each path is kept once.
  std::string_view file_of(const Levering& levering) {
    auto [found, is_new] = files_.try_emplace(&levering);
    if (is_new) {
      const Source& source = dossier_.bronnen.at(levering.bron);
      found->second =
          feiten_.teksten.keep(source.blad.empty() ? source.path : source.path + "#" + source.blad);
    }
    return found->second;
  }

  const Dossier& dossier_;
  const RuweReeksen& ruw_;
  Feiten& feiten_;
  std::map<const Levering*, std::string_view> files_;
};

}  // namespace

void protect(const Dossier& dossier, const RuweReeksen& ruw, Feiten& feiten) {
  Wall(dossier, ruw, feiten).run();
}

}  // namespace voortgang
