#include "render/docx/docx.h"

#include <fmt/format.h>

#include <iterator>
#include <span>
#include <utility>
#include <vector>

#include "base/fill_in.h"
#include "programme/document_woorden.h"
#include "render/docx/docx_out.h"
#include "render/docx/docx_parts.h"
#include "render/office/paper.h"
#include "render/office/xml_text.h"

namespace voortgang {
namespace {

using docx::DocxOut;

// Of the text, rows that each have are given; `name` is that of the story, as DocxOut::relate has it.
std::string relations(std::string_view name, std::span<const docx::Relation> all) {
  std::string rows;
  for (std::size_t i = 0; i < all.size(); ++i) {
    fmt::format_to(std::back_inserter(rows),
                   "<Relationship Id=\"{}{}\" "
                   "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}\"",
                   name, i + 1, all[i].kind);
    xml::attribute(rows, "Target", all[i].target);
    rows += all[i].is_outside ? " TargetMode=\"External\"/>\n" : "/>\n";
  }
  return rows;
}

// What stands in the head of the first page behind the name of the sender, and below it: the mark ends the
// first line, or the second where the first ends in a logo.
struct FirstHead {
  std::string end;
  std::string below;
  std::vector<docx::Relation> relations;
};

FirstHead first_head(const office::Paper& paper, std::vector<PackagePart>& pictures) {
  FirstHead head;
  const std::string mark = fmt::format(
      "<w:r><w:tab/></w:r><w:r><w:rPr><w:rStyle w:val=\"Merk\"/></w:rPr><w:t "
      "xml:space=\"preserve\">{}</w:t></w:r>",
      xml::escaped(paper.mark));
  if (paper.logo) {
    head.end = "<w:r><w:tab/></w:r>";
    docx::append_picture(head.end, *paper.logo, 0, pictures, [&head](std::string target) {
      head.relations.push_back({"image", std::move(target), false});
      return fmt::format("hoofd{}", head.relations.size());
    });
  } else {
    head.end = mark;
  }
  if (paper.logo || !paper.address.empty())
    head.below = fmt::format(
        "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:t "
        "xml:space=\"preserve\">{}</w:t></w:r>{}</w:p>",
        xml::escaped(paper.address), paper.logo ? mark : std::string());
  return head;
}

std::string moment(std::string_view at) {
  if (at.empty()) return {};
  return fmt::format(
      "<dcterms:created xsi:type=\"dcterms:W3CDTF\">{0}Z</dcterms:created>\n"
      "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">{0}Z</dcterms:modified>\n",
      at);
}

void add_part(Package& package, std::string name, std::string_view part,
              std::initializer_list<std::pair<std::string_view, std::string_view>> values = {}) {
  package.add({std::move(name), filled_in(embedded_docx_part(part), values)});
}

}  // namespace

Package docx_document(const Programma& programma, const Document& document) {
  DocxOut out;
  office::write_paper(out, programma, document);
  const office::Paper paper = office::paper_of(programma, document);
  Package package;
  add_part(package, "[Content_Types].xml", "content-types");
  add_part(package, "_rels/.rels", "package-relations");
  add_part(package, "docProps/core.xml", "core",
           {{"title", xml::escaped(paper.title)},
            {"publisher", xml::escaped(paper.publisher)},
            {"moment", moment(paper.moment)}});
  add_part(package, "docProps/app.xml", "app");
  add_part(package, "word/document.xml", "document", {{"body", out.text().xml}});
  add_part(package, "word/_rels/document.xml.rels", "text-relations",
           {{"relations", relations("tekst", out.text().relations)}});
  add_part(package, "word/footnotes.xml", "footnotes", {{"notes", out.notes().xml}});
  add_part(package, "word/_rels/footnotes.xml.rels", "relations",
           {{"relations", relations("noot", out.notes().relations)}});
  add_part(package, "word/styles.xml", "styles");
  add_part(package, "word/numbering.xml", "numbering", {{"lists", out.numbering()}});
  // Contents get the numbers of their pages when a word processor may fill them in: it asks its reader once.
  add_part(package, "word/settings.xml", "settings",
           {{"update", out.has_contents() ? "<w:updateFields w:val=\"true\"/>\n" : ""}});
  add_part(package, "word/fontTable.xml", "fonts");
  std::vector<PackagePart> pictures = out.pictures();
  const FirstHead head = first_head(paper, pictures);
  add_part(package, "word/header1.xml", "header-first",
           {{"letterhead", xml::escaped(paper.letterhead)}, {"end", head.end}, {"below", head.below}});
  add_part(package, "word/_rels/header1.xml.rels", "relations",
           {{"relations", relations("hoofd", head.relations)}});
  add_part(package, "word/header2.xml", "header",
           {{"running", xml::escaped(paper.running)}, {"mark", xml::escaped(paper.mark)}});
  add_part(package, "word/footer1.xml", "footer",
           {{"foot", xml::escaped(paper.foot)},
            {"page", std::string(woorden::kPagina)},
            {"of", std::string(woorden::kVanPaginas)}});
  for (PackagePart& picture : pictures) package.add(std::move(picture));
  return package;
}

}  // namespace voortgang
