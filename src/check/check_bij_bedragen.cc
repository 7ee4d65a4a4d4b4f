#include <algorithm>
#include <string_view>

#include "check/check.h"
#include "check/delivered.h"
#include "check/secrets.h"
#include "programme/maat.h"

namespace voortgang {
namespace {

// What stands beside an amount is printed, and so is the amount.
void check_words(const Dossier& dossier, SourceId source, std::uint32_t line, std::string_view words,
                 Problems& problems) {
  const Span place = line_place(dossier, source, line);
  if (const auto secret = secret_word(words); !secret.empty())
    problems.add(Code::BEG117, place, {{"woord", secret}});
  if (const auto unit = other_unit_in(words, "euro"); !unit.empty())
    problems.add(Code::BEG118, place, {{"woord", unit}});
}

void check_remarks_of(const Dossier& dossier, const Begroting& begroting, Problems& problems) {
  for (const Begrotingsproject& project : begroting.projecten) {
    const auto with_amount =
        std::ranges::find_if(project.cellen, [](const Begrotingscel& cel) { return cel.bedrag.has_value(); });
    if (with_amount == project.cellen.end()) continue;
    check_words(dossier, begroting.bestand, with_amount->regel, project.voetnoot, problems);
    for (const Begrotingscel& cel : project.cellen) {
      if (cel.bedrag && cel.dekking != project.voetnoot)
        check_words(dossier, begroting.bestand, cel.regel, cel.dekking, problems);
    }
  }
}

}  // namespace

void check_bij_bedragen(const Dossier& dossier, Problems& problems) {
  for (const Begroting& begroting : dossier.programma.begrotingen)
    check_remarks_of(dossier, begroting, problems);
}

}  // namespace voortgang
