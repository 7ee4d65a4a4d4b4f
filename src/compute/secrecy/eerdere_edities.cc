#include "compute/secrecy/eerdere_edities.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace voortgang {

BevrorenFeit* feit_in(BevrorenEditie& editie, const Programma& programma, const Plek& plek) {
  const Indicator& indicator = programma.indicatoren[plek.indicator];
  const auto found = editie.index_of(programma.gebied_id(plek.gebied), indicator.id,
                                     uitsplitsing_of(indicator, plek.onderdeel), plek.periode);
  return found ? &editie.feiten[*found] : nullptr;
}

bool is_same(const BevrorenFeit& was, const Waarneming& is) {
  return was.is_getal() && is.is_getal() && same_number(was.waarde, rounded(is.waarde, was.waarde.decimals));
}

// A sum of the gemeenten of then is another figure than one with those that have joined since, also where
// they come to the same. An edition without any of them tells nothing of that.
bool EerdereEdities::lacks_a_gemeente(BevrorenEditie& editie, const Plek& plek) const {
  if (plek.gebied != kRegio || programma_.indicatoren[plek.indicator].aggregatie != Aggregatie::kSom)
    return false;
  bool has_one = false, lacks_one = false;
  for (GebiedIndex g = 1; g < programma_.gebieden(); ++g) {
    const Plek part{plek.indicator, g, plek.onderdeel, plek.periode};
    const BevrorenFeit* was = find(editie, part);
    const bool was_part = was != nullptr && (was->is_getal() || was->toestand == Toestand::kTeKlein ||
                                             was->toestand == Toestand::kGeheim);
    const auto now = verbanden_.find(part);
    has_one = has_one || was_part;
    lacks_one = lacks_one || (!was_part && now && verbanden_.cijfer(*now).is_getal());
  }
  return has_one && lacks_one;
}

const BevrorenEditie* EerdereEdities::that_showed(Figuur figuur) const {
  const BevrorenEditie* says_so = nullptr;
  bool is_there = false;  // an edition that says which number it was
  for (BevrorenEditie* editie : lijst_) {
    const BevrorenFeit* was = find(*editie, verbanden_.plek(figuur));
    if (was == nullptr || lacks_a_gemeente(*editie, verbanden_.plek(figuur))) continue;
    if (is_same(*was, verbanden_.cijfer(figuur))) return editie;
    is_there = is_there || was->is_getal();
    if (was->eerder_getoond && says_so == nullptr) says_so = editie;
  }
  // Of an edition that is no longer kept nobody can tell whether it is the number of now.
  return is_there ? nullptr : says_so;
}

const BevrorenEditie* EerdereEdities::that_held_back(Figuur figuur) const {
  const auto found = std::ranges::find_if(lijst_, [&](BevrorenEditie* editie) {
    const BevrorenFeit* was = find(*editie, verbanden_.plek(figuur));
    return was != nullptr && was->toestand == Toestand::kTeKlein;
  });
  return found == lijst_.end() ? nullptr : *found;
}

std::optional<std::int64_t> EerdereEdities::last_shown(const Plek& plek) const {
  for (BevrorenEditie* editie : lijst_) {
    const BevrorenFeit* was = find(*editie, plek);
    if (was != nullptr && was->is_getal()) return std::llround(was->waarde.value());
  }
  return std::nullopt;
}

bool EerdereEdities::is_more_than_nothing(Figuur figuur) const {
  const Plek plek = verbanden_.plek(figuur);
  const Indicator& of = programma_.indicatoren[plek.indicator];
  if (of.geheimhouding.shows_zero) return false;  // that says so now
  const Uitsplitsingsleutel parts = uitsplitsing_of(of, plek.onderdeel);
  return std::ranges::any_of(lijst_, [&](BevrorenEditie* editie) {
    const BevrorenFeit* was = find(*editie, plek);
    if (was == nullptr || was->toestand != Toestand::kTeKlein) return false;
    const auto is_its = [&](const BevrorenReeks& reeks) {
      return reeks.indicator == of.id && reeks.gebied == programma_.gebied_id(plek.gebied) &&
             reeks.uitsplitsing == parts;
    };
    const auto reeks = std::ranges::find_if(editie->reeksen, is_its);
    return reeks != editie->reeksen.end() && reeks->shows_zero;
  });
}

}  // namespace voortgang
