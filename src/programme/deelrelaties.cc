#include "programme/deelrelaties.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "programme/zelfde_onderdeel.h"

namespace voortgang {
namespace {

constexpr std::size_t kMost = 100;  // relations that follow

using Leden = std::map<IndicatorIndex, int>;  // +1 or -1 times each comes to nothing, the first is +1

Leden turned(Leden leden) {
  if (leden.begin()->second < 0) {
    for (auto& [indicator, teken] : leden) teken = -teken;
  }
  return leden;
}

Leden leden_of(const IndicatorRelatie& relatie) {
  Leden out{{relatie.geheel, 1}};
  for (const IndicatorIndex i : relatie.erbij) out.emplace(i, -1);
  for (const IndicatorIndex i : relatie.eraf) out.emplace(i, 1);
  return turned(std::move(out));
}

// Both without what they have in common; nothing where that is no sum of each once.
std::optional<Leden> without(IndicatorIndex common, const Leden& a, const Leden& b) {
  Leden out = a;
  const int times = -a.at(common) * b.at(common);
  for (const auto& [indicator, teken] : b) out[indicator] += times * teken;
  std::erase_if(out, [](const auto& one) { return one.second == 0; });
  const bool is_once =
      std::ranges::all_of(out, [](const auto& one) { return one.second == 1 || one.second == -1; });
  if (!is_once || out.size() < 2) return std::nullopt;
  return turned(std::move(out));
}

bool lacks_a_column_of(const Indicator& one, const Indicator& other) {
  for (std::uint32_t kolom = 0; kolom < other.uitsplitsingen.size(); ++kolom) {
    if (!same_column(other, kolom, one)) return true;
  }
  return false;
}

IndicatorRelatie relatie_of(const Leden& leden) {
  IndicatorRelatie out;
  out.geheel = leden.begin()->first;
  for (auto lid = std::next(leden.begin()); lid != leden.end(); ++lid)
    (lid->second < 0 ? out.erbij : out.eraf).push_back(lid->first);
  return out;
}

}  // namespace

std::vector<IndicatorRelatie> part_relations(std::span<const Indicator> indicatoren,
                                             std::span<const IndicatorRelatie> relaties) {
  std::vector<Leden> known;
  for (const IndicatorRelatie& relatie : relaties) {
    if (relatie.soort != Relatiesoort::kVoorraad) known.push_back(leden_of(relatie));
  }
  std::set<Leden> had(known.begin(), known.end());
  std::vector<IndicatorRelatie> out;
  // What follows may follow on.
  for (std::size_t second = 1; second < known.size(); ++second) {
    for (std::size_t first = 0; first < second; ++first) {
      for (const auto& [common, teken] : Leden(known[first])) {
        if (!known[second].contains(common)) continue;
        const auto found = without(common, known[first], known[second]);
        const bool is_of_parts = found && std::ranges::any_of(*found, [&](const auto& one) {
                                   return lacks_a_column_of(indicatoren[common], indicatoren[one.first]);
                                 });
        if (!is_of_parts || !had.insert(*found).second) continue;
        known.push_back(*found);
        out.push_back(relatie_of(*found));
        if (out.size() == kMost) return out;
      }
    }
  }
  return out;
}

}  // namespace voortgang
