#include "compose/corrections.h"

#include <string>
#include <utility>

#include "compose/addresses.h"
#include "compose/blocks.h"
#include "programme/document_woorden.h"
#include "programme/raad_woorden.h"
#include "programme/stuk.h"

namespace voortgang {
namespace {

// "Verbeterd op 1 maart 2022. Was: 14. Is: 12. Een gemeente telde dubbel."
Inlines correction_words(Setting& setting, const Rectificatie& r) {
  Inlines out{Text{woorden::kVerbeterd(words(r.datum), r.was, r.is, r.waarom)}};
  setting.mark(out, r.voorbeeld);
  return out;
}

// What was corrected, with its address.
Link subject(const Programma& programma, const Rectificatie& r) {
  if (!r.is_of_number())
    return {woorden::kDocumentVan(r.document, programma.gebied_naam(r.gebied)),
            paper_address(programma, r.gebied, r.document)};
  const Indicator& indicator = programma.indicatoren[r.indicator];
  return {woorden::kCijferVan(indicator.korte_naam, programma.gebied_naam(r.gebied), words(r.periode)),
          addresses::row(programma, r.indicator, r.gebied, r.periode)};
}

Inlines whole_correction(Setting& setting, const Rectificatie& r) {
  Inlines item{subject(setting.programma(), r), Text{". "}};
  for (Inline& word : correction_words(setting, r)) item.push_back(std::move(word));
  return item;
}

Blocks question(Setting& setting, const Vraag& vraag) {
  Paragraph asked{{Strong{vraag.vraag}, Text{" (" + words(vraag.datum) + ")"}}};
  setting.mark(asked.inlines, vraag.voorbeeld);
  return {std::move(asked), Paragraph{{Text{vraag.antwoord}}}};
}

}  // namespace

Blocks corrections_of_number(Setting& setting, const FeitenReeks& reeks) {
  Blocks blocks;
  for (const Rectificatie& r : setting.programma().rectificaties) {
    if (!r.is_of_number() || r.indicator != reeks.indicator || r.gebied != reeks.gebied) continue;
    Inlines note{Strong{words(r.periode) + ". "}};
    for (Inline& word : correction_words(setting, r)) note.push_back(std::move(word));
    blocks.push_back(Paragraph{std::move(note), ParagraphKind::kNote});
  }
  return blocks;
}

Blocks corrections_of_papers(Setting& setting) {
  ItemList list;
  for (const Rectificatie& r : setting.programma().rectificaties) {
    if (!r.is_of_number()) list.items.push_back(whole_correction(setting, r));
  }
  if (list.items.empty()) return {};
  return {Heading{2, std::string(woorden::kRectificatiesVanStukken), {}}, std::move(list)};
}

std::vector<FeedItem> correction_items(const Programma& programma) {
  std::vector<FeedItem> items;
  for (const Rectificatie& r : programma.rectificaties) {
    const Link of = subject(programma, r);
    items.push_back({woorden::kRectificatieVan(of.text), of.target, r.datum});
  }
  return items;
}

Blocks questions_about(Setting& setting, const FeitenReeks& reeks) {
  Blocks blocks;
  for (const Vraag& vraag : setting.programma().vragen) {
    if (vraag.indicator == reeks.indicator && vraag.gebied == reeks.gebied)
      append(blocks, question(setting, vraag));
  }
  if (blocks.empty()) return {};
  return {Disclosure{std::string(woorden::kVragenEnAntwoorden), std::move(blocks)}};
}

void corrections_page(Setting& setting, Document& document) {
  document.titel = std::string(woorden::kRectificaties);
  document.kruimels.push_back({document.titel, {}});
  document.blocks.push_back(Paragraph{plain(woorden::kRectificatiesUitleg), ParagraphKind::kLead});
  ItemList list;
  for (const Rectificatie& r : setting.programma().rectificaties)
    list.items.push_back(whole_correction(setting, r));
  document.blocks.push_back(std::move(list));
}

void questions_page(Setting& setting, Document& document) {
  const Programma& programma = setting.programma();
  document.titel = std::string(woorden::kVragenEnAntwoorden);
  document.kruimels.push_back({document.titel, {}});
  for (const Vraag& vraag : programma.vragen) {
    append(document.blocks, question(setting, vraag));
    if (vraag.indicator == kNoIndex) continue;
    document.blocks.push_back(
        Paragraph{{Link{woorden::kGaatOver(programma.indicatoren[vraag.indicator].korte_naam,
                                           programma.gebied_naam(vraag.gebied)),
                        addresses::section(programma, vraag.indicator, vraag.gebied)}}});
  }
}

}  // namespace voortgang
