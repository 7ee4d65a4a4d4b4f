#include "compose/navigation.h"

#include <algorithm>

#include "base/decimal.h"
#include "compose/addresses.h"
#include "compose/goal_table.h"
#include "programme/antwoord_woorden.h"
#include "programme/grafiek_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

std::string page_of(const Programma& programma, std::optional<HoofddoelIndex> hoofddoel, GebiedIndex g) {
  return hoofddoel ? addresses::hoofddoel_in(programma, *hoofddoel, g) : addresses::gebied(programma, g);
}

NavigationItem item_of(const Setting& setting, std::optional<HoofddoelIndex> hoofddoel, GebiedIndex g) {
  const Programma& programma = setting.programma();
  NavigationItem item{.text = std::string(g == kRegio ? woorden::kRegioKop : programma.gebied_naam(g)),
                      .target = page_of(programma, hoofddoel, g),
                      .is_here = g == setting.gebied};
  if (hoofddoel) item.oordeel = setting.feiten().groep(*hoofddoel, g).oordeel;
  return item;
}

}  // namespace

Block area_tiles(const Setting& setting, std::optional<HoofddoelIndex> hoofddoel) {
  const Programma& programma = setting.programma();
  if (!shows_signs(programma))
    return Paragraph{{Link{woorden::kAlleGemeenten(count_text(programma.gemeenten.size())),
                           std::string(addresses::kGemeenten)}}};
  Navigation tiles{NavigationKind::kTiles, std::string(woorden::kUwGemeente), {}};
  constexpr int kMostPlaces = 6;  // that the stylesheet knows
  const bool has_places = std::ranges::all_of(programma.gemeenten, [](const Gemeente& g) {
    return g.rij > 0 && g.rij <= kMostPlaces && g.kolom > 0 && g.kolom <= kMostPlaces;
  });
  for (GebiedIndex g = 1; g < programma.gebieden(); ++g) {
    if (!programma.exists(g)) continue;
    NavigationItem item = item_of(setting, hoofddoel, g);
    if (has_places) {
      item.rij = programma.gemeenten[g - 1U].rij;
      item.kolom = programma.gemeenten[g - 1U].kolom;
    }
    tiles.items.push_back(std::move(item));
  }
  return tiles;
}

Blocks area_switch(const Setting& setting, std::optional<HoofddoelIndex> hoofddoel) {
  const Programma& programma = setting.programma();
  if (!shows_signs(programma)) return {};
  Navigation list{NavigationKind::kSwitch, std::string(woorden::kAnderGebied), {}};
  for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
    if (programma.exists(g) || g == setting.gebied) list.items.push_back(item_of(setting, hoofddoel, g));
  }
  return {std::move(list)};
}

Navigation areas_with_verdict(const Setting& setting, HoofddoelIndex hoofddoel) {
  const Programma& programma = setting.programma();
  std::vector<GebiedIndex> areas;
  for (GebiedIndex g = 1; g < programma.gebieden(); ++g) {
    if (programma.exists(g)) areas.push_back(g);
  }
  std::ranges::stable_sort(areas, {}, [&](GebiedIndex g) { return programma.gebied_naam(g); });
  Navigation list{NavigationKind::kColumns, std::string(woorden::kPerGemeente), {}};
  for (const GebiedIndex g : areas) list.items.push_back(item_of(setting, hoofddoel, g));
  return list;
}

Navigation goals_around(const Setting& setting, HoofddoelIndex hoofddoel) {
  const Programma& programma = setting.programma();
  Navigation around{NavigationKind::kAround, std::string(woorden::kVerder), {}};
  const auto add = [&](const Zin<1>& words, HoofddoelIndex h) {
    around.items.push_back({.text = words(programma.hoofddoelen[h].naam),
                            .target = addresses::hoofddoel_in(programma, h, setting.gebied)});
  };
  if (hoofddoel > 0) add(woorden::kVorigDoel, static_cast<HoofddoelIndex>(hoofddoel - 1));
  if (hoofddoel + 1U < programma.hoofddoelen.size())
    add(woorden::kVolgendDoel, static_cast<HoofddoelIndex>(hoofddoel + 1));
  return around;
}

}  // namespace voortgang
