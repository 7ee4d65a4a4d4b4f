#include "compose/narrative.h"

#include <fmt/format.h>

#include "compose/addresses.h"
#include "compose/figures.h"
#include "compose/goal_blocks.h"
#include "compose/ring_figures.h"
#include "compose/tables.h"
#include "programme/namen.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

const Feit* figure_at(const FeitenReeks& reeks, std::optional<Periode> periode) {
  if (!periode) return reeks.laatste;
  for (const Feit& w : reeks.feiten) {
    if (w.periode == *periode) return &w;
  }
  return nullptr;
}

Inlines resolve_inline(Setting& setting, const Verwijzing& v, const FeitenReeks& reeks) {
  const Indicator& indicator = setting.programma().indicatoren[v.indicator];
  const Feit* w = figure_at(reeks, v.periode);
  switch (v.soort) {
    case VerwijzingSoort::kNaam:
      return {Text{indicator.naam}};
    case VerwijzingSoort::kEenheid:
      return {Text{indicator.eenheid}};
    case VerwijzingSoort::kOordeel:
      return {Text{std::string(woorden::oordeel(reeks.voortgang.oordeel))}};
    case VerwijzingSoort::kStreefwaarde:
      if (!reeks.voortgang.streefwaarde) break;
      return {Link{weergave(*reeks.voortgang.streefwaarde, reeks.decimalen),
                   addresses::section(setting.programma(), v.indicator, reeks.gebied)}};
    case VerwijzingSoort::kVerschil:
      if (reeks.laatste == nullptr || reeks.vorige == nullptr) break;
      setting.toont_voorbeelden |= indicator.voorbeeld;
      if (has_break(reeks.feiten, reeks.vorige->periode, reeks.laatste->periode))
        return {Text{std::string(woorden::kNietTeVergelijken)}};
      return {Link{verschil(*reeks.laatste, *reeks.vorige, reeks.decimalen),
                   addresses::section(setting.programma(), v.indicator, reeks.gebied)}};
    default:
      if (w == nullptr) break;
      setting.toont_voorbeelden |= indicator.voorbeeld;
      return {cijfer(setting.basis, reeks, *w)};
  }
  return {Text{std::string(woorden::kOnbekend)}};
}

}  // namespace

Blocks spending_plan(Setting& setting, GebiedIndex gebied) {
  const Begroting* begroting = setting.programma().begroting(gebied);
  if (begroting != nullptr && begroting->tekst) return {whole_text(setting, *begroting->tekst, 2)};
  return budget_blocks(setting, gebied);
}

namespace {

Blocks resolve_block(Setting& setting, const Verwijzing& v, GebiedIndex gebied) {
  const FeitenReeks* reeks = v.indicator == kNoIndex ? nullptr : setting.feiten().reeks(v.indicator, gebied);
  switch (v.soort) {
    case VerwijzingSoort::kGrafiek:
      if (reeks == nullptr) return {};
      return {line_figure(setting.basis, *reeks, setting.chart_id())};
    case VerwijzingSoort::kTabel:
      if (reeks == nullptr) return {};
      return {fact_table(setting.basis, *reeks, {}, false)};
    case VerwijzingSoort::kActies:
      return actions_table(setting, std::nullopt, gebied);
    case VerwijzingSoort::kBegroting:
      return budget_blocks(setting, gebied);
    case VerwijzingSoort::kSamenvatting:
      return summary_per_goal(setting);
    case VerwijzingSoort::kHoofddoelen:
      return setting.hoofddoelen ? setting.hoofddoelen(setting) : Blocks{};
    case VerwijzingSoort::kDoelenlijst:
      return {goals_list(setting)};
    case VerwijzingSoort::kBestedingsplan:
      return spending_plan(setting, gebied);
    case VerwijzingSoort::kFiguurThemas:
      return {themes_figure(setting)};
    case VerwijzingSoort::kFiguurStakeholders:
      return {stakeholders_figure(setting)};
    default:
      return {};
  }
}

Resolved resolve(Setting& setting, const Verwijzing& v) {
  const GebiedIndex gebied = v.gebied.value_or(setting.gebied);
  if (v.is_block()) return resolve_block(setting, v, gebied);
  const FeitenReeks* reeks = v.indicator == kNoIndex ? nullptr : setting.feiten().reeks(v.indicator, gebied);
  if (reeks == nullptr) return Inlines{Text{std::string(woorden::kOnbekend)}};
  return resolve_inline(setting, v, *reeks);
}

std::uint32_t first_heading(const MarkdownText& text) {
  for (std::uint32_t i = text.root().first_child; i != 0; i = text.at(i).next) {
    if (text.at(i).kind == MarkdownKind::kHeading) return i;
  }
  return 0;
}

// References outside the part are resolved too late or twice if each part did all of them, so a part only
// does its own: those that stand in its blocks. True where it refers to a note.
bool mark_references(const MarkdownText& text, std::uint32_t from, std::uint32_t end,
                     std::vector<bool>& wanted) {
  bool has_note = false;
  for (std::uint32_t i = from; i != 0 && i != end; i = text.at(i).next) {
    if (text.at(i).kind == MarkdownKind::kReference) wanted[text.at(i).number] = true;
    has_note |= text.at(i).kind == MarkdownKind::kFootnoteReference;
    if (text.at(i).first_child != 0) has_note |= mark_references(text, text.at(i).first_child, 0, wanted);
  }
  return has_note;
}

// Notes stand behind the text, outside of most parts.
void mark_in_notes(const MarkdownText& text, std::vector<bool>& wanted) {
  for (std::uint32_t i = text.root().first_child; i != 0; i = text.at(i).next) {
    if (text.at(i).kind == MarkdownKind::kFootnote) mark_references(text, text.at(i).first_child, 0, wanted);
  }
}

bool has_example(const MarkdownText& text, std::uint32_t from, std::uint32_t end) {
  for (std::uint32_t i = from; i != 0 && i != end; i = text.at(i).next) {
    const MarkdownNode& node = text.at(i);
    if (node.kind == MarkdownKind::kVoorbeeld || has_example(text, node.first_child, 0)) return true;
  }
  return false;
}

Narrative part_of(Setting& setting, const Tekst& tekst, std::uint32_t first, std::uint32_t end, int level) {
  Narrative part{.tekst = &tekst, .first = first, .end = end, .level = level, .references = {}};
  setting.toont_voorbeelden |= tekst.voorbeeld || has_example(tekst.inhoud, first, end);
  std::vector<bool> wanted(tekst.verwijzingen.size());
  if (mark_references(tekst.inhoud, first, end, wanted)) mark_in_notes(tekst.inhoud, wanted);
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    part.references.push_back(wanted[i] ? resolve(setting, tekst.verwijzingen[i]) : Resolved{});
  }
  return part;
}

}  // namespace

Narrative whole_text(Setting& setting, const Tekst& tekst, int level) {
  return part_of(setting, tekst, tekst.inhoud.root().first_child, 0, level);
}

Narrative introduction(Setting& setting, const Tekst& tekst, int level) {
  return part_of(setting, tekst, tekst.inhoud.root().first_child, first_heading(tekst.inhoud), level);
}

Narrative after_introduction(Setting& setting, const Tekst& tekst, int level) {
  return part_of(setting, tekst, first_heading(tekst.inhoud), 0, level);
}

bool has_introduction(const Tekst& tekst) {
  return tekst.inhoud.root().first_child != 0 &&
         tekst.inhoud.root().first_child != first_heading(tekst.inhoud);
}

bool has_more_than_introduction(const Tekst& tekst) {
  return first_heading(tekst.inhoud) != 0;
}

}  // namespace voortgang
