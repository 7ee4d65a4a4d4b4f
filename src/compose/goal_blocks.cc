#include "compose/goal_blocks.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/decimal.h"
#include "base/periode_woorden.h"
#include "compose/addresses.h"
#include "compose/area_figures.h"
#include "compose/blocks.h"
#include "compose/explanation.h"
#include "compose/numbers.h"
#include "facts/feit_woorden.h"
#include "programme/document_woorden.h"
#include "programme/geheim_woorden.h"
#include "programme/licentienaam.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

constexpr std::size_t kNumbersInSummary = 3;

// Nothing where it was delivered, or where nobody said why not.
const std::string* reason_not_delivered(const Editie& editie, HoofddoelIndex hoofddoel, GebiedIndex gebied) {
  for (const NietGeleverd& n : editie.niet_geleverd) {
    if (n.hoofddoel == hoofddoel && n.gebied == gebied) return &n.reden;
  }
  return nullptr;
}

// "Wachttijd: 12,5 weken (2e halfjaar 2021), doel: 12 weken eind 2026, op koers"
Inlines summary_line(Setting& setting, const FeitenReeks& reeks) {
  const Indicator& indicator = setting.programma().indicatoren[reeks.indicator];
  setting.shows_voorbeelden |= indicator.voorbeeld;
  Cijfer number = cijfer(setting.basis, reeks, *reeks.laatste);
  number.weergave = with_unit(number.weergave, eenheid_of(indicator));
  // The brackets behind it say it, with the period.
  number.zekerheid = {};
  Inlines line{Text{indicator.korte_naam + ": "}, std::move(number),
               Text{fmt::format(" ({})", period_and_certainty(*reeks.laatste))}};
  if (const std::string target = target_with_unit(setting.basis, reeks); !target.empty()) {
    line.push_back(Text{woorden::kSamenvattingStreef(target, by_the_end_of(*reeks.voortgang.streefperiode))});
  }
  if (reeks.voortgang.oordeel != Oordeel::kGeenOordeel) {
    line.push_back(Text{", "});
    line.push_back(OordeelMark{reeks.voortgang.oordeel});
  }
  for (Inline& word : explanation_in_short(setting, reeks)) line.push_back(std::move(word));
  return line;
}

void add_summary(Setting& setting, const Tekst* tekst, Blocks& blocks) {
  if (tekst == nullptr || tekst->samenvatting.empty()) return;
  Paragraph summary{{Text{tekst->samenvatting}}};
  if (tekst->voorbeeld) summary.inlines.push_back(VoorbeeldMark{});
  setting.shows_voorbeelden |= tekst->voorbeeld;
  blocks.push_back(std::move(summary));
}

// The first few with a verdict; where no indicator of the goal has one, the first few.
ItemList first_numbers(Setting& setting, HoofddoelIndex hoofddoel) {
  const auto series = series_of(setting, hoofddoel, setting.gebied);
  const auto has_verdict = [](const FeitenReeks* r) { return r->voortgang.oordeel != Oordeel::kGeenOordeel; };
  const bool any_verdict = std::ranges::any_of(series, has_verdict);
  ItemList list;
  for (const FeitenReeks* reeks : series) {
    // A figure with a verdict says how the goal stands; one without says only how much.
    const bool wanted = reeks->laatste != nullptr && (has_verdict(reeks) || !any_verdict);
    if (wanted && list.items.size() < kNumbersInSummary) list.items.push_back(summary_line(setting, *reeks));
  }
  return list;
}

Disclosure details(const Setting& setting, const FeitenReeks& reeks) {
  const Indicator& indicator = setting.programma().indicatoren[reeks.indicator];
  Disclosure out{std::string(woorden::kOverDitCijfer), {indicator_facts(indicator)}};
  if (Blocks how = verdict_details(reeks); !how.empty()) {
    out.blocks.push_back(Paragraph{{Strong{std::string(woorden::kHoeOordeel)}}});
    append(out.blocks, std::move(how));
  }
  out.blocks.push_back(Paragraph{
      {Link{std::string(woorden::kMeerOver), addresses::indicator(setting.programma(), reeks.indicator)}}});
  return out;
}

// An area beside the others, and, in a sentence, beside the region.
void add_comparison(Setting& setting, const FeitenReeks& reeks, Blocks& blocks) {
  const FeitenReeks* region = setting.feiten().reeks(reeks.indicator, kRegio);
  if (reeks.gebied != kRegio && region != nullptr && region->laatste != nullptr) {
    Cijfer number = cijfer(setting.basis, *region, *region->laatste);
    number.weergave =
        with_unit(number.weergave, eenheid_of(setting.programma().indicatoren[reeks.indicator]));
    number.zekerheid = {};
    blocks.push_back(Paragraph{{Text{std::string(woorden::kInHeleRegio)}, std::move(number),
                                Text{fmt::format(" ({}).", period_and_certainty(*region->laatste))}}});
  }
  if (auto number = comparison_figure(setting, reeks.indicator)) blocks.push_back(std::move(*number));
}

