#include <algorithm>
#include <ranges>
#include <span>
#include <string>
#include <utility>

#include "base/text.h"
#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/documents.h"
#include "compose/pages.h"
#include "facts/datavelden.h"
#include "facts/datawijziging.h"
#include "programme/editie_id.h"
#include "programme/licentienaam.h"
#include "programme/open_data_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

Inlines link(std::string_view text, std::string target) {
  return {Link{std::string(text), std::move(target)}};
}

std::string format_and_size_of(const Basis& basis, const std::string& address) {
  PaperPlace place{&format_of(address), address, 0};
  if (basis.gemaakt != nullptr) {
    if (const auto made = basis.gemaakt->find(address); made != basis.gemaakt->end())
      place.bytes = made->second;
  }
  return format_and_size(place);
}

Table file_table() {
  return {.id = {},
          .caption = std::string(woorden::kBestandenBijschrift),
          .columns = {{std::string(woorden::kBestand)}, {std::string(woorden::kGrootte)}},
          .rows = {}};
}

void add_file(Table& table, const Basis& basis, std::string_view titel, const std::string& address) {
  table.rows.push_back({.cells = {link(titel, address), plain(format_and_size_of(basis, address))}});
}

Table whole(const Basis& basis) {
  Table table = file_table();
  add_file(table, basis, woorden::kAllesInEen, addresses::archief(basis.programma));
  add_file(table, basis, woorden::kFeitenBestand, std::string(addresses::kFeiten));
  add_file(table, basis, woorden::kFeitenSchemaBestand, std::string(addresses::kFeitenSchema));
  if (basis.programma.opendata && basis.gemaakt != nullptr && basis.gemaakt->contains(addresses::kCatalogus))
    add_file(table, basis, woorden::kCatalogusBestand, std::string(addresses::kCatalogus));
  return table;
}

Table codes_table(const Basis& basis) {
  Table table = file_table();
  add_file(table, basis, woorden::kGebiedenTabel, addresses::open_data(kGebiedenCsv));
  add_file(table, basis, woorden::kIndicatorenTabel, addresses::open_data(kIndicatorenCsv));
  return table;
}

Table series_table(const Basis& basis) {
  Table table = file_table();
  table.columns.push_back({std::string(woorden::kLicentie)});
  const Licentie* gekozen = basis.programma.opendata ? licentie(basis.programma.opendata->licentie) : nullptr;
  const std::string own(gekozen != nullptr ? gekozen->naam : woorden::kOnbekend);
  for (IndicatorIndex i = 0; i < basis.programma.indicatoren.size(); ++i) {
    const Indicator& indicator = basis.programma.indicatoren[i];
    add_file(table, basis, indicator.naam, addresses::csv(basis.programma, i));
    table.rows.back().cells.push_back(
        plain(indicator.licentie.empty() ? own : licentienaam(indicator.licentie)));
  }
  return table;
}

Table fields_table() {
  Table table{.id = {},
              .caption = std::string(woorden::kVeldenCijfers),
              .columns = {{std::string(woorden::kVeld)}, {std::string(woorden::kBetekenis)}},
              .rows = {}};
  for (const Dataveld& veld : cijfervelden()) {
    std::string uitleg = veld.uitleg;
    if (!veld.waarden.empty()) {
      std::string waarden;
      for (const std::string_view waarde : veld.waarden) append_item(waarden, waarde);
      uitleg += woorden::kEenVan(waarden);
    }
    table.rows.push_back({.cells = {plain(veld.naam), plain(uitleg)}});
  }
  return table;
}

Table change_table(std::string caption) {
  return {.id = {},
          .caption = std::move(caption),
          .columns = {{std::string(woorden::kIndicator)},
                      {std::string(woorden::kDataNieuw), Alignment::kEnd},
                      {std::string(woorden::kDataHerzien), Alignment::kEnd},
                      {std::string(woorden::kDataVervallen), Alignment::kEnd},
                      {std::string(woorden::kDataAndereStatus), Alignment::kEnd}},
          .rows = {}};
}

// An indicator that the programme no longer has is known by its id.
Inlines indicator_of(const Programma& programma, const std::string& id) {
  const auto found = std::ranges::find(programma.indicatoren, id, &Indicator::id);
  if (found == programma.indicatoren.end()) return plain(id);
  return link(found->naam,
              addresses::csv(programma, static_cast<IndicatorIndex>(found - programma.indicatoren.begin())));
}

// The rows of one edition in which anything changed.
Table changes_in(const Programma& programma, std::span<const Datawijziging> changes, std::string_view editie,
                 std::string caption) {
  Table table = change_table(std::move(caption));
  for (const Datawijziging& w : changes) {
    if (w.editie != editie || !w.anything()) continue;
    TableRow row{.cells = {indicator_of(programma, w.indicator)}};
    for (const std::size_t count : {w.nieuw, w.herzien, w.vervallen, w.status})
      row.cells.push_back(plain(count_text(count)));
    table.rows.push_back(std::move(row));
  }
  return table;
}

