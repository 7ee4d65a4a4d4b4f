#include "compose/report_summary.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/periode_words.h"
#include "base/text.h"
#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/changed_series.h"
#include "compose/figures.h"
#include "compose/goal_blocks.h"
#include "compose/goal_table.h"
#include "facts/feit_woorden.h"
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

class Summary {
 public:
  explicit Summary(Setting& setting) : setting_(setting), programma_(setting.programma()) {}

  Section compose() {
    Section section{SectionKind::kSamenvatting, {}, {}};
    section.blocks.push_back(Heading{2, std::string(woorden::kSamenvatting), "samenvatting"});
    section.blocks.push_back(Paragraph{{Text{counts()}}});
    section.blocks.push_back(verdicts());
    section.blocks.push_back(Section{SectionKind::kCards,
                                     {},
                                     {moved(1, woorden::kWatBeter, woorden::kNietsBeter),
                                      moved(-1, woorden::kWatSlechter, woorden::kNietsSlechter)}});
    append(section.blocks, asked());
    return section;
  }

 private:
  [[nodiscard]] std::string area() const { return std::string(programma_.gebied_naam(setting_.gebied)); }

  // "Van de 5 hoofddoelen: 3 op koers, 2 geen oordeel."
  std::string counts() const {
    std::array<int, kOordelen> found{};
    for (HoofddoelIndex h = 0; h < programma_.hoofddoelen.size(); ++h)
      ++found[static_cast<std::size_t>(setting_.feiten().groep(h, setting_.gebied).oordeel)];
    std::vector<std::string> parts;
    for (std::size_t o = 0; o < kOordelen; ++o) {
      if (found[o] > 0) parts.push_back(fmt::format("{} {}", found[o], woorden::kOordeel[o]));
    }
    if (programma_.hoofddoelen.size() == 1) {
      const auto o = static_cast<std::size_t>(setting_.feiten().groep(0, setting_.gebied).oordeel);
      return woorden::kStandDoel(woorden::kOordeel[o]);
    }
    return woorden::kStandDoelen(programma_.hoofddoelen.size(), joined(parts, ", "));
  }

  Table verdicts() {
    Table table{.id = {},
                .caption = woorden::kOordeelPerDoel(area()),
                .columns = {{std::string(woorden::kHoofddoel)},
                            {std::string(woorden::kOordeelKop)},
                            {std::string(woorden::kSprekendCijfer)}},
                .rows = {}};
    for (HoofddoelIndex h = 0; h < programma_.hoofddoelen.size(); ++h) {
      table.rows.push_back(
          {.cells = {plain(goal_title(programma_, h, setting_.soort)), verdict(h), telling_figure(h)}});
    }
    return table;
  }

  Inlines verdict(HoofddoelIndex h) {
    Inlines out{goal_verdict(setting_, h, setting_.gebied)};
    const Verandering* change = setting_.feiten().verandering ? &*setting_.feiten().verandering : nullptr;
    const Gebiedsverandering* here =
        change == nullptr ? nullptr : change->in(programma_.gebied_id(setting_.gebied));
    if (here == nullptr) return out;
    const auto was =
        std::ranges::find(here->hoofddoelen, programma_.hoofddoelen[h].id, &Oordeelverandering::id);
    if (was != here->hoofddoelen.end()) out.push_back(Text{woorden::kOordeelWas(woorden::oordeel(was->van))});
    return out;
  }

  Inlines telling_figure(HoofddoelIndex h) {
    const FeitenReeks* reeks = telling_series(setting_, h, setting_.gebied);
    if (reeks == nullptr) return plain(woorden::kGeenCijfers);
    Inlines line = series_figure(*reeks);
    if (const std::string target = target_with_unit(setting_.basis, *reeks); !target.empty())
      line.push_back(
          Text{woorden::kSamenvattingStreef(target, by_the_end_of(*reeks->voortgang.streefperiode))});
    return line;
  }

  // "Wachttijd: 12,5 weken (2e halfjaar 2021)"
  Inlines series_figure(const FeitenReeks& reeks) {
    const Indicator& indicator = programma_.indicatoren[reeks.indicator];
    return {Text{indicator.korte_naam + ": "}, figure(reeks, *reeks.laatste),
            Text{fmt::format(" ({})", period_and_certainty(*reeks.laatste))}};
  }

