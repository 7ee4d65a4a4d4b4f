#include "deliveries/gevraagd.h"

#include <algorithm>
#include <set>

namespace voortgang {

bool is_asked(const Programma& programma, IndicatorIndex indicator, HoofddoelIndex hoofddoel,
              GebiedIndex gebied) {
  return programma.indicatoren[indicator].is_asked_of(hoofddoel, gebied) && programma.exists(gebied);
}

std::vector<IndicatorIndex> asked_indicators(const Programma& programma, HoofddoelIndex hoofddoel,
                                             GebiedIndex gebied) {
  std::vector<IndicatorIndex> found;
  for (IndicatorIndex i = 0; i < programma.indicatoren.size(); ++i) {
    if (is_asked(programma, i, hoofddoel, gebied)) found.push_back(i);
  }
  return found;
}

std::vector<IndicatorIndex> missing_from(const Levering& levering,
                                         const std::vector<IndicatorIndex>& gevraagd) {
  std::set<IndicatorIndex> delivered;
  for (const GeleverdeReeks& reeks : levering.reeksen) delivered.insert(reeks.indicator);
  std::vector<IndicatorIndex> missing;
  std::ranges::copy_if(gevraagd, std::back_inserter(missing),
                       [&](IndicatorIndex i) { return !delivered.contains(i); });
  return missing;
}

}  // namespace voortgang