std::string feit_of(std::optional<double> value, std::optional<Periode> periode, std::uint8_t decimals) {
  if (!value) return {};
  return periode ? woorden::kVan(weergave(*value, decimals), words(*periode)) : weergave(*value, decimals);
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

// "2 op koers, 1 verslechtering", from best to worst.
std::string verdict_counts(const Groepsoordeel& groep) {
  std::string out;
  for (std::size_t o = 0; o + 1 < kOordelen; ++o) {  // all but "geen oordeel"
    if (groep.aantallen[o] == 0) continue;
    out += fmt::format("{}{} {}", out.empty() ? "" : ", ", groep.aantallen[o], woorden::kOordeel[o]);
  }
  return out;
}

OordeelMark goal_verdict(Setting& setting, HoofddoelIndex hoofddoel, GebiedIndex gebied, std::string target) {
  const Groepsoordeel& groep = setting.feiten().groep(hoofddoel, gebied);
  setting.shows_voorbeelden |= groep.on_voorbeelden;
  return {groep.oordeel, std::move(target), groep.on_voorbeelden};
}

Paragraph goal_state(Setting& setting, HoofddoelIndex hoofddoel, GebiedIndex gebied) {
  const Groepsoordeel& groep = setting.feiten().groep(hoofddoel, gebied);
  Paragraph state{{goal_verdict(setting, hoofddoel, gebied)}, ParagraphKind::kStatus};
  const std::string counts = verdict_counts(groep);
  if (!counts.empty()) {
    state.inlines.push_back(LineBreak{});
    state.inlines.push_back(Text{std::string(woorden::kPerIndicator) + counts});
  }
  return state;
}

Section indicator_section(Setting& setting, const FeitenReeks& reeks, IndicatorStyle style) {
  const Indicator& indicator = setting.programma().indicatoren[reeks.indicator];
  setting.shows_voorbeelden |= indicator.voorbeeld;
  Section section{SectionKind::kIndicator, style.anchors ? indicator.id : std::string(), {}};
  section.blocks.push_back(Heading{style.level, indicator.naam, {}});
  section.blocks.push_back(Paragraph{{OordeelMark{reeks.voortgang.oordeel}}, ParagraphKind::kStatus});
  section.blocks.push_back(Paragraph{key_number(setting.basis, reeks), ParagraphKind::kKeyNumber});
  if (Inlines sentences = key_sentences(setting.basis, reeks); !sentences.empty()) {
    section.blocks.push_back(Paragraph{std::move(sentences)});
  }
  Section pair{SectionKind::kChartAndTable, {}, {}};
  if (reeks.vorige != nullptr) pair.blocks.push_back(line_figure(setting.basis, reeks, setting.chart_id()));
  pair.blocks.push_back(
      fact_table(setting.basis, reeks, {}, style.anchors ? Anchors::kRows : Anchors::kNone));
  section.blocks.push_back(std::move(pair));
  append(section.blocks, beside_number(setting, reeks, std::min(style.level + 1, 6)));
  if (style.compares) add_comparison(setting, reeks, section.blocks);
  if (style.details) section.blocks.push_back(details(setting, reeks));
  if (style.anchors) append(section.blocks, question_link(setting, reeks));
  return section;
}

Blocks not_delivered(const Setting& setting, HoofddoelIndex hoofddoel, GebiedIndex gebied) {
  const std::string* reason = reason_not_delivered(setting.programma().editie, hoofddoel, gebied);
  if (reason == nullptr) return {};
  return {Paragraph{{Text{woorden::kNietGeleverdReden(setting.programma().gebied_naam(gebied), *reason)}},
                    ParagraphKind::kNote}};
}

Blocks indicator_sections(Setting& setting, HoofddoelIndex hoofddoel, GebiedIndex gebied,
                          IndicatorStyle style) {
  Blocks blocks = not_delivered(setting, hoofddoel, gebied);
  for (const FeitenReeks* reeks : series_of(setting, hoofddoel, gebied)) {
    if (reeks->voortgang.oordeel != Oordeel::kGeenOordeel)
      blocks.push_back(indicator_section(setting, *reeks, style));
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

Blocks verdict_details(const FeitenReeks& reeks) {
  const Voortgang& v = reeks.voortgang;
  if (v.oordeel == Oordeel::kGeenOordeel) return {};
  Definitions sums;
  const auto add = [&sums](std::string_view name, std::string value) {
    if (!value.empty()) sums.items.push_back({std::string(name), {Text{std::move(value)}}});
  };
  sums.items.push_back({std::string(woorden::kOordeelKop), {OordeelMark{v.oordeel}}});
  add(woorden::kReden,
      std::string(v.handmatige_reden.empty() ? woorden::reden(v.reden) : v.handmatige_reden));
  add(woorden::kMethode, std::string(woorden::methode(v.methode)));
  add(woorden::kBeginwaarde, feit_of(v.basiswaarde, v.basisperiode, reeks.decimalen));
  add(woorden::kLaatste, feit_of(v.waarde, v.periode, reeks.decimalen));
  add(woorden::kStreefwaarde, feit_of(v.streefwaarde, v.streefperiode, reeks.decimalen));
  if (v.punten > 0) add(woorden::kAantalCijfers, fmt::format("{}", v.punten));
  // Four decimals: here somebody recomputes it, everywhere else nobody needs to see it.
  add(woorden::kVerhouding, feit_of(v.R, {}, 4));
  add(woorden::kGroei, feit_of(v.p, {}, 4));
  add(woorden::kGrensfactor, v.grens ? feit_of(v.C, {}, 4) : std::string());
  add(woorden::kScore, feit_of(v.score, {}, 2));
  Blocks blocks{std::move(sums)};
  if (v.nul_vervangen)
    blocks.push_back(Paragraph{{Text{std::string(woorden::kNulVervangen)}}, ParagraphKind::kNote});
  return blocks;
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
