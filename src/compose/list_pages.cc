#include <algorithm>
#include <array>

#include "compose/addresses.h"
#include "compose/area_figures.h"
#include "compose/blocks.h"
#include "compose/counted.h"
#include "compose/goal_blocks.h"
#include "compose/money.h"
#include "compose/narrative.h"
#include "compose/navigation.h"
#include "compose/page_contents.h"
#include "compose/pages.h"
#include "compose/tables.h"
#include "compose/verdict_sentences.h"
#include "facts/weergave.h"
#include "programme/antwoord_woorden.h"
#include "programme/document_woorden.h"
#include "programme/editie_id.h"
#include "programme/grafiek_woorden.h"
#include "programme/instemming.h"
#include "programme/raad_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

// Of an indicator that an address names: what the last edition that had it said of each area.
std::optional<Table> last_numbers(const BevrorenEditie& editie, const Programma& programma,
                                  std::string_view adres) {
  const BevrorenIndicator* indicator = editie.indicator(addresses::indicator_named_by(adres));
  if (indicator == nullptr) return std::nullopt;
  Table table{.id = {},
              .caption = woorden::kLaatsteCijfers(indicator->naam, indicator->eenheid),
              .columns = {{std::string(woorden::kGebied)},
                          {std::string(woorden::kPeriode)},
                          {std::string(woorden::kWaarde), Alignment::kEnd}},
              .rows = {}};
  for (const BevrorenReeks& reeks : editie.reeksen) {
    if (reeks.indicator != indicator->id || !reeks.uitsplitsing.empty()) continue;
    const auto feiten = editie.of(reeks);
    const auto last = std::ranges::find_if(feiten.rbegin(), feiten.rend(), &BevrorenFeit::is_getal);
    if (last == feiten.rend()) continue;
    std::string area(reeks.gebied);
    for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
      if (programma.gebied_id(g) == reeks.gebied) area = programma.gebied_naam(g);
    }
    table.rows.push_back(
        {.cells = {plain(area), plain(words(last->periode)), plain(weergave(*last, reeks.decimalen))}});
  }
  return table;
}

// "Van de 27 activiteiten lopen er 19, zijn er zeven gepland en is er één afgerond. Geen activiteit is te
// laat." Of one alone the table says enough.
std::string actions_sentence(const Programma& programma) {
  if (programma.acties.size() < 2) return {};
  std::size_t late = 0;
  std::array<std::size_t, 5> states{};
  for (const Actie& actie : programma.acties)
    ++(is_overdue(actie.status, actie.eind, programma.editie.datum)
           ? late
           : states[static_cast<std::size_t>(actie.status)]);
  const auto count = [&](ActieStatus status) { return states[static_cast<std::size_t>(status)]; };
  Counted parts;
  parts.add(late, woorden::kIs, woorden::kZijn, woorden::kTeLaat);
  parts.add(count(ActieStatus::kLoopt), woorden::kLoopt, woorden::kLopen, {});
  for (const ActieStatus status :
       {ActieStatus::kVertraagd, ActieStatus::kGepland, ActieStatus::kAfgerond, ActieStatus::kGestopt})
    parts.add(count(status), woorden::kIs, woorden::kZijn, woorden::actie_status(status));
  std::string out = woorden::kVanDeActiviteiten(count_word(programma.acties.size()), parts.words());
  if (late == 0) out.append(" ").append(woorden::kNietsTeLaat);
  return out;
}

const Brief* plan_as_paper(const Programma& programma, GebiedIndex gebied) {
  for (const Brief& brief : shown_letters(programma)) {
    if (brief.gebied == gebied && brief.soort == kSoortBestedingsplan) return &brief;
  }
  return nullptr;
}

// As its text calls it, with the area where another's plan is called that too.
std::string title_of_plan(const Programma& programma, const Begroting& plan) {
  const std::string_view naam = programma.gebied_naam(plan.gebied);
  if (!plan.tekst || plan.tekst->titel.empty()) return woorden::kBestedingsplanVan(naam);
  const auto is_called_so = [&](const Begroting& b) {
    return b.tekst && b.tekst->titel == plan.tekst->titel;
  };
  if (std::ranges::count_if(programma.begrotingen, is_called_so) == 1) return plan.tekst->titel;
  return woorden::kDocumentVan(plan.tekst->titel, naam);
}

}  // namespace

