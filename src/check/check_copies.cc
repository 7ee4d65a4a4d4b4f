#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "check/check.h"
#include "check/delivered.h"

namespace voortgang {
namespace {

constexpr std::size_t kFewest = 4;           // figures that a delivery has to have
constexpr std::size_t kFewestDifferent = 3;  // values among them

// A figure, by what it is of.
struct Stated {
  IndicatorIndex indicator = 0;
  Onderdeel part;
  Periode periode;
  Decimal waarde;
  friend bool operator==(const Stated&, const Stated&) = default;
};

std::size_t areas_of(const Indicator& indicator) {
  return static_cast<std::size_t>(
      std::ranges::count_if(indicator.gebieden, [](GebiedIndex g) { return g != kRegio; }));
}

// The numbers of a delivery that nobody explains, of what more than one gemeente delivers. Nothing where they
// are so few or so alike that two areas may well have the same.
std::vector<Stated> numbers_of(const Dossier& dossier, const Levering& levering) {
  std::vector<Stated> numbers;
  std::set<double> values;
  for (const GeleverdeReeks& reeks : levering.reeksen) {
    if (areas_of(dossier.programma.indicatoren[reeks.indicator]) < 2) continue;
    for (const Waarneming& waarneming : levering.of(reeks)) {
      if (!waarneming.is_getal()) continue;
      if (has_reason(waarneming)) return {};
      numbers.push_back(
          {reeks.indicator, levering.onderdelen[reeks.onderdeel], waarneming.periode, waarneming.waarde});
      if (values.size() < kFewestDifferent) values.insert(waarneming.getal);
    }
  }
  if (numbers.size() < kFewest || values.size() < kFewestDifferent) numbers.clear();
  std::ranges::sort(numbers, {}, [](const Stated& s) { return std::tie(s.indicator, s.part, s.periode); });
  return numbers;
}

// What a delivery is likely to differ in from any other, to compare only those that may be the same.
std::tuple<std::size_t, double, double> trait_of(const std::vector<Stated>& numbers) {
  double sum = 0;
  for (const Stated& number : numbers) sum += number.waarde.value();
  return {numbers.size(), numbers.front().waarde.value(), sum};
}

}  // namespace

void check_copies(const Dossier& dossier, Problems& problems) {
  std::map<std::tuple<HoofddoelIndex, std::size_t, double, double>, const Levering*> first;
  for (const Levering& levering : dossier.leveringen.lijst) {
    const std::vector<Stated> numbers = numbers_of(dossier, levering);
    if (numbers.empty()) continue;
    const auto key = std::tuple_cat(std::tuple(levering.hoofddoel), trait_of(numbers));
    const auto [other, is_new] = first.try_emplace(key, &levering);
    if (is_new || numbers_of(dossier, *other->second) != numbers) continue;
    const Programma& programma = dossier.programma;
    problems.add(Code::LEV114, {levering.bestand, 0, 0},
                 {{"aantal", static_cast<std::int64_t>(numbers.size())},
                  {"gebied", programma.gebied_naam(levering.gebied)},
                  {"ander", programma.gebied_naam(other->second->gebied)}});
  }
}

}  // namespace voortgang
