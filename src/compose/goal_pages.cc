
#include "compose/addresses.h"
#include "compose/area_blocks.h"
#include "compose/blocks.h"
#include "compose/change_blocks.h"
#include "compose/documents.h"
#include "compose/gemeente_blocks.h"
#include "compose/goal_blocks.h"
#include "compose/goal_change.h"
#include "compose/goal_table.h"
#include "compose/indicator_rows.h"
#include "compose/money.h"
#include "compose/narrative.h"
#include "compose/navigation.h"
#include "compose/pages.h"
#include "compose/promises.h"
#include "compose/tables.h"
#include "compose/verdict_sentences.h"
#include "programme/antwoord_woorden.h"
#include "programme/document_woorden.h"
#include "programme/formats.h"
#include "programme/verandering_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

// The verdict with what changed, then what is behind it in a sentence or two.
void add_state(Setting& setting, HoofddoelIndex h, Document& document) {
  const Programma& programma = setting.programma();
  Paragraph state{{goal_verdict(setting, h, setting.gebied)}, ParagraphKind::kStatus};
  if (std::string change = goal_change(setting, h, setting.gebied); !change.empty())
    state.inlines.push_back(Text{", " + std::move(change)});
  document.blocks.push_back(std::move(state));
  const std::string numbers = numbers_sentence(setting.feiten().groep(h, setting.gebied));
  document.omschrijving = numbers;
  if (!numbers.empty()) document.blocks.push_back(Paragraph{{Text{numbers}}, ParagraphKind::kLead});
  const Tekst* tekst = programma.tekst(h, setting.gebied);
  if (tekst == nullptr || tekst->samenvatting.empty()) return;
  // What is found elsewhere shows a line or two.
  if (numbers.empty()) document.omschrijving = tekst->samenvatting;
  document.blocks.push_back(summary_of(setting, *tekst));
}

// A part that is there only where there is something for it: it names itself by its heading.
void add_part(Blocks& blocks, Blocks part, std::vector<NavigationItem>& parts) {
  if (part.empty()) return;
  if (const auto* heading = std::get_if<Heading>(&part.front().is))
    parts.push_back({.text = heading->text, .target = "#" + heading->id});
  append(blocks, std::move(part));
}

// What is on the page is known when all is there; the list of it stands before.
void insert_contents(const Setting& setting, HoofddoelIndex h, std::vector<NavigationItem> parts,
                     std::size_t at, Blocks& blocks) {
  Navigation contents{NavigationKind::kContents, std::string(woorden::kOpDezePagina),
                      number_contents(setting, h, setting.gebied)};
  for (NavigationItem& part : parts) contents.items.push_back(std::move(part));
  blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(at), std::move(contents));
}

void add_regional_text(Setting& setting, const Tekst& tekst, Blocks& blocks) {
  blocks.push_back(Heading{2, std::string(woorden::kWatRegioDoet), "tekst"});
  blocks.push_back(marked_text(whole_text(setting, tekst, 3), SectionKind::kRegionaal));
}

void add_activities(Blocks& blocks, Blocks table) {
  blocks.push_back(Heading{2, std::string(woorden::kActiviteiten), "activiteiten"});
  append(blocks, std::move(table));
}

// The papers of an area, and its spending plan: each a way to it.
Navigation papers_and_plan(const Setting& setting) {
  Navigation buttons{NavigationKind::kButtons, std::string(woorden::kDocumenten), {}};
  for (const PublishedPaper& paper : papers_of(setting.basis, setting.gebied)) {
    const PaperPlace* to_read = paper.in(*kPaperFormats.front());
    if (to_read != nullptr) buttons.items.push_back({.text = paper.titel, .target = to_read->adres});
    for (const PaperPlace& place : paper.places) {
      if (place.bytes == 0) continue;
      const std::string form = format_and_size(place);
      if (to_read != nullptr)
        buttons.items.back().forms.push_back({woorden::kAlsFormaat(paper.titel, ""), form, place.adres});
      else  // a pack of annexes has no page to read
        buttons.items.push_back({.text = woorden::kAlsFormaat(paper.titel, form), .target = place.adres});
    }
  }
  if (setting.programma().begroting(setting.gebied) != nullptr)
    buttons.items.push_back(
        {.text = woorden::kBestedingsplanVan(setting.programma().gebied_naam(setting.gebied)),
         .target = addresses::begroting(setting.programma(), setting.gebied)});
  return buttons;
}

