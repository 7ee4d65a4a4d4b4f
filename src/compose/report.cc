
#include <algorithm>
#include <utility>

#include "base/text.h"
#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/change_blocks.h"
#include "compose/goal_blocks.h"
#include "compose/goal_table.h"
#include "compose/money.h"
#include "compose/narrative.h"
#include "compose/numbers_in_brief.h"
#include "compose/pages.h"
#include "compose/paper_parts.h"
#include "compose/promises.h"
#include "compose/report_summary.h"
#include "compose/tables.h"
#include "programme/document_woorden.h"
#include "programme/instemming.h"
#include "programme/raad_woorden.h"
#include "programme/verandering_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

constexpr int kNumberLevel = 5;  // of the heading of a figure

// Chapters are composed before the contents that name them, and stand behind them.

std::string area_title(const Setting& setting) {
  const std::string_view naam = setting.programma().gebied_naam(setting.gebied);
  if (setting.gebied == kRegio) return woorden::kRegioTitel(naam);
  return woorden::kGemeenteTitel(naam);
}

Section cover_of(const Setting& setting) {
  const Programma& programma = setting.programma();
  const Editie& editie = programma.editie;
  Definitions facts;
  const auto add = [&facts](std::string_view name, std::string value) {
    facts.items.push_back({std::string(name), {Text{std::move(value)}}});
  };
  add(woorden::kProgramma, programma.titel);
  add(woorden::kVoor, area_title(setting));
  add(woorden::kEditie, editie.titel);
  add(woorden::kDatum, words(editie.datum));
  add(woorden::kPeil, words(editie.peilperiode));
  add(woorden::kStatus, std::string(woorden::editie_status(editie.status)));
  add(woorden::kUitgever, programma.publicatie.uitgever);
  return {SectionKind::kCover, {}, {std::move(facts)}};
}

void add_promises(Setting& setting, std::vector<ContentsEntry>& contents, Blocks& blocks) {
  if (!has_promises(setting)) return;
  contents.push_back({1, std::string(woorden::kToezeggingenAanRaad), "toezeggingen"});
  append(blocks, promises_in_area(setting, 2));
}

// `number` is what the title begins with, and a blank.
void heading(std::vector<ContentsEntry>& contents, Blocks& blocks, int level, const std::string& title,
             const std::string& id, std::string_view number = {}) {
  contents.push_back({level - 1, title, id});
  blocks.push_back(Heading{level, title, id, std::string(trimmed(number))});
}

// Before the first numbered chapter: for the region, and for the gemeente whose report it is.
void add_what_changed(Setting& setting, std::vector<ContentsEntry>& contents, Blocks& blocks) {
  if (!setting.feiten().verandering) return;
  heading(contents, blocks, 2, std::string(woorden::kWatIsVeranderd), "veranderd");
  blocks.push_back(Paragraph{{Text{woorden::kVeranderdRapport(setting.feiten().verandering->oud->titel)}}});
  append(blocks, change_remarks(setting));
  const bool is_region = setting.gebied == kRegio;
  if (!is_region) blocks.push_back(Heading{3, std::string(woorden::kHele), {}});
  append(blocks, change_blocks(setting, kRegio, ChangeDetail::kInShort));
  if (is_region) return;
  blocks.push_back(Heading{3, std::string(setting.programma().gebied_naam(setting.gebied)), {}});
  append(blocks, change_blocks(setting, setting.gebied, ChangeDetail::kInShort));
}

Blocks compose_chapters(Setting& setting, std::vector<ContentsEntry>& contents) {
  Blocks blocks;
  int numbered = 0;
  bool has_change = false;
  for (const Hoofdstuk& hoofdstuk : setting.programma().hoofdstukken) {
    if (hoofdstuk.tekst.genummerd && !std::exchange(has_change, true))
      add_what_changed(setting, contents, blocks);
    std::string title = hoofdstuk.tekst.titel;
    std::string number;
    if (hoofdstuk.tekst.genummerd) {
      number = woorden::kHoofdstukTitel(std::to_string(++numbered), "");
      title = number + title;
    }
    heading(contents, blocks, 2, title, "hoofdstuk-" + hoofdstuk.id, number);
    blocks.push_back(marked_text(whole_text(setting, hoofdstuk.tekst, 3), SectionKind::kPlain));
  }
  // A report without numbered chapters still says what changed.
  if (!has_change) add_what_changed(setting, contents, blocks);
  add_promises(setting, contents, blocks);
  return blocks;
}

// The region's text speaks of the region's figures, in every edition.
void add_regional(Setting& setting, HoofddoelIndex h, Blocks& blocks) {
  const Tekst* tekst = setting.programma().tekst(h, kRegio);
  if (tekst == nullptr) return;
  Setting region = setting.for_area(kRegio);
  if (has_introduction(*tekst)) blocks.push_back(introduction(region, *tekst, 4));
  if (has_more_than_introduction(*tekst)) {
    Section section{SectionKind::kRegionaal, {}, {Heading{4, std::string(woorden::kRegionaal), {}}}};
    section.blocks.push_back(marked_text(after_introduction(region, *tekst, 5), SectionKind::kPlain));
    blocks.push_back(std::move(section));
  }
  // What it met counts for the whole paper: marks of examples, footnotes.
  setting.take_over(region);
}

