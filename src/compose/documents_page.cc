#include <algorithm>

#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/corrections.h"
#include "compose/documents.h"
#include "compose/pages.h"
#include "programme/editie_id.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

// Those that papers always come out in, those that somebody asks for, and that of archives of them.
std::vector<const Format*> formats_of(const std::vector<PublishedPaper>& papers) {
  std::vector<const Format*> formats(kPaperFormats.begin(), kPaperFormats.end());
  std::vector<const Format*> others(kAskedFormats.begin(), kAskedFormats.end());
  others.push_back(&formats::kZip);
  std::ranges::copy_if(others, std::back_inserter(formats), [&](const Format* format) {
    return std::ranges::any_of(papers, [&](const PublishedPaper& p) { return p.in(*format) != nullptr; });
  });
  return formats;
}

// A column for each format that always comes out, and for each other that there are papers in.
Table papers_table(const std::vector<PublishedPaper>& papers, std::string caption) {
  const std::vector<const Format*> formats = formats_of(papers);
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
      const std::string as = format_and_size(*place);
      cell.push_back(Link{format == formats.front() ? whose : woorden::kAlsFormaat(whose, as), place->adres});
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
