#include <algorithm>

#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/corrections.h"
#include "compose/documents.h"
#include "compose/pages.h"
#include "programme/document_woorden.h"
#include "programme/editie_id.h"
#include "programme/open_data_woorden.h"
#include "programme/raad_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

// A paper to read, and below it the other forms that it comes in, each with its size.
void add_paper(Inlines& cell, const PublishedPaper& paper) {
  if (!cell.empty()) cell.push_back(LineBreak{});
  const PaperPlace* page = paper.in(*kPaperFormats.front());
  cell.push_back(page != nullptr ? Inline{Link{woorden::kDocumentVan(paper.titel, paper.gebied), page->adres}}
                                 : Inline{Text{paper.titel}});
  std::string_view between;
  for (const PaperPlace& place : paper.places) {
    if (&place == page) continue;
    if (between.empty())
      cell.push_back(LineBreak{});
    else
      cell.push_back(Text{std::string(between)});
    cell.push_back(Link{format_and_size(place), place.adres});
    between = " · ";
  }
}

// A row for each area: its report, and what else it sends. Where there are no reports, no column of them.
Table papers_table(const std::vector<PublishedPaper>& papers, std::string caption) {
  const bool has_reports = std::ranges::any_of(papers, &PublishedPaper::is_rapport);
  Table table{
      .id = {}, .caption = std::move(caption), .columns = {{std::string(woorden::kGebied)}}, .rows = {}};
  if (has_reports) table.columns.push_back({std::string(woorden::kRapportKolom)});
  table.columns.push_back({std::string(has_reports ? woorden::kBriefEnBijlagen : woorden::kDocument)});
  std::string_view last;
  for (const PublishedPaper& paper : papers) {
    if (paper.gebied != last) {
      table.rows.push_back({.cells = {plain(paper.gebied)}});
      table.rows.back().cells.resize(table.columns.size());
    }
    last = paper.gebied;
    auto& cells = table.rows.back().cells;
    add_paper(paper.is_rapport ? cells[1] : cells.back(), paper);
  }
  return table;
}

}  // namespace

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
  append(document.blocks, corrections_of_papers(setting));
  if (const auto outside = papers_outside_editions(setting.basis); !outside.empty())
    document.blocks.push_back(papers_table(outside, std::string(woorden::kDocumentenBuitenEdities)));
  for (const std::string& editie : kept_editions(programma))
    document.blocks.push_back(papers_table(kept_papers(programma, editie), caption_of(title_by_id(editie))));
  document.blocks.push_back(
      Paragraph{{Link{std::string(woorden::kVolgDocumenten), std::string(addresses::kFeed)}}});
}

}  // namespace voortgang
