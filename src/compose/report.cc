#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/change_blocks.h"
#include "compose/figures_in_brief.h"
#include "compose/goal_blocks.h"
#include "compose/goal_table.h"
#include "compose/money.h"
#include "compose/narrative.h"
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

constexpr IndicatorStyle kInReport{.level = 4, .anchors = false, .details = false};

// Chapters are composed before the contents that name them, and stand behind them.
class Report {
 public:
  Report(Setting& setting, Document& document)
      : setting_(setting),
        document_(document),
        programma_(setting.programma()),
        is_brief_(needs_brevity(setting)) {}

  void compose() {
    const Programma& programma = programma_;
    document_.titel = woorden::kRapportTitel(woorden::kVoortgangsrapport, programma.titel);
    document_.soort = std::string(woorden::kVoortgangsrapport);
    document_.kruimels.push_back({std::string(woorden::kDocumenten), std::string(addresses::kDocumenten)});
    document_.kruimels.push_back({area_title(), {}});
    document_.is_concept = report_waits_for_agreement(programma, setting_.gebied);
    // A chapter says where the goals come, with {{hoofddoelen}}.
    setting_.hoofddoelen = [this](Setting&) { return goals(); };
    // Before the contents, which they fill.
    Blocks chapters = compose_chapters();
    document_.blocks.push_back(cover());
    document_.blocks.push_back(report_summary(setting_));
    contents_.insert(contents_.begin(), {1, std::string(woorden::kSamenvatting), "samenvatting"});
    document_.blocks.push_back(Contents{std::move(contents_)});
    append(document_.blocks, std::move(chapters));
  }

 private:
  std::string area_title() const {
    const std::string_view naam = programma_.gebied_naam(setting_.gebied);
    if (setting_.gebied == kRegio) return woorden::kRegioTitel(naam);
    return woorden::kGemeenteTitel(naam);
  }

  Section cover() const {
    const Editie& editie = programma_.editie;
    const Programma& programma = programma_;
    Definitions facts;
    const auto add = [&facts](std::string_view name, std::string value) {
      facts.items.push_back({std::string(name), {Text{std::move(value)}}});
    };
    add(woorden::kProgramma, programma.titel);
    add(woorden::kVoor, area_title());
    add(woorden::kEditie, editie.titel);
    add(woorden::kDatum, words(editie.datum));
    add(woorden::kPeil, words(editie.peilperiode));
    add(woorden::kStatus, std::string(woorden::editie_status(editie.status)));
    add(woorden::kUitgever, programma.publicatie.uitgever);
    return {SectionKind::kCover, {}, {std::move(facts)}};
  }

  Blocks compose_chapters() {
    Blocks blocks;
    bool has_change = false;
    for (const Hoofdstuk& hoofdstuk : programma_.hoofdstukken) {
      if (hoofdstuk.tekst.genummerd && !std::exchange(has_change, true)) what_changed(blocks);
      std::string title = hoofdstuk.tekst.titel;
      std::string number;
      if (hoofdstuk.tekst.genummerd) {
        number = woorden::kHoofdstukTitel(++number_, "");
        title = number + title;
      }
      heading(blocks, 2, title, "hoofdstuk-" + hoofdstuk.id, number);
      blocks.push_back(marked_text(whole_text(setting_, hoofdstuk.tekst, 3), SectionKind::kPlain));
    }
    // A report without numbered chapters still says what changed.
    if (!has_change) what_changed(blocks);
    promises(blocks);
    return blocks;
  }

  void promises(Blocks& blocks) {
    if (!has_promises(setting_)) return;
    contents_.push_back({1, std::string(woorden::kToezeggingenAanRaad), "toezeggingen"});
    append(blocks, promises_in_area(setting_, 2));
  }

  // Before the first numbered chapter: for the region, and for the gemeente whose report it is.
  void what_changed(Blocks& blocks) {
    if (!setting_.feiten().verandering) return;
    heading(blocks, 2, std::string(woorden::kWatIsVeranderd), "veranderd");
    blocks.push_back(
        Paragraph{{Text{woorden::kVeranderdRapport(setting_.feiten().verandering->oud->titel)}}});
    append(blocks, change_remarks(setting_));
    const bool is_region = setting_.gebied == kRegio;
    if (!is_region) blocks.push_back(Heading{3, std::string(woorden::kHele), {}});
    append(blocks, change_blocks(setting_, kRegio, ChangeDetail::kInShort));
    if (is_region) return;
    blocks.push_back(Heading{3, std::string(programma_.gebied_naam(setting_.gebied)), {}});
    append(blocks, change_blocks(setting_, setting_.gebied, ChangeDetail::kInShort));
  }

  // `number` is what the title begins with, and a blank.
  void heading(Blocks& blocks, int level, const std::string& title, const std::string& id,
               std::string_view number = {}) {
    contents_.push_back({level - 1, title, id});
    blocks.push_back(Heading{level, title, id, std::string(trimmed(number))});
  }

  Blocks goals() {
    Blocks blocks;
    for (HoofddoelIndex h = 0; h < programma_.hoofddoelen.size(); ++h) blocks.push_back(goal(h));
    return blocks;
  }

