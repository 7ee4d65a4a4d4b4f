#pragma once

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "base/decimal.h"
#include "compute/secrecy/eerdere_edities.h"
#include "compute/secrecy/opgave.h"

namespace voortgang {

// Why a figure is withheld.
enum class Geheimreden : std::uint8_t {
  kKlein,            // a number of people below the drempel
  kIedereen,         // its ratio would say it of (almost) everybody or nobody
  kGekozen,          // in site/geheimhouding.csv
  kEditie,           // an earlier edition withheld it
  kVerhouding,       // a ratio of which a count is withheld
  kZonderAantallen,  // a ratio that was delivered without its counts
  kVoorAnderen,      // so that others cannot be computed
  kSteekproef,       // too few people answered
  kGevolg,           // a sum or a part of one that was chosen
  kBedrag,           // an amount that would tell what somebody has
};

// What a figure is in another world.
struct Anders {
  Plek plek;
  std::int64_t waarde = 0;
};

// Two worlds that nobody can tell from this one. What is not named, is in them as it is here.
struct Werelden {
  std::vector<Anders> hoger, lager;
  bool for_knower = false;  // nor can who knows the drempel
};

struct GeheimCijfer {
  Plek plek;
  Decimal waarde;
  Geheimreden reden = Geheimreden::kKlein;
  std::int64_t eis = 0;    // how far two worlds are apart in it, of figures that are withheld for themselves
  std::vector<Plek> voor;  // of kVoorAnderen: those others
  bool is_verschoond = false;  // editions before told too much of it: this one cannot take that back
  std::optional<Werelden> werelden;
};

// A number of people that is shown as another one.
struct AfgerondCijfer {
  Plek plek;
  Decimal waarde;
  std::int64_t getoond = 0;
};

// Every withheld figure, for those who may know (check --rapport), and every rounded one. In order of places.
struct Geheimverslag {
  std::vector<GeheimCijfer> cijfers;
  std::vector<AfgerondCijfer> afgerond;
};

// What was found while figures were withheld: for which others, what was asked, and by what it is proved.
struct Bevindingen {
  std::map<Figuur, std::vector<Figuur>> voor;
  std::map<Figuur, std::int64_t> eisen;
  std::map<Figuur, Werelden> werelden;
  std::set<Figuur> verschoond;
};
void note_findings(const Verbanden& verbanden, const Opgave& opgave, const Patroon& patroon,
                   Bevindingen& bevindingen);

[[nodiscard]] Geheimverslag report_of(const Programma& programma, const Verbanden& verbanden,
                                      const EerdereEdities& eerder, const Wensen& wensen,
                                      const Geheim& geheim, const Bevindingen& bevindingen);

}  // namespace voortgang
