#include "compute/secrecy/eerdere_edities.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace voortgang {

const BevrorenFeit* feit_in(const BevrorenEditie& editie, const Programma& programma, const Plek& plek) {
  const Indicator& indicator = programma.indicatoren[plek.indicator];
  const auto found = editie.index_of(programma.gebied_id(plek.gebied), indicator.id,
                                     uitsplitsing_of(indicator, plek.onderdeel), plek.periode);
  return found ? &editie.feiten[*found] : nullptr;
}

BevrorenFeit* feit_in(BevrorenEditie& editie, const Programma& programma, const Plek& plek) {
  const BevrorenFeit* found = feit_in(std::as_const(editie), programma, plek);
  return found == nullptr ? nullptr : &editie.feiten[static_cast<std::size_t>(found - editie.feiten.data())];
}

bool is_same(const BevrorenFeit& was, const Waarneming& is) {
  return was.is_getal() && is.is_getal() && same_number(was.waarde, rounded(is.waarde, was.waarde.decimals));
}

std::optional<std::string_view> merged_into(const Programma& programma, const Gemeente& gone,
                                            Periode periode) {
  const Gemeente* at = &gone;
  for (std::size_t steps = 0; steps <= programma.gemeenten.size(); ++steps) {
    if (at->exists_in(periode)) return at == &gone ? std::nullopt : std::optional<std::string_view>(at->id);
    if (!at->opgegaan_in || *at->opgegaan_in == kRegio) return std::nullopt;
    at = &programma.gemeenten[*at->opgegaan_in - 1U];
  }
  return std::nullopt;
}

namespace {

bool is_part(Toestand toestand) {
  return toestand == Toestand::kGetal || toestand == Toestand::kTeKlein || toestand == Toestand::kGeheim;
}

}  // namespace

EerdereEdities::EerdereEdities(const Programma& programma, const Verbanden& verbanden, const Edities& edities)
    : programma_(programma), verbanden_(verbanden), lijst_(edities.gepubliceerd()) {
  std::set<std::string_view> known;
  for (GebiedIndex g = 0; g < programma.gebieden(); ++g) known.insert(programma.gebied_id(g));
  for (const BevrorenEditie* editie : lijst_) {
    std::set<std::string_view> gone;
    for (const BevrorenReeks& reeks : editie->reeksen) {
      if (!known.contains(reeks.gebied)) gone.insert(reeks.gebied);
    }
    vertrokken_.emplace_back(gone.begin(), gone.end());
    hides_zero_.push_back(
        std::ranges::any_of(editie->reeksen, [](const BevrorenReeks& reeks) { return !reeks.shows_zero; }));
  }
}

// A sum of the gemeenten of then is another figure than one of those of now, and so is what a gemeente has
// with those that became part of it, also where they come to the same: else it would tell who has none. An
// edition without any of them tells nothing of that.
bool EerdereEdities::has_other_gemeenten(std::size_t index, const Plek& plek) const {
  const Indicator& of = programma_.indicatoren[plek.indicator];
  if (of.geheimhouding.shows_zero && !hides_zero_[index]) return false;
  if (plek.gebied != kRegio) return is_with_merged(*lijst_[index], plek);
  if (of.aggregatie != Aggregatie::kSom) return false;
  const BevrorenEditie& editie = *lijst_[index];
  const Uitsplitsingsleutel parts = uitsplitsing_of(of, plek.onderdeel);
  const auto was_part = [&](std::string_view gebied) {
    const auto was = editie.index_of(gebied, of.id, parts, plek.periode);
    return was && is_part(editie.feiten[*was].toestand);
  };
  bool has_one = false;
  bool is_other = std::ranges::any_of(vertrokken_[index], was_part);
  for (GebiedIndex g = 1; g < programma_.gebieden(); ++g) {
    const bool was = was_part(programma_.gebied_id(g));
    const auto now = verbanden_.find({plek.indicator, g, plek.onderdeel, plek.periode});
    has_one = has_one || was;
    is_other = is_other || was != (now && is_part(verbanden_.cijfer(*now).toestand));
  }
  return has_one && is_other;
}

// An edition that has nothing of a gemeente which is in another one now: what it has of the other is without
// it, where that is the number of an edition that had both.
bool EerdereEdities::is_with_merged(const BevrorenEditie& editie, const Plek& plek) const {
  const Indicator& of = programma_.indicatoren[plek.indicator];
  const Uitsplitsingsleutel parts = uitsplitsing_of(of, plek.onderdeel);
  return std::ranges::any_of(programma_.gemeenten, [&](const Gemeente& gone) {
    if (merged_into(programma_, gone, plek.periode) != programma_.gebied_id(plek.gebied)) return false;
    const auto has_both = [&](const BevrorenEditie& one) {
      const auto was = one.index_of(gone.id, of.id, parts, plek.periode);
      return was && is_part(one.feiten[*was].toestand);
    };
    if (has_both(editie)) return true;
    if (std::ranges::find(editie.reeksen, gone.id, &BevrorenReeks::gebied) != editie.reeksen.end())
      return false;
    const BevrorenFeit* told = find(editie, plek);
    return told != nullptr && told->is_getal() &&
           std::ranges::any_of(lijst_, [&](const BevrorenEditie* other) {
             const BevrorenFeit* was = find(*other, plek);
             return has_both(*other) && was != nullptr && was->is_getal() &&
                    same_number(was->waarde, told->waarde);
           });
  });
}

const BevrorenEditie* EerdereEdities::that_showed(Figuur figuur) const {
  const BevrorenEditie* says_so = nullptr;
  bool is_there = false;  // an edition that says which number it was
  const Plek plek = verbanden_.plek(figuur);
  for (std::size_t i = 0; i < lijst_.size(); ++i) {
    BevrorenEditie* editie = lijst_[i];
    const BevrorenFeit* was = find(*editie, plek);
    if (was == nullptr) continue;
    is_there = is_there || was->is_getal();
    if (has_other_gemeenten(i, plek)) continue;
    if (is_same(*was, verbanden_.cijfer(figuur))) return editie;
    if (was->eerder_getoond && says_so == nullptr) says_so = editie;
  }
  // Of an edition that is no longer kept nobody can tell whether it is the number of now.
  return is_there ? nullptr : says_so;
}

const BevrorenEditie* EerdereEdities::that_withheld(Figuur figuur) const {
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

std::optional<std::int64_t> EerdereEdities::last_shown(const OudePlek& plek) const {
  for (const BevrorenEditie* editie : lijst_) {
    const auto was =
        editie->index_of(plek.gebied, programma_.indicatoren[plek.indicator].id, plek.deel, plek.periode);
    if (was && editie->feiten[*was].is_getal()) return std::llround(editie->feiten[*was].waarde.value());
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