void heading(Document& document, std::string_view text) {
  document.blocks.push_back(Heading{2, std::string(text), {}});
}

void paragraph(Document& document, std::string_view text) {
  document.blocks.push_back(Paragraph{plain(text)});
}

void add_terms(const Programma& programma, Document& document) {
  heading(document, woorden::kLicentieKop);
  const Licentie* gekozen = programma.opendata ? licentie(programma.opendata->licentie) : nullptr;
  if (gekozen != nullptr)
    document.blocks.push_back(
        Paragraph{{Text{std::string(woorden::kLicentieUitleg) + " "},
                   Link{std::string(gekozen->naam), std::string(gekozen->adres)}, Text{"."}}});
  else
    paragraph(document, woorden::kLicentieGeen);
  paragraph(document, woorden::kBronlicentie);
  heading(document, woorden::kVerwijzenKop);
  paragraph(document, woorden::kVerwijzenUitleg);
  document.blocks.push_back(Paragraph{plain(woorden::open_data_verwijzing(programma)), ParagraphKind::kNote});
}

// Editions before this one, the newest first, each against the one before it.
void add_earlier_changes(const Programma& programma, std::span<const Datawijziging> changes,
                         Document& document) {
  std::string_view last = programma.editie.id;
  for (const Datawijziging& w : changes | std::views::reverse) {
    if (w.editie == programma.editie.id || w.editie == last) continue;
    last = w.editie;
    std::string what = woorden::kWijzigingenVan(title_by_id(w.editie), title_by_id(w.vorige));
    document.blocks.push_back(Heading{3, what, {}});
    Table table = changes_in(programma, changes, w.editie, std::move(what));
    if (table.rows.empty())
      paragraph(document, woorden::kDataNietsVeranderd);
    else
      document.blocks.push_back(std::move(table));
  }
}

void add_changes(const Setting& setting, Document& document) {
  const Programma& programma = setting.programma();
  heading(document, woorden::kDataVeranderdKop);
  const auto& verandering = setting.feiten().verandering;
  const std::vector<Datawijziging> changes = data_changes(programma, verandering);
  if (!verandering) {
    paragraph(document, woorden::kDataEersteEditie);
  } else {
    Table table = changes_in(programma, changes, programma.editie.id,
                             woorden::kDataVeranderdBijschrift(verandering->oud->titel));
    if (table.rows.empty())
      paragraph(document, woorden::kDataOngewijzigd);
    else
      document.blocks.push_back(std::move(table));
  }
  add_earlier_changes(programma, changes, document);
  if (changes.empty()) return;
  Table files = file_table();
  add_file(files, setting.basis, woorden::kWijzigingenTabel, addresses::open_data(kWijzigingenCsv));
  document.blocks.push_back(std::move(files));
}

// Their archives stay where they were.
void add_earlier(const Programma& programma, Document& document) {
  ItemList list;
  for (const std::string& id : kept_editions(programma)) {
    const std::string address = addresses::open_data(id + ".zip");
    const auto kept = std::ranges::find(programma.bewaard, address, &Bewaard::adres);
    if (kept == programma.bewaard.end()) continue;
    const PaperPlace place{&formats::kZip, address, kept->bytes.size()};
    list.items.push_back(
        {Link{woorden::kDataVanEditie(title_by_id(id)), address}, Text{" (" + format_and_size(place) + ")"}});
  }
  if (list.items.empty()) return;
  heading(document, woorden::kEerdereEdities);
  paragraph(document, woorden::kEerdereEditiesUitleg);
  document.blocks.push_back(std::move(list));
}

}  // namespace

void open_data_page(Setting& setting, Document& document) {
  const Programma& programma = setting.programma();
  document.titel = std::string(woorden::kOpenData);
  document.kruimels.push_back({document.titel, {}});
  document.blocks.push_back(Paragraph{plain(woorden::kOpenDataInleiding), ParagraphKind::kLead});
  heading(document, woorden::kAlleGegevens);
  paragraph(document, woorden::kAlleGegevensUitleg);
  document.blocks.push_back(whole(setting.basis));
  heading(document, woorden::kCijfersPerIndicator);
  document.blocks.push_back(series_table(setting.basis));
  heading(document, woorden::kCodes);
  paragraph(document, woorden::kCodesUitleg);
  document.blocks.push_back(codes_table(setting.basis));
  add_terms(programma, document);
  heading(document, woorden::kVeldenKop);
  paragraph(document, woorden::kVeldenUitleg);
  document.blocks.push_back(fields_table());
  add_changes(setting, document);
  add_earlier(programma, document);
  if (programma.opendata) {
    heading(document, woorden::kVragen);
    document.blocks.push_back(
        Paragraph{{Text{woorden::kVragenAan(programma.opendata->contact) + " "},
                   Link{programma.opendata->email, "mailto:" + programma.opendata->email}, Text{"."}}});
  }
}

}  // namespace voortgang