// What stands out in an area's figures, and what changed in it.
Section three_lists(Setting& setting) {
  Section three{SectionKind::kThree, {}, {best_series(setting), worst_series(setting)}};
  Section third{SectionKind::kPart, {}, {}};
  if (setting.feiten().verandering) {
    third.id = "veranderd";
    third.blocks.push_back(Heading{3, std::string(woorden::kWatIsVeranderd), {}});
    append(third.blocks, change_summary(setting));
  } else {
    third.blocks.push_back(Heading{3, std::string(woorden::kActiviteiten), {}});
    third.blocks.push_back(ItemList{{late_activities(setting, setting.gebied)}});
  }
  three.blocks.push_back(std::move(third));
  return three;
}

}  // namespace

void goal_page(Setting& setting, HoofddoelIndex h, Document& document) {
  const Programma& programma = setting.programma();
  document.titel = goal_title(programma, h, setting.soort);
  document.kruimels.push_back({std::string(woorden::kDoelen), std::string(addresses::kDoelen)});
  document.kruimels.push_back({programma.hoofddoelen[h].naam, {}});
  document.anders.push_back({std::string(formats::kJson.naam), addresses::feiten(programma, kRegio)});
  add_state(setting, h, document);
  append(document.blocks, area_switch(setting, h));
  const Tekst* tekst = programma.tekst(h, kRegio);
  std::vector<NavigationItem> parts;
  if (tekst != nullptr) parts.push_back({.text = std::string(woorden::kWatRegioDoet), .target = "#tekst"});
  if (!shows_signs(programma))
    parts.push_back({.text = std::string(woorden::kPerGemeente), .target = "#gemeenten"});
  parts.push_back({.text = std::string(woorden::kActiviteiten), .target = "#activiteiten"});
  const auto contents = document.blocks.size();
  document.blocks.push_back(Heading{2, std::string(woorden::kCijfersRegio), "cijfers"});
  append(document.blocks, numbers_on_page(setting, h, kRegio));
  if (tekst != nullptr) add_regional_text(setting, *tekst, document.blocks);
  if (!shows_signs(programma)) {
    document.blocks.push_back(Heading{2, std::string(woorden::kPerGemeente), "gemeenten"});
    document.blocks.push_back(areas_with_verdict(setting, h));
  }
  add_activities(document.blocks, actions_table(setting, h, std::nullopt));
  add_part(document.blocks, money_on_goal(setting, h), parts);
  add_part(document.blocks, promises_on_goal(setting, h, 2), parts);
  document.blocks.push_back(goals_around(setting, h));
  insert_contents(setting, h, std::move(parts), contents, document.blocks);
}

void areas_page(Setting& setting, Document& document) {
  const Programma& programma = setting.programma();
  document.titel = std::string(woorden::kGemeenten);
  document.omschrijving = std::string(woorden::kGemeentenUitleg);
  document.kruimels.push_back({document.titel, {}});
  document.blocks.push_back(Paragraph{{Text{std::string(woorden::kGemeentenUitleg)}}, ParagraphKind::kLead});
  if (shows_signs(programma)) {
    append(document.blocks, with_key(setting, state_matrix(setting)));
  } else {
    append(document.blocks, areas_by_letter(setting));
  }
  append(document.blocks, others_list(programma));
}

