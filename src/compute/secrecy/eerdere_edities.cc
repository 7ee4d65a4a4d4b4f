#include "compute/secrecy/eerdere_edities.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace voortgang {
namespace {

using Keuzenaam = Uitsplitsingsleutel::value_type;  // of a column and one of its values

const Uitsplitsing* column_of(const Indicator& indicator, const Keuzenaam& part) {
  const auto column = std::ranges::find(indicator.uitsplitsingen, part.first, &Uitsplitsing::kolom);
  return column == indicator.uitsplitsingen.end() ? nullptr : &*column;
}

bool is_part(const Indicator& indicator, const Keuzenaam& part) {
  const Uitsplitsing* column = column_of(indicator, part);
  return column != nullptr && std::ranges::find(column->waarden, part.second) != column->waarden.end();
}

bool has_column(const Uitsplitsingsleutel& parts, std::string_view kolom) {
  return std::ranges::find(parts, kolom, &Keuzenaam::first) != parts.end();
}

}  // namespace

BevrorenFeit* feit_in(BevrorenEditie& editie, const Programma& programma, const Plek& plek) {
  const Indicator& indicator = programma.indicatoren[plek.indicator];
  const auto found = editie.index_of(programma.gebied_id(plek.gebied), indicator.id,
                                     uitsplitsing_of(indicator, plek.onderdeel), plek.periode);
  return found ? &editie.feiten[*found] : nullptr;
}

bool is_same(const BevrorenFeit& was, const Waarneming& is) {
  return was.is_getal() && is.is_getal() && same_number(was.waarde, rounded(is.waarde, was.waarde.decimals));
}

EerdereEdities::EerdereEdities(const Programma& programma, const Verbanden& verbanden, const Edities& edities)
    : programma_(programma), verbanden_(verbanden), lijst_(edities.gepubliceerd()) {
  std::map<std::string_view, IndicatorIndex> kept;
  if (lijst_.empty()) return;
  for (IndicatorIndex i = 0; i < programma.indicatoren.size(); ++i) {
    if (is_protected(programma.indicatoren[i])) kept.emplace(programma.indicatoren[i].id, i);
  }
  for (const BevrorenEditie* editie : lijst_) {
    for (const BevrorenReeks& reeks : editie->reeksen) {
      const auto of = kept.find(reeks.indicator);
      if (of == kept.end()) continue;
      const auto is_there = [&](const Keuzenaam& part) {
        return is_part(programma.indicatoren[of->second], part);
      };
      if (!std::ranges::all_of(reeks.uitsplitsing, is_there))
        vertrokken_[of->second].push_back({editie, &reeks});
    }
  }
}

const BevrorenEditie* EerdereEdities::that_showed(Figuur figuur) const {
  const BevrorenEditie* says_so = nullptr;
  bool is_there = false;  // an edition that says which number it was
  for (BevrorenEditie* editie : lijst_) {
    const BevrorenFeit* was = find(*editie, verbanden_.plek(figuur));
    if (was == nullptr) continue;
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

bool EerdereEdities::is_held_back_by_another_name(Figuur figuur) const {
  const Plek plek = verbanden_.plek(figuur);
  const auto of_indicator = vertrokken_.find(plek.indicator);
  if (plek.onderdeel.empty() || of_indicator == vertrokken_.end()) return false;
  return std::ranges::any_of(of_indicator->second, [&](const VertrokkenReeks& gone) {
    const auto feiten = gone.editie->of(*gone.reeks);
    const auto was = std::ranges::find(feiten, plek.periode, &BevrorenFeit::periode);
    return was != feiten.end() && was->toestand == Toestand::kTeKlein &&
           gone.reeks->gebied == programma_.gebied_id(plek.gebied) &&
           is_renamed(*gone.editie, *gone.reeks, plek);
  });
}

// A value of the same column, or of one that the edition did not have.
bool EerdereEdities::is_renamed(const BevrorenEditie& editie, const BevrorenReeks& gone,
                                const Plek& plek) const {
  const Indicator& of = programma_.indicatoren[plek.indicator];
  const Uitsplitsingsleutel parts = uitsplitsing_of(of, plek.onderdeel);
  if (parts.size() != gone.uitsplitsing.size()) return false;
  const bool is_told_then = editie.index_of(gone.gebied, of.id, parts, plek.periode).has_value();
  if (is_told_then) return false;
  const auto is_new_column = [&](const Keuzenaam& part) {
    return std::ranges::none_of(editie.reeksen, [&](const BevrorenReeks& reeks) {
      return reeks.indicator == of.id && has_column(reeks.uitsplitsing, part.first);
    });
  };
  return std::ranges::all_of(gone.uitsplitsing, [&](const Keuzenaam& part) {
    if (is_part(of, part)) return true;
    return column_of(of, part) != nullptr ? has_column(parts, part.first)
                                          : std::ranges::any_of(parts, is_new_column);
  });
}

}  // namespace voortgang
