#include "compose/report_summary.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/decimal.h"
#include "base/periode_woorden.h"
#include "base/text.h"
#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/goal_blocks.h"
#include "compose/goal_change.h"
#include "compose/goal_table.h"
#include "compose/numbers.h"
#include "facts/feit_woorden.h"
#include "facts/weergave.h"
#include "programme/document_woorden.h"
#include "programme/instemming.h"
#include "programme/verandering_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

// So that it stays on one sheet.
constexpr std::size_t kMostLines = 4;
constexpr int kRecent = 2;  // years: what is older says nothing about how it goes now

// "De stand van de 5 hoofddoelen: 3 op koers, 2 geen oordeel."
std::string counts_sentence(const Setting& setting) {
  std::array<int, kOordelen> found{};
  for (HoofddoelIndex h = 0; h < setting.programma().hoofddoelen.size(); ++h)
    ++found[static_cast<std::size_t>(setting.feiten().groep(h, setting.gebied).oordeel)];
  if (setting.programma().hoofddoelen.size() == 1) {
    const auto o = static_cast<std::size_t>(setting.feiten().groep(0, setting.gebied).oordeel);
    return woorden::kStandDoel(woorden::kOordeel[o]);
  }
  return woorden::kStandDoelen(count_text(setting.programma().hoofddoelen.size()),
                               joined(counted_verdicts(found), ", "));
}

std::string area(const Setting& setting) {
  return std::string(setting.programma().gebied_naam(setting.gebied));
}

Inlines verdict(Setting& setting, HoofddoelIndex h) {
  Inlines out{goal_verdict(setting, h, setting.gebied)};
  if (const Oordeelverandering* change = change_of_goal(setting, h, setting.gebied))
    out.push_back(Text{woorden::kOordeelWas(woorden::oordeel(change->van))});
  return out;
}

Cijfer number(Setting& setting, const FeitenReeks& reeks, const Feit& feit) {
  const Indicator& indicator = setting.programma().indicatoren[reeks.indicator];
  setting.note_example(indicator.voorbeeld);
  Cijfer one = cijfer(setting.basis, reeks, feit);
  one.weergave = with_unit(one.weergave, eenheid_of(indicator));
  one.zekerheid = {};
  return one;
}

// "Wachttijd: 12,5 weken (2e halfjaar 2021)"
Inlines series_number(Setting& setting, const FeitenReeks& reeks) {
  const Indicator& indicator = setting.programma().indicatoren[reeks.indicator];
  return {Text{indicator.korte_naam + ": "}, number(setting, reeks, *reeks.laatste),
          Text{fmt::format(" ({})", period_and_certainty(*reeks.laatste))}};
}

Inlines number_that_tells(Setting& setting, HoofddoelIndex h) {
  const FeitenReeks* reeks = series_that_tells(setting, h, setting.gebied);
  if (reeks == nullptr) return plain(woorden::kGeenCijfers);
  Inlines line = series_number(setting, *reeks);
  if (const std::string target = target_with_unit(setting.basis, *reeks); !target.empty())
    line.push_back(
        Text{woorden::kSamenvattingStreef(target, by_the_end_of(*reeks->voortgang.streefperiode))});
  return line;
}

Table verdicts_table(Setting& setting) {
  Table table{.id = {},
              .caption = woorden::kOordeelPerDoel(area(setting)),
              .columns = {{std::string(woorden::kHoofddoel)},
                          {std::string(woorden::kOordeelKop)},
                          {std::string(woorden::kSprekendCijfer)}},
              .rows = {}};
  for (HoofddoelIndex h = 0; h < setting.programma().hoofddoelen.size(); ++h) {
    table.rows.push_back({.cells = {plain(goal_title(setting.programma(), h, setting.soort)),
                                    verdict(setting, h), number_that_tells(setting, h)}});
  }
  return table;
}

bool is_recent(Setting& setting, const FeitenReeks& reeks) {
  return !reeks.verouderd && reeks.laatste != nullptr && reeks.laatste->is_getal() &&
         reeks.laatste->periode.jaar + kRecent >= setting.programma().editie.peilperiode.jaar;
}

// 1 better, -1 worse, 0 neither or not to be said.
int improvement(Setting& setting, const FeitenReeks& reeks) {
  const int direction = shown_direction(reeks);
  switch (setting.programma().indicatoren[reeks.indicator].richting) {
    case Richting::kHogerIsBeter:
      return direction;
    case Richting::kLagerIsBeter:
      return -direction;
    case Richting::kNeutraal:
      return 0;
  }
  return 0;
}

