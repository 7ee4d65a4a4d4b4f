#include "compute/secrecy/complementen.h"

#include <utility>

namespace voortgang {

void Complementen::add(const std::map<Plek, std::uint32_t>& missing) {
  for (IndicatorIndex i = 0; i < programma_.indicatoren.size(); ++i) {
    if (!is_asked(indicator(i))) continue;
    add_of(i, missing);
    if (!eerder_.list().empty()) add_of_editions(i);
  }
}

bool Complementen::is_number(const Plek& plek) const {
  const auto found = verbanden_.find(plek);
  return found && verbanden_.cijfer(*found).is_getal();
}

void Complementen::add_gone(const std::map<OudePlek, std::uint32_t>& gone) {
  for (IndicatorIndex i = 0; i < programma_.indicatoren.size(); ++i) {
    if (is_asked(indicator(i))) add_gone_of(i, gone);
  }
}

bool Complementen::is_asked(const Indicator& of) const {
  return is_ratio_of_people(programma_, of) && groep_[of.teller];
}

Complementen::Aantal Complementen::aantal(Figuur figuur) {
  const std::uint32_t cel = bouw_.cell_of(figuur);
  return {waarde_of(cel), cel};
}

// Of a percentage that a gemeente had which is no more, or a part.
void Complementen::add_gone_of(IndicatorIndex ratio, const std::map<OudePlek, std::uint32_t>& gone) {
  const Indicator& of = indicator(ratio);
  const auto count = [&](IndicatorIndex index, OudePlek plek) -> std::optional<Aantal> {
    plek.indicator = index;
    if (const auto found = gone.find(plek); found != gone.end())
      return Aantal{waarde_of(found->second), found->second};
    const auto shown = eerder_.last_shown(plek);
    return shown ? std::optional(Aantal{*shown, std::nullopt}) : std::nullopt;
  };
  for (const auto& [plek, cel] : gone) {
    OudePlek counted = plek;
    counted.indicator = of.teller;
    const bool is_of_it =
        plek.indicator == of.teller || (plek.indicator == of.noemer && !gone.contains(counted));
    if (!is_of_it) continue;
    const auto teller = count(of.teller, plek);
    const auto noemer = count(of.noemer, plek);
    if (teller && noemer) add_complement(ratio, *teller, *noemer);
  }
}

// Of a ratio: those whom it does not count. Whoever has both counts of an area or part has them, also where
// no ratio of it is published, and where a sum gives one of them.
void Complementen::add_of(IndicatorIndex ratio, const std::map<Plek, std::uint32_t>& missing) {
  const Indicator& of = indicator(ratio);
  const auto count_at = [&](const Plek& plek) -> std::optional<Aantal> {
    if (is_number(plek)) return aantal(*verbanden_.find(plek));
    const auto found = missing.find(plek);
    return found == missing.end() ? std::nullopt
                                  : std::optional(Aantal{waarde_of(found->second), found->second});
  };
  const auto noemer_at = [&](Plek plek) {
    const auto exact = count_at(plek);
    plek.periode = year_of(plek.periode);
    return exact ? exact : count_at(plek);
  };
  // Its own noemer may lack that part, and be counted in another one that has it.
  const auto add_below_noemer = [&](const Plek& plek, const Aantal& teller) {
    for (const Indicator& other : programma_.indicatoren) {
      if (!other.is_ratio() || other.teller != of.noemer || !groep_[other.noemer]) continue;
      const auto below = verbanden_.same_of(other.noemer, plek);
      const auto noemer = below ? noemer_at(*below) : std::nullopt;
      if (noemer && noemer->cel && teller.cel) bouw_.tie_at_least(*noemer->cel, *teller.cel, of.teller);
    }
  };
  const auto add_at = [&](const Plek& plek) {
    const auto below = verbanden_.same_of(of.noemer, plek);
    const auto teller = count_at(plek);
    const auto noemer = below ? noemer_at(*below) : std::nullopt;
    if (teller && !below) add_below_noemer(plek, *teller);
    const auto own = verbanden_.same_of(ratio, plek);
    const bool has_ratio = own && verbanden_.find(*own);
    if (teller && noemer)
      add_complement(ratio, *teller, *noemer, has_ratio ? Bij::kVerhouding : Bij::kAantallen);
  };
  for (std::uint32_t r = 0; r < ruw_.reeksen.size(); ++r) {
    if (ruw_.reeksen[r].indicator != of.teller) continue;
    for (std::uint32_t c = 0; c < ruw_.reeksen[r].waarnemingen.size(); ++c) {
      if (ruw_.reeksen[r].waarnemingen[c].is_getal()) add_at(verbanden_.plek({r, c}));
    }
  }
  for (const auto& [plek, cel] : missing) {
    if (plek.indicator == of.teller) add_at(plek);
  }
}

// And of those of which one count is there now, and the other was shown by an edition.
void Complementen::add_of_editions(IndicatorIndex ratio) {
  const Indicator& of = indicator(ratio);
  for (std::uint32_t r = 0; r < ruw_.reeksen.size(); ++r) {
    const IndicatorIndex counted = ruw_.reeksen[r].indicator;
    if (counted != of.teller && counted != of.noemer) continue;
    for (std::uint32_t c = 0; c < ruw_.reeksen[r].waarnemingen.size(); ++c) {
      const Figuur figuur{r, c};
      const IndicatorIndex other = counted == of.teller ? of.noemer : of.teller;
      const auto place = verbanden_.same_of(other, verbanden_.plek(figuur));
      if (!place || !verbanden_.cijfer(figuur).is_getal() || is_number(*place)) continue;
      const auto shown = eerder_.last_shown(*place);
      if (!shown) continue;
      const Aantal was{*shown, std::nullopt};
      counted == of.teller ? add_complement(ratio, aantal(figuur), was)
                           : add_complement(ratio, was, aantal(figuur));
    }
  }
}

void Complementen::add_complement(IndicatorIndex index, const Aantal& teller, const Aantal& noemer, Bij bij) {
  const Indicator& of = indicator(index);
  const Geheimhouding& asked = of.geheimhouding;
  const bool is_of_people = asked.soort == Geheimsoort::kPersonen;
  const std::int64_t all = noemer.waarde;
  const std::int64_t others = all - teller.waarde;
  const bool is_of_few = bij == Bij::kVerhouding && is_of_people && 0 < all && all < asked.noemer_minimum;
  if (is_of_few && teller.cel && !bouw_.cel(*teller.cel).vast) bouw_.cel(*teller.cel).primair = true;
  // Of twelve inhabitants there are no more than twelve; of a thousand that tells nothing.
  const bool is_of_secrets = counts_small_people(indicator(of.teller));
  const Geheimhouding& rule =
      is_of_people ? asked : indicator(is_of_secrets ? of.teller : of.noemer).geheimhouding;
  if (others < 0 || others > rule.drempel + rule.breedte) return;
  if (!is_of_people && teller.cel && noemer.cel)
    return bouw_.tie_at_least(*noemer.cel, *teller.cel, of.teller);
  // Where all of them would be left out too, all and some look alike.
  const bool hides_all = is_of_few || is_small_number(indicator(of.teller), all);
  const std::int64_t least = asked.shows_zero && others > 0 && is_of_people && !hides_all ? 1 : 0;
  const bool is_primair = is_of_people && is_small_number(of, others);
  Celsom celsom{
      {bouw_.unpublished({.waarde = others, .minstens = least, .is_primair = is_primair, .van = index}), -1}};
  if (noemer.cel) celsom.push_back({*noemer.cel, 1});
  if (teller.cel) celsom.push_back({*teller.cel, -1});
  bouw_.tie(std::move(celsom));
}

}  // namespace voortgang
