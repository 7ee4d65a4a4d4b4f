#include "render/odt/odt.h"

#include <fmt/format.h>

#include <iterator>
#include <vector>

#include "base/zip_archive.h"
#include "render/odt/odt_out.h"
#include "render/odt/odt_parts.h"
#include "render/office/filled.h"
#include "render/office/paper.h"

namespace voortgang {
namespace {

using office::as_xml;
using office::filled;

constexpr std::string_view kMediaType = "application/vnd.oasis.opendocument.text";

std::string manifest(const std::vector<odt::OdtOut::Part>& pictures) {
  std::string entries;
  for (const auto& [name, bytes] : pictures)
    fmt::format_to(std::back_inserter(entries),
                   "<manifest:file-entry manifest:full-path=\"{}\" manifest:media-type=\"{}\"/>\n", name,
                   name.ends_with("svg") ? "image/svg+xml" : "image/png");
  return filled(embedded_odt_part("manifest"), {{"pictures", entries}});
}

std::string styles(const office::Paper& paper) {
  std::string address;
  if (!paper.address.empty())
    address = fmt::format("<text:p text:style-name=\"Footer\">{}</text:p>", as_xml(paper.address));
  return filled(embedded_odt_part("styles"), {{"letterhead", as_xml(paper.letterhead)},
                                              {"address", address},
                                              {"running", as_xml(paper.running)},
                                              {"foot", as_xml(paper.foot)},
                                              {"mark", as_xml(paper.mark)}});
}

std::string meta(const office::Paper& paper) {
  return filled(
      embedded_odt_part("meta"),
      {{"title", as_xml(paper.title)}, {"publisher", as_xml(paper.publisher)}, {"moment", paper.moment}});
}

}  // namespace

std::string odt_document(const Programma& programma, const Document& document) {
  odt::OdtOut out;
  office::write_paper(out, programma, document);
  const office::Paper paper = office::paper_of(programma, document);
  const std::string content =
      filled(embedded_odt_part("content"), {{"tables", out.table_styles()}, {"body", out.body()}});
  const std::string looks = styles(paper);
  const std::string about = meta(paper);
  const std::string list = manifest(out.pictures());
  // The kind of file comes first and bare, so that it stands at a fixed place (ODF 1.3 part 2, 3.3).
  std::vector<ZipEntry> entries = {{"mimetype", kMediaType, Packing::kStored},
                                   {"content.xml", content},
                                   {"styles.xml", looks},
                                   {"meta.xml", about},
                                   {"META-INF/manifest.xml", list}};
  for (const auto& [name, bytes] : out.pictures())
    entries.push_back({name, bytes, name.ends_with("png") ? Packing::kStored : Packing::kDeflated});
  return zip_archive(entries);
}

}  // namespace voortgang
