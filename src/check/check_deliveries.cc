#include <algorithm>
#include <set>
#include <string>

#include "check/check.h"

namespace voortgang {
namespace {

constexpr std::size_t kNamed = 3;  // indicators that a message names

bool is_computed(const Indicator& i) {
  return i.teller != kNoIndex || i.noemer != kNoIndex;
}

// Indicators of a goal that an area is expected to deliver.
std::vector<const Indicator*> expected(const Project& project, HoofddoelIndex hoofddoel, GebiedIndex gebied) {
  std::vector<const Indicator*> found;
  for (const Indicator& indicator : project.indicatoren) {
    if (indicator.hoofddoel == hoofddoel && indicator.covers(gebied) && !is_computed(indicator))
      found.push_back(&indicator);
  }
  return found;
}

bool is_excused(const Editie& editie, HoofddoelIndex hoofddoel, GebiedIndex gebied) {
  return std::ranges::any_of(editie.niet_geleverd, [&](const NietGeleverd& n) {
    return n.hoofddoel == hoofddoel && n.gebied == gebied;
  });
}

std::string first_names(const std::vector<const Indicator*>& indicatoren) {
  std::string names;
  for (std::size_t i = 0; i < std::min(indicatoren.size(), kNamed); ++i) {
    names.append(names.empty() ? "" : ", ").append(indicatoren[i]->id);
  }
  return indicatoren.size() > kNamed ? names + " …" : names;
}

void check_one(const Project& project, const Levering& levering, const std::vector<const Indicator*>& wanted,
               Problems& problems) {
  std::set<IndicatorIndex> delivered;
  for (const GeleverdeReeks& reeks : levering.reeksen) delivered.insert(reeks.indicator);
  for (const Indicator* indicator : wanted) {
    const auto index = static_cast<IndicatorIndex>(indicator - project.indicatoren.data());
    if (!delivered.contains(index))
      problems.add(Code::LEV104, {levering.bron, 0, 0}, {{"id", indicator->id}});
  }
}

}  // namespace

void check_deliveries(const Project& project, Problems& problems) {
  const Programma& programma = project.programma;
  for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h) {
    for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
      const auto wanted = expected(project, h, g);
      if (wanted.empty() || is_excused(project.editie, h, g)) continue;
      const Levering* levering = project.levering(h, g);
      if (levering != nullptr) {
        if (levering->mist_rijen) continue;  // they may have been among what could not be read
        check_one(project, *levering, wanted, problems);
        continue;
      }
      const SourceId source = project.leverplek(h, g);
      problems.add(Code::LEV103, {source, 0, 0}, {{"indicatoren", first_names(wanted)}});
    }
  }
}

}  // namespace voortgang
