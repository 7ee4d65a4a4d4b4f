#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/decimal.h"
#include "base/fill_in.h"
#include "compose/page_reader.h"
#include "document/document.h"
#include "programme/formats.h"
#include "render/chart/text_width.h"
#include "render/docx/docx_out.h"
#include "render/docx/docx_parts.h"
#include "render/narrative_cases.h"
#include "render/odt/odt_out.h"
#include "render/odt/odt_parts.h"
#include "render/office/column_widths.h"
#include "render/office/office_writer.h"
#include "render/office/style_names.h"
#include "render/office_reader.h"
#include "render/typst/typst_writer.h"

// What stays on one page in a word processor, which alone knows where its pages end.
TEST_SUITE_BEGIN("render");

namespace voortgang::test {
namespace {

using Strings = std::vector<std::string>;

template <class Out>
void write(Out& out, const Blocks& blocks) {
  office::OfficeWriter(out, "https://voorbeeld.nl/").blocks(blocks);
}

std::string docx_of(const Blocks& blocks) {
  docx::DocxOut out;
  write(out, blocks);
  return filled_in(embedded_docx_part("document"), {{"body", out.text().xml}});
}

std::string odt_of(const Blocks& blocks) {
  odt::OdtOut out;
  write(out, blocks);
  return filled_in(embedded_odt_part("content"), {{"tables", out.table_styles()}, {"body", out.body()}});
}

Table table_of(int rows) {
  Table table{.id = {}, .caption = "Plan", .columns = {{"Wat"}, {"Hoeveel", Alignment::kEnd}}, .rows = {}};
  for (int i = 1; i <= rows; ++i)
    table.rows.push_back({.cells = {{Text{"rij" + std::to_string(i)}}, {Text{"1"}}}});
  return table;
}

// A figure with its words, its chart and its table, and what explains it.
Blocks figure_of(const FeitenReeks& reeks) {
  LineChart chart{.texts = {"a", "Plekken", "Vier."}, .feiten = reeks.feiten};
  const Section both{SectionKind::kChartAndTable,
                     {},
                     {Figure{chart, "Plekken"}, FactTable{.caption = "Plekken", .reeks = &reeks}}};
  return {Section{
      SectionKind::kIndicator, {}, {Paragraph{{Text{"Dat is meer."}}}, both, Paragraph{{Text{"Waarom."}}}}}};
}

}  // namespace

TEST_CASE("no row of a table that may be cut is alone on a page of a word processor") {
  const auto docx = read_xml(docx_of({table_of(30)}));
  CHECK(found(*docx, "//w:tr[.//w:keepNext]//w:t") == Strings{"Wat", "Hoeveel", "rij1", "1", "rij29", "1"});
  const auto odt = read_xml(odt_of({table_of(30)}));
  CHECK(found(*odt, "//table:table-row[.//text:p[starts-with(@text:style-name, 'Alinea')]]//text:p") ==
        Strings{"Wat", "Hoeveel", "rij1", "1", "rij29", "1"});
  CHECK(found(*odt, "//style:style[@style:name='Alinea3']/@style:parent-style-name") ==
        Strings{"Tabelrijkop"});
  CHECK(found(*odt,
              "//style:style[starts-with(@style:name, 'Alinea')]/style:paragraph-properties/"
              "@fo:keep-with-next") == Strings{"always", "always", "always", "always"});
  // What fits on a page stays on one.
  CHECK(found(*read_xml(docx_of({table_of(4)})), "//w:tr[.//w:keepNext]").size() == 4);
  CHECK(found(*read_xml(odt_of({table_of(4)})), "//@style:may-break-between-rows") == Strings{"false"});
  // LibreOffice keeps rows so where it is told to.
  CHECK(found(*read_xml(std::string(embedded_odt_part("settings"))),
              "//config:config-item[@config:name='TableRowKeep']") == Strings{"true"});
}

TEST_CASE("words, chart and table of a figure are on one page, and what explains it may be on the next") {
  std::vector<Feit> feiten;
  for (std::int16_t year = 2020; year <= 2021; ++year)
    feiten.push_back(Feit::with_getal({year, Frequentie::kJaar, 1}, Status::kDefinitief, {year, 0}, year));
  FeitenReeks reeks;
  reeks.feiten = feiten;
  const auto docx = read_xml(docx_of(figure_of(reeks)));
  CHECK(found(*docx, "//w:body/w:p/w:pPr/w:pStyle/@w:val") ==
        Strings{"Bijfiguur", "Afbeelding", "Caption", "BodyText"});
  const auto odt = read_xml(odt_of(figure_of(reeks)));
  CHECK(found(*odt, "//office:text/text:p/@text:style-name") ==
        Strings{"Bij_20_figuur", "Afbeelding", "Table", "Text_20_body"});
  for (const char* name : {"Bij_20_figuur", "Table", "Afbeelding"}) {
    CAPTURE(name);
    const std::string style(embedded_odt_part("styles"));
    CHECK(found(*read_xml(style), ("//style:style[@style:name='" + std::string(name) +
                                   "' or @style:name='Caption']//@fo:keep-with-next")
                                      .c_str())
              .back() == "always");
  }
  CHECK(found(*docx, "//w:p[starts-with(., 'Plekken')]").size() == 1);
  // Without a chart, words are as others are.
  reeks.feiten = std::span(feiten).first(1);
  CHECK(found(*read_xml(docx_of(figure_of(reeks))), "//w:pStyle[@w:val='Bijfiguur']").empty());
}

TEST_CASE("a blank cell of a row is a dash on paper, but not in a sum") {
  Table table = table_of(1);
  table.rows.front().cells[1] = {Text{""}};
  table.rows.push_back({.cells = {{Text{"Totaal"}}, {}}, .kind = RowKind::kTotal});
  CHECK(found(*read_xml(docx_of({table})), "//w:tr[position()>1]//w:t") == Strings{"rij1", "–", "Totaal"});
  CHECK(found(*read_xml(odt_of({table})), "//table:table-row//text:p") ==
        Strings{"Wat", "Hoeveel", "rij1", "–", "Totaal", ""});
  std::string typst;
  TypstWriter(typst, "https://voorbeeld.nl/").blocks({table});
  CHECK(typst.find("([#rijkop[#\"rij1\";];],[#\"–\";],)") != std::string::npos);
  CHECK(typst.find("([#rijkop[#\"Totaal\";];],[],)") != std::string::npos);
}

TEST_CASE("how far in a quote or a box stands, is what both files of styles say") {
  using enum office::Style;
  SmallProgramme small;
  const FileMap site = site_of(small.files(), 1, kAskedFormats);
  const auto docx = read_xml(part_of(site.at("documenten/dorp/brief-2022-02.docx"), "word/styles.xml"));
  const auto odt = read_xml(part_of(site.at("documenten/dorp/brief-2022-02.odt"), "styles.xml"));
  for (const office::Style style : {kQuote, kCasus, kExample, kBoxTitle}) {
    const office::StyleName& name = office::name_of(style);
    CAPTURE(name.odt);
    CHECK(found(*docx, fmt::format("//w:style[@w:styleId='{}']/w:pPr/w:ind/@w:left", name.docx).c_str()) ==
          Strings{std::to_string(docx::twips(name.indent))});
    CHECK(
        found(*odt, fmt::format("//style:style[@style:name='{}']/style:paragraph-properties/@fo:margin-left",
                                name.odt)
                        .c_str()) == Strings{fmt::format("{}mm", name.indent)});
  }
}

TEST_CASE("beside years of amounts there is room for the long words of what they are for") {
  constexpr std::string_view kWord = "Verslavingspreventie";
  Table table;
  TableRow row;
  for (std::size_t c = 0; c < 9; ++c) {
    TableColumn& column = table.columns.emplace_back();
    column.title = c < 2 ? "Wat" : "2020";
    column.alignment = c < 2 ? Alignment::kStart : Alignment::kEnd;
    row.cells.push_back({Text{c == 0 ? std::string(kWord) : c == 1 ? "Huisvesting" : "200.000?"}});
  }
  table.rows.push_back(std::move(row));
  const auto parts = office::table_parts(table);
  REQUIRE(parts.size() == 1);
  CHECK(parts[0].columns[0].width >= text_width(kWord, 9.5) * 0.3528 + 2);
}

TEST_CASE("there is a line to sign on, for one or for two, and no word in it") {
  SmallProgramme small;
  small.put("site/documenten/dorp/brief.md",
            "---\nonderwerp: Stand\nondertekening: {namens: Het college, functies: [de secretaris, de "
            "burgemeester, de "
            "griffier]}\n---\n\nTekst.\n");
  const FileMap site = site_of(small.files(), 1, kAskedFormats);
  const auto docx = read_xml(part_of(site.at("documenten/dorp/brief-2022-02.docx"), "word/document.xml"));
  CHECK(found(*docx, "//w:p[w:pPr/w:pStyle/@w:val='Tekenlijn']").size() == 2);
  CHECK(found(*docx, "//w:p[w:pPr/w:pStyle/@w:val='Tekenlijn']//w:tab[not(ancestor::w:pPr)]").size() == 4);
  CHECK(found(*docx, "//w:p[w:pPr/w:pStyle/@w:val='Tekenlijn']//w:t").empty());
  const auto odt = read_xml(part_of(site.at("documenten/dorp/brief-2022-02.odt"), "content.xml"));
  CHECK(found(*odt, "//text:p[@text:style-name='Tekenlijn']") == Strings{"", ""});
  CHECK(found(*odt, "//text:p[@text:style-name='Tekenlijn']/text:tab").size() == 4);
}

TEST_CASE("functions that are too long to stand beside one another stand below one another") {
  SmallProgramme small;
  small.put("site/documenten/dorp/brief.md",
            "---\nonderwerp: Stand\nondertekening: {namens: Het college, functies: [de gemeentesecretaris en "
            "algemeen directeur van de gemeente, de burgemeester]}\n---\n\nTekst.\n");
  const FileMap site = site_of(small.files(), 1, kAskedFormats);
  const auto docx = read_xml(part_of(site.at("documenten/dorp/brief-2022-02.docx"), "word/document.xml"));
  CHECK(found(*docx, "//w:p[w:pPr/w:pStyle/@w:val='Tekenlijn']//w:tab[not(ancestor::w:pPr)]").size() == 2);
  CHECK(found(*docx, "//w:p[w:pPr/w:pStyle/@w:val='Signature']//w:tab[not(ancestor::w:pPr)]").empty());
  const auto odt = read_xml(part_of(site.at("documenten/dorp/brief-2022-02.odt"), "content.xml"));
  CHECK(found(*odt, "//text:p[@text:style-name='Signature']") ==
        Strings{"de gemeentesecretaris en algemeen directeur van de gemeente", "de burgemeester"});
}

TEST_CASE("the names of all who sign are on one page") {
  SmallProgramme small;
  const FileMap site = site_of(small.files(), 1, kAskedFormats);
  const auto docx = read_xml(part_of(site.at("documenten/dorp/brief-2022-02.docx"), "word/styles.xml"));
  CHECK(found(*docx, "//w:style[@w:styleId='Signature']/w:pPr/w:keepNext").size() == 1);
  const auto odt = read_xml(part_of(site.at("documenten/dorp/brief-2022-02.odt"), "styles.xml"));
  CHECK(found(*odt, "//style:style[@style:name='Signature']/*[@fo:keep-with-next='always']").size() == 1);
}

TEST_CASE("no signature stands alone on a page: the last paragraph goes along, or the annexes") {
  const auto keeps = [](std::string_view annexes, const char* words) {
    SmallProgramme small;
    small.put(
        "site/documenten/dorp/brief.md",
        fmt::format(
            "---\nonderwerp: Stand\n{}ondertekening: {{namens: Het college, functies: [de secretaris]}}\n"
            "---\n\nEen.\n\nTwee.\n",
            annexes));
    const FileMap site = site_of(small.files(), 1, kAskedFormats);
    const auto docx = read_xml(part_of(site.at("documenten/dorp/brief-2022-02.docx"), "word/document.xml"));
    const auto odt = read_xml(part_of(site.at("documenten/dorp/brief-2022-02.odt"), "content.xml"));
    const std::string text = fmt::format("//text:p[.='{}']/@text:style-name", words);
    const std::string style =
        fmt::format("//style:style[@style:name='{}']//@fo:keep-with-next", found(*odt, text.c_str()).at(0));
    const std::string paragraph = fmt::format("//w:p[.='{}']/w:pPr/w:keepNext", words);
    const std::size_t in_docx = found(*docx, paragraph.c_str()).size();
    const std::size_t in_odt = found(*odt, style.c_str()).size();
    CHECK(in_docx == in_odt);
    return in_docx == 1;
  };
  const char* annexes = "bijlagen:\n  - {titel: Kaart}\n";
  CHECK_FALSE(keeps("", "Een."));
  CHECK(keeps("", "Twee."));
  CHECK_FALSE(keeps(annexes, "Twee."));
  CHECK(keeps(annexes, "Kaart"));
}

TEST_CASE("a verdict has room for its sign") {
  std::string long_text;
  for (int i = 0; i < 30; ++i) long_text += "woorden ";
  Table table{.columns = {{"Onderwerp"}, {"Nu"}}};
  table.rows.push_back({.cells = {{Text{long_text}}, {OordeelMark{Oordeel::kVerslechtering}}}});
  const auto parts = office::table_parts(table);
  REQUIRE(parts.size() == 1);
  CHECK(parts[0].columns[1].width >= text_width("▲ verslechtering", 9.5) * kBoldWidth * 0.3528 + 2);
}

TEST_CASE("a note about the text below it is on its page, another note need not be") {
  const NarrativeCase text("Daarom.\n");
  const Paragraph note{{Text{"Verzonnen."}}, ParagraphKind::kNote};
  const auto docx = read_xml(docx_of({note, text.whole(), note, Paragraph{{Text{"Zin."}}}}));
  CHECK(found(*docx, "//w:p[contains(., 'Verzonnen.')]//w:pStyle/@w:val") ==
        Strings{"Opmerkingvooraf", "Opmerking"});
  const auto odt = read_xml(odt_of({note, text.whole(), note, Paragraph{{Text{"Zin."}}}}));
  CHECK(found(*odt, "//text:p[contains(., 'Verzonnen.')]/@text:style-name") ==
        Strings{"Opmerking_20_vooraf", "Opmerking"});
  CHECK(found(*read_xml(embedded_docx_part("styles")), "//w:style[@w:styleId='Opmerkingvooraf']//w:keepNext")
            .size() == 1);
  CHECK(found(*read_xml(embedded_odt_part("styles")),
              "//style:style[@style:name='Opmerking_20_vooraf']//@fo:keep-with-next") == Strings{"always"});
}

}  // namespace voortgang::test

TEST_SUITE_END();
