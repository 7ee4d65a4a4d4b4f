#include <algorithm>
#include <set>
#include <string>

#include "base/decimal.h"
#include "base/text.h"
#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/counted.h"
#include "compose/indicator_quality.h"
#include "compose/page_contents.h"
#include "compose/pages.h"
#include "programme/document_woorden.h"
#include "programme/geheim_woorden.h"
#include "programme/open_data_woorden.h"
#include "programme/raad_woorden.h"
#include "programme/verklaring_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

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

// Of a country nobody reads a list of files: each figure in the open data names its own.
Table deliveries_per_goal(const Basis& basis) {
  const Programma& programma = basis.programma;
  Table table{.id = {},
              .caption = std::string(woorden::kLeveringenBijschrift),
              .columns = {{std::string(woorden::kHoofddoel)},
                          {std::string(woorden::kBestanden), Alignment::kEnd},
                          {std::string(woorden::kReeksen), Alignment::kEnd},
                          {std::string(woorden::kAantalRijen), Alignment::kEnd}},
              .rows = {}};
  for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h) {
    std::size_t files = 0, series = 0, rows = 0;
    for (const GeleverdBestand& one : basis.feiten.bestanden) {
      if (one.hoofddoel != h) continue;
      ++files;
      series += one.reeksen;
      rows += one.rijen;
    }
    table.rows.push_back({.cells = {plain(programma.hoofddoelen[h].naam), plain(count_text(files)),
                                    plain(count_text(series)), plain(count_text(rows))}});
  }
  return table;
}

Table deliveries_table(const Basis& basis) {
  constexpr std::size_t kMostFiles = 200;
  if (basis.feiten.bestanden.size() > kMostFiles) return deliveries_per_goal(basis);
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
                                    plain(programma.gebied_naam(l.gebied)), plain(count_text(l.reeksen)),
                                    plain(count_text(l.rijen))}});
  }
  return table;
}

// Who is held beside the figures, and that it is no contest. Nothing where nobody is.
Blocks comparison_groups(Setting& setting) {
  const Programma& programma = setting.programma();
  if (setting.feiten().vergelijkingen.empty()) return {};
  Definitions groups;
  for (const Vergelijkgroep& groep : programma.vergelijkgroepen) {
    std::string text = groep.omschrijving;
    if (!text.empty() && !text.ends_with('.')) text += '.';
    if (!groep.bron.empty()) text += woorden::kVergelijkenBron(groep.bron);
    std::string areas;
    for (const GebiedIndex g : groep.gebieden) append_item(areas, programma.gebied_naam(g));
    if (!areas.empty()) text += woorden::kVergelijkenBij(areas);
    Inlines words{Text{std::string(trimmed(text))}};
    setting.mark(words, groep.voorbeeld);
    groups.items.push_back({groep.naam, std::move(words)});
  }
  return {Heading{2, std::string(woorden::kWaarmeeVergelijken), "vergelijken"},
          Paragraph{{Text{std::string(woorden::kVergelijkenUitleg)}}}, std::move(groups)};
}

std::size_t invented(const Programma& programma) {
  return static_cast<std::size_t>(
      std::ranges::count_if(programma.indicatoren, [](const Indicator& i) { return i.voorbeeld; }));
}

// "50 of 100": of all indicators that have one.
template <class Of>
std::string numbers_of(const Programma& programma, Of of) {
  std::set<std::int64_t> numbers;
  for (const Indicator& i : programma.indicatoren) {
    if (const std::int64_t number = of(i); number > 0) numbers.insert(number);
  }
  std::string out;
  for (const std::int64_t n : numbers)
    out.append(out.empty() ? std::string_view() : woorden::kOf).append(std::to_string(n));
  return out;
}

