#include "audit/bereik.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace voortgang {
namespace {

// Unknowns that hang together.
struct Groep {
  std::vector<std::uint32_t> onbekenden;
  std::vector<const Stelsel::Som*> sommen;
};

std::vector<Groep> groups(const Stelsel& stelsel) {
  std::vector<std::uint32_t> top(stelsel.onbekenden.size());
  std::iota(top.begin(), top.end(), 0U);
  const auto of = [&](std::uint32_t i) {
    while (top[i] != i) i = top[i] = top[top[i]];
    return i;
  };
  for (const Stelsel::Som& som : stelsel.sommen) {
    for (const auto& [i, sign] : som.vergelijking.leden) top[of(i)] = of(som.vergelijking.leden[0].first);
  }
  std::map<std::uint32_t, Groep> by_top;
  for (std::uint32_t i = 0; i < top.size(); ++i) by_top[of(i)].onbekenden.push_back(i);
  for (const Stelsel::Som& som : stelsel.sommen)
    by_top[of(som.vergelijking.leden[0].first)].sommen.push_back(&som);
  std::vector<Groep> out;
  for (auto& [i, groep] : by_top) {
    const bool has_secrets = std::ranges::any_of(
        groep.onbekenden, [&](std::uint32_t u) { return stelsel.onbekenden[u].is_verborgen; });
    if (has_secrets) out.push_back(std::move(groep));
  }
  return out;
}

// The group's unknowns by their places in it.
Uitersten uitersten_of(const Stelsel& stelsel, const Groep& groep, Aanname doubt) {
  std::map<std::uint32_t, std::uint32_t> places;
  std::vector<std::int64_t> onder;
  for (const std::uint32_t i : groep.onbekenden) {
    places[i] = static_cast<std::uint32_t>(onder.size());
    onder.push_back(doubt == Aanname::kGeen ? stelsel.onbekenden[i].onder : 0);
  }
  std::vector<Vergelijking> sums;
  for (const Stelsel::Som* som : groep.sommen) {
    if (doubt == Aanname::kEditie && som->soort == Somsoort::kEditie) continue;
    sums.push_back(som->vergelijking);
    for (auto& [i, sign] : sums.back().leden) i = places.at(i);
  }
  return {std::move(onder), std::move(sums)};
}

std::vector<Plek> together(const Stelsel& stelsel, const Groep& groep, std::uint32_t i) {
  std::set<Plek> found;
  for (const Stelsel::Som* som : groep.sommen) {
    const auto& terms = som->vergelijking.leden;
    const bool is_in = std::ranges::any_of(terms, [&](const auto& term) { return term.first == i; });
    for (const auto& [other, sign] : terms) {
      if (is_in && other != i && stelsel.onbekenden[other].is_verborgen)
        found.insert(stelsel.onbekenden[other].plek);
    }
  }
  return {found.begin(), found.end()};
}

// By an earlier edition, as it is.
bool is_told(const Groep& groep, std::uint32_t i) {
  return std::ranges::any_of(groep.sommen, [&](const Stelsel::Som* som) {
    const auto& terms = som->vergelijking.leden;
    return som->soort == Somsoort::kEditie && terms.size() == 1 && terms[0].first == i;
  });
}

void look_at(const Stelsel& stelsel, const Groep& groep, std::vector<Bereik>& out) {
  Aanname doubt = Aanname::kGeen;
  Uitersten ends = uitersten_of(stelsel, groep, doubt);
  for (const Aanname more : {Aanname::kNul, Aanname::kEditie}) {
    if (ends.stand() != Uitersten::Stand::kTegenstrijdig) break;
    doubt = more;
    ends = uitersten_of(stelsel, groep, doubt);
  }
  if (ends.stand() == Uitersten::Stand::kTegenstrijdig) doubt = Aanname::kTegenstrijdig;
  if (ends.stand() == Uitersten::Stand::kTeGroot) doubt = Aanname::kTeGroot;
  for (std::uint32_t place = 0; place < groep.onbekenden.size(); ++place) {
    const std::uint32_t i = groep.onbekenden[place];
    if (!stelsel.onbekenden[i].is_verborgen) continue;
    Bereik& bereik = out.emplace_back();
    bereik.plek = stelsel.onbekenden[i].plek;
    bereik.aanname = doubt;
    bereik.is_bekend = is_told(groep, i);
    bereik.samen_met = together(stelsel, groep, i);
    if (ends.stand() != Uitersten::Stand::kGoed) continue;
    bereik.minst = ends.minst(place);
    bereik.meest = ends.meest(place);
  }
}

}  // namespace

std::vector<Bereik> bereiken(const Programma& programma, const Feiten& feiten, const Edities& gepubliceerd) {
  const Stelsel stelsel = stelsel_van(programma, feiten, gepubliceerd);
  std::vector<Bereik> out;
  for (const Groep& groep : groups(stelsel)) look_at(stelsel, groep, out);
  std::ranges::sort(out, {}, &Bereik::plek);
  return out;
}

}  // namespace voortgang
