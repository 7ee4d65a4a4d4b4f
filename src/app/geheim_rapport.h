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

// One rounded figure.
struct Afrondingsregel {
  const AfgerondCijfer* cijfer = nullptr;
  const Bereik* bereik = nullptr;
  Nagerekend oordeel = Nagerekend::kOnbekend;
};

struct GeheimRapport {
  const Programma& programma;
  std::string invoer;                // digest of all that was read
  std::vector<Rapportregel> regels;  // by indicator
  std::vector<Afrondingsregel> afgerond;
  std::vector<std::size_t> cijfers_of;  // by indicator: how many numbers it has, shown or not
  std::string meldingen;                // every problem, with what it names
};

[[nodiscard]] std::vector<Rapportregel> rapportregels(const Geheimverslag& verslag,
                                                      const std::vector<Bereik>& bereiken);

[[nodiscard]] std::vector<Afrondingsregel> afrondingsregels(const Programma& programma,
                                                            const Geheimverslag& verslag,
                                                            const std::vector<Bereik>& bereiken);

// For people, and for programs (schema voortgang-geheim/1).
[[nodiscard]] std::string rapport_markdown(const GeheimRapport& rapport, Language language);
[[nodiscard]] std::string rapport_json(const GeheimRapport& rapport);

}  // namespace voortgang