// What is left out, by which rule, and how many figures that concerns.
std::string secrecy(const Basis& basis) {
  const Programma& programma = basis.programma;
  if (std::ranges::none_of(programma.indicatoren, &Indicator::has_geheimen))
    return std::string(woorden::kGeheimRegel);
  std::string out(woorden::kWeggelaten);
  const std::string largest = numbers_of(programma, [](const Indicator& i) {
    const bool leaves_out = i.geheimhouding.soort == Geheimsoort::kPersonen && !i.is_rounded();
    return leaves_out ? i.geheimhouding.drempel - 1 : 0;
  });
  if (!largest.empty()) {
    const bool shows_zero = std::ranges::all_of(
        programma.indicatoren, [](const Indicator& i) { return i.geheimhouding.shows_zero; });
    out += woorden::kKleinerDan(largest);
    out += shows_zero ? woorden::kNulStaatEr : woorden::kNulBlijftWeg;
  }
  out += woorden::kOokGroter;
  const std::string percents = numbers_of(programma, [](const Indicator& i) {
    return i.geheimhouding.soort == Geheimsoort::kBedrag ? i.geheimhouding.dominantie : 0;
  });
  if (!percents.empty()) out += woorden::kBedragWeg(percents);
  const std::string answers = numbers_of(programma, [](const Indicator& i) {
    return i.geheimhouding.soort == Geheimsoort::kSteekproef ? i.geheimhouding.noemer_minimum : 0;
  });
  if (!answers.empty()) out += woorden::kSteekproefWeg(answers);
  const std::string bases =
      numbers_of(programma, [](const Indicator& i) { return i.geheimhouding.afronding; });
  if (!bases.empty()) out += woorden::kAfgerondeAantallen(bases);
  const auto count = std::ranges::count_if(basis.feiten.feiten, &Feit::is_verborgen);
  return out + (count == 1 ? std::string(woorden::kEenWeg)
                           : woorden::kZoveelWeg(count_text(static_cast<std::size_t>(count))));
}

// What kind of edition this is, and by which version of the method it was judged.
Definitions edition_facts(const Basis& basis) {
  const Programma& programma = basis.programma;
  const Editie& editie = programma.editie;
  Definitions list;
  const auto add = [&](std::string_view naam, std::string_view text) {
    list.items.push_back({std::string(naam), plain(text)});
  };
  add(woorden::kEditie, editie.titel);
  add(woorden::kEditieStatus, woorden::editie_status(editie.status));
  add(woorden::kDatum, words(editie.datum));
  add(woorden::kPeil, words(editie.peilperiode));
  add(woorden::kIndicatoren, woorden::kIndicatorenWaarvan(count_text(programma.indicatoren.size()),
                                                          count_text(invented(programma))));
  add(woorden::kEditieMethode, std::to_string(kMethodeversie));
  add(woorden::kEditieGeheim, secrecy(basis));
  return list;
}

}  // namespace

void accountability_page(Setting& setting, Document& document) {
  const Programma& programma = setting.programma();
  document.titel = std::string(woorden::kVerantwoording);
  document.kruimels.push_back({document.titel, {}});
  if (const Pagina* pagina = programma.pagina(kPaginaVerantwoording)) {
    append(document.blocks, text_with_contents(setting, pagina->tekst));
  }
  document.blocks.push_back(Heading{2, std::string(woorden::kDezeEditie), {}});
  document.blocks.push_back(edition_facts(setting.basis));
  document.blocks.push_back(Heading{2, std::string(woorden::kBronnenPerIndicator), {}});
  document.blocks.push_back(sources_table(programma));
  append(document.blocks, comparison_groups(setting));
  document.blocks.push_back(Heading{2, std::string(woorden::kCijferkwaliteit), {}});
  document.blocks.push_back(indicator_quality(setting));
  document.blocks.push_back(Heading{2, std::string(woorden::kLeveringen), {}});
  document.blocks.push_back(deliveries_table(setting.basis));
  document.blocks.push_back(Heading{2, std::string(woorden::kGegevens), {}});
  document.blocks.push_back(
      Paragraph{{Text{std::string(woorden::kFeitenUitleg) + " "},
                 Link{std::string(woorden::kGegevens), std::string(addresses::kOpenData)}}});
}

}  // namespace voortgang
