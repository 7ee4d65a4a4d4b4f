#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/corrections.h"
#include "compose/documents.h"
#include "compose/pages.h"
#include "programme/document_woorden.h"
#include "programme/editie_id.h"
#include "programme/open_data_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

// The page of a paper, and behind it the other forms that it comes in, each with its size.
Table papers_table(const std::vector<PublishedPaper>& papers, std::string caption) {
  Table table{.id = {},
              .caption = std::move(caption),
              .columns = {{std::string(woorden::kGebied)},
                          {std::string(woorden::kDocument)},
                          {std::string(woorden::kBestand)}},
              .rows = {}};
  for (const PublishedPaper& paper : papers) {
    const PaperPlace* page = paper.in(*kPaperFormats.front());
    TableRow row{.cells = {plain(paper.gebied), plain(paper.titel), {}}};
    if (page != nullptr) row.cells[1] = {Link{woorden::kDocumentVan(paper.titel, paper.gebied), page->adres}};
    for (const PaperPlace& place : paper.plaatsen) {
      if (&place == page) continue;
      if (!row.cells[2].empty()) row.cells[2].push_back(Text{" · "});
      row.cells[2].push_back(Link{format_and_size(place), place.adres});
    }
    table.rows.push_back(std::move(row));
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
