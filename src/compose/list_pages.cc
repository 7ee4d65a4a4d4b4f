#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "compose/addresses.h"
#include "compose/area_figures.h"
#include "compose/blocks.h"
#include "compose/documents.h"
#include "compose/figures.h"
#include "compose/goal_blocks.h"
#include "compose/narrative.h"
#include "compose/pages.h"
#include "compose/tables.h"
#include "programme/editie_id.h"
#include "programme/namen.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

// The region's series where there is one, else the only other.
const FeitenReeks* leading_series(const Setting& setting, IndicatorIndex index) {
  if (const FeitenReeks* region = setting.feiten().reeks(index, kRegio)) return region;
  const FeitenReeks* only = nullptr;
  for (GebiedIndex g = 1; g < setting.programma().gebieden(); ++g) {
    const FeitenReeks* reeks = setting.feiten().reeks(index, g);
    if (reeks == nullptr) continue;
    if (only != nullptr) return nullptr;
    only = reeks;
  }
  return only;
}

// The gemeenten have figures, of which none can be made for the region.
bool has_own_series(const Setting& setting, IndicatorIndex index) {
  return setting.feiten().verdelingen[index].met_reeks > 0;
}

TableRow indicator_row(const Setting& setting, IndicatorIndex index) {
  const Indicator& indicator = setting.programma().indicatoren[index];
  TableRow row;
  Inlines name{Link{indicator.naam, addresses::indicator(setting.programma(), index)}};
  if (indicator.voorbeeld) name.push_back(VoorbeeldMark{});
  row.cells.push_back(std::move(name));
  const FeitenReeks* reeks = leading_series(setting, index);
  const bool has_figure = reeks != nullptr && reeks->laatste != nullptr;
  row.cells.push_back(
      has_figure ? plain(met_eenheid(weergave(*reeks->laatste, reeks->decimalen), indicator.eenheid))
                 : plain(has_own_series(setting, index) ? woorden::kPerGemeenteAlleen : woorden::kOnbekend));
  row.cells.push_back(has_figure ? plain(words(reeks->laatste->periode)) : Inlines{});
  const bool has_course = has_figure && reeks->vorige != nullptr;
  row.cells.push_back(has_course ? Inlines{sparkline(setting.basis, *reeks)} : Inlines{});
  row.cells.push_back({OordeelMark{reeks == nullptr ? Oordeel::kGeenOordeel : reeks->voortgang.oordeel}});
  return row;
}

TableRow source_row(const Programma& programma, IndicatorIndex index) {
  const Indicator& indicator = programma.indicatoren[index];
  TableRow row;
  row.cells.push_back({Link{indicator.korte_naam, addresses::indicator(programma, index)}});
  row.cells.push_back(indicator.bron_url.empty() ? plain(indicator.bron)
                                                 : Inlines{Link{indicator.bron, indicator.bron_url}});
  row.cells.push_back(plain(woorden::frequentie(indicator.frequentie)));
  row.cells.push_back(plain(indicator.voorbeeld ? woorden::kVoorbeeld : std::string_view()));
  row.cells.push_back({Link{"CSV", addresses::csv(programma, index)}});
  return row;
}

Table sources_table(const Programma& programma) {
  Table table{.id = {}, .caption = std::string(woorden::kBronnenBijschrift), .columns = {}, .rows = {}};
  for (const std::string_view head :
       {woorden::kIndicator, woorden::kBron, woorden::kMeetmoment, woorden::kOpmerking, woorden::kGegevens}) {
    table.columns.push_back({std::string(head)});
  }
  for (IndicatorIndex i = 0; i < programma.indicatoren.size(); ++i)
    table.rows.push_back(source_row(programma, i));
  return table;
}

Table deliveries_table(const Basis& basis) {
  const Programma& programma = basis.programma;
  Table table{.id = {},
              .caption = std::string(woorden::kLeveringenBijschrift),
              .columns = {{std::string(woorden::kBestand)},
                          {std::string(woorden::kHoofddoel)},
                          {std::string(woorden::kGebied)},
                          {std::string(woorden::kReeksen), Alignment::kEnd},
                          {std::string(woorden::kAantalRijen), Alignment::kEnd}},
              .rows = {}};
  for (const GeleverdBestand& l : basis.feiten.bestanden) {
    table.rows.push_back({.cells = {plain(l.pad), plain(programma.hoofddoelen[l.hoofddoel].naam),
                                    plain(programma.gebied_naam(l.gebied)),
                                    plain(fmt::format("{}", l.reeksen)), plain(fmt::format("{}", l.rijen))}});
  }
  return table;
}

