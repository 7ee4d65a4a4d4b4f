#include <algorithm>
#include <string>

#include "check/check.h"
#include "check/delivered.h"

namespace voortgang {
namespace {

void check_years(const Programma& programma, const Gemeente& gemeente, Problems& problems) {
  if (gemeente.van && gemeente.tot && years(*gemeente.tot) < years(*gemeente.van))
    problems.add(Code::PRG105, gemeente.tot_span, {{"van", code(*gemeente.van)}});
  if (!gemeente.opgegaan_in) return;
  const bool is_another =
      *gemeente.opgegaan_in != kRegio && &programma.gemeenten[*gemeente.opgegaan_in - 1U] != &gemeente;
  const bool lives_on =
      is_another && gemeente.tot && programma.exists(*gemeente.opgegaan_in, further(*gemeente.tot, 1));
  if (!lives_on) problems.add(Code::PRG106, gemeente.opgegaan_span, {{"id", gemeente.naam}});
}

// Once for a series: its first figure stands for all.
void check_numbers(const Dossier& dossier, const Levering& levering, Problems& problems) {
  for (const GeleverdeReeks& reeks : levering.reeksen) {
    const auto series = levering.of(reeks);
    const auto stray = std::ranges::find_if(series, [&](const Waarneming& w) {
      return w.is_getal() && !dossier.programma.exists(levering.gebied, w.periode);
    });
    if (stray == series.end()) continue;
    problems.add(Code::LEV113, row_place(dossier, levering, *stray),
                 {{"indicator", dossier.programma.indicatoren[reeks.indicator].id},
                  {"periode", code(stray->periode)},
                  {"gebied", dossier.programma.gebied_naam(levering.gebied)}});
  }
}

}  // namespace

void check_gemeenten(const Dossier& dossier, Problems& problems) {
  for (const Gemeente& gemeente : dossier.programma.gemeenten)
    check_years(dossier.programma, gemeente, problems);
  for (const Levering& levering : dossier.leveringen.lijst) check_numbers(dossier, levering, problems);
}

}  // namespace voortgang
