
#include <algorithm>

#include "base/decimal.h"
#include "compose/addresses.h"
#include "compose/area_blocks.h"
#include "compose/blocks.h"
#include "compose/documents.h"
#include "compose/goal_table.h"
#include "compose/navigation.h"
#include "compose/pages.h"
#include "compose/verdict_sentences.h"
#include "programme/antwoord_woorden.h"
#include "programme/document_woorden.h"
#include "programme/formats.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

// "Nieuwe cijfers: 15, herzien: 13", in all areas together.
std::string new_numbers(const Verandering& change) {
  std::size_t fresh = 0, revised = 0;
  for (const Gebiedsverandering& area : change.gebieden) {
    fresh += area.aantal(Cijfersoort::kNieuw);
    revised += area.aantal(Cijfersoort::kHerzien);
  }
  std::string out = woorden::kNieuwEnHerzien(count_text(fresh), count_text(revised));
  // Nobody's figures of before, so they are no change of an area.
  const std::size_t indicators = change.nieuwe_indicatoren.size();
  if (indicators == 1) out += woorden::kNieuweIndicatorErbij;
  if (indicators > 1) out += woorden::kNieuweIndicatorenErbij(count_word(indicators));
  return out;
}

Section late(const Setting& setting) {
  Section section{SectionKind::kPart, {}, {Heading{3, std::string(woorden::kNieuwEnTeLaat), {}}}};
  ItemList list;
  if (const auto& change = setting.feiten().verandering) list.items.push_back({Text{new_numbers(*change)}});
  list.items.push_back(late_activities(setting, {}));
  if (setting.feiten().verandering)
    list.items.push_back(
        {Link{std::string(woorden::kAlleVeranderingen), std::string(addresses::kVeranderd)}});
  section.blocks.push_back(std::move(list));
  return section;
}

Navigation documents_of_edition(const Setting& setting) {
  Navigation buttons{NavigationKind::kButtons, std::string(woorden::kDocumenten), {}};
  for (const PublishedPaper& paper : papers_of(setting.basis, kRegio)) {
    if (const PaperPlace* to_read = paper.in(*kPaperFormats.front()))
      buttons.items.push_back(
          {.text = woorden::kDocumentVan(paper.titel, paper.gebied), .target = to_read->adres});
  }
  buttons.items.push_back(
      {.text = std::string(woorden::kAlleDocumenten), .target = std::string(addresses::kDocumenten)});
  return buttons;
}

}  // namespace

void home_page(Setting& setting, Document& document) {
  const Programma& programma = setting.programma();
  document.titel = programma.koppen.overzicht;
  if (document.titel.empty()) document.titel = woorden::kHomeTitel(programma.naam, programma.regio);
  const std::string state = state_of_area(setting, kRegio);
  document.omschrijving = state;
  document.anders.push_back({std::string(formats::kJson.naam), addresses::feiten(programma, kRegio)});
  Section words{SectionKind::kPart, {}, {Heading{1, document.titel, {}}}};
  words.blocks.push_back(Paragraph{{Text{state}}, ParagraphKind::kLead});
  words.blocks.push_back(Paragraph{{Text{programma.inleiding}}, ParagraphKind::kNote});
  document.blocks.push_back(Section{
      SectionKind::kHero, {}, {std::move(words), Section{SectionKind::kPart, {}, {area_tiles(setting)}}}});
  document.blocks.push_back(Heading{2, goals_heading(programma), "doelen"});
  append(document.blocks, with_key(setting, goal_table(setting)));
  const bool has_change = setting.feiten().verandering.has_value();
  document.blocks.push_back(Heading{2,
                                    has_change
                                        ? woorden::kVeranderdSinds(setting.feiten().verandering->oud->titel)
                                        : std::string(woorden::kWatValtOp),
                                    "veranderd"});
  Section three{SectionKind::kThree, {}, {}};
  three.blocks.push_back(has_change ? moved_list(setting, Beweging::kBeter) : best_series(setting));
  three.blocks.push_back(has_change ? moved_list(setting, Beweging::kSlechter) : worst_series(setting));
  three.blocks.push_back(late(setting));
  document.blocks.push_back(std::move(three));
  document.blocks.push_back(documents_of_edition(setting));
}

}  // namespace voortgang
