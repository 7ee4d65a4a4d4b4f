#include "forms/import_plek.h"

#include <algorithm>

#include <fmt/format.h>

namespace voortgang {

GebiedIndex plek_of_groep(const Programma& programma, GroepIndex groep) {
  return static_cast<GebiedIndex>(programma.gebieden() + groep);
}

std::optional<GroepIndex> groep_at_plek(const Programma& programma, GebiedIndex plek) {
  if (plek < programma.gebieden()) return std::nullopt;
  return static_cast<GroepIndex>(plek - programma.gebieden());
}

std::string_view plek_naam(const Programma& programma, GebiedIndex plek) {
  const auto groep = groep_at_plek(programma, plek);
  return groep ? std::string_view(programma.vergelijkgroepen[*groep].naam) : programma.gebied_naam(plek);
}

std::string_view plek_id(const Programma& programma, GebiedIndex plek) {
  const auto groep = groep_at_plek(programma, plek);
  return groep ? std::string_view(programma.vergelijkgroepen[*groep].id) : programma.gebied_id(plek);
}

const Levering* levering_at_plek(const Dossier& dossier, HoofddoelIndex hoofddoel, GebiedIndex plek) {
  const auto groep = groep_at_plek(dossier.programma, plek);
  if (!groep) return dossier.leveringen.levering(hoofddoel, plek);
  const auto& all = dossier.leveringen.vergelijkingen;
  const auto found = std::ranges::find_if(all, [&](const Vergelijklevering& one) {
    return one.groep == *groep && one.levering.hoofddoel == hoofddoel;
  });
  return found == all.end() ? nullptr : &found->levering;
}

std::string path_of_plek(const Dossier& dossier, HoofddoelIndex hoofddoel, GebiedIndex plek) {
  if (!groep_at_plek(dossier.programma, plek))
    return dossier.bronnen.at(dossier.leveringen.plek(hoofddoel, plek)).path;
  if (const Levering* levering = levering_at_plek(dossier, hoofddoel, plek))
    return dossier.bronnen.at(levering->bron).path;
  return fmt::format("indicators/{}/{}.csv", dossier.programma.hoofddoelen[hoofddoel].id,
                     plek_id(dossier.programma, plek));
}

}  // namespace voortgang
