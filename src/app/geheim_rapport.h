#pragma once

#include <string>
#include <vector>

#include "audit/bereik.h"
#include "base/language.h"
#include "compute/secrecy/verslag.h"
#include "programme/programma.h"

namespace voortgang {

// What came of the check on one withheld figure.
enum class Nagerekend : std::uint8_t {
  kGeenEis,    // it is withheld for others, or is a ratio
  kVeilig,     // as wide as was asked, and both ends are worlds
  kTeSmal,     // somebody can compute it more closely
  kBekend,     // an earlier edition told it
  kOnbewezen,  // as wide, but no world was found for an end of it
  kOnbekend,   // figures do not agree, or too much hangs together
};

// One withheld figure, with what the engine says of it and what the audit found.
struct Rapportregel {
  const GeheimCijfer* cijfer = nullptr;
  const Bereik* bereik = nullptr;  // of a number of people
  Nagerekend oordeel = Nagerekend::kGeenEis;
};

struct GeheimRapport {
  const Programma& programma;
  std::vector<Rapportregel> regels;  // by indicator
  std::string meldingen;             // every problem, with what it names
};

[[nodiscard]] std::vector<Rapportregel> rapportregels(const Programma& programma,
                                                      const Geheimverslag& verslag,
                                                      const std::vector<Bereik>& bereiken);

// For people, and for programs (schema voortgang-geheim/1).
[[nodiscard]] std::string rapport_markdown(const GeheimRapport& rapport, Language language);
[[nodiscard]] std::string rapport_json(const GeheimRapport& rapport);

}  // namespace voortgang
