#include "forms/import_bestemming.h"

#include <algorithm>

#include "programme/folders.h"

namespace voortgang {

GebiedIndex bestemming_of_groep(const Programma& programma, GroepIndex groep) {
  return static_cast<GebiedIndex>(programma.gebieden() + groep);
}

std::optional<GroepIndex> groep_at_bestemming(const Programma& programma, GebiedIndex bestemming) {
  if (bestemming < programma.gebieden()) return std::nullopt;
  return static_cast<GroepIndex>(bestemming - programma.gebieden());
}

std::string_view bestemming_naam(const Programma& programma, GebiedIndex bestemming) {
  const auto groep = groep_at_bestemming(programma, bestemming);
  return groep ? std::string_view(programma.vergelijkgroepen[*groep].naam)
               : programma.gebied_naam(bestemming);
}

std::string_view bestemming_id(const Programma& programma, GebiedIndex bestemming) {
  const auto groep = groep_at_bestemming(programma, bestemming);
  return groep ? std::string_view(programma.vergelijkgroepen[*groep].id) : programma.gebied_id(bestemming);
}

const Levering* levering_at_bestemming(const Dossier& dossier, HoofddoelIndex hoofddoel,
                                       GebiedIndex bestemming) {
  const auto groep = groep_at_bestemming(dossier.programma, bestemming);
  if (!groep) return dossier.leveringen.levering(hoofddoel, bestemming);
  const auto& all = dossier.leveringen.vergelijkingen;
  const auto found = std::ranges::find_if(all, [&](const Vergelijklevering& one) {
    return one.groep == *groep && one.levering.hoofddoel == hoofddoel;
  });
  return found == all.end() ? nullptr : &found->levering;
}

std::string path_of_bestemming(const Dossier& dossier, HoofddoelIndex hoofddoel, GebiedIndex bestemming) {
  if (!groep_at_bestemming(dossier.programma, bestemming))
    return dossier.bronnen.at(dossier.leveringen.bestand(hoofddoel, bestemming)).path;
  if (const Levering* levering = levering_at_bestemming(dossier, hoofddoel, bestemming))
    return dossier.bronnen.at(levering->bestand).path;
  return delivery_path(dossier.programma.hoofddoelen[hoofddoel].id,
                       bestemming_id(dossier.programma, bestemming));
}

}  // namespace voortgang