void area_page(Setting& setting, Document& document) {
  const Programma& programma = setting.programma();
  const std::string& naam = programma.gemeenten[setting.gebied - 1U].naam;
  document.titel = woorden::kGemeenteTitel(naam);
  document.kruimels.push_back({std::string(woorden::kGemeenten), std::string(addresses::kGemeenten)});
  document.kruimels.push_back({naam, {}});
  if (auto note = existence_note(programma, setting.gebied)) {
    document.blocks.push_back(std::move(*note));
    if (Table last = last_numbers_table(setting); !last.rows.empty())
      document.blocks.push_back(std::move(last));
    if (setting.feiten().verandering) {
      document.blocks.push_back(Heading{2, std::string(woorden::kWatIsVeranderd), "veranderd"});
      append(document.blocks, change_summary(setting));
    }
    document.blocks.push_back(papers_and_plan(setting));
  } else {
    document.anders.push_back(
        {std::string(formats::kJson.naam), addresses::feiten(programma, setting.gebied)});
    document.omschrijving = state_of_area(setting, setting.gebied);
    document.blocks.push_back(Paragraph{{Text{document.omschrijving}}, ParagraphKind::kLead});
    append(document.blocks, area_switch(setting, {}));
    document.blocks.push_back(papers_and_plan(setting));
    document.blocks.push_back(Heading{2, goals_heading(programma), "doelen"});
    append(document.blocks, with_key(setting, goal_table(setting)));
    document.blocks.push_back(Heading{2, std::string(woorden::kWatValtOp), {}});
    document.blocks.push_back(three_lists(setting));
  }
  add_activities(document.blocks, actions_table(setting, std::nullopt, setting.gebied));
  append(document.blocks, promises_in_area(setting, 2));
}

void goal_in_area_page(Setting& setting, HoofddoelIndex h, Document& document) {
  const Programma& programma = setting.programma();
  const std::string& naam = programma.gemeenten[setting.gebied - 1U].naam;
  const std::string& doel = programma.hoofddoelen[h].naam;
  document.titel = woorden::kGemeenteDoelTitel(doel, naam);
  document.kruimels.push_back({std::string(woorden::kGemeenten), std::string(addresses::kGemeenten)});
  document.kruimels.push_back({naam, addresses::gebied(programma, setting.gebied)});
  document.kruimels.push_back({doel, {}});
  if (auto note = existence_note(programma, setting.gebied))
    document.blocks.push_back(std::move(*note));
  else
    add_state(setting, h, document);
  append(document.blocks, area_switch(setting, h));
  if (!shows_signs(programma))
    document.blocks.push_back(
        Paragraph{{Link{goal_title(programma, h, setting.soort), addresses::hoofddoel(programma, h)}}});
  std::vector<NavigationItem> parts{{.text = woorden::kWatGebiedDoet(naam), .target = "#lokaal"},
                                    {.text = std::string(woorden::kActiviteiten), .target = "#activiteiten"}};
  const auto contents = document.blocks.size();
  document.blocks.push_back(Heading{2, woorden::kCijfersVan(naam), "cijfers"});
  append(document.blocks, numbers_on_page(setting, h, setting.gebied));
  document.blocks.push_back(Heading{2, woorden::kWatGebiedDoet(naam), "lokaal"});
  if (const Tekst* tekst = programma.tekst(h, setting.gebied)) {
    document.blocks.push_back(marked_text(whole_text(setting, *tekst, 3), SectionKind::kLokaal));
  } else {
    document.blocks.push_back(Paragraph{{Text{std::string(woorden::kGeenTekst)}}, ParagraphKind::kNote});
  }
  add_activities(document.blocks, actions_of_region_and_area(setting, h));
  add_part(document.blocks, money_on_goal(setting, h), parts);
  document.blocks.push_back(goals_around(setting, h));
  insert_contents(setting, h, std::move(parts), contents, document.blocks);
}

}  // namespace voortgang
