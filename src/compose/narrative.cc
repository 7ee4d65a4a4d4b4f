#include "compose/narrative.h"

#include <algorithm>

#include "base/periode_woorden.h"
#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/goal_blocks.h"
#include "compose/numbers.h"
#include "compose/ring_figures.h"
#include "compose/series_figures.h"
#include "compose/tables.h"
#include "facts/weergave.h"
#include "programme/eenheid.h"
#include "programme/geheim_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

// A number in a sentence, with its unit where the reference holds that; a word for there being none has no
// unit.
std::string in_sentence(const Verwijzing& v, const Indicator& indicator, std::string number) {
  return v.with_unit ? with_unit(number, eenheid_of(indicator)) : number;
}

// The difference of two percentages is in points.
std::string change_in_sentence(const Verwijzing& v, const Indicator& indicator, std::string number) {
  const bool in_points = v.with_unit && indicator.eenheid.starts_with('%');
  return in_points ? with_unit(number, {woorden::kProcentpunt}) : in_sentence(v, indicator, number);
}

// What follows from the figures of a series, with the address of those.
Inlines following(Setting& setting, const FeitenReeks& reeks, std::string shown) {
  Inlines out{Link{std::move(shown), addresses::section(setting.programma(), reeks.indicator, reeks.gebied)}};
  setting.mark(out, setting.programma().indicatoren[reeks.indicator].voorbeeld);
  return out;
}

Inlines resolve_inline(Setting& setting, const Verwijzing& v, const FeitenReeks& reeks) {
  const Indicator& indicator = setting.programma().indicatoren[v.indicator];
  const Feit* feit = v.periode ? feit_at(reeks.feiten, *v.periode) : reeks.laatste;
  switch (v.soort) {
    case VerwijzingSoort::kPeriode:
      if (feit == nullptr) break;
      return {Text{phrase(feit->periode)}};
    case VerwijzingSoort::kStreefperiode:
      if (!reeks.voortgang.streefperiode) break;
      return {Text{end_phrase(*reeks.voortgang.streefperiode)}};
    case VerwijzingSoort::kOordeel:
      return following(setting, reeks, std::string(woorden::oordeel(reeks.voortgang.oordeel)));
    case VerwijzingSoort::kStreefwaarde:
      if (!reeks.voortgang.streefwaarde) break;
      return following(setting, reeks,
                       in_sentence(v, indicator, weergave(*reeks.voortgang.streefwaarde, reeks.decimalen)));
    case VerwijzingSoort::kVerschil:
      if (reeks.laatste != nullptr && reeks.laatste->is_verborgen())
        return {Text{std::string(woorden::oordeel(Oordeel::kNietTeBepalen))}};
      if (reeks.laatste == nullptr || reeks.vorige == nullptr) break;
      if (has_break(reeks.feiten, reeks.vorige->periode, reeks.laatste->periode))
        return {Text{std::string(woorden::kNietTeVergelijken)}};
      return following(
          setting, reeks,
          change_in_sentence(v, indicator, signed_change(*reeks.laatste, *reeks.vorige, reeks.decimalen)));
    default:
      if (feit == nullptr) break;
      setting.note_example(indicator.voorbeeld);
      Cijfer number = cijfer(setting.basis, reeks, *feit);
      if (feit->is_getal() && indicator.is_rounded() && number.zekerheid.empty())
        number.zekerheid = woorden::kAfgerond;
      if (feit->is_getal()) number.weergave = in_sentence(v, indicator, std::move(number.weergave));
      return {std::move(number)};
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
      return {fact_table(setting.basis, *reeks, {}, Anchors::kNone)};
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
  if (v.indicator == kNoIndex) return Inlines{Text{std::string(woorden::kOnbekend)}};
  const Indicator& indicator = setting.programma().indicatoren[v.indicator];
  if (v.soort == VerwijzingSoort::kNaam) return Inlines{Text{indicator.naam}};
  if (v.soort == VerwijzingSoort::kEenheid) return Inlines{Text{indicator.eenheid}};
  const FeitenReeks* reeks = setting.feiten().reeks(v.indicator, gebied);
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

// A figure bears its own mark.
bool is_marked(const Inlines& inlines) {
  const auto* number = std::get_if<Cijfer>(&inlines.back());
  return number == nullptr ? has_mark(inlines) : number->voorbeeld;
}

void unmark_number(Inlines& inlines) {
  if (auto* number = std::get_if<Cijfer>(&inlines.back()))
    number->voorbeeld = false;
  else
    unmark(inlines);
}

// What references have become that leads to figures: names, units and periods do not.
void gather_numbers(Narrative& part, std::uint32_t from, std::vector<Inlines*>& numbers) {
  const MarkdownText& text = part.tekst->inhoud;
  for (std::uint32_t i = from; i != 0; i = text.at(i).next) {
    gather_numbers(part, text.at(i).first_child, numbers);
    if (text.at(i).kind != MarkdownKind::kReference) continue;
    auto* inlines = std::get_if<Inlines>(&part.references[text.at(i).number]);
    if (inlines != nullptr && !inlines->empty() && !std::holds_alternative<Text>(inlines->front()))
      numbers.push_back(inlines);
  }
}

// A paragraph of which all figures are invented says so once, behind the last; one that also has real figures
// says of each which it is.
void mark_once(Narrative& part) {
  for (const MarkdownNode& node : part.tekst->inhoud.nodes) {
    using enum MarkdownKind;
    if (node.kind != kParagraph && node.kind != kHeading && node.kind != kTableCell) continue;
    std::vector<Inlines*> numbers;
    gather_numbers(part, node.first_child, numbers);
    const bool all_invented = std::ranges::all_of(numbers, [](const Inlines* f) { return is_marked(*f); });
    if (!all_invented) continue;
    for (std::size_t i = 0; i + 1 < numbers.size(); ++i) unmark_number(*numbers[i]);
  }
}

Narrative part_of(Setting& setting, const Tekst& tekst, std::uint32_t first, std::uint32_t end, int level) {
  Narrative part{.tekst = &tekst, .first = first, .end = end, .level = level, .references = {}};
  setting.note_example(tekst.voorbeeld || has_example(tekst.inhoud, first, end));
  std::vector<bool> wanted(tekst.verwijzingen.size());
  if (mark_references(tekst.inhoud, first, end, wanted)) mark_in_notes(tekst.inhoud, wanted);
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    part.references.push_back(wanted[i] ? resolve(setting, tekst.verwijzingen[i]) : Resolved{});
  }
  mark_once(part);
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