// A column for each format that always comes out, and for each other that there are papers in.
Table papers_table(const std::vector<PublishedPaper>& papers, std::string caption) {
  std::vector<const Format*> formats(kPaperFormats.begin(), kPaperFormats.end());
  std::ranges::copy_if(kAskedFormats, std::back_inserter(formats), [&](const Format* format) {
    return std::ranges::any_of(papers, [&](const PublishedPaper& p) { return p.in(*format) != nullptr; });
  });
  Table table{.id = {},
              .caption = std::move(caption),
              .columns = {{std::string(woorden::kGebied)},
                          {std::string(woorden::kDocument)},
                          {std::string(woorden::kLeesHtml)}},
              .rows = {}};
  for (const Format* format : std::span(formats).subspan(1))
    table.columns.push_back({std::string(format->naam)});
  for (const PublishedPaper& paper : papers) {
    const std::string whose = woorden::kDocumentVan(paper.titel, paper.gebied);
    TableRow row{.cells = {plain(paper.gebied), plain(paper.titel)}};
    for (const Format* format : formats) {
      const PaperPlace* place = paper.in(*format);
      Inlines& cell = row.cells.emplace_back();
      if (place == nullptr) continue;
      const bool is_asked = std::ranges::find(kAskedFormats, format) != kAskedFormats.end();
      const std::string as = is_asked ? format_and_size(*place) : std::string(format->naam);
      cell.push_back(Link{format == formats.front() ? whose : woorden::kAlsFormaat(whose, as), place->adres});
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

// Of an indicator that an address names: what the last edition that had it said of each area.
std::optional<Table> last_figures(const BevrorenEditie& editie, const Programma& programma,
                                  std::string_view adres) {
  const auto parts = split(adres, '/');
  if (parts.size() != 3 || parts[0] != "indicatoren") return std::nullopt;
  const BevrorenIndicator* indicator = editie.indicator(parts[1]);
  if (indicator == nullptr) return std::nullopt;
  Table table{.id = {},
              .caption = woorden::kLaatsteCijfers(indicator->naam, indicator->eenheid),
              .columns = {{std::string(woorden::kGebied)},
                          {std::string(woorden::kPeriode)},
                          {std::string(woorden::kWaarde), Alignment::kEnd}},
              .rows = {}};
  for (const BevrorenReeks& reeks : editie.reeksen) {
    if (reeks.indicator != indicator->id || !reeks.uitsplitsing.empty()) continue;
    const auto figures = editie.van(reeks);
    const auto last = std::ranges::find_if(figures.rbegin(), figures.rend(), &BevrorenWaarneming::is_getal);
    if (last == figures.rend()) continue;
    std::string area(reeks.gebied);
    for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
      if (programma.gebied_id(g) == reeks.gebied) area = programma.gebied_naam(g);
    }
    table.rows.push_back({.cells = {plain(area), plain(words(last->periode)),
                                    plain(dutch(rounded(last->waarde, reeks.decimalen)))}});
  }
  return table;
}

}  // namespace

void indicators_page(Setting& setting, Document& document) {
  const Programma& programma = setting.programma();
  document.titel = std::string(woorden::kIndicatoren);
  document.kruimels.push_back({document.titel, {}});
  for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h) {
    Table table{.id = {},
                .caption = goal_title(programma, h, setting.soort),
                .columns = {{std::string(woorden::kIndicator)},
                            {std::string(woorden::kLaatste), Alignment::kEnd},
                            {std::string(woorden::kPeriode)},
                            {std::string(woorden::kVerloop)},
                            {std::string(woorden::kOordeelKop)}},
                .rows = {}};
    for (IndicatorIndex i = 0; i < programma.indicatoren.size(); ++i) {
      if (programma.indicatoren[i].hoofddoel == h) table.rows.push_back(indicator_row(setting, i));
    }
    if (!table.rows.empty()) document.blocks.push_back(std::move(table));
  }
}

void indicator_page(Setting& setting, IndicatorIndex index, Document& document) {
  const Programma& programma = setting.programma();
  const Indicator& indicator = programma.indicatoren[index];
  document.titel = indicator.naam;
  document.kruimels.push_back({std::string(woorden::kIndicatoren), std::string(addresses::kIndicatoren)});
  document.kruimels.push_back({indicator.korte_naam, {}});
  setting.toont_voorbeelden |= indicator.voorbeeld;
  if (const FeitenReeks* reeks = leading_series(setting, index)) {
    document.blocks.push_back(Paragraph{{OordeelMark{reeks->voortgang.oordeel}}, ParagraphKind::kStatus});
    document.blocks.push_back(Paragraph{key_figure(setting.basis, *reeks), ParagraphKind::kKeyFigure});
    document.blocks.push_back(Paragraph{key_sentences(setting.basis, *reeks)});
    if (reeks->laatste != nullptr)
      document.blocks.push_back(line_figure(setting.basis, *reeks, setting.chart_id()));
    if (Blocks how = verdict_details(*reeks); !how.empty())
      document.blocks.push_back(Disclosure{std::string(woorden::kHoeOordeel), std::move(how)});
  }
  document.blocks.push_back(Heading{2, std::string(woorden::kVergelijkingGemeenten), {}});
  if (auto figure = comparison_figure(setting, index)) document.blocks.push_back(std::move(*figure));
  if (auto figure = multiples_figure(setting, index)) document.blocks.push_back(std::move(*figure));
  document.blocks.push_back(comparison_table(setting, index));
  if (Blocks parts = breakdown_tables(setting, index); !parts.empty()) {
    document.blocks.push_back(Heading{2, std::string(woorden::kUitsplitsingen), {}});
    append(document.blocks, std::move(parts));
  }
  document.blocks.push_back(Heading{2, std::string(woorden::kDefinitieEnBron), {}});
  document.blocks.push_back(indicator_facts(indicator));
  document.blocks.push_back(
      Paragraph{{Link{std::string(woorden::kDownloadCsv), addresses::csv(programma, index)}}});
}

