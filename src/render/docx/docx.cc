#include "render/docx/docx.h"

#include <fmt/format.h>

#include <iterator>
#include <span>
#include <utility>
#include <vector>

#include "base/fill_in.h"
#include "base/zip_archive.h"
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

FirstHead first_head(const office::Paper& paper, std::vector<docx::PicturePart>& pictures) {
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

class Package {
 public:
  void add(std::string name, std::string bytes, Packing packing = Packing::kDeflated) {
    parts_.push_back({std::move(name), std::move(bytes), packing});
  }

  void add_part(std::string name, std::string_view part,
                std::initializer_list<std::pair<std::string_view, std::string_view>> values = {}) {
    add(std::move(name), filled_in(embedded_docx_part(part), values));
  }

  [[nodiscard]] std::string zipped() const {
    std::vector<ZipEntry> entries;
    for (const Part& part : parts_) entries.push_back({part.name, part.bytes, part.packing});
    return zip_archive(entries);
  }

 private:
  struct Part {
    std::string name;
    std::string bytes;
    Packing packing;
  };
  std::vector<Part> parts_;
};

}  // namespace

std::string docx_document(const Programma& programma, const Document& document) {
  DocxOut out;
  office::write_paper(out, programma, document);
  const office::Paper paper = office::paper_of(programma, document);
  Package package;
  package.add_part("[Content_Types].xml", "content-types");
  package.add_part("_rels/.rels", "package-relations");
  package.add_part("docProps/core.xml", "core",
                   {{"title", xml::escaped(paper.title)},
                    {"publisher", xml::escaped(paper.publisher)},
                    {"moment", paper.moment}});
  package.add_part("docProps/app.xml", "app");
  package.add_part("word/document.xml", "document", {{"body", out.text().xml}});
  package.add_part("word/_rels/document.xml.rels", "text-relations",
                   {{"relations", relations("tekst", out.text().relations)}});
  package.add_part("word/footnotes.xml", "footnotes", {{"notes", out.notes().xml}});
  package.add_part("word/_rels/footnotes.xml.rels", "relations",
                   {{"relations", relations("noot", out.notes().relations)}});
  package.add_part("word/styles.xml", "styles");
  package.add_part("word/numbering.xml", "numbering", {{"lists", out.numbering()}});
  // Contents get the numbers of their pages when a word processor may fill them in: it asks its reader once.
  package.add_part("word/settings.xml", "settings",
                   {{"update", out.has_contents() ? "<w:updateFields w:val=\"true\"/>\n" : ""}});
  package.add_part("word/fontTable.xml", "fonts");
  std::vector<docx::PicturePart> pictures = out.pictures();
  const FirstHead head = first_head(paper, pictures);
  package.add_part(
      "word/header1.xml", "header-first",
      {{"letterhead", xml::escaped(paper.letterhead)}, {"end", head.end}, {"below", head.below}});
  package.add_part("word/_rels/header1.xml.rels", "relations",
                   {{"relations", relations("hoofd", head.relations)}});
  package.add_part("word/header2.xml", "header",
                   {{"running", xml::escaped(paper.running)}, {"mark", xml::escaped(paper.mark)}});
  package.add_part("word/footer1.xml", "footer", {{"foot", xml::escaped(paper.foot)}});
  for (const auto& [name, bytes] : pictures)
    package.add(name, bytes, name.ends_with("svg") ? Packing::kDeflated : Packing::kStored);
  return package.zipped();
}

}  // namespace voortgang
