#include "compose/indicator_quality.h"

#include <fmt/format.h>

#include <string>

#include "base/decimal.h"
#include "compose/addresses.h"
#include "compose/blocks.h"
#include "facts/kwaliteit.h"
#include "programme/antwoord_woorden.h"
#include "programme/raad_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

Inlines there(bool is_there) {
  if (is_there) return plain(woorden::kJa);
  return {Strong{std::string(woorden::kMist)}};
}

// Of an indicator that is measured against nothing, nothing lacks.
Inlines asked(bool is_asked, bool is_there) {
  return is_asked || is_there ? there(is_there) : plain(woorden::kGeenWaarde);
}

Inlines explained(const Indicatorkwaliteit& of) {
  if (of.ongeduid > 0) return {Strong{woorden::kMistBij(count_text(of.ongeduid))}};
  return plain(of.geduid > 0 ? count_text(of.geduid) : std::string(woorden::kGeenWaarde));
}

}  // namespace

Table indicator_quality(const Setting& setting) {
  const Programma& programma = setting.programma();
  Table table{.id = {}, .caption = std::string(woorden::kKwaliteitBijschrift), .columns = {}, .rows = {}};
  for (const std::string_view head : {woorden::kIndicator, woorden::kBasis, woorden::kStreefwaarde,
                                      woorden::kDefinitie, woorden::kEigenaar, woorden::kUitleg})
    table.columns.push_back({std::string(head)});
  table.columns.push_back({std::string(woorden::kInTeksten), Alignment::kEnd});
  for (const Indicatorkwaliteit& of : indicatorkwaliteit(programma, setting.feiten())) {
    const Indicator& indicator = programma.indicatoren[of.indicator];
    table.rows.push_back(
        {.cells = {{Link{indicator.korte_naam, addresses::indicator(programma, of.indicator)}},
                   asked(of.has_doel, of.has_basis),
                   asked(of.has_doel, of.has_streefwaarde),
                   there(!indicator.definitie.empty()),
                   indicator.eigenaar.empty() ? there(false) : plain(indicator.eigenaar),
                   explained(of),
                   plain(fmt::format("{}", of.teksten))}});
  }
  return table;
}

}  // namespace voortgang
