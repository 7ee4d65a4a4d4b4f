#include "compute/secrecy/sommen.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <utility>

namespace voortgang {
namespace {

using Kolommen = std::vector<std::uint32_t>;

bool has_column(const Onderdeel& part, std::uint32_t kolom) {
  return std::ranges::find(part, kolom, &Keuze::kolom) != part.end();
}

void add_gemeenten(const Programma& programma, const Plek& geheel, const Indicator& indicator,
                   std::vector<Som>& out) {
  Som som{.delen = {}, .kolommen = {}, .adds_up = indicator.aggregatie == Aggregatie::kSom};
  for (const GebiedIndex g : indicator.gebieden) {
    if (g == kRegio || !programma.exists(g, geheel.periode)) continue;
    som.delen.push_back({geheel.indicator, g, geheel.onderdeel, geheel.periode});
  }
  out.push_back(std::move(som));
}

void add_column(const Plek& geheel, const Indicator& indicator, std::vector<Som>& out, std::uint32_t kolom) {
  Som som{.delen = {}, .kolommen = {kolom}, .adds_up = indicator.onderdelen_tellen_op};
  for (std::uint32_t waarde = 0; waarde < indicator.uitsplitsingen[kolom].waarden.size(); ++waarde) {
    Plek part = geheel;
    part.onderdeel.push_back({kolom, waarde});
    std::ranges::sort(part.onderdeel);
    som.delen.push_back(std::move(part));
  }
  out.push_back(std::move(som));
}

Kolommen columns_beside(const Plek& geheel, const Onderdeel& part) {
  Kolommen out;
  for (const Keuze& keuze : part) {
    if (!has_column(geheel.onderdeel, keuze.kolom)) out.push_back(keuze.kolom);
  }
  return out;
}

std::size_t values_of(const Indicator& indicator, const Kolommen& columns) {
  std::size_t all = 1;
  for (const std::uint32_t kolom : columns) {
    if (__builtin_mul_overflow(all, indicator.uitsplitsingen[kolom].waarden.size(), &all)) return 0;
  }
  return all;
}

bool is_whole(const Verbanden& verbanden, const Indicator& indicator, const Kolommen& columns,
              const std::vector<Plek>& parts) {
  return parts.size() == values_of(indicator, columns) && std::ranges::all_of(parts, [&](const Plek& plek) {
           const auto found = verbanden.find(plek);
           return found && verbanden.cijfer(*found).is_getal();
         });
}

// Only what has been delivered: of three columns of a hundred values each there may be a million.
void add_crosses(const Verbanden& verbanden, const Plek& geheel, const Indicator& indicator,
                 std::vector<Som>& out) {
  std::map<Kolommen, std::vector<Plek>> by_columns;
  for (const std::uint32_t index : verbanden.series_at(geheel.indicator, geheel.gebied)) {
    const Onderdeel& part = verbanden.onderdeel({index, 0});
    if (is_part_of(part, geheel.onderdeel))
      by_columns[columns_beside(geheel, part)].push_back(
          {geheel.indicator, geheel.gebied, part, geheel.periode});
  }
  // A table by two columns that has all its parts adds nothing where one by either column is whole: its
  // rows and columns add up to that one's parts, which are sums of their own.
  std::vector<Kolommen> whole;
  for (const auto& [columns, parts] : by_columns) {
    if (is_whole(verbanden, indicator, columns, parts)) whole.push_back(columns);
  }
  for (auto& [columns, parts] : by_columns) {
    const bool needs_none = std::ranges::any_of(whole, [&](const Kolommen& fewer) {
      return fewer.size() < columns.size() && std::ranges::includes(columns, fewer);
    });
    if (columns.size() < 2 || needs_none) continue;
    const bool is_heel = parts.size() == values_of(indicator, columns);
    out.push_back({std::move(parts), columns, indicator.onderdelen_tellen_op, is_heel});
  }
}

}  // namespace

void add_wholes(const Plek& plek, std::size_t columns, std::set<Plek>& out) {
  const bool can_have_parts = plek.gebied == kRegio || plek.onderdeel.size() < columns;
  if (can_have_parts && !out.insert(plek).second) return;
  for (std::size_t i = 0; i < plek.onderdeel.size(); ++i) {
    Plek wider = plek;
    wider.onderdeel.erase(wider.onderdeel.begin() + static_cast<std::ptrdiff_t>(i));
    add_wholes(wider, columns, out);
  }
  if (plek.gebied != kRegio) add_wholes({plek.indicator, kRegio, plek.onderdeel, plek.periode}, columns, out);
}

Optelling optelling_of(const Plek& geheel, const Som& som) {
  Optelling out{{geheel, 1}};
  for (const Plek& part : som.delen) out.emplace_back(part, -1);
  return out;
}

std::vector<Som> sommen(const Programma& programma, const Verbanden& verbanden, const Plek& geheel) {
  const Indicator& indicator = programma.indicatoren[geheel.indicator];
  std::vector<Som> out;
  if (geheel.gebied == kRegio) add_gemeenten(programma, geheel, indicator, out);
  for (std::uint32_t kolom = 0; kolom < indicator.uitsplitsingen.size(); ++kolom) {
    if (!has_column(geheel.onderdeel, kolom)) add_column(geheel, indicator, out, kolom);
  }
  if (geheel.onderdeel.size() + 1 < indicator.uitsplitsingen.size())
    add_crosses(verbanden, geheel, indicator, out);
  return out;
}

namespace {

Plek further(Plek plek, int by) {
  plek.periode = voortgang::further(plek.periode, by);
  return plek;
}

// Every place that a relation can be of, by its whole.
std::set<Plek> wholes_of(const RuweReeksen& ruw, const Verbanden& verbanden,
                         const IndicatorRelatie& relatie) {
  const auto is_member = [&](IndicatorIndex i) {
    return i == relatie.geheel || std::ranges::find(relatie.erbij, i) != relatie.erbij.end() ||
           std::ranges::find(relatie.eraf, i) != relatie.eraf.end();
  };
  std::set<Plek> wholes;
  for (std::uint32_t r = 0; r < ruw.reeksen.size(); ++r) {
    if (!is_member(ruw.reeksen[r].indicator)) continue;
    for (std::uint32_t c = 0; c < ruw.reeksen[r].waarnemingen.size(); ++c) {
      const auto whole = verbanden.same_of(relatie.geheel, verbanden.plek({r, c}));
      if (!whole) continue;
      wholes.insert(*whole);
      if (relatie.soort == Relatiesoort::kVoorraad && ruw.reeksen[r].indicator == relatie.geheel)
        wholes.insert(further(*whole, 1));
    }
  }
  return wholes;
}

// What a relation says of one place, and of the indicators that do not have it how many come to the whole and
// how many go off.
struct Relatiesom {
  Optelling sum;
  int erbij = 0;
  int eraf = 0;
};

Relatiesom relatiesom(const Verbanden& verbanden, const IndicatorRelatie& relatie, const Plek& whole) {
  Relatiesom out{.sum = {{whole, 1}}};
  if (relatie.soort == Relatiesoort::kVoorraad) out.sum.emplace_back(further(whole, -1), -1);
  const auto add = [&](const std::vector<IndicatorIndex>& members, std::int8_t sign, int& lacking) {
    for (const IndicatorIndex i : members) {
      if (auto place = verbanden.same_of(i, whole))
        out.sum.emplace_back(std::move(*place), sign);
      else
        ++lacking;
    }
  };
  add(relatie.erbij, -1, out.erbij);
  add(relatie.eraf, 1, out.eraf);
  return out;
}

}  // namespace

std::vector<Optelling> optellingen(const RuweReeksen& ruw, const Verbanden& verbanden,
                                   const IndicatorRelatie& relatie) {
  std::vector<Optelling> out;
  for (const Plek& whole : wholes_of(ruw, verbanden, relatie)) {
    Relatiesom said = relatiesom(verbanden, relatie, whole);
    if (said.erbij == 0 && said.eraf == 0) out.push_back(std::move(said.sum));
  }
  return out;
}

std::vector<Optelling> deeloptellingen(const RuweReeksen& ruw, const Verbanden& verbanden,
                                       const IndicatorRelatie& relatie) {
  std::vector<Optelling> out;
  for (const Plek& whole : wholes_of(ruw, verbanden, relatie)) {
    Relatiesom said = relatiesom(verbanden, relatie, whole);
    if ((said.erbij > 0) == (said.eraf > 0) || said.sum.size() < 2) continue;
    if (said.eraf > 0) {
      for (auto& [plek, sign] : said.sum) sign = static_cast<std::int8_t>(-sign);
    }
    out.push_back(std::move(said.sum));
  }
  return out;
}

std::vector<Plek> gehelen(const Programma& programma, const RuweReeksen& ruw, const Verbanden& verbanden,
                          const std::vector<bool>& taking_part) {
  std::set<Plek> out;
  for (std::uint32_t r = 0; r < ruw.reeksen.size(); ++r) {
    const Indicator& of = programma.indicatoren[ruw.reeksen[r].indicator];
    if (!taking_part[ruw.reeksen[r].indicator] || !is_protected(of)) continue;
    for (std::uint32_t c = 0; c < ruw.reeksen[r].waarnemingen.size(); ++c)
      add_wholes(verbanden.plek({r, c}), of.uitsplitsingen.size(), out);
  }
  return {out.begin(), out.end()};
}

}  // namespace voortgang