void actions_page(Setting& setting, Document& document) {
  document.titel = std::string(woorden::kActiviteiten);
  document.kruimels.push_back({document.titel, {}});
  const Programma& programma = setting.programma();
  for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h) {
    document.blocks.push_back(Heading{2, goal_title(programma, h, setting.soort), {}});
    if (auto figure = timeline_figure(setting, h)) document.blocks.push_back(std::move(*figure));
    append(document.blocks, actions_table(setting, h, std::nullopt));
  }
}

void budgets_page(Setting& setting, Document& document) {
  document.titel = std::string(woorden::kBegrotingen);
  document.kruimels.push_back({document.titel, {}});
  ItemList list;
  for (const Begroting& b : setting.programma().begrotingen) {
    list.items.push_back({Link{woorden::kBestedingsplanVan(setting.programma().gebied_naam(b.gebied)),
                               addresses::begroting(setting.programma(), b.gebied)}});
  }
  document.blocks.push_back(std::move(list));
}

void budget_page(Setting& setting, Document& document) {
  const Programma& programma = setting.programma();
  const Begroting& begroting = *programma.begroting(setting.gebied);
  document.titel = begroting.tekst && !begroting.tekst->titel.empty()
                       ? begroting.tekst->titel
                       : woorden::kBestedingsplanVan(programma.gebied_naam(setting.gebied));
  document.kruimels.push_back({std::string(woorden::kBegrotingen), std::string(addresses::kBegroting)});
  document.kruimels.push_back({std::string(programma.gebied_naam(setting.gebied)), {}});
  setting.soort = kSoortBestedingsplan;
  document.blocks = spending_plan(setting, setting.gebied);
}

void documents_page(Setting& setting, Document& document) {
  const Programma& programma = setting.programma();
  document.titel = std::string(woorden::kDocumenten);
  document.kruimels.push_back({document.titel, {}});
  std::vector<PublishedPaper> papers;
  for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
    for (PublishedPaper& paper : papers_of(setting.basis, g)) papers.push_back(std::move(paper));
  }
  const auto caption_of = [](std::string_view editie) { return woorden::kDocumentenVan(editie); };
  document.blocks.push_back(papers_table(papers, caption_of(programma.editie.titel)));
  if (const auto outside = papers_outside_editions(setting.basis); !outside.empty())
    document.blocks.push_back(papers_table(outside, std::string(woorden::kDocumentenBuitenEdities)));
  for (const std::string& editie : kept_editions(programma))
    document.blocks.push_back(papers_table(kept_papers(programma, editie), caption_of(title_by_id(editie))));
  document.blocks.push_back(
      Paragraph{{Link{std::string(woorden::kVolgDocumenten), std::string(addresses::kFeed)}}});
}

void accountability_page(Setting& setting, Document& document) {
  const Programma& programma = setting.programma();
  document.titel = std::string(woorden::kVerantwoording);
  document.kruimels.push_back({document.titel, {}});
  if (const Pagina* pagina = programma.pagina(kPaginaVerantwoording)) {
    document.blocks.push_back(whole_text(setting, pagina->tekst, 2));
  }
  document.blocks.push_back(Heading{2, std::string(woorden::kBronnenPerIndicator), {}});
  document.blocks.push_back(sources_table(programma));
  document.blocks.push_back(Heading{2, std::string(woorden::kLeveringen), {}});
  document.blocks.push_back(deliveries_table(setting.basis));
  document.blocks.push_back(Heading{2, std::string(woorden::kGegevens), {}});
  document.blocks.push_back(
      Paragraph{{Text{std::string(woorden::kFeitenUitleg) + " "},
                 Link{std::string(woorden::kFeitenLijst), std::string(addresses::kFeiten)}}});
}

void own_page(Setting& setting, const Pagina& pagina, Document& document) {
  document.titel = pagina.tekst.titel.empty() ? pagina.id : pagina.tekst.titel;
  document.kruimels.push_back({document.titel, {}});
  document.blocks.push_back(whole_text(setting, pagina.tekst, 2));
}

void gone_page(Setting& setting, const EerderAdres& eerder, Document& document) {
  document.titel = std::string(woorden::kVervallen);
  document.kruimels.push_back({document.titel, {}});
  document.blocks.push_back(
      Paragraph{{Text{woorden::kVervallenUitleg(title_by_id(eerder.editie))}}, ParagraphKind::kLead});
  if (const auto& before = setting.feiten().edities.vorige) {
    if (auto table = last_figures(*before, setting.programma(), eerder.adres))
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
  document.blocks.push_back(Paragraph{{Link{setting.programma().titel, std::string(addresses::kHome)}}});
}

}  // namespace voortgang
