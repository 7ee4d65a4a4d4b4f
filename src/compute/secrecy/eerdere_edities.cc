#include "compute/secrecy/eerdere_edities.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace voortgang {
namespace {

// The places that an indicator has in every period, by the names that editions use.
class Plaatsen {
 public:
  Plaatsen(const Programma& programma, const Indicator& indicator) : indicator_(indicator) {
    gebieden_.insert(programma.gebied_id(kRegio));
    for (const GebiedIndex g : indicator.gebieden) {
      if (g == kRegio) continue;
      const Gemeente& gemeente = programma.gemeenten[g - 1U];
      if (!gemeente.van && !gemeente.tot) gebieden_.insert(programma.gebied_id(g));
    }
  }

  [[nodiscard]] bool has(const BevrorenReeks& reeks) const {
    return gebieden_.contains(reeks.gebied) && std::ranges::all_of(reeks.uitsplitsing, [&](const auto& part) {
             const auto column =
                 std::ranges::find(indicator_.uitsplitsingen, part.first, &Uitsplitsing::kolom);
             return column != indicator_.uitsplitsingen.end() &&
                    std::ranges::find(column->waarden, part.second) != column->waarden.end();
           });
  }

 private:
  const Indicator& indicator_;
  std::set<std::string_view> gebieden_;
};

}  // namespace

BevrorenFeit* feit_in(BevrorenEditie& editie, const Programma& programma, const Plek& plek) {
  const Indicator& indicator = programma.indicatoren[plek.indicator];
  const auto found = editie.plaats(programma.gebied_id(plek.gebied), indicator.id,
                                   uitsplitsing_of(indicator, plek.onderdeel), plek.periode);
  return found ? &editie.feiten[*found] : nullptr;
}

bool is_same(const BevrorenFeit& was, const Waarneming& is) {
  return was.is_getal() && is.is_getal() && same_number(was.waarde, rounded(is.waarde, was.waarde.decimals));
}

EerdereEdities::EerdereEdities(const Programma& programma, const Verbanden& verbanden, const Edities& edities)
    : programma_(programma), verbanden_(verbanden), lijst_(edities.gepubliceerd()) {
  std::map<std::string_view, std::pair<IndicatorIndex, Plaatsen>> kept;
  if (lijst_.empty()) return;
  for (IndicatorIndex i = 0; i < programma.indicatoren.size(); ++i) {
    const Indicator& of = programma.indicatoren[i];
    if (is_protected(of)) kept.emplace(of.id, std::pair(i, Plaatsen(programma, of)));
  }
  for (const BevrorenEditie* editie : lijst_) {
    for (const BevrorenReeks& reeks : editie->reeksen) {
      const auto of = kept.find(reeks.indicator);
      if (of != kept.end() && !of->second.second.has(reeks))
        vertrokken_[of->second.first].push_back({editie, &reeks});
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

bool EerdereEdities::is_held_back(Figuur figuur) const {
  return std::ranges::any_of(lijst_, [&](BevrorenEditie* editie) {
    const BevrorenFeit* was = find(*editie, verbanden_.plek(figuur));
    return was != nullptr && was->toestand == Toestand::kTeKlein;
  });
}

std::optional<std::int64_t> EerdereEdities::last_shown(const Plek& plek) const {
  for (BevrorenEditie* editie : lijst_) {
    const BevrorenFeit* was = find(*editie, plek);
    if (was != nullptr && was->is_getal()) return std::llround(was->waarde.value());
  }
  return std::nullopt;
}

std::vector<const BevrorenFeit*> EerdereEdities::departed(const BevrorenEditie& editie, const Plek& whole,
                                                          const Som& som) const {
  std::vector<const BevrorenFeit*> out;
  const auto of_indicator = vertrokken_.find(whole.indicator);
  if (of_indicator == vertrokken_.end()) return out;
  for (const VertrokkenReeks& gone : of_indicator->second) {
    if (gone.editie != &editie || !was_part(*gone.reeks, whole, som)) continue;
    const auto feiten = editie.of(*gone.reeks);
    const auto found = std::ranges::find(feiten, whole.periode, &BevrorenFeit::periode);
    if (found != feiten.end()) out.push_back(&*found);
  }
  return out;
}

bool EerdereEdities::was_part(const BevrorenReeks& reeks, const Plek& whole, const Som& som) const {
  const Indicator& of = programma_.indicatoren[whole.indicator];
  const auto& parts = reeks.uitsplitsing;
  const bool is_in_region = reeks.gebied == programma_.gebied_id(kRegio);
  const bool is_here =
      som.kolommen.empty() ? !is_in_region : reeks.gebied == programma_.gebied_id(whole.gebied);
  const Uitsplitsingsleutel within = uitsplitsing_of(of, whole.onderdeel);
  if (!is_here || parts.size() != within.size() + som.kolommen.size()) return false;
  const auto has = [&](const auto& part) { return std::ranges::find(parts, part) != parts.end(); };
  const auto is_divided = [&](std::uint32_t kolom) {
    const auto by = &Uitsplitsingsleutel::value_type::first;
    return std::ranges::find(parts, of.uitsplitsingen[kolom].kolom, by) != parts.end();
  };
  const auto is_it = [&](const Plek& part) {
    return reeks.gebied == programma_.gebied_id(part.gebied) && parts == uitsplitsing_of(of, part.onderdeel);
  };
  return std::ranges::all_of(within, has) && std::ranges::all_of(som.kolommen, is_divided) &&
         std::ranges::none_of(som.delen, is_it);
}

}  // namespace voortgang
