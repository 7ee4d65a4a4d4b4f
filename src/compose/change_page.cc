
#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/change_blocks.h"
#include "compose/pages.h"
#include "programme/verandering_woorden.h"
#include "programme/woorden.h"

namespace voortgang {

// Of few gemeenten everything stands here; of many only how much, with links to their own pages.
void change_page(Setting& setting, Document& document) {
  const Programma& programma = setting.programma();
  const Verandering& verandering = *setting.feiten().verandering;
  document.titel = std::string(woorden::kWatIsVeranderd) + "?";
  document.kruimels.push_back({std::string(woorden::kVeranderd), {}});
  document.blocks.push_back(
      Paragraph{plain(woorden::kVeranderdInleiding(verandering.oud->titel)), ParagraphKind::kLead});
  append(document.blocks, change_remarks(setting));
  document.blocks.push_back(Heading{2, std::string(woorden::kPerGebied), {}});
  document.blocks.push_back(change_counts(setting));
  const GebiedIndex shown = fits_one_page(programma) ? programma.gebieden() : 1;
  for (GebiedIndex g = 0; g < shown; ++g) {
    const std::string_view name = g == kRegio ? woorden::kHele : programma.gebied_naam(g);
    document.blocks.push_back(Heading{2, std::string(name), std::string(programma.gebied_id(g))});
    Setting part = setting.for_area(g);
    append(document.blocks, change_blocks(part, g, ChangeDetail::kInFull));
    setting.take_over(part);
  }
}

}  // namespace voortgang