void add_local(Setting& setting, HoofddoelIndex h, Blocks& blocks) {
  const std::string_view naam = setting.programma().gebied_naam(setting.gebied);
  Section section{SectionKind::kLokaal, {}, {Heading{4, woorden::kLokaalIn(naam), {}}}};
  if (const Tekst* tekst = setting.programma().tekst(h, setting.gebied)) {
    section.blocks.push_back(marked_text(whole_text(setting, *tekst, 5), SectionKind::kPlain));
  } else {
    section.blocks.push_back(Paragraph{{Text{std::string(woorden::kGeenTekst)}}, ParagraphKind::kNote});
  }
  blocks.push_back(std::move(section));
}

Paragraph where_local_texts_are() {
  return {{Text{std::string(woorden::kLokaalOpPagina)},
           Link{std::string(woorden::kGemeenten), std::string(addresses::kGemeenten)}, Text{"."}}};
}

void add_local_summaries(Setting& setting, HoofddoelIndex h, Blocks& blocks) {
  Section section{SectionKind::kLokaal, {}, {Heading{4, std::string(woorden::kLokaal), {}}}};
  for (GebiedIndex g = 1; g < setting.programma().gebieden(); ++g) {
    const Tekst* tekst = setting.programma().tekst(h, g);
    if (tekst == nullptr || tekst->samenvatting.empty() || !setting.programma().exists(g)) continue;
    // Those of a country are a book by themselves.
    if (!shows_signs(setting.programma())) {
      section.blocks.push_back(where_local_texts_are());
      break;
    }
    section.blocks.push_back(summary_of(setting, *tekst, setting.programma().gemeenten[g - 1U].naam));
  }
  // The heading alone says nothing.
  if (section.blocks.size() > 1) blocks.push_back(std::move(section));
}

void add_numbers(Setting& setting, bool is_brief, HoofddoelIndex h, Blocks& blocks) {
  const std::string title = setting.gebied == kRegio
                                ? std::string(woorden::kCijfersRegio)
                                : woorden::kCijfersVan(setting.programma().gebied_naam(setting.gebied));
  Blocks sections =
      is_brief ? numbers_in_brief(setting, h, kNumberLevel) : numbers_with_verdict(setting, h, kNumberLevel);
  if (!is_brief) append(sections, numbers_without_verdict(setting, h, kNumberLevel));
  if (sections.empty()) return;
  blocks.push_back(Heading{4, title, {}});
  append(blocks, std::move(sections));
}

void add_activities(Setting& setting, HoofddoelIndex h, Blocks& blocks) {
  const bool has_any = std::ranges::any_of(setting.programma().acties, [&](const Actie& a) {
    return a.hoofddoel == h && (a.gebied == kRegio || a.gebied == setting.gebied);
  });
  if (!has_any) return;
  blocks.push_back(Heading{4, std::string(woorden::kActiviteiten), {}});
  append(blocks, actions_of_region_and_area(setting, h));
  append(blocks, risk_list(setting, h, 4));
}

Section goal_section(Setting& setting, bool is_brief, std::vector<ContentsEntry>& contents,
                     HoofddoelIndex h) {
  const Hoofddoel& hoofddoel = setting.programma().hoofddoelen[h];
  const Titel& titel = hoofddoel.titel(setting.soort);
  Section section{SectionKind::kHoofddoel, {}, {}};
  heading(contents, section.blocks, 3, woorden::kHoofddoelTitel(std::to_string(titel.nummer), titel.titel),
          "hoofddoel-" + hoofddoel.id, woorden::kHoofddoelTitel(std::to_string(titel.nummer), ""));
  section.blocks.push_back(goal_state(setting, h, setting.gebied));
  append(section.blocks, money_in_report(setting, h));
  add_regional(setting, h, section.blocks);
  if (setting.gebied == kRegio)
    add_local_summaries(setting, h, section.blocks);
  else
    add_local(setting, h, section.blocks);
  add_numbers(setting, is_brief, h, section.blocks);
  add_activities(setting, h, section.blocks);
  return section;
}

Blocks goal_sections(Setting& setting, bool is_brief, std::vector<ContentsEntry>& contents) {
  Blocks blocks;
  for (HoofddoelIndex h = 0; h < setting.programma().hoofddoelen.size(); ++h)
    blocks.push_back(goal_section(setting, is_brief, contents, h));
  return blocks;
}

}  // namespace

void report(Setting& setting, Document& document) {
  const Programma& programma = setting.programma();
  const bool is_brief = needs_brevity(setting);
  std::vector<ContentsEntry> contents;
  document.titel = woorden::kRapportTitel(woorden::kVoortgangsrapport, programma.titel);
  document.soort = std::string(woorden::kVoortgangsrapport);
  document.kruimels.push_back({std::string(woorden::kDocumenten), std::string(addresses::kDocumenten)});
  document.kruimels.push_back({area_title(setting), {}});
  document.is_concept = report_waits_for_agreement(programma, setting.gebied);
  // A chapter says where the goals come, with {{hoofddoelen}}.
  setting.hoofddoelen = [&, is_brief](Setting&) { return goal_sections(setting, is_brief, contents); };
  // Before the contents, which they fill.
  Blocks chapters = compose_chapters(setting, contents);
  document.blocks.push_back(cover_of(setting));
  document.blocks.push_back(report_summary(setting));
  contents.insert(contents.begin(), {1, std::string(woorden::kSamenvatting), "samenvatting"});
  document.blocks.push_back(Contents{std::move(contents)});
  append(document.blocks, std::move(chapters));
}

}  // namespace voortgang