void actions_page(Setting& setting, Document& document) {
  document.titel = std::string(woorden::kActiviteiten);
  document.kruimels.push_back({document.titel, {}});
  const Programma& programma = setting.programma();
  document.omschrijving = actions_sentence(programma);
  if (!document.omschrijving.empty())
    document.blocks.push_back(Paragraph{{Text{document.omschrijving}}, ParagraphKind::kLead});
  for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h) {
    document.blocks.push_back(Heading{2, goal_title(programma, h, setting.soort), {}});
    append(document.blocks, actions_table(setting, h, std::nullopt));
  }
}

void budgets_page(Setting& setting, Document& document) {
  document.titel = std::string(woorden::kBegrotingen);
  document.kruimels.push_back({document.titel, {}});
  for (const Begroting& b : setting.programma().begrotingen) {
    const std::string naam(setting.programma().gebied_naam(b.gebied));
    document.blocks.push_back(Heading{2, naam, {}});
    document.blocks.push_back(budget_figure(setting, b));
    document.blocks.push_back(Paragraph{
        {Link{woorden::kBestedingsplanVan(naam), addresses::begroting(setting.programma(), b.gebied)}}});
  }
}

void budget_page(Setting& setting, Document& document) {
  const Programma& programma = setting.programma();
  const Begroting& begroting = *programma.begroting(setting.gebied);
  const std::string_view naam = programma.gebied_naam(setting.gebied);
  document.kruimels.push_back({std::string(woorden::kBegrotingen), std::string(addresses::kBegroting)});
  document.kruimels.push_back({std::string(naam), {}});
  setting.soort = kSoortBestedingsplan;
  // A plan that is a paper too is told there: here stands what it costs.
  if (const Brief* paper = plan_as_paper(programma, setting.gebied)) {
    document.titel = woorden::kBestedingsplanVan(naam);
    document.blocks.push_back(
        Paragraph{{Text{std::string(woorden::kPlanInWoorden)},
                   Link{paper->onderwerp, addresses::paper(programma, setting.gebied, paper, formats::kHtml)},
                   Text{"."}},
                  ParagraphKind::kLead});
    append(document.blocks, budget_blocks(setting, setting.gebied));
  } else {
    document.titel = title_of_plan(programma, begroting);
    document.blocks = spending_plan(setting, setting.gebied);
  }
  append(document.blocks, money_per_goal(setting, begroting));
}

void own_page(Setting& setting, const Pagina& pagina, Document& document) {
  document.titel = pagina.tekst.titel.empty() ? pagina.id : pagina.tekst.titel;
  document.kruimels.push_back({document.titel, {}});
  document.blocks = text_with_contents(setting, pagina.tekst);
}

void gone_page(Setting& setting, const EerderAdres& eerder, Document& document) {
  document.titel = std::string(woorden::kVervallen);
  document.kruimels.push_back({document.titel, {}});
  document.blocks.push_back(
      Paragraph{{Text{woorden::kVervallenUitleg(title_by_id(eerder.editie))}}, ParagraphKind::kLead});
  if (const auto& before = setting.feiten().edities.vorige) {
    if (auto table = last_numbers(*before, setting.programma(), eerder.adres))
      document.blocks.push_back(std::move(*table));
  }
  document.blocks.push_back(
      Paragraph{{Link{std::string(woorden::kDocumenten), std::string(addresses::kDocumenten)}, Text{" · "},
                 Link{setting.programma().titel, std::string(addresses::kHome)}}});
}

void not_found_page(Setting& setting, Document& document) {
  document.titel = std::string(woorden::kNietGevonden);
  document.blocks.push_back(
      Paragraph{{Text{std::string(woorden::kNietGevondenUitleg)}}, ParagraphKind::kLead});
  const Programma& programma = setting.programma();
  Navigation goals{NavigationKind::kContents, std::string(woorden::kDoelen), {}};
  goals.items.push_back({.text = std::string(woorden::kOverzicht), .target = std::string(addresses::kHome)});
  for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h)
    goals.items.push_back(
        {.text = goal_title(programma, h, setting.soort), .target = addresses::hoofddoel(programma, h)});
  document.blocks.push_back(std::move(goals));
  document.blocks.push_back(area_tiles(setting));
}

}  // namespace voortgang
