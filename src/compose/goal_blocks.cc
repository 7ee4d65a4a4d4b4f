#include "compose/goal_blocks.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/decimal.h"
#include "base/periode_woorden.h"
#include "base/text.h"
#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/explanation.h"
#include "compose/numbers.h"
#include "compose/series_figures.h"
#include "programme/afmelding.h"
#include "programme/document_woorden.h"
#include "programme/geheim_woorden.h"
#include "programme/licentienaam.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

constexpr std::size_t kNumbersInSummary = 3;

// "Wachttijd: 12,5 weken (2e halfjaar 2021), doel: 12 weken eind 2026, op koers"
Inlines summary_line(Setting& setting, const FeitenReeks& reeks) {
  const Indicator& indicator = setting.programma().indicatoren[reeks.indicator];
  setting.note_example(indicator.voorbeeld);
  Cijfer number = cijfer(setting.basis, reeks, *reeks.laatste);
  number.weergave = with_unit(number.weergave, eenheid_of(indicator));
  // The brackets behind it say it, with the period.
  number.zekerheid = {};
  Inlines line{Text{indicator.korte_naam + ": "}, std::move(number),
               Text{fmt::format(" ({})", period_and_certainty(*reeks.laatste))}};
  if (const std::string target = target_with_unit(setting.basis, reeks); !target.empty()) {
    line.push_back(Text{woorden::kSamenvattingStreef(target, by_the_end_of(*reeks.voortgang.streefperiode))});
  }
  if (is_asked_for(reeks.voortgang.oordeel)) {
    line.push_back(Text{", "});
    line.push_back(OordeelMark{reeks.voortgang.oordeel});
  }
  for (Inline& word : explanation_in_short(setting, reeks)) line.push_back(std::move(word));
  return line;
}

void add_summary(Setting& setting, const Tekst* tekst, Blocks& blocks) {
  if (tekst == nullptr || tekst->samenvatting.empty()) return;
  blocks.push_back(summary_of(setting, *tekst));
}

// The first few that are judged; where no indicator of the goal is, the first few.
ItemList first_numbers(Setting& setting, HoofddoelIndex hoofddoel) {
  const auto series = series_of(setting, hoofddoel, setting.gebied);
  const auto is_judged = [](const FeitenReeks* r) { return is_asked_for(r->voortgang.oordeel); };
  const bool any_judged = std::ranges::any_of(series, is_judged);
  ItemList list;
  for (const FeitenReeks* reeks : series) {
    // A figure that is judged says how the goal stands; another one says only how much.
    const bool wanted = reeks->laatste != nullptr && (is_judged(reeks) || !any_judged);
    if (wanted && list.items.size() < kNumbersInSummary) list.items.push_back(summary_line(setting, *reeks));
  }
  return list;
}

// Everything about one series: verdict, key figure, chart, table, where it comes from.
Section number_section(Setting& setting, const FeitenReeks& reeks, int level) {
  const Indicator& indicator = setting.programma().indicatoren[reeks.indicator];
  setting.note_example(indicator.voorbeeld);
  Section section{SectionKind::kIndicator, {}, {}};
  section.blocks.push_back(Heading{level, indicator.naam, {}});
  section.blocks.push_back(Paragraph{{OordeelMark{reeks.voortgang.oordeel}}, ParagraphKind::kStatus});
  section.blocks.push_back(Paragraph{key_number(setting, reeks), ParagraphKind::kKeyNumber});
  if (Inlines sentences = key_sentences(setting.basis, reeks); !sentences.empty()) {
    section.blocks.push_back(Paragraph{std::move(sentences)});
  }
  Section pair{SectionKind::kChartAndTable, {}, {}};
  if (reeks.vorige != nullptr) pair.blocks.push_back(line_figure(setting.basis, reeks, setting.chart_id()));
  pair.blocks.push_back(fact_table(setting.basis, reeks, {}, Anchors::kNone));
  section.blocks.push_back(std::move(pair));
  append(section.blocks, beside_number(setting, reeks, std::min(level + 1, 6)));
  return section;
}

}  // namespace

std::vector<const FeitenReeks*> series_of(const Setting& setting, HoofddoelIndex hoofddoel,
                                          GebiedIndex gebied) {
  std::vector<const FeitenReeks*> found;
  const auto& indicatoren = setting.programma().indicatoren;
  for (IndicatorIndex i = 0; i < indicatoren.size(); ++i) {
    if (indicatoren[i].hoofddoel != hoofddoel) continue;
    if (const FeitenReeks* reeks = setting.feiten().reeks(i, gebied)) found.push_back(reeks);
  }
  return found;
}

std::string goal_title(const Programma& programma, HoofddoelIndex hoofddoel, std::string_view soort) {
  const Titel& titel = programma.hoofddoelen[hoofddoel].titel(soort);
  return titel.nummer == 0 ? titel.titel : woorden::kDoelTitel(std::to_string(titel.nummer), titel.titel);
}

std::vector<std::string> counted_verdicts(const std::array<int, kOordelen>& counts) {
  std::vector<std::string> out;
  for (std::size_t o = 0; o < kOordelen; ++o) {
    if (counts[o] > 0) out.push_back(fmt::format("{} {}", counts[o], woorden::kOordeel[o]));
  }
  return out;
}

