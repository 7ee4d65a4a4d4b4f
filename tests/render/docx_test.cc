#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "base/fill_in.h"
#include "compose/page_reader.h"
#include "programme/formats.h"
#include "render/docx/docx_out.h"
#include "render/docx/docx_parts.h"
#include "render/narrative_cases.h"
#include "render/odt/odt_out.h"
#include "render/office/office_writer.h"
#include "render/office_reader.h"

TEST_SUITE_BEGIN("render");

namespace voortgang::test {
namespace {

using Strings = std::vector<std::string>;

std::string body_of(const std::string& markdown) {
  const NarrativeCase text(markdown);
  docx::DocxOut out;
  office::OfficeWriter(out, "https://voorbeeld.nl/").blocks({text.whole()});
  const std::string notes = filled_in(embedded_docx_part("footnotes"), {{"notes", out.notes().xml}});
  CHECK(xml_faults(notes) == "");
  const std::string whole = filled_in(embedded_docx_part("document"), {{"body", out.text().xml}});
  CHECK(xml_faults(whole) == "");
  return out.text().xml;
}

FileMap papers(unsigned threads = 1, const SmallProgramme& programme = {}) {
  FileMap papers;
  for (auto& [path, bytes] : site_of(programme.files(), threads, kAskedFormats)) {
    if (path.ends_with(".docx")) papers[path] = bytes;
  }
  return papers;
}

std::set<std::string> set_of(const Strings& all) {
  return {all.begin(), all.end()};
}

// What stands at the head of its sheets.
std::string head_of(const FileMap& papers, const std::string& path) {
  return part_of(papers.at(path), "word/header1.xml") + part_of(papers.at(path), "word/header2.xml");
}

// Every style, numbering and part that the text names is there.
void check_names(const std::string& docx) {
  const auto styles = read_xml(part_of(docx, "word/styles.xml"));
  const auto numbering = read_xml(part_of(docx, "word/numbering.xml"));
  const std::set<std::string> known = set_of(found(*styles, "//w:style/@w:styleId"));
  const std::set<std::string> lists = set_of(found(*numbering, "//w:num/@w:numId"));
  for (const char* name : {"word/document.xml", "word/footnotes.xml", "word/styles.xml", "word/header1.xml",
                           "word/header2.xml", "word/footer1.xml"}) {
    const auto xml = read_xml(part_of(docx, name));
    for (const char* use : {"//w:pStyle/@w:val", "//w:rStyle/@w:val", "//w:tblStyle/@w:val",
                            "//w:basedOn/@w:val", "//w:next/@w:val"})
      for (const std::string& one : found(*xml, use)) CHECK_MESSAGE(known.contains(one), one);
    for (const std::string& one : found(*xml, "//w:numId/@w:val")) CHECK_MESSAGE(lists.contains(one), one);
  }
  const auto relations = read_xml(part_of(docx, "word/_rels/document.xml.rels"));
  const std::set<std::string> ids = set_of(found(*relations, "//@Id"));
  const auto text = read_xml(part_of(docx, "word/document.xml"));
  for (const char* use : {"//@r:id", "//@r:embed"})
    for (const std::string& one : found(*text, use)) CHECK_MESSAGE(ids.contains(one), one);
  for (const std::string& target : found(*relations, "//*[not(@TargetMode)]/@Target"))
    CHECK_MESSAGE(!part_of(docx, "word/" + target).empty(), target);
}

}  // namespace

TEST_CASE("every part of a DOCX is XML, what it names exists, and tables and pictures are told") {
  std::size_t pictures = 0;
  const FileMap all = papers();
  REQUIRE(all.contains("documenten/regio/voortgang-2022-02.docx"));
  for (const auto& [path, bytes] : all) {
    CAPTURE(path);
    CHECK(unzipped(bytes).front().name == "[Content_Types].xml");
    for (const UnzippedPart& part : unzipped(bytes))
      if (!part.name.ends_with("png")) CHECK_MESSAGE(xml_faults(part.bytes) == "", part.name);
    check_names(bytes);
    const auto text = read_xml(part_of(bytes, "word/document.xml"));
    for (const std::string& told : found(*text, "//wp:docPr/@descr")) CHECK(!told.empty());
    pictures += found(*text, "//wp:docPr/@descr").size();
    CHECK(found(*text, "//wp:docPr/@descr").size() == found(*text, "//w:drawing").size());
    CHECK(found(*text, "//asvg:svgBlip").size() == found(*text, "//w:drawing").size());
    for (const pugi::xpath_node& one : text->select_nodes("//w:tbl")) {
      CHECK(found(one.node(), "w:tr[w:trPr/w:tblHeader]").size() == 1);
      CHECK(found(one.node(), "w:tblPr/w:tblLook/@w:firstColumn") == Strings{"1"});
      const std::size_t columns = found(one.node(), "w:tblGrid/w:gridCol").size();
      for (const pugi::xpath_node& row : one.node().select_nodes("w:tr"))
        CHECK(found(row.node(), "w:tc[w:p]").size() == columns);
    }
  }
  CHECK(pictures > 0);
}

TEST_CASE("headings of a DOCX do not skip a level, and one is the title") {
  for (const auto& [path, bytes] : papers()) {
    CAPTURE(path);
    const auto text = read_xml(part_of(bytes, "word/document.xml"));
    char before = '0';
    int titles = 0;
    for (const std::string& style : found(*text, "//w:pStyle[starts-with(@w:val,'Heading')]/@w:val")) {
      CHECK(style.back() <= before + 1);
      before = style.back();
      titles += before == '1' ? 1 : 0;
    }
    CHECK(titles == 1);
  }
}

TEST_CASE("the same programme gives the same DOCX, with one thread and with more") {
  CHECK(papers(1) == papers(3));
}

TEST_CASE("runs of a DOCX are as long as they can be, so that names for a case system stay in one piece") {
  CHECK(body_of("Geachte [[naam]], zaak \\[[x]].") ==
        "<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Geachte "
        "[[naam]], zaak "
        "[[x]].</w:t></w:r></w:p>\n");
}

TEST_CASE("numbered lists of a DOCX each count from their own number") {
  const NarrativeCase text("3. drie\n4. vier\n\nTekst\n\n1. een");
  docx::DocxOut out;
  office::OfficeWriter(out, "").blocks({text.whole()});
  CHECK(
      out.numbering().contains("w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride "
                               "w:ilvl=\"0\"><w:startOverride w:val=\"3\"/>"));
  CHECK(
      out.numbering().contains("w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride "
                               "w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>"));
}

TEST_CASE("quotes and code in an item of a DOCX stand in the item, and bear its mark where they begin it") {
  const std::string body = body_of("- > eerst\n\n  ~~~\n  code\n  ~~~\n\n  > later");
  const auto read = read_xml("<r xmlns:w='urn:w'>" + body + "</r>");
  CHECK(found(*read, "//w:p[w:pPr/w:numPr]") == Strings{"eerst"});
  CHECK(found(*read, "//w:p/w:pPr/w:pStyle/@w:val") == Strings{"Quote", "HTMLPreformatted", "Quote"});
  CHECK(found(*read, "//w:ind/@w:left") == Strings{"340", "794"});
}

TEST_CASE("a note of a DOCX is written once and referred to again") {
  const std::string body = body_of("a[^n] b[^n]\n\n[^n]: uitleg");
  CHECK(body.contains("<w:footnoteReference w:id=\"1\"/>"));
  CHECK(body.contains("NOTEREF _Noot1"));
  CHECK(!body.contains("<w:footnoteReference w:id=\"2\"/>"));
}

TEST_CASE("contents of a DOCX lead to each chapter, claim no page, and ask for the numbers of theirs") {
  docx::DocxOut out;
  out.contents({{{1, "Begin", "begin"}, {2, "Einde", "einde"}}});
  const std::string& xml = out.text().xml;
  CHECK(xml.find(" TOC \\o \"2-3\" \\h \\z ") != std::string::npos);
  CHECK(xml.find("PAGEREF") == std::string::npos);
  CHECK(xml.find(">Einde</w:t></w:r></w:hyperlink>") != std::string::npos);
  CHECK(out.has_contents());
  CHECK_FALSE(docx::DocxOut().has_contents());
}

TEST_CASE("what stands beside the window of an envelope is in one frame of a DOCX and an ODT") {
  docx::DocxOut docx;
  odt::OdtOut odt;
  for (office::OfficeOut* out :
       {static_cast<office::OfficeOut*>(&docx), static_cast<office::OfficeOut*>(&odt)}) {
    out->open_aside();
    out->open_paragraph(office::Style::kLetterKind);
    out->words("Brief");
    out->close_paragraph();
    out->close_aside();
    out->open_paragraph(office::Style::kAddressee);
    out->words("Aan de raad");
    out->close_paragraph();
  }
  const std::string& xml = docx.text().xml;
  CHECK(xml.find("<w:framePr") < xml.find("Brief<"));
  CHECK(xml.find("<w:framePr", xml.find("Brief<")) == std::string::npos);
  CHECK(odt.body().find("<text:p text:style-name=\"Adressering\"><draw:frame") == 0);
  CHECK(odt.body().find("Brief</text:p>\n</draw:text-box></draw:frame>Aan de raad</text:p>") !=
        std::string::npos);
}

TEST_CASE("markup in a text stays text in a DOCX") {
  for (const char* hostile : {"&lt;w:p/&gt; ]]> \" '", "`</w:t></w:r><w:br/>`", "a&#1;b &#xFFFE; \\<b>",
                              "[x](<https://e.nl/\"><w:p/>>)", "- | a |\n\n  | a |\n  | - |\n  | b |\n"}) {
    CAPTURE(hostile);
    const std::string body = body_of(hostile);
    CHECK(!body.contains("<w:br/>"));
    CHECK(!body.contains("<w:p/>"));
  }
}

TEST_CASE("a paper that waits for agreement is a draft on its face") {
  SmallProgramme waits;
  waits.put("site/documentsoorten.json",
            R"({"documentsoorten": [{"id": "brief", "naam": "Brief", "akkoord": "college"}]})");
  waits.put("site/documenten/dorp/brief.md", "---\nonderwerp: Voortgang\n---\n\nEen brief.\n");
  CHECK(head_of(papers(1, waits), "documenten/dorp/brief-2022-02.docx").contains("CONCEPT"));
  waits.change("site/documenten/dorp/brief.md", "onderwerp: Voortgang\n",
               "onderwerp: Voortgang\nakkoord: {orgaan: college, datum: 2022-02-01}\n");
  CHECK_FALSE(head_of(papers(1, waits), "documenten/dorp/brief-2022-02.docx").contains("CONCEPT"));
}

}  // namespace voortgang::test

TEST_SUITE_END();
