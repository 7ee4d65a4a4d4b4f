#include "render/odt/odt.h"

#include <fmt/format.h>

#include <iterator>
#include <utility>
#include <vector>

#include "base/fill_in.h"
#include "programme/document_woorden.h"
#include "render/odt/odt_out.h"
#include "render/odt/odt_parts.h"
#include "render/office/paper.h"
#include "render/office/xml_text.h"

namespace voortgang {
namespace {

constexpr std::string_view kMediaType = "application/vnd.oasis.opendocument.text";

std::string manifest(const std::vector<PackagePart>& pictures) {
  std::string entries;
  for (const PackagePart& picture : pictures)
    fmt::format_to(std::back_inserter(entries),
                   "<manifest:file-entry manifest:full-path=\"{}\" manifest:media-type=\"{}\"/>\n",
                   picture.name, odt::media_type_of(picture.name));
  return filled_in(embedded_odt_part("manifest"), {{"pictures", entries}});
}

// On the first page the mark stands at the end of the first line, or of the second where that ends in a logo.
std::string styles(const office::Paper& paper, std::vector<PackagePart>& pictures) {
  const std::string mark =
      fmt::format("<text:tab/><text:span text:style-name=\"Merk\">{}</text:span>", xml::escaped(paper.mark));
  std::string end = mark;
  if (paper.logo) {
    end = "<text:tab/>";
    odt::append_picture(end, *paper.logo, 0, pictures);
  }
  std::string address;
  if (paper.logo || !paper.address.empty())
    address = fmt::format("<text:p text:style-name=\"Footer\">{}{}</text:p>", xml::escaped(paper.address),
                          paper.logo ? mark : std::string());
  return filled_in(embedded_odt_part("styles"), {{"letterhead", xml::escaped(paper.letterhead)},
                                                 {"end", end},
                                                 {"address", address},
                                                 {"running", xml::escaped(paper.running)},
                                                 {"foot", xml::escaped(paper.foot)},
                                                 {"page", std::string(woorden::kPagina)},
                                                 {"of", std::string(woorden::kVanPaginas)},
                                                 {"mark", xml::escaped(paper.mark)}});
}

std::string moment(std::string_view at) {
  if (at.empty()) return {};
  return fmt::format("<meta:creation-date>{0}</meta:creation-date>\n<dc:date>{0}</dc:date>\n", at);
}

std::string meta(const office::Paper& paper) {
  return filled_in(embedded_odt_part("meta"), {{"title", xml::escaped(paper.title)},
                                               {"publisher", xml::escaped(paper.publisher)},
                                               {"moment", moment(paper.moment)}});
}

}  // namespace

Package odt_document(const Programma& programma, const Document& document) {
  odt::OdtOut out;
  office::write_paper(out, programma, document);
  const office::Paper paper = office::paper_of(programma, document);
  std::string content =
      filled_in(embedded_odt_part("content"), {{"tables", out.table_styles()}, {"body", out.body()}});
  std::vector<PackagePart> pictures = out.pictures();
  std::string looks = styles(paper, pictures);
  Package package;
  // The kind of file comes first and bare, so that it stands at a fixed place (ODF 1.3 part 2, 3.3).
  package.add({"mimetype", std::string(kMediaType), Packing::kStored});
  package.add({"content.xml", std::move(content)});
  package.add({"styles.xml", std::move(looks)});
  package.add({"meta.xml", meta(paper)});
  package.add({"settings.xml", std::string(embedded_odt_part("settings"))});
  package.add({"META-INF/manifest.xml", manifest(pictures)});
  for (PackagePart& picture : pictures) package.add(std::move(picture));
  return package;
}

}  // namespace voortgang
