#include "audit/bereik.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <span>

namespace voortgang {
namespace {

// Unknowns that hang together.
struct Groep {
  std::vector<std::uint32_t> onbekenden;
  std::vector<const Stelsel::Som*> sommen;
};

// Whether somebody wants to know what it can be.
bool is_asked(const Stelsel::Onbekende& unknown, const Vragen& vragen) {
  return unknown.is_verborgen || (vragen.afgerond && unknown.is_afgerond);
}

std::vector<Groep> groups(const Stelsel& stelsel, const Vragen& vragen) {
  std::vector<std::uint32_t> top(stelsel.onbekenden.size());
  std::iota(top.begin(), top.end(), 0U);
  const auto of = [&](std::uint32_t i) {
    while (top[i] != i) i = top[i] = top[top[i]];
    return i;
  };
  for (const Stelsel::Som& som : stelsel.sommen) {
    for (const auto& [i, sign] : som.gelijkheid.leden) top[of(i)] = of(som.gelijkheid.leden[0].first);
  }
  std::map<std::uint32_t, Groep> by_top;
  for (std::uint32_t i = 0; i < top.size(); ++i) by_top[of(i)].onbekenden.push_back(i);
  for (const Stelsel::Som& som : stelsel.sommen)
    by_top[of(som.gelijkheid.leden[0].first)].sommen.push_back(&som);
  std::vector<Groep> out;
  for (auto& [i, groep] : by_top) {
    const bool has_secrets = std::ranges::any_of(
        groep.onbekenden, [&](std::uint32_t u) { return is_asked(stelsel.onbekenden[u], vragen); });
    if (has_secrets) out.push_back(std::move(groep));
  }
  return out;
}

// What is known of an unknown by itself.
struct KnownRange {
  std::int64_t onder = 0;
  std::optional<std::int64_t> boven;
};

// The group's unknowns by their places in it.
Uitersten uitersten_of(const Groep& groep, Aanname doubt, const std::vector<KnownRange>& known) {
  std::map<std::uint32_t, std::uint32_t> places;
  std::vector<std::int64_t> onder;
  for (const std::uint32_t i : groep.onbekenden) {
    const std::size_t place = places[i] = static_cast<std::uint32_t>(onder.size());
    const bool may_be_zero = doubt != Aanname::kGeen && !known[place].boven;
    onder.push_back(may_be_zero ? 0 : known[place].onder);
  }
  std::vector<Gelijkheid> sums;
  for (const Stelsel::Som* som : groep.sommen) {
    if (doubt == Aanname::kEditie && som->soort == Somsoort::kEditie) continue;
    sums.push_back(som->gelijkheid);
    for (auto& [i, sign] : sums.back().leden) i = places.at(i);
  }
  // No more than that: with something beside it that is not negative, it is just so much.
  for (std::uint32_t place = 0; place < known.size(); ++place) {
    if (!known[place].boven) continue;
    sums.push_back({{{place, 1}, {static_cast<std::uint32_t>(onder.size()), 1}}, *known[place].boven});
    onder.push_back(0);
  }
  return {std::move(onder), std::move(sums)};
}

std::vector<KnownRange> as_a_reader(const Stelsel& stelsel, const Groep& groep) {
  std::vector<KnownRange> out;
  for (const std::uint32_t i : groep.onbekenden)
    out.push_back({stelsel.onbekenden[i].onder, stelsel.onbekenden[i].boven});
  return out;
}

// Small ones are below the drempel, and others that are withheld are not.
std::vector<KnownRange> as_who_knows(const Programma& programma, const Stelsel& stelsel, const Groep& groep,
                                     const std::set<Plek>& klein) {
  std::vector<KnownRange> out = as_a_reader(stelsel, groep);
  for (std::size_t place = 0; place < out.size(); ++place) {
    const Stelsel::Onbekende& unknown = stelsel.onbekenden[groep.onbekenden[place]];
    const Geheimhouding& rule = programma.indicatoren[unknown.plek.indicator].geheimhouding;
    if (!unknown.is_verborgen || rule.soort != Geheimsoort::kPersonen) continue;
    if (klein.contains(unknown.plek))
      out[place].boven = rule.drempel - 1;
    else
      out[place].onder = std::max(out[place].onder, rule.drempel);
  }
  return out;
}

std::vector<Plek> together(const Stelsel& stelsel, const Groep& groep, std::uint32_t i) {
  std::set<Plek> found;
  for (const Stelsel::Som* som : groep.sommen) {
    const auto& terms = som->gelijkheid.leden;
    const bool is_in = std::ranges::any_of(terms, [&](const auto& term) { return term.first == i; });
    for (const auto& [other, sign] : terms) {
      if (is_in && other != i && stelsel.onbekenden[other].is_verborgen)
        found.insert(stelsel.onbekenden[other].plek);
    }
  }
  return {found.begin(), found.end()};
}

// By an earlier edition, as it is.
bool was_shown(const Groep& groep, std::uint32_t i) {
  return std::ranges::any_of(groep.sommen, [&](const Stelsel::Som* som) {
    const auto& terms = som->gelijkheid.leden;
    return som->soort == Somsoort::kEditie && terms.size() == 1 && terms[0].first == i;
  });
}

// Somebody may guess wrongly: then no world is left, and he learns nothing.
void look_as_who_knows(const Programma& programma, const Stelsel& stelsel, const Groep& groep,
                       const Vragen& vragen, std::span<Bereik> found) {
  Uitersten ends =
      uitersten_of(groep, Aanname::kGeen, as_who_knows(programma, stelsel, groep, *vragen.klein));
  if (ends.stand() != Uitersten::Stand::kGoed) return;
  std::size_t next = 0;
  for (std::uint32_t place = 0; place < groep.onbekenden.size(); ++place) {
    if (is_asked(stelsel.onbekenden[groep.onbekenden[place]], vragen))
      found[next++].kenner = {ends.minst(place), ends.meest(place)};
  }
}

void look_at(const Programma& programma, const Stelsel& stelsel, const Groep& groep, const Vragen& vragen,
             std::vector<Bereik>& out) {
  Aanname doubt = Aanname::kGeen;
  const std::vector<KnownRange> known = as_a_reader(stelsel, groep);
  Uitersten ends = uitersten_of(groep, doubt, known);
  const std::size_t first = out.size();
  for (const Aanname more : {Aanname::kNul, Aanname::kEditie}) {
    if (ends.stand() != Uitersten::Stand::kTegenstrijdig) break;
    doubt = more;
    ends = uitersten_of(groep, doubt, known);
  }
  if (ends.stand() == Uitersten::Stand::kTegenstrijdig) doubt = Aanname::kTegenstrijdig;
  if (ends.stand() == Uitersten::Stand::kTeGroot) doubt = Aanname::kTeGroot;
  for (std::uint32_t place = 0; place < groep.onbekenden.size(); ++place) {
    const std::uint32_t i = groep.onbekenden[place];
    if (!is_asked(stelsel.onbekenden[i], vragen)) continue;
    Bereik& bereik = out.emplace_back();
    bereik.plek = stelsel.onbekenden[i].plek;
    bereik.aanname = doubt;
    bereik.is_bekend = was_shown(groep, i);
    bereik.together_with = together(stelsel, groep, i);
    if (ends.stand() != Uitersten::Stand::kGoed) continue;
    bereik.minst = ends.minst(place);
    bereik.meest = ends.meest(place);
  }
  if (vragen.klein != nullptr && doubt == Aanname::kGeen)
    look_as_who_knows(programma, stelsel, groep, vragen, std::span(out).subspan(first));
}

}  // namespace

std::vector<Bereik> bereiken(const Programma& programma, const Feiten& feiten, const Edities& gepubliceerd,
                             const Vragen& vragen) {
  const Stelsel stelsel = stelsel_of(programma, feiten, gepubliceerd);
  std::vector<Bereik> out;
  for (const Groep& groep : groups(stelsel, vragen)) look_at(programma, stelsel, groep, vragen, out);
  std::ranges::sort(out, {}, &Bereik::plek);
  return out;
}

}  // namespace voortgang
