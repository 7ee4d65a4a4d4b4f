#include <fmt/format.h>

#include "compose/addresses.h"
#include "compose/area_figures.h"
#include "compose/blocks.h"
#include "compose/change_blocks.h"
#include "compose/documents.h"
#include "compose/gemeente_blocks.h"
#include "compose/goal_blocks.h"
#include "compose/narrative.h"
#include "compose/pages.h"
#include "compose/promises.h"
#include "compose/tables.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

constexpr IndicatorStyle kOwnPage{.level = 3, .anchors = true, .details = true, .compares = true};

Section goal_card(Setting& setting, HoofddoelIndex h, GebiedIndex g, int level) {
  const Programma& programma = setting.programma();
  Section card{SectionKind::kCard, {}, {}};
  card.blocks.push_back(Heading{level, goal_title(programma, h, setting.soort), {}});
  card.blocks.push_back(goal_state(setting, h, g));
  const Tekst* tekst = programma.tekst(h, g);
  if (tekst != nullptr && !tekst->samenvatting.empty()) {
    Paragraph summary{{Text{tekst->samenvatting}}};
    if (tekst->voorbeeld) summary.inlines.push_back(VoorbeeldMark{});
    card.blocks.push_back(std::move(summary));
  }
  const std::string more = woorden::kLeesVerderOver(programma.hoofddoelen[h].naam);
  card.blocks.push_back(Paragraph{{Link{more, addresses::hoofddoel_in(programma, h, g)}}});
  return card;
}

Section goal_cards(Setting& setting, GebiedIndex g, int level) {
  Section cards{SectionKind::kCards, {}, {}};
  for (HoofddoelIndex h = 0; h < setting.programma().hoofddoelen.size(); ++h) {
    cards.blocks.push_back(goal_card(setting, h, g, level));
  }
  return cards;
}

// A page that is about figures says so when there are none; a report passes over it.
void add_figures(Setting& setting, HoofddoelIndex h, GebiedIndex gebied, Blocks& blocks) {
  Blocks sections = indicator_sections(setting, h, gebied, kOwnPage);
  if (sections.empty()) sections.push_back(Paragraph{{Text{std::string(woorden::kNietGeleverd)}}});
  append(blocks, std::move(sections));
}

void add_regional_text(Setting& setting, const Tekst& tekst, Blocks& blocks) {
  if (has_introduction(tekst)) blocks.push_back(introduction(setting, tekst, 3));
  if (!has_more_than_introduction(tekst)) return;
  blocks.push_back(Heading{2, std::string(woorden::kRegionaal), {}});
  blocks.push_back(marked_text(after_introduction(setting, tekst, 3), SectionKind::kRegionaal));
}

// The local texts of every gemeente for a goal; each is composed for its own area.
void add_local_texts(Setting& setting, HoofddoelIndex h, Blocks& blocks) {
  const Programma& programma = setting.programma();
  bool first = true;
  for (GebiedIndex g = 1; g < programma.gebieden(); ++g) {
    const Tekst* tekst = programma.tekst(h, g);
    if (tekst == nullptr || !programma.bestaat(g)) continue;
    if (first) blocks.push_back(Heading{2, std::string(woorden::kLokaal), "lokaal"});
    first = false;
    Setting local = setting.for_area(g);
    Section section{SectionKind::kLokaal, {}, {}};
    section.blocks.push_back(Heading{3, programma.gemeenten[g - 1U].naam, {}});
    section.blocks.push_back(marked_text(whole_text(local, *tekst, 4), SectionKind::kPlain));
    section.blocks.push_back(Paragraph{{Link{woorden::kCijfersVan(programma.gemeenten[g - 1U].naam),
                                             addresses::hoofddoel_in(programma, h, g)}}});
    blocks.push_back(std::move(section));
    setting.take_over(local);
  }
}

