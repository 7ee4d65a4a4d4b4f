// Files that are no delivery in our form: one cause in one message, and what to do about it.
#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "app/basis_disk.h"
#include "support/workbook_maker.h"

TEST_SUITE_BEGIN("load");

namespace voortgang::test {
namespace {

constexpr std::string_view kDorp = "indicators/wonen/dorp.csv";

// All that check says once a delivery is this.
std::string told_of(std::string_view text, std::string_view path = kDorp) {
  BasisDisk disk;
  disk.files.put("programma/" + std::string(path), std::string(text));
  const RunResult result = disk.run({"check"});
  return result.out + result.err;
}

bool says(const std::string& told, std::string_view words) {
  return told.find(words) != std::string::npos;
}

// One error, of that code, and no other.
bool is_alone(const std::string& told, std::string_view code) {
  return says(told, "fout[" + std::string(code) + "]") && says(told, "\n1 fout\n");
}

std::string with_delivery(const std::string& value) {
  return told_of("indicator;periode;waarde;status;toelichting\nwachttijd;2021-H1;13,0;;\nwachttijd;2021-H2;" +
                 value + ";;\n");
}

}  // namespace

TEST_CASE("what is no CSV is named by what it is, under any name") {
  using Form = std::pair<std::string_view, std::string_view>;
  constexpr std::array<Form, 9> kForms = {
      {{"<!DOCTYPE html>\n<html><body>Log in</body></html>\n", "pagina van een website"},
       {"\n  <html xmlns:o=\"urn:x\">\n<table><tr><td>indicator</td></tr></table>", "pagina van een website"},
       {"<TABLE><TR><TD>indicator;periode;waarde</TD></TR></TABLE>", "pagina van een website"},
       {std::string_view("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0\0\0", 12), "ouder Excel of Word"},
       {std::string_view("PK\x03\x04\x14\0\6\0", 8), "werkmap (.xlsx, .ods)"},
       {"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", "een PDF"},
       {"[ {\"indicator\": \"wachttijd\", \"waarde\": 13.0} ]", "JSON"},
       {"{\"odata.metadata\": \"x\", \"value\": []}", "JSON"},
       {"<?xml version=\"1.0\"?>\n<Workbook></Workbook>\n", "XML"}}};
  for (const auto& [text, name] : kForms) {
    CAPTURE(name);
    const std::string told = told_of(text);
    CHECK(says(told, name));
    CHECK(says(told, "CSV UTF-8"));
    CHECK((is_alone(told, "BST117") || is_alone(told, "BST118")));
  }
  CHECK(is_alone(told_of("<html><body>x</body></html>", "site/acties.csv"), "BST118"));
  CHECK(is_alone(told_of(std::string_view("\xFF\xFE<\0h\0t\0m\0l\0>\0", 14)), "BST118"));
}

TEST_CASE("a text may begin with HTML, and a cell with a bracket") {
  CHECK_FALSE(says(told_of("<table></table>\n", "site/tekst/regio/wonen.md"), "BST118"));
  const std::string odd = told_of("[indicator];periode;waarde\nwachttijd;2021-H1;13\n");
  CHECK_FALSE(says(odd, "BST117"));
}

TEST_CASE("a file without column names is told which to write, in the order of its cells") {
  const auto told = [](std::string_view rows) { return told_of(rows); };
  const std::string usual = told("wachttijd;2021-H1;13,0;;\nwachttijd;2021-H2;12,5;;\n");
  CHECK(is_alone(usual, "CSV112"));
  CHECK(says(usual, "zoals indicator;periode;waarde\n"));
  CHECK(says(told("wachttijd;13,0;1e halfjaar 2021\n"), "zoals indicator;waarde;periode\n"));
  CHECK(says(told("wachttijd;;2021-H1;13,0 weken\n"), "zoals indicator;…;periode;waarde\n"));
  CHECK(says(told("1;wachttijd;2021-H1;13,0\n"), "zoals …;indicator;periode;waarde\n"));
  const std::string lacks = told("2021-H1;13,0\n2021-H2;12,5\n");
  CHECK(says(lacks, "zoals periode;waarde; voeg ook de kolom indicator toe\n"));
  CHECK(is_alone(told("Wachttijd op een woning;1e halfjaar 2021;13,0 weken\n"), "CSV112"));
}

TEST_CASE("of other tables a first row without names does not say which cell is which") {
  const std::string told = told_of("1;Huis;wonen;2021;1000\n", "site/begroting/dorp.csv");
  CHECK(is_alone(told, "CSV112"));
  CHECK(says(told, "zoals nummer;project;hoofddoelen;jaar;bedrag\n"));
}

TEST_CASE("a turned table is told as one, whichever way it was turned") {
  for (const std::string_view head : {"periode;wachttijd\n2021-H1;13,0\n", ";wachttijd\n2021-H1;13,0\n",
                                      "Jaar;Wachttijd op een woning;Toelichting\n2021-H1;13,0;\n",
                                      "periode,Wachttijd (weken)\n2021-H1,13.0\n"}) {
    CAPTURE(head);
    const std::string told = told_of(head);
    CHECK(is_alone(told, "CSV122"));
    CHECK(says(told, "indicator;periode;waarde"));
  }
  CHECK(says(told_of("periode;wachttijd\n2021-H1;13,0\n"), "zoals wachttijd;2021;12,5"));
  for (const std::string_view head :
       {"indicator;2021-H1;2021-H2\nwachttijd;13,0;12,5\n", ";2021-H1;2021-H2\nwachttijd;13,0;12,5\n",
        "indicator;2021-H1\nwachttijd;13,0\n",
        "onderwerp;1e halfjaar 2021;2e halfjaar 2021\nwachttijd;13,0;12,5\n"}) {
    CAPTURE(head);
    CHECK(is_alone(told_of(head), "CSV114"));
  }
}

TEST_CASE("an indicator in a cell of the usual table is no turned one") {
  CHECK(is_alone(told_of("Indicator;Year;wachttijd\nwachttijd;2021-H1;13\n"), "CSV107") == false);
  CHECK(says(told_of("indicator;periode\nwachttijd;2021-H1\n"), "CSV102"));
}

TEST_CASE("a column of gemeenten or wijken is told as such, and is no breakdown") {
  for (const std::string_view name : {"gebied", "Gemeente", "Wijk", "buurtnaam", "Codering"}) {
    CAPTURE(name);
    const std::string told =
        told_of(std::string(name) + ";indicator;periode;waarde\nDorp;wachttijd;2021-H1;13,0\n" +
                "Dorp;wachttijd;2021-H1;11,0\n");
    CHECK(is_alone(told, "CSV123"));
    CHECK(says(told, "wijken en buurten"));
  }
  CHECK(is_alone(told_of("gemeente;nummer;project;hoofddoelen;jaar;bedrag\nDorp;1;Huis;wonen;2021;1000\n",
                         "site/begroting/dorp.csv"),
                 "CSV123"));
  CHECK(says(told_of("soort;indicator;periode;waarde\nx;wachttijd;2021-H1;13,0\n"), "CSV115"));
}

TEST_CASE("words in place of a figure lead to the sign that says it") {
  using Word = std::pair<const char*, const char*>;
  for (const auto& [word, sign] : std::array<Word, 14>{{{"PM", "nnb"},
                                                        {"p.m.", "nnb"},
                                                        {"volgt", "nnb"},
                                                        {"Volgt later", "nnb"},
                                                        {"komt nog", "nnb"},
                                                        {"n.n.t.b.", "nnb"},
                                                        {"nog niet beschikbaar", "nnb"},
                                                        {"n.b.", "."},
                                                        {"NB", "."},
                                                        {"niet bekend", "."},
                                                        {"geen opgave", "."},
                                                        {"n/a", "."},
                                                        {"te klein", "x"},
                                                        {"nihil", "0"}}}) {
    CAPTURE(word);
    const std::string told = with_delivery(word);
    CHECK(is_alone(told, "CSV203"));
    CHECK(says(told, "hulp: schrijf " + std::string(sign) + "; geen getal?"));
  }
  CHECK(says(with_delivery("geen"), "hulp: geen getal? schrijf"));  // of what, nobody knows
}

TEST_CASE("a blank figure with a number in its remark, and letters as mail writes them, are asked") {
  const std::string head = "indicator;periode;waarde;status;toelichting\nwachttijd;2021-H1;13,0;;\n";
  CHECK(says(told_of(head + "wachttijd;2021-H2;;;12,5\n"),
             "waarschuwing[CSV241] de toelichting noemt 12,5, en het cijfer is ."));
  CHECK_FALSE(says(told_of(head + "wachttijd;2021-H2;.;;12,5\n"), "CSV241"));
  CHECK_FALSE(says(told_of(head + "wachttijd;2021-H2;;;nog niet geteld\n"), "CSV241"));
  CHECK(says(told_of(head + "wachttijd;2021-H2;12,5;;caf=C3=A9\n"), "advies[CSV233]"));
  CHECK_FALSE(says(told_of(head + "wachttijd;2021-H2;12,5;;x=C3 en y=D4\n"), "CSV233"));
}

TEST_CASE("words beside the cover are held against whole euros too") {
  const auto told = [](std::string_view remark) {
    return told_of(
        "bron;bedrag;jaren;zekerheid;toelichting\nreserve;3000;2021-2022;zeker;" + std::string(remark) + "\n",
        "site/begroting/dorp.dekking.csv");
  };
  CHECK(says(told("x € 1.000"), "dorp.dekking.csv:2:30: waarschuwing[BEG118]"));
  CHECK_FALSE(says(told("uit 2020"), "BEG118"));
}

TEST_CASE("years in the column of the figures are asked") {
  const std::string head = "indicator;periode;waarde;status;toelichting\n";
  CHECK(says(told_of(head + "wachttijd;2021-H1;2021;;\nwachttijd;2021-H2;2021;;\n"), "CSV244"));
  CHECK_FALSE(says(told_of(head + "wachttijd;2021-H1;2021;;klopt\nwachttijd;2021-H2;2021;;\n"), "CSV244"));
  CHECK_FALSE(says(told_of(head + "wachttijd;2021-H1;2020;;\nwachttijd;2021-H2;2021;;\n"), "CSV244"));
  CHECK_FALSE(says(told_of(head + "wachttijd;2021-H2;2021;;\n"), "CSV244"));
}

TEST_CASE("in a workbook a number that is struck out is none, and comments are told once") {
  BasisDisk disk;
  disk.files.put(
      "programma/indicators/wonen/dorp.xlsx",
      workbook_of("blad Wonen\nindicator | periode | waarde\nwachttijd | 2021-H1 | 13\n"
                  "wachttijd | 2021-H2 | (doorgehaald) 12.5\n(opmerking) A1 kolom\n(opmerking) C3 geheim\n"
                  "(opmerking) C2 ziek\n(opmerking) F9 elders\n"));
  REQUIRE(disk.files.remove_all("programma/indicators/wonen/dorp.csv"));
  const RunResult result = disk.run({"check"});
  const std::string told = result.out + result.err;
  CHECK(says(told, "cel C3: fout[CSV203] waarde is geen getal: \"[12,5]\""));
  CHECK(says(told,
             "cel C2: waarschuwing[XLS116] bij deze cel staat een opmerking, en die wordt niet gelezen (en "
             "zo nog 1 keer)"));
}

TEST_CASE("a paper beside figures, to explain them, is nobody's delivery; a table of another program is") {
  BasisDisk disk;
  const std::vector<std::string> before = problem_lines(disk.files);
  for (const char* path : {"wonen/dorp.pdf", "wonen/uitleg.pdf", "wonen/uitleg.odt"})
    disk.files.put("programma/indicators/" + std::string(path), "niets\n");
  CHECK(problem_lines(disk.files) == before);
  disk.files.put("programma/indicators/wonen/dorp.ods", "niets\n");
  CHECK(problem_lines(disk.files).size() == before.size() + 1);
}

TEST_CASE("a delivery in the root of the programme is told where it lies") {
  BasisDisk disk;
  for (const char* path : {"dorp.csv", "Dorp (1).csv", "dorp.xlsx", "wonen/stad.csv", "Wonen/regio.ods"})
    disk.files.put("programma/" + std::string(path), "indicator;periode;waarde\nwachttijd;2021-H1;13,0\n");
  for (const char* path : {"dorp.md", "leesmij.csv", "elders/dorp.csv", "wonen/notities.csv"})
    disk.files.put("programma/" + std::string(path), "niets\n");
  std::string told;
  for (const std::string& line : problem_lines(disk.files))
    told += line.substr(0, line.find("] ") + 1) + "\n";
  CHECK(told ==
        "Dorp (1).csv:1:1: fout[LEV112]\nWonen/regio.ods:1:1: fout[LEV112]\ndorp.csv:1:1: fout[LEV112]\n"
        "dorp.xlsx:1:1: fout[LEV112]\nwonen/stad.csv:1:1: fout[LEV112]\n");
}

}  // namespace voortgang::test

TEST_SUITE_END();