  Cijfer figure(const FeitenReeks& reeks, const Feit& feit) {
    const Indicator& indicator = programma_.indicatoren[reeks.indicator];
    setting_.toont_voorbeelden |= indicator.voorbeeld;
    Cijfer one = cijfer(setting_.basis, reeks, feit);
    one.weergave = met_eenheid(one.weergave, eenheid_van(indicator));
    one.zekerheid = {};
    return one;
  }

  // Figures that moved in (1) or against (-1) the direction that is wanted, held against the one before them;
  // those with a target first.
  Section moved(int way, std::string_view title, std::string_view none) {
    std::vector<const FeitenReeks*> found;
    for (HoofddoelIndex h = 0; h < programma_.hoofddoelen.size(); ++h) {
      for (const FeitenReeks* reeks : series_of(setting_, h, setting_.gebied)) {
        if (is_recent(*reeks) && improvement(*reeks) == way) found.push_back(reeks);
      }
    }
    std::ranges::stable_partition(
        found, [](const FeitenReeks* r) { return r->voortgang.oordeel != Oordeel::kGeenOordeel; });
    Section section{SectionKind::kCard, {}, {Heading{3, std::string(title), {}}}};
    if (found.empty()) {
      section.blocks.push_back(Paragraph{plain(none)});
      return section;
    }
    ItemList list;
    for (const FeitenReeks* reeks : found) {
      if (list.items.size() == kMostLines) break;
      Inlines line = series_figure(*reeks);
      line.push_back(Text{std::string(woorden::kDatWas)});
      line.push_back(before(*reeks));
      line.push_back(Text{fmt::format(" ({})", period_and_certainty(*reeks->vorige))});
      list.items.push_back(std::move(line));
    }
    const std::size_t more = found.size() - list.items.size();
    section.blocks.push_back(std::move(list));
    if (more > 0)
      section.blocks.push_back(Paragraph{plain(woorden::kEnNogCijfers(more)), ParagraphKind::kNote});
    return section;
  }

  // Without its unit, which stands beside it already, but for money and percentages.
  Cijfer before(const FeitenReeks& reeks) {
    const std::string& unit = programma_.indicatoren[reeks.indicator].eenheid;
    Cijfer one = figure(reeks, *reeks.vorige);
    if (unit != "%" && omlijsting(unit).voor.empty()) one.weergave = weergave(*reeks.vorige, reeks.decimalen);
    return one;
  }

  [[nodiscard]] bool is_recent(const FeitenReeks& reeks) const {
    return !reeks.verouderd && reeks.laatste != nullptr && reeks.laatste->is_getal() &&
           reeks.laatste->periode.jaar + kRecent >= programma_.editie.peilperiode.jaar;
  }

  // 1 better, -1 worse, 0 neither or not to be said.
  [[nodiscard]] int improvement(const FeitenReeks& reeks) const {
    const int direction = shown_direction(reeks);
    switch (programma_.indicatoren[reeks.indicator].richting) {
      case Richting::kHogerIsBeter:
        return direction;
      case Richting::kLagerIsBeter:
        return -direction;
      case Richting::kNeutraal:
        return 0;
    }
    return 0;
  }

  // What the papers that go with the report ask; without any of them it asks nothing.
  Blocks asked() {
    Blocks blocks{Heading{3, std::string(woorden::kWatWijVragen), {}}};
    for (const Brief& brief : shown_letters(programma_)) {
      if (brief.gebied != setting_.gebied || brief.buiten_editie) continue;
      if (!brief.gevraagd.empty()) blocks.push_back(Paragraph{plain(brief.gevraagd)});
      if (!brief.besluiten.empty()) decisions(brief, blocks);
    }
    if (blocks.size() == 1) blocks.push_back(Paragraph{plain(woorden::kTerInformatie)});
    return blocks;
  }

  void decisions(const Brief& brief, Blocks& blocks) const {
    const Documentsoort& soort = programma_.documentsoort(brief.soort);
    const std::string to = soort.geadresseerde.empty() ? std::string(woorden::kBesluitIn)
                                                       : woorden::kBesluitVan(soort.geadresseerde);
    blocks.push_back(Paragraph{{Text{to}, Link{soort.naam, addresses::paper(programma_, brief.gebied, &brief,
                                                                            *kPaperFormats.front())}}});
    ItemList list{.items = {}, .ordered = true};
    for (const Besluit& besluit : brief.besluiten) list.items.push_back({Text{besluit.tekst}});
    blocks.push_back(std::move(list));
  }

  Setting& setting_;
  const Programma& programma_;
};

}  // namespace

Section report_summary(Setting& setting) {
  return Summary(setting).compose();
}

}  // namespace voortgang
