#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "base/fill_in.h"
#include "compose/page_reader.h"
#include "programme/formats.h"
#include "render/narrative_cases.h"
#include "render/odt/odt_out.h"
#include "render/odt/odt_parts.h"
#include "render/office/office_writer.h"
#include "render/office_reader.h"

TEST_SUITE_BEGIN("render");

namespace voortgang::test {
namespace {

using Strings = std::vector<std::string>;

// content.xml of a paper with these blocks and nothing else.
std::string content_of(const Blocks& blocks) {
  odt::OdtOut out;
  office::OfficeWriter(out, "https://voorbeeld.nl/").blocks(blocks);
  return filled_in(embedded_odt_part("content"), {{"tables", out.table_styles()}, {"body", out.body()}});
}

// The body of a text of an author.
std::string body_of(const std::string& markdown) {
  const NarrativeCase text(markdown);
  const std::string content = content_of({text.whole()});
  REQUIRE(xml_faults(content) == "");
  constexpr std::string_view kBegin = "<office:text>\n";
  const std::size_t begin = content.find(kBegin) + kBegin.size();
  return content.substr(begin, content.find("</office:text>") - begin);
}

FileMap papers(unsigned threads = 1) {
  FileMap papers;
  for (auto& [path, bytes] : site_of(SmallProgramme().files(), threads, kAskedFormats)) {
    if (path.ends_with(".odt")) papers[path] = bytes;
  }
  return papers;
}

// Every style that is named, in any part, is there.
void check_styles(const std::string& odt) {
  std::set<std::string> known;
  std::set<std::string> wanted;
  for (const char* name : {"styles.xml", "content.xml"}) {
    const auto xml = read_xml(part_of(odt, name));
    for (const std::string& one : found(*xml, "//@style:name")) known.insert(one);
    for (const char* use :
         {"//@text:style-name", "//@table:style-name", "//@draw:style-name", "//@style:parent-style-name",
          "//@style:next-style-name", "//@style:font-name", "//@style:page-layout-name",
          "//@text:visited-style-name", "//@text:citation-style-name", "//@text:default-style-name"})
      for (const std::string& one : found(*xml, use)) wanted.insert(one);
  }
  for (const std::string& name : wanted) CHECK_MESSAGE(known.contains(name), name);
}

void check_pictures(const std::string& odt, const pugi::xml_node& content) {
  for (const pugi::xpath_node& one : content.select_nodes("//draw:frame[draw:image]")) {
    CHECK(!text_below(one.node().child("svg:title")).empty());
    CHECK(!text_below(one.node().child("svg:desc")).empty());
    const Strings files = found(one.node(), "draw:image/@xlink:href");
    REQUIRE(files.size() == 2);
    CHECK(xml_faults(part_of(odt, files[0])) == "");
    CHECK(part_of(odt, files[1]).starts_with("\x89PNG\r\n"));
  }
}

void check_tables(const pugi::xml_node& content) {
  for (const pugi::xpath_node& one : content.select_nodes("//table:table")) {
    const std::size_t columns = found(one.node(), ".//table:table-column").size();
    CHECK(found(one.node(), "table:table-header-columns/table:table-column").size() == 1);
    CHECK(found(one.node(), "table:table-header-rows/table:table-row").size() == 1);
    for (const pugi::xpath_node& row : one.node().select_nodes(".//table:table-row"))
      CHECK(found(row.node(), "table:table-cell").size() == columns);
  }
}

void check_headings(const pugi::xml_node& content) {
  int before = 0;
  for (const std::string& level : found(content, "//text:h/@text:outline-level")) {
    CHECK(std::stoi(level) <= before + 1);
    before = std::stoi(level);
  }
  CHECK(found(content, "//text:h[@text:outline-level='1']").size() == 1);
}

}  // namespace

TEST_CASE("an ODT is a package as OpenDocument wants it, and every part is XML") {
  const FileMap all = papers();
  REQUIRE(all.contains("documenten/regio/voortgang-2022-02.odt"));
  for (const auto& [path, bytes] : all) {
    CAPTURE(path);
    const auto parts = unzipped(bytes);
    CHECK(parts.front().name == "mimetype");
    CHECK(parts.front().stored);
    CHECK(bytes.substr(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
    const auto manifest = read_xml(part_of(bytes, "META-INF/manifest.xml"));
    const Strings list = found(*manifest, "//@manifest:full-path");
    for (const UnzippedPart& part : parts) {
      const bool is_listed = std::ranges::find(list, part.name) != list.end();
      CHECK_MESSAGE(is_listed == (part.name != "mimetype" && part.name != "META-INF/manifest.xml"),
                    part.name);
      if (!part.name.ends_with("png") && part.name != "mimetype")
        CHECK_MESSAGE(xml_faults(part.bytes) == "", part.name);
    }
  }
}

TEST_CASE(
    "in every ODT styles exist, pictures say what they show, tables have heads and headings do not skip") {
  std::size_t pictures = 0;
  std::size_t tables = 0;
  for (const auto& [path, bytes] : papers()) {
    CAPTURE(path);
    check_styles(bytes);
    const auto content = read_xml(part_of(bytes, "content.xml"));
    check_pictures(bytes, *content);
    check_tables(*content);
    check_headings(*content);
    pictures += found(*content, "//draw:frame[draw:image]").size();
    tables += found(*content, "//table:table").size();
  }
  CHECK(pictures > 0);
  CHECK(tables > 0);
}

TEST_CASE("the same programme gives the same ODT, with one thread and with more") {
  CHECK(papers(1) == papers(3));
}

TEST_CASE("an ODT says what it is: title, language, date, and on each page whose it is") {
  const std::string odt = papers().at("documenten/dorp/brief-2022-02.odt");
  const auto meta = read_xml(part_of(odt, "meta.xml"));
  CHECK(found(*meta, "//dc:language") == Strings{"nl-NL"});
  CHECK(found(*meta, "//dc:title") == Strings{"Voortgang"});
  const auto styles = read_xml(part_of(odt, "styles.xml"));
  CHECK(found(*styles, "//style:header-first").front() == "Gemeente DorpVOORBEELD");
  CHECK(found(*styles, "//style:header").front().starts_with("Voortgang | Dorp"));
  CHECK(found(*styles, "//style:footer//text:page-count").size() == 1);
}

TEST_CASE("a text of an author becomes paragraphs, lists and notes of OpenDocument") {
  CHECK(body_of("Een *nieuw* **plan** ~~niet~~ met `code`.") ==
        "<text:p text:style-name=\"Text_20_body\">Een <text:span "
        "text:style-name=\"Emphasis\">nieuw</text:span> "
        "<text:span text:style-name=\"Strong_20_Emphasis\">plan</text:span> <text:span "
        "text:style-name=\"Doorgehaald\">niet</text:span> met <text:span "
        "text:style-name=\"Source_20_Text\">code</text:span>.</text:p>\n");
  CHECK(body_of("3. drie\n4. vier") ==
        "<text:list text:style-name=\"Nummering\"><text:list-item text:start-value=\"3\"><text:p "
        "text:style-name=\"List_20_Number\">drie</text:p>\n</text:list-item>\n<text:list-item><text:p "
        "text:style-name=\"List_20_Number\">vier</text:p>\n</text:list-item>\n</text:list>\n");
}

TEST_CASE(
    "quotes and code in an item of OpenDocument stand in the item, and bear its mark where they begin it") {
  const NarrativeCase text(
      "1. > eerst\n\n   ~~~\n   code\n   ~~~\n\n   > later\n   >\n   > - diep\n   >\n   >   > nog");
  odt::OdtOut out;
  office::OfficeWriter(out, "").blocks({text.whole()});
  const auto body = read_xml("<r xmlns:text='urn:t'>" + out.body() + "</r>");
  CHECK(found(*body, "//text:p") == Strings{"eerst", "code", "later", "diep", "nog"});
  const auto styles = read_xml("<r xmlns:style='urn:s' xmlns:fo='urn:f'>" + out.table_styles() + "</r>");
  CHECK(found(*styles, "//@style:parent-style-name") ==
        Strings{"Quotations", "Preformatted_20_Text", "Quotations", "Quotations"});
  CHECK(found(*styles, "//@fo:margin-left") == Strings{"6.0mm", "6.0mm", "14.0mm", "20.0mm"});
  CHECK(found(*styles, "//@fo:text-indent") == Strings{"-6.0mm", "0mm", "0mm", "0mm"});
}

TEST_CASE("a table in an item takes no number of the list, and gives none") {
  const std::string body = body_of("1. een\n\n   | a | b |\n   |---|---|\n   | c | d |\n\n   erbij\n2. twee");
  const auto read = read_xml("<r xmlns:text='urn:t' xmlns:table='urn:b'>" + body + "</r>");
  CHECK(found(*read, "//text:list-item").size() == 2);
  CHECK(found(*read, "//text:list-header/text:p") == Strings{"erbij"});
  CHECK(body.contains("text:continue-numbering=\"true\"><text:list-header>"));
}

TEST_CASE("names that a case system fills in stay in one piece") {
  const std::string body = body_of("Geachte [[naam]], uw zaak [[zaak_nummer]] \\[[x]].");
  CHECK(body.contains(">Geachte [[naam]], uw zaak [[zaak_nummer]] [[x]].<"));
}

}  // namespace voortgang::test

TEST_SUITE_END();