OordeelMark goal_verdict(Setting& setting, HoofddoelIndex hoofddoel, GebiedIndex gebied, std::string target) {
  const Groepsoordeel& groep = setting.feiten().groep(hoofddoel, gebied);
  setting.note_example(groep.on_voorbeelden);
  return {groep.oordeel, std::move(target), groep.on_voorbeelden};
}

Paragraph goal_state(Setting& setting, HoofddoelIndex hoofddoel, GebiedIndex gebied) {
  const Groepsoordeel& groep = setting.feiten().groep(hoofddoel, gebied);
  Paragraph state{{goal_verdict(setting, hoofddoel, gebied)}, ParagraphKind::kStatus};
  std::array<int, kOordelen> counts = groep.aantallen;
  counts[static_cast<std::size_t>(Oordeel::kGeenOordeel)] = 0;
  if (const auto verdicts = counted_verdicts(counts); !verdicts.empty()) {
    state.inlines.push_back(LineBreak{});
    state.inlines.push_back(Text{std::string(woorden::kPerIndicator) + joined(verdicts, ", ")});
  }
  return state;
}

Paragraph summary_of(Setting& setting, const Tekst& tekst, std::string_view area) {
  Inlines words;
  if (!area.empty()) words.push_back(Strong{std::string(area)});
  words.push_back(Text{(area.empty() ? "" : ". ") + tekst.samenvatting});
  setting.mark(words, tekst.voorbeeld);
  return {std::move(words)};
}

Blocks not_delivered(const Setting& setting, HoofddoelIndex hoofddoel, GebiedIndex gebied) {
  const NietGeleverd* said = afmelding(setting.programma().editie, hoofddoel, gebied);
  if (said == nullptr) return {};
  return {Paragraph{{Text{woorden::kNietGeleverdReden(setting.programma().gebied_naam(gebied), said->reden)}},
                    ParagraphKind::kNote}};
}

Blocks numbers_with_verdict(Setting& setting, HoofddoelIndex hoofddoel, int level) {
  Blocks blocks = not_delivered(setting, hoofddoel, setting.gebied);
  for (const FeitenReeks* reeks : series_of(setting, hoofddoel, setting.gebied)) {
    if (is_asked_for(reeks->voortgang.oordeel)) blocks.push_back(number_section(setting, *reeks, level));
  }
  return blocks;
}

Blocks summary_per_goal(Setting& setting) {
  Blocks blocks;
  const Programma& programma = setting.programma();
  for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h) {
    const Titel& titel = programma.hoofddoelen[h].titel(setting.soort);
    blocks.push_back(Heading{3, woorden::kDoelKop(std::to_string(titel.nummer), titel.titel), {}});
    add_summary(setting, programma.tekst(h, kRegio), blocks);
    if (setting.gebied != kRegio) add_summary(setting, programma.tekst(h, setting.gebied), blocks);
    if (ItemList numbers = first_numbers(setting, h); !numbers.items.empty())
      blocks.push_back(std::move(numbers));
  }
  return blocks;
}

ItemList goals_list(const Setting& setting) {
  std::vector<const Titel*> titles;
  for (const Hoofddoel& hoofddoel : setting.programma().hoofddoelen)
    titles.push_back(&hoofddoel.titel(setting.soort));
  // Each kind of document may number the goals its own way.
  std::ranges::stable_sort(titles, {}, &Titel::nummer);
  ItemList list{.items = {}, .ordered = true};
  for (const Titel* titel : titles) list.items.push_back({Text{titel->titel}});
  return list;
}

Section marked_text(Narrative text, SectionKind kind) {
  Section section{kind, {}, {}};
  if (text.tekst->voorbeeld) {
    section.blocks.push_back(Paragraph{{Text{std::string(woorden::kVoorbeeldtekst)}}, ParagraphKind::kNote});
  }
  section.blocks.push_back(std::move(text));
  return section;
}

Definitions indicator_facts(const Indicator& indicator) {
  Definitions facts;
  const auto add = [&facts](std::string_view name, std::string_view value) {
    if (!value.empty()) facts.items.push_back({std::string(name), {Text{std::string(value)}}});
  };
  add(woorden::kDefinitie, indicator.definitie);
  add(woorden::kEenheid, indicator.eenheid);
  if (indicator.is_rounded()) {
    const std::int64_t base = indicator.geheimhouding.afronding;
    add(woorden::kAfronding, woorden::kAfgerondUitleg(dutch(base), dutch(base - 1)));
  }
  add(woorden::kMeetmoment, woorden::frequentie(indicator.frequentie));
  add(woorden::kRichtingKop, woorden::richting(indicator.richting));
  if (indicator.bron_url.empty())
    add(woorden::kBron, indicator.bron);
  else
    facts.items.push_back({std::string(woorden::kBron), {Link{indicator.bron, indicator.bron_url}}});
  add(woorden::kEigenaar, indicator.eigenaar);
  add(woorden::kLicentie, licentienaam(indicator.licentie));
  return facts;
}

}  // namespace voortgang