Table state_matrix(Setting& setting) {
  const Programma& programma = setting.programma();
  Table table{.id = {},
              .caption = std::string(woorden::kPerGemeenteUitleg),
              .columns = {{std::string(woorden::kGebied)}},
              .rows = {}};
  for (const Hoofddoel& h : programma.hoofddoelen) {
    table.columns.push_back({woorden::kDoelTitel(h.titel(setting.soort).nummer, h.naam)});
  }
  for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
    if (!programma.bestaat(g)) continue;
    TableRow row{.cells = {}, .kind = g == kRegio ? RowKind::kTotal : RowKind::kPlain};
    const std::string name(g == kRegio ? std::string(woorden::kHele) : programma.gebied_naam(g));
    row.cells.push_back({Link{name, addresses::gebied(setting.programma(), g)}});
    for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h) {
      row.cells.push_back({goal_verdict(setting, h, g, addresses::hoofddoel_in(programma, h, g))});
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace

void home_page(Setting& setting, Document& document) {
  const Programma& programma = setting.programma();
  document.titel = programma.koppen.overzicht;
  if (document.titel.empty()) document.titel = woorden::kHomeTitel(programma.naam, programma.regio);
  document.blocks.push_back(Paragraph{{Text{programma.inleiding}}, ParagraphKind::kLead});
  document.blocks.push_back(Heading{2, std::string(woorden::kHoeStaatHet), {}});
  document.blocks.push_back(goal_cards(setting, kRegio, 3));
  document.blocks.push_back(Heading{2, std::string(woorden::kPerGemeente), {}});
  document.blocks.push_back(state_matrix(setting));
}

void goal_page(Setting& setting, HoofddoelIndex h, Document& document) {
  const Programma& programma = setting.programma();
  document.titel = goal_title(programma, h, setting.soort);
  document.kruimels.push_back({programma.hoofddoelen[h].naam, {}});
  document.blocks.push_back(goal_state(setting, h, kRegio));
  if (auto map = state_map(setting, h)) document.blocks.push_back(std::move(*map));
  if (const Tekst* tekst = programma.tekst(h, kRegio)) add_regional_text(setting, *tekst, document.blocks);
  document.blocks.push_back(Heading{2, std::string(woorden::kCijfersRegio), "cijfers"});
  add_figures(setting, h, kRegio, document.blocks);
  add_local_texts(setting, h, document.blocks);
  document.blocks.push_back(Heading{2, std::string(woorden::kActiviteiten), "activiteiten"});
  if (auto figure = timeline_figure(setting, h)) document.blocks.push_back(std::move(*figure));
  append(document.blocks, actions_table(setting, h, std::nullopt));
  append(document.blocks, promises_on_goal(setting, h, 2));
}

void areas_page(Setting& setting, Document& document) {
  document.titel = std::string(woorden::kGemeenten);
  document.kruimels.push_back({document.titel, {}});
  document.blocks.push_back(state_matrix(setting));
  append(document.blocks, others_list(setting.programma()));
}

void area_page(Setting& setting, Document& document) {
  const Programma& programma = setting.programma();
  const std::string& naam = programma.gemeenten[setting.gebied - 1U].naam;
  document.titel = woorden::kGemeenteTitel(naam);
  document.kruimels.push_back({std::string(woorden::kGemeenten), std::string(addresses::kGemeenten)});
  document.kruimels.push_back({naam, {}});
  if (auto note = existence_note(programma, setting.gebied)) {
    document.blocks.push_back(std::move(*note));
    if (Table last = last_figures_table(setting); !last.rows.empty())
      document.blocks.push_back(std::move(last));
  } else {
    document.blocks.push_back(Heading{2, std::string(woorden::kHoeStaatHet), {}});
    document.blocks.push_back(goal_cards(setting, setting.gebied, 3));
  }
  if (setting.feiten().verandering) {
    document.blocks.push_back(Heading{2, std::string(woorden::kWatIsVeranderd), "veranderd"});
    append(document.blocks, change_summary(setting));
  }
  ItemList list;
  for (const PublishedPaper& paper : papers_of(setting.basis, setting.gebied)) {
    const bool can_be_read = paper.in(*kPaperFormats.front()) != nullptr;
    const std::string to_read = can_be_read ? paper.plaatsen.front().adres : std::string();
    Inlines& item = list.items.emplace_back(Inlines{Link{paper.titel, to_read}});
    for (const PaperPlace& place : paper.plaatsen) {
      if (place.bytes == 0) continue;
      item.push_back(Text{" · "});
      item.push_back(Link{format_and_size(place), place.adres});
    }
  }
  if (!list.items.empty()) {
    document.blocks.push_back(Heading{2, std::string(woorden::kDocumenten), {}});
    document.blocks.push_back(std::move(list));
  }
  if (programma.begroting(setting.gebied) != nullptr) {
    document.blocks.push_back(Paragraph{
        {Link{woorden::kBestedingsplanVan(naam), addresses::begroting(programma, setting.gebied)}}});
  }
  document.blocks.push_back(Heading{2, std::string(woorden::kActiviteiten), {}});
  append(document.blocks, actions_table(setting, std::nullopt, setting.gebied));
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
    document.blocks.push_back(goal_state(setting, h, setting.gebied));
  document.blocks.push_back(
      Paragraph{{Text{std::string(woorden::kHoofddoel) + " "},
                 Link{goal_title(programma, h, setting.soort), addresses::hoofddoel(programma, h)}}});
  if (const Tekst* tekst = programma.tekst(h, setting.gebied)) {
    document.blocks.push_back(marked_text(whole_text(setting, *tekst, 2), SectionKind::kLokaal));
  } else {
    document.blocks.push_back(Paragraph{{Text{std::string(woorden::kGeenTekst)}}, ParagraphKind::kNote});
  }
  document.blocks.push_back(Heading{2, woorden::kCijfersVan(naam), "cijfers"});
  add_figures(setting, h, setting.gebied, document.blocks);
  document.blocks.push_back(Heading{2, std::string(woorden::kActiviteiten), {}});
  append(document.blocks, actions_of_region_and_area(setting, h));
}

}  // namespace voortgang
