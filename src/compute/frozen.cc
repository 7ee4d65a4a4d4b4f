#include <algorithm>

#include "compute/change.h"

namespace voortgang {
namespace {

Uitsplitsingsleutel breakdown_of(const Indicator& indicator, const FeitenReeks& reeks) {
  Uitsplitsingsleutel key;
  if (reeks.onderdeel == nullptr) return key;
  for (const Keuze& keuze : *reeks.onderdeel) {
    const Uitsplitsing& column = indicator.uitsplitsingen[keuze.kolom];
    key.emplace_back(column.kolom, column.waarden[keuze.waarde]);
  }
  std::ranges::sort(key);
  return key;
}

void add_series(const Project& project, const FeitenReeks& reeks, BevrorenEditie& out) {
  out.reeksen.push_back({.gebied = project.programma.gebied_id(reeks.gebied),
                         .indicator = project.indicatoren[reeks.indicator].id,
                         .uitsplitsing = breakdown_of(project.indicatoren[reeks.indicator], reeks),
                         .decimalen = reeks.decimalen,
                         .eerste = static_cast<std::uint32_t>(out.waarnemingen.size()),
                         .aantal = static_cast<std::uint32_t>(reeks.waarnemingen.size()),
                         .oordeel = reeks.voortgang.oordeel,
                         .score = reeks.voortgang.score,
                         .feiten = &reeks});
  for (const Waarneming& w : reeks.waarnemingen) {
    out.waarnemingen.push_back({.periode = w.periode,
                                .toestand = w.toestand,
                                .status = w.status,
                                .waarde = w.is_getal() ? w.waarde : Decimal{}});
  }
}

void add_groups(const Project& project, const Feiten& feiten, BevrorenEditie& out) {
  const Programma& programma = project.programma;
  for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
    for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h) {
      const Groepsoordeel& groep = feiten.groep(h, g);
      out.groepen.push_back(
          {programma.gebied_id(g), programma.hoofddoelen[h].id, groep.oordeel, groep.score});
    }
  }
}

}  // namespace

BevrorenEditie frozen(const Project& project, const Feiten& feiten) {
  BevrorenEditie out{.id = project.editie.id,
                     .titel = project.editie.titel,
                     .datum = project.editie.datum,
                     .peilperiode = project.editie.peilperiode,
                     .status = project.editie.status,
                     .methodeversie = kMethodeversie};
  const Programma& programma = project.programma;
  for (const Indicator& i : project.indicatoren) {
    out.indicatoren.push_back(
        {i.id, programma.hoofddoelen[i.hoofddoel].id, i.korte_naam, i.eenheid, i.voorbeeld});
  }
  for (const FeitenReeks& reeks : feiten.reeksen) add_series(project, reeks, out);
  add_groups(project, feiten, out);
  for (const Actie& a : project.acties) {
    out.acties.push_back(
        {programma.gebied_id(a.gebied), programma.hoofddoelen[a.hoofddoel].id, a.titel, a.status, a.eind});
  }
  out.sort();
  return out;
}

}  // namespace voortgang