  Section goal(HoofddoelIndex h) {
    const Hoofddoel& hoofddoel = programma_.hoofddoelen[h];
    const Titel& titel = hoofddoel.titel(setting_.soort);
    Section section{SectionKind::kHoofddoel, {}, {}};
    heading(section.blocks, 3, woorden::kHoofddoelTitel(titel.nummer, titel.titel),
            "hoofddoel-" + hoofddoel.id, woorden::kHoofddoelTitel(titel.nummer, ""));
    section.blocks.push_back(goal_state(setting_, h, setting_.gebied));
    append(section.blocks, money_in_report(setting_, h));
    regional(h, section.blocks);
    if (setting_.gebied == kRegio)
      local_summaries(h, section.blocks);
    else
      local(h, section.blocks);
    figures(h, section.blocks);
    activities(h, section.blocks);
    return section;
  }

  // The region's text speaks of the region's figures, in every edition.
  void regional(HoofddoelIndex h, Blocks& blocks) {
    const Tekst* tekst = programma_.tekst(h, kRegio);
    if (tekst == nullptr) return;
    Setting region = setting_.for_area(kRegio);
    if (has_introduction(*tekst)) blocks.push_back(introduction(region, *tekst, 4));
    if (has_more_than_introduction(*tekst)) {
      Section section{SectionKind::kRegionaal, {}, {Heading{4, std::string(woorden::kRegionaal), {}}}};
      section.blocks.push_back(marked_text(after_introduction(region, *tekst, 5), SectionKind::kPlain));
      blocks.push_back(std::move(section));
    }
    // What it met counts for the whole paper: marks of examples, footnotes.
    setting_.take_over(region);
  }

  void local(HoofddoelIndex h, Blocks& blocks) {
    const std::string_view naam = programma_.gebied_naam(setting_.gebied);
    Section section{SectionKind::kLokaal, {}, {Heading{4, woorden::kLokaalIn(naam), {}}}};
    if (const Tekst* tekst = programma_.tekst(h, setting_.gebied)) {
      section.blocks.push_back(marked_text(whole_text(setting_, *tekst, 5), SectionKind::kPlain));
    } else {
      section.blocks.push_back(Paragraph{{Text{std::string(woorden::kGeenTekst)}}, ParagraphKind::kNote});
    }
    blocks.push_back(std::move(section));
  }

  void local_summaries(HoofddoelIndex h, Blocks& blocks) {
    Section section{SectionKind::kLokaal, {}, {Heading{4, std::string(woorden::kLokaal), {}}}};
    for (GebiedIndex g = 1; g < programma_.gebieden(); ++g) {
      const Tekst* tekst = programma_.tekst(h, g);
      if (tekst == nullptr || tekst->samenvatting.empty() || !programma_.bestaat(g)) continue;
      // Those of a country are a book by themselves.
      if (!shows_signs(programma_)) {
        section.blocks.push_back(where_local_texts_are());
        break;
      }
      Paragraph summary{{Strong{programma_.gemeenten[g - 1U].naam}, Text{". " + tekst->samenvatting}}};
      if (tekst->voorbeeld) summary.inlines.push_back(VoorbeeldMark{});
      setting_.toont_voorbeelden |= tekst->voorbeeld;
      section.blocks.push_back(std::move(summary));
    }
    // The heading alone says nothing.
    if (section.blocks.size() > 1) blocks.push_back(std::move(section));
  }

  static Paragraph where_local_texts_are() {
    return {{Text{std::string(woorden::kLokaalOpPagina)},
             Link{std::string(woorden::kGemeenten), std::string(addresses::kGemeenten)}, Text{"."}}};
  }

  void figures(HoofddoelIndex h, Blocks& blocks) {
    const std::string title = setting_.gebied == kRegio
                                  ? std::string(woorden::kCijfersRegio)
                                  : woorden::kCijfersVan(programma_.gebied_naam(setting_.gebied));
    IndicatorStyle style = kInReport;
    style.level = 5;
    Blocks sections = is_brief_ ? figures_in_brief(setting_, h, style.level)
                                : indicator_sections(setting_, h, setting_.gebied, style);
    if (!is_brief_) append(sections, figures_without_verdict(setting_, h, style.level));
    if (sections.empty()) return;
    blocks.push_back(Heading{4, title, {}});
    append(blocks, std::move(sections));
  }

  void activities(HoofddoelIndex h, Blocks& blocks) {
    const bool has_any = std::ranges::any_of(programma_.acties, [&](const Actie& a) {
      return a.hoofddoel == h && (a.gebied == kRegio || a.gebied == setting_.gebied);
    });
    if (!has_any) return;
    blocks.push_back(Heading{4, std::string(woorden::kActiviteiten), {}});
    append(blocks, actions_of_region_and_area(setting_, h));
    append(blocks, risk_list(setting_, h, 4));
  }

  Setting& setting_;
  Document& document_;
  const Programma& programma_;
  const bool is_brief_;
  std::vector<ContentsEntry> contents_;
  int number_ = 0;
};

}  // namespace

void report(Setting& setting, Document& document) {
  Report(setting, document).compose();
}

}  // namespace voortgang
