#include <algorithm>
#include <span>

#include "compute/change.h"

namespace voortgang {
namespace {

void add_series(const Programma& programma, const FeitenReeks& reeks, BevrorenEditie& out) {
  out.reeksen.push_back(
      {.gebied = programma.gebied_id(reeks.gebied),
       .indicator = programma.indicatoren[reeks.indicator].id,
       .uitsplitsing = reeks.onderdeel == nullptr
                           ? Uitsplitsingsleutel{}
                           : uitsplitsing_of(programma.indicatoren[reeks.indicator], *reeks.onderdeel),
       .decimalen = reeks.decimalen,
       .afronding = programma.indicatoren[reeks.indicator].geheimhouding.afronding,
       .shows_zero = programma.indicatoren[reeks.indicator].geheimhouding.shows_zero,
       .eerste = static_cast<std::uint32_t>(out.feiten.size()),
       .aantal = static_cast<std::uint32_t>(reeks.feiten.size()),
       .oordeel = reeks.voortgang.oordeel,
       .score = reeks.voortgang.score,
       .feiten = &reeks});
  for (const Feit& feit : reeks.feiten) {
    out.feiten.push_back({.periode = feit.periode,
                          .toestand = feit.toestand(),
                          .status = feit.status,
                          .waarde = feit.waarde()});
  }
}

std::vector<std::string_view> ids_of(const Programma& programma, const std::vector<IndicatorIndex>& list) {
  std::vector<std::string_view> out;
  for (const IndicatorIndex i : list) out.emplace_back(programma.indicatoren[i].id);
  return out;
}

// What is withheld now but was shown before, is known for always.
void note_shown_before(const Edities& edities, BevrorenEditie& out) {
  for (const BevrorenReeks& reeks : out.reeksen) {
    for (BevrorenFeit& feit : std::span(out.feiten).subspan(reeks.eerste, reeks.aantal)) {
      if (feit.toestand != Toestand::kTeKlein) continue;
      feit.eerder_getoond = std::ranges::any_of(edities.gepubliceerd(), [&](const BevrorenEditie* editie) {
        const auto was = editie->index_of(reeks.gebied, reeks.indicator, reeks.uitsplitsing, feit.periode);
        return was && editie->feiten[*was].eerder_getoond;
      });
    }
  }
}

void add_groups(const Programma& programma, const Feiten& feiten, BevrorenEditie& out) {
  for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
    for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h) {
      const Groepsoordeel& groep = feiten.groep(h, g);
      out.groepen.push_back(
          {programma.gebied_id(g), programma.hoofddoelen[h].id, groep.oordeel, groep.score});
    }
  }
}

// How its figures hang together, which nobody can tell from the figures.
void note_layout(const Indicator& of, BevrorenIndicator& out) {
  out.aggregatie = of.aggregatie;
  out.onderdelen_tellen_op = of.onderdelen_tellen_op;
  for (const Uitsplitsing& column : of.uitsplitsingen) {
    for (const Uitsplitsing::Vroeger& vroeger : column.vroeger) {
      const std::string_view value =
          vroeger.waarde ? std::string_view(column.waarden[*vroeger.waarde]) : std::string_view();
      for (const std::string& name : vroeger.namen) out.eerdere_namen.push_back({column.kolom, value, name});
    }
  }
  std::ranges::sort(out.eerdere_namen);
}

}  // namespace

BevrorenEditie frozen(const Programma& programma, const Feiten& feiten) {
  BevrorenEditie out{.id = programma.editie.id,
                     .titel = programma.editie.titel,
                     .datum = programma.editie.datum,
                     .peilperiode = programma.editie.peilperiode,
                     .status = programma.editie.status,
                     .methodeversie = kMethodeversie};
  for (const Indicator& i : programma.indicatoren) {
    out.indicatoren.push_back(
        {i.id, programma.hoofddoelen[i.hoofddoel].id, i.korte_naam, i.eenheid, i.voorbeeld});
    if (i.geheimhouding.soort != Geheimsoort::kGeen) note_layout(i, out.indicatoren.back());
  }
  for (const IndicatorRelatie& r : programma.relaties) {
    out.relaties.push_back(
        {r.soort, programma.indicatoren[r.geheel].id, ids_of(programma, r.erbij), ids_of(programma, r.eraf)});
  }
  for (const FeitenReeks& reeks : feiten.reeksen) add_series(programma, reeks, out);
  note_shown_before(feiten.edities, out);
  add_groups(programma, feiten, out);
  for (const Actie& a : programma.acties) {
    out.acties.push_back({programma.gebied_id(a.gebied), programma.hoofddoelen[a.hoofddoel].id, a.titel,
                          a.status, a.eind, a.voorbeeld});
  }
  out.sort();
  return out;
}

}  // namespace voortgang