// Without its unit, which stands beside it already, but for money and percentages.
Cijfer before(Setting& setting, const FeitenReeks& reeks) {
  const std::string& unit = setting.programma().indicatoren[reeks.indicator].eenheid;
  Cijfer one = number(setting, reeks, *reeks.vorige);
  if (unit != "%" && omlijsting(unit).voor.empty()) one.weergave = weergave(*reeks.vorige, reeks.decimalen);
  return one;
}

// Figures that moved in (1) or against (-1) the direction that is wanted, held against the one before them;
// those with a target first.
Section moved(Setting& setting, int way, std::string_view title, std::string_view none) {
  std::vector<const FeitenReeks*> found;
  for (HoofddoelIndex h = 0; h < setting.programma().hoofddoelen.size(); ++h) {
    for (const FeitenReeks* reeks : series_of(setting, h, setting.gebied)) {
      if (is_recent(setting, *reeks) && improvement(setting, *reeks) == way) found.push_back(reeks);
    }
  }
  std::ranges::stable_partition(found,
                                [](const FeitenReeks* r) { return is_asked_for(r->voortgang.oordeel); });
  Section section{SectionKind::kCard, {}, {Heading{3, std::string(title), {}}}};
  if (found.empty()) {
    section.blocks.push_back(Paragraph{plain(none)});
    return section;
  }
  ItemList list;
  for (const FeitenReeks* reeks : found) {
    if (list.items.size() == kMostLines) break;
    Inlines line = series_number(setting, *reeks);
    line.push_back(Text{std::string(woorden::kDatWas)});
    line.push_back(before(setting, *reeks));
    line.push_back(Text{fmt::format(" ({})", period_and_certainty(*reeks->vorige))});
    list.items.push_back(std::move(line));
  }
  const std::size_t more = found.size() - list.items.size();
  section.blocks.push_back(std::move(list));
  if (more > 0)
    section.blocks.push_back(
        Paragraph{plain(woorden::kEnNogCijfers(count_text(more))), ParagraphKind::kNote});
  return section;
}

void add_decisions(Setting& setting, const Brief& brief, Blocks& blocks) {
  const Documentsoort& soort = setting.programma().documentsoort(brief.soort);
  const std::string to = soort.geadresseerde.empty() ? std::string(woorden::kBesluitIn)
                                                     : woorden::kBesluitVan(soort.geadresseerde);
  blocks.push_back(Paragraph{{Text{to}, Link{soort.naam, addresses::paper(setting.programma(), brief.gebied,
                                                                          &brief, *kPaperFormats.front())}}});
  ItemList list{.items = {}, .ordered = true};
  for (const Besluit& besluit : brief.besluiten) list.items.push_back({Text{besluit.tekst}});
  blocks.push_back(std::move(list));
}

// What the papers that go with the report ask; without any of them it asks nothing.
Blocks asked(Setting& setting) {
  Blocks blocks{Heading{3, std::string(woorden::kWatWijVragen), {}}};
  for (const Brief& brief : shown_letters(setting.programma())) {
    if (brief.gebied != setting.gebied || brief.buiten_editie) continue;
    if (!brief.gevraagd.empty()) blocks.push_back(Paragraph{plain(brief.gevraagd)});
    if (!brief.besluiten.empty()) add_decisions(setting, brief, blocks);
  }
  if (blocks.size() == 1) blocks.push_back(Paragraph{plain(woorden::kTerInformatie)});
  return blocks;
}

}  // namespace

Section report_summary(Setting& setting) {
  Section section{SectionKind::kSamenvatting, {}, {}};
  section.blocks.push_back(Heading{2, std::string(woorden::kSamenvatting), "samenvatting"});
  section.blocks.push_back(Paragraph{{Text{counts_sentence(setting)}}});
  section.blocks.push_back(verdicts_table(setting));
  section.blocks.push_back(Section{SectionKind::kCards,
                                   {},
                                   {moved(setting, 1, woorden::kWatBeter, woorden::kNietsBeter),
                                    moved(setting, -1, woorden::kWatSlechter, woorden::kNietsSlechter)}});
  append(section.blocks, asked(setting));
  return section;
}

}  // namespace voortgang
