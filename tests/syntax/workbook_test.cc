#include "syntax/workbook.h"

#include <doctest/doctest.h>

#include <fmt/format.h>

#include "support/workbook_maker.h"
#include "syntax/sheet_events.h"
#include "syntax/workbook_parts.h"

TEST_SUITE_BEGIN("syntax");

namespace voortgang {
namespace {

using test::workbook_around;
using test::workbook_of;
using test::zip_of;

struct ReadSheet {
  std::string text;
  std::size_t numbers = 0;
  std::vector<std::string> codes;
};

// The first sheet of a workbook.
ReadSheet first_sheet(const std::string& bytes) {
  Sources sources;
  Problems problems;
  ReadSheet out;
  const SourceId source = sources.add("x.xlsx");
  auto book = Workbook::open(source, bytes, problems);
  if (book && !book->sheets().empty()) {
    if (auto sheet = book->read(book->sheets().front(), source, problems)) {
      out.text = sheet->text;
      out.numbers = sheet->numbers.size();
    }
  }
  for (const Problem& problem : problems.kept()) out.codes.emplace_back(rule_of(problem.code).name);
  return out;
}

std::string sheet_with(const std::string& rows) {
  return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

std::string as_number(std::string_view stored) {
  return written_out(stored, SheetFormat::kNumber, DayCount::kFrom1900);
}

}  // namespace

TEST_CASE("a number is written as it was stored, with the digits that a spreadsheet shows") {
  CHECK(as_number("12.5") == "12,5");
  CHECK(as_number("0.30000000000000004") == "0,3");
  CHECK(as_number("7.1250000000000000E0") == "7,125");
  CHECK(as_number("2.9999999999999999E-2") == "0,03");
  CHECK(as_number("-1.2E+3") == "-1200");
  CHECK(as_number("1234567890123456") == "1234567890123456");
  CHECK(as_number("12.333333333333334") == "12,3333333333333");
  CHECK(as_number("0") == "0");
  CHECK(as_number("-0") == "0");
  CHECK(as_number("1E+99") == "1E+99");
  CHECK(as_number("NaN") == "NaN");
  CHECK(as_number("twaalf") == "twaalf");
}

TEST_CASE("a percentage and a day are what their format makes of them") {
  const auto percentage = [](std::string_view stored) {
    return written_out(stored, SheetFormat::kPercentage, DayCount::kFrom1900);
  };
  CHECK(percentage("0.05") == "5%");
  CHECK(percentage("7.0000000000000007E-2") == "7%");
  CHECK(percentage("0.125") == "12,5%");
  CHECK(percentage("0") == "0%");
  const auto day = [](std::string_view stored, DayCount days = DayCount::kFrom1900) {
    return written_out(stored, SheetFormat::kDate, days);
  };
  CHECK(day("44256") == "1-3-2021");
  CHECK(day("44256.5") == "1-3-2021");
  CHECK(day("59") == "28-2-1900");
  CHECK(day("61") == "1-3-1900");
  CHECK(day("0.5") == "12:00");
  CHECK(day("42794", DayCount::kFrom1904) == "1-3-2021");
  CHECK(day("-5") == "-5");
}

TEST_CASE("a format says date or percentage by its own letters, not by those of a text, colour or currency") {
  CHECK(format_of_code("0.0%").kind() == SheetFormat::kPercentage);
  CHECK(format_of_code("[$-413]d mmmm yyyy").kind() == SheetFormat::kDate);
  CHECK(format_of_code("[h]:mm").kind() == SheetFormat::kDate);
  CHECK(format_of_code("0.0\" dagen\"").kind() == SheetFormat::kNumber);
  CHECK(format_of_code("[Red]#,##0").kind() == SheetFormat::kNumber);
  CHECK(format_of_code("_-[$€-413]\\ * #,##0.00_-").kind() == SheetFormat::kNumber);
  CHECK(format_of_code("0;[Red]\\-0%").kind() == SheetFormat::kNumber);
  CHECK(format_of_code("General").kind() == SheetFormat::kNumber);
  CHECK(format_of_code("0\\d").kind() == SheetFormat::kNumber);
  for (const char* unseen : {";;;", "\"<5\"", "[<5]\"<5\";0", "\\x"})
    CHECK(format_of_code(unseen).kind() == SheetFormat::kUnseen);
  for (const char* seen : {"[$-413]General", "Standaard", "@", "#", "", "?"})
    CHECK(format_of_code(seen).kind() == SheetFormat::kNumber);
  CHECK(written_out("3", SheetFormat::kUnseen, DayCount::kFrom1900) == "[3]");
  CHECK(format_of_id(10) == SheetFormat::kPercentage);
  CHECK(format_of_id(14) == SheetFormat::kDate);
  CHECK(format_of_id(2) == SheetFormat::kNumber);
}

TEST_CASE("what a format shows beside a number, or instead of it, is seen") {
  const auto shown = [](const char* stored, const char* code) {
    return written_out(stored, format_of_code(code), DayCount::kFrom1900);
  };
  CHECK(shown("62", "0\"%\"") == "62%");
  CHECK(shown("62", "0\\%") == "62%");
  CHECK(shown("0.62", "0%") == "62%");
  CHECK(shown("3", "0\" maanden\"") == "3 maanden");
  CHECK(shown("1.2", "0.0\" mln\"") == "1,2 mln");
  CHECK(shown("1.2", "General\" mln\"") == "1,2 mln");
  CHECK(shown("12", "0\"*\"") == "12*");
  CHECK(shown("5", "\"<\"0") == "<5");
  CHECK(shown("5", "<0") == "<5");
  CHECK(shown("12000", "#,##0") == "12000");
  CHECK(shown("12000", "#,##0,") == "[12000]");
  CHECK(shown("12000", "0,\" k\"") == "[12000]");
  CHECK(shown("125", "0\",\"0") == "[125]");
  CHECK(shown("4", "[>=10]0;\"<10\"") == "[4]");
  CHECK(shown("12", "[>=10]0;\"<10\"") == "12");
  CHECK(shown("4", "[<10]\"x\";0") == "[4]");
  CHECK(shown("12", "[<10]\"x\";0") == "12");
  CHECK(shown("-4", "0;\"geheim\"") == "[-4]");
  CHECK(shown("0", "0;-0;\"geheim\"") == "[0]");
  CHECK(shown("0", "_-* #,##0_-;-* #,##0_-;_-* \"-\"??_-;_-@_-") == "0");
  CHECK(shown("0", "0;-0;;@") == "0");
  CHECK(shown("12", "_-[$\u20AC-413] * #,##0.00_-") == "12");
  CHECK(shown("12", "\"\u20AC \"0") == "12");
  CHECK(shown("12", "[$$-409]0") == "$12");
  CHECK(shown("-12", "#,##0;[Red]\\-#,##0") == "-12");
  CHECK(shown("12", "0;[Red]-0;\"-\"") == "12");
}

TEST_CASE("a sheet becomes lines: row 7 is line 7, whatever is blank above it") {
  const ReadSheet sheet = first_sheet(workbook_of(
      "blad A\nindicator | waarde\n\na;b | 12.5\n | (datum) 44256\nx | 5% | (waar) | (fout) #N/A\n"));
  CHECK(sheet.text == "indicator;waarde\n\n\"a;b\";12,5\n;1-3-2021\nx;5%;WAAR;#N/A\n");
  CHECK(sheet.numbers == 3);
  CHECK(sheet.codes.empty());
}

TEST_CASE("texts of every kind: shared, in runs, in place, with escapes") {
  const std::string bytes = zip_of(
      {{"xl/workbook.xml",
        R"(<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="A" r:id="a"/></x:sheets></x:workbook>)"},
       {"xl/_rels/workbook.xml.rels",
        R"(<Relationships><Relationship Id="a" Type="t/worksheet" Target="/xl/a.xml"/>)"
        R"(<Relationship Id="b" Type="t/sharedStrings" Target="../xl/s.xml"/></Relationships>)"},
       {"xl/s.xml",
        "<sst><si><t>een</t></si><si><r><t>t</t></r><r><t>wee</t></r><rPh><t>niet</t></rPh></si></sst>"},
       {"xl/a.xml", sheet_with(R"(<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>9</v></c>)"
                               R"(<c t="inlineStr"><is><r><t>a_x000D__x0041_</t></r></is></c>)"
                               R"(<c t="str"><f>A1</f><v>zegt "nee"</v></c></row>)")}});
  CHECK(first_sheet(bytes).text == "twee;een;;a A;\"zegt \"\"nee\"\"\"\n");
}

TEST_CASE("a note above a number and digits struck out are no part of it") {
  const auto cell = [](const std::string& runs) {
    return first_sheet(
               workbook_around("A", sheet_with("<row><c t=\"inlineStr\"><is>" + runs + "</is></c></row>")))
        .text;
  };
  const auto run = [](const std::string& how, const std::string& text) {
    return "<r><rPr>" + how + "</rPr><t>" + text + "</t></r>";
  };
  CHECK(cell(run("", "12") + run("<vertAlign val=\"superscript\"/>", "1")) == "12[1]\n");
  CHECK(cell(run("<strike/>", "12") + run("", "13")) == "[12]13\n");
  CHECK(cell(run("<strike val=\"0\"/>", "1") + run("<vertAlign val=\"baseline\"/>", "2") +
             run("<b/>", "3")) == "123\n");
  const std::string shared = zip_of(
      {{"xl/workbook.xml", R"(<workbook xmlns:r="r"><sheets><sheet name="A" r:id="a"/></sheets></workbook>)"},
       {"xl/_rels/workbook.xml.rels",
        R"(<Relationships><Relationship Id="a" Type="t/worksheet" Target="/xl/a.xml"/>)"
        R"(<Relationship Id="b" Type="t/sharedStrings" Target="/xl/s.xml"/></Relationships>)"},
       {"xl/s.xml", "<sst><si>" + run("", "12") + run("<vertAlign val=\"subscript\"/>", "a") +
                        "</si><si><t>3</t></si></sst>"},
       {"xl/a.xml", sheet_with(R"(<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>)")}});
  CHECK(first_sheet(shared).text == "12[a];3\n");
}

TEST_CASE("what is no workbook, or one that no program would write, is refused") {
  const auto code = [](const std::string& bytes) {
    return fmt::format("{}", fmt::join(first_sheet(bytes).codes, " "));
  };
  CHECK(code("") == "XLS101");
  CHECK(code("PK\x03\x04") == "XLS101");
  CHECK(code(zip_of({{"word/document.xml", "<w/>"}})) == "XLS101");
  CHECK(code(zip_of({{"xl/workbook.xml", "<workbook>"}})) == "XLS102");
  const std::string whole = workbook_of("blad A\nx\n");
  CHECK(code(whole.substr(0, whole.size() / 2)) == "XLS101");
  CHECK(code(workbook_around("A", sheet_with("<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>"))) == "XLS102");
  CHECK(code(workbook_around("A", sheet_with("<row r=\"1\"><c r=\"A2\"/></row>"))) == "XLS102");
  CHECK(code(workbook_around("A", "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet/>")) == "XLS102");
  std::string deep;
  for (int i = 0; i < 70; ++i) deep += "<a>";
  CHECK(code(workbook_around("A", deep)) == "XLS102");
}

TEST_CASE("a workbook that grows is cut off: cells far away, and a text that is repeated") {
  const auto codes = [](const std::string& rows) {
    return first_sheet(workbook_around("A", sheet_with(rows))).codes;
  };
  const std::vector<std::string> too_large = {"XLS103"};
  CHECK(codes("<row r=\"1\"><c r=\"AMJ1\"><v>1</v></c></row>").empty());
  CHECK(codes("<row r=\"1\"><c r=\"AMK1\"><v>1</v></c></row>") == too_large);
  CHECK(codes("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>").empty());
  CHECK(codes("<row r=\"1048577\"/>") == too_large);
  // A megabyte, a hundred times.
  std::string rows;
  for (int i = 0; i < 100; ++i) rows += "<row><c t=\"s\"><v>0</v></c></row>";
  const std::string shared = "<sst><si><t>" + std::string(std::size_t{1} << 20U, 'a') + "</t></si></sst>";
  const std::string bytes = zip_of(
      {{"xl/workbook.xml", R"(<workbook><sheets><sheet name="A" id="a"/></sheets></workbook>)"},
       {"xl/_rels/workbook.xml.rels", R"(<R><Relationship Id="a" Type="/worksheet" Target="a.xml"/>)"
                                      R"(<Relationship Id="b" Type="/sharedStrings" Target="s.xml"/></R>)"},
       {"xl/s.xml", shared},
       {"xl/a.xml", sheet_with(rows)}});
  CHECK(bytes.size() < 10'000);
  CHECK(first_sheet(bytes).codes == too_large);
}

TEST_CASE("a bomb of zeros ends where an archive may hold no more") {
  std::string sheet = "<worksheet>";
  sheet.append(ZipReader::kMostExpanded, ' ');
  CHECK(first_sheet(workbook_around("A", sheet)).codes == std::vector<std::string>{"XLS103"});
}

TEST_CASE("cells have names, and parts lead to one another") {
  CHECK(cell_place("D7")->column == 4);
  CHECK(cell_place("AMJ1048576")->column == 1024);
  for (const char* wrong : {"", "7", "D", "D0", "D7x", "$D$7"}) CHECK_FALSE(cell_place(wrong));
  CHECK(part_at("xl/workbook.xml", "worksheets/sheet1.xml") == "xl/worksheets/sheet1.xml");
  CHECK(part_at("xl/workbook.xml", "/xl/a.xml") == "xl/a.xml");
  CHECK(part_at("", "../../etc/passwd") == "etc/passwd");
}

}  // namespace voortgang

TEST_SUITE_END();
