#pragma once

#include <map>
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
};

struct GeheimCijfer {
  Plek plek;
  Decimal waarde;
  Geheimreden reden = Geheimreden::kKlein;
  std::vector<Plek> voor;  // of kVoorAnderen: those others
};

// Every withheld figure, for those who may know (check --rapport). In order of places.
struct Geheimverslag {
  std::vector<GeheimCijfer> cijfers;
};

// For which figures another one was withheld beside them.
using Voor = std::map<Figuur, std::vector<Figuur>>;
void note_witnesses(const Opgave& opgave, const Patroon& patroon, Voor& voor);

[[nodiscard]] Geheimverslag verslag_van(const Programma& programma, const Verbanden& verbanden,
                                        const EerdereEdities& eerder, const Wensen& wensen,
                                        const Geheim& geheim, const Voor& voor);

}  // namespace voortgang
