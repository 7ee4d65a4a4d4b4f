#include <doctest/doctest.h>

#include <string>

#include "support/programme.h"

TEST_SUITE_BEGIN("load");

namespace voortgang::test {
namespace {

// Figures of Dorp with the delivery written in some dialect, as they are published; without their source,
// since lines may differ.
std::string figures(const std::string& csv) {
  FileMap files = read_folder(in_project("tests/rules/basis"));
  files["indicators/wonen/dorp.csv"] = csv;
  const std::string json = site_of(files).at("data/feiten/dorp.json");
  std::string out;
  for (std::size_t at = json.find("\"periode\":\"");
       at != std::string::npos && at < json.find("\"voortgang\""); at = json.find("\"periode\":\"", at + 1)) {
    out += json.substr(at, json.find("\"bron\"", at) - at) + "\n";
  }
  return out;
}

constexpr const char* kPlain =
    "indicator;periode;waarde;status;toelichting\n"
    "wachttijd;2020-H2;1234,5;;\"komma, punt\"\n"
    "wachttijd;2021-H1;.;;\n"
    "wachttijd;2021-H2;-2,0;voorlopig;caf\u00E9\n";

}  // namespace

TEST_CASE("what people deliver is read the same in every dialect") {
  const std::string expected = figures(kPlain);
  REQUIRE(expected.find("\"waarde\":1234.5") != std::string::npos);
  const std::string_view dialects[] = {
      // Excel: byte order mark, CRLF, thousands point
      "\xEF\xBB\xBFindicator;periode;waarde;status;toelichting\r\nwachttijd;2020-H2;1.234,5;;komma, "
      "punt\r\nwachttijd;2021-H1;;;\r\nwachttijd;2021-H2;-2,0;voorlopig;caf\u00E9\r\n",
      // sep=; and columns in another order, with empty ones behind
      "sep=;\r\ntoelichting;waarde;status;periode;indicator;;\r\n\"komma, "
      "punt\";1234,5;;2020-H2;wachttijd;;\r\n;.;;2021-H1;wachttijd;;\r\ncaf\u00E9;-2,0;voorlopig;2021-H2;"
      "wachttijd;;\r\n",
      // RFC 4180 with a decimal point
      "indicator,periode,waarde,status,toelichting\nwachttijd,2020-H2,1234.5,,\"komma, "
      "punt\"\nwachttijd,2021-H1,.,,\nwachttijd,2021-H2,-2.0,voorlopig,caf\u00E9\n",
      // tabs, CR alone, no end of the last line, rows in another order
      "indicator\tperiode\twaarde\tstatus\ttoelichting\rwachttijd\t2021-H2\t-2,"
      "0\tvoorlopig\tcaf\u00E9\rwachttijd\t2020-H2\t1234,5\t\tkomma, punt\rwachttijd\t2021-H1\t.\t\t",
      // Windows-1252, everything in quotes, capitals in the header, spaces around
      "\"Indicator\";\"Periode\";\"Waarde\";\"Status\";\"Toelichting\"\r\n\" wachttijd "
      "\";\"2020-H2\";\"1.234,5\";\"\";\"komma, "
      "punt\"\r\n\"wachttijd\";\"2021HJ01\";\".\";\"\";\"\"\r\n\"wachttijd\";\"2021-H2\";\"\x2D"
      "2,0\";\"voorlopig\";\"caf\xE9\"\r\n",
  };
  for (const std::string_view dialect : dialects) CHECK(figures(std::string(dialect)) == expected);
}

TEST_CASE("the signs for no number are told apart") {
  const std::string json = figures(
      "indicator;periode;waarde\nwachttijd;2019-H1;\nwachttijd;2019-H2;.\nwachttijd;2020-H1;-\nwachttijd;"
      "2020-H2;x\nwachttijd;2021-H1;nnb\nwachttijd;2021-H2;0\n");
  std::string states;
  for (std::size_t at = json.find("\"toestand\":\""); at != std::string::npos;
       at = json.find("\"toestand\":\"", at + 1)) {
    states += json.substr(at + 12, json.find('"', at + 12) - at - 12) + " ";
  }
  CHECK(states == "ontbreekt ontbreekt niet-van-toepassing geheim nog-niet-bekend getal ");
}

TEST_CASE("files and folders that editors leave behind are not looked at") {
  MemoryFileSystem disk;
  put_programme(disk, read_folder(in_project("tests/rules/basis")));
  for (const char* path :
       {"indicators/wonen/.dorp.csv.swp", "indicators/wonen/~$dorp.csv", "indicators/.git/x.csv",
        "site/tekst/.obsidian/x.md", "site/tekst/regio/wonen.md~"}) {
    disk.put(std::string("programma/") + path, "\x01\x02");
  }
  CHECK(problem_lines(disk).empty());
}

TEST_CASE("what leaves no doubt is read: signs, states, other encodings and endings") {
  const std::string expected = figures(
      "indicator;periode;waarde;status\nwachttijd;2020-H2;x;\nwachttijd;2021-H1;"
      ".;\nwachttijd;2021-H2;12,5;voorlopig\n");
  CHECK(figures("\nindicator;periode;waarde;status\nwachttijd;2020-H2;X;\nwachttijd;2021-H1;..;\n"
                "wachttijd;2021-H2;12,5;Voorlopig\n\x1A") == expected);
  std::string wide("\xFF\xFE", 2);
  for (const char c : std::string_view("indicator\tperiode\twaarde\tstatus\nwachttijd\t2020-H2\tx\t\n"
                                       "wachttijd\t2021-H1\t.\t\nwachttijd\t2021-H2\t12,5\tvoorlopig\n"))
    wide.append({c, '\0'});
  CHECK(figures(wide) == expected);
}

TEST_CASE("a separator before three digits is read where all agree, and asked where they do not") {
  const auto told = [](const std::string& soort, const std::string& rows) {
    FileMap files = read_folder(in_project("tests/rules/basis"));
    std::string& dictionary = files["indicators/indicatoren.json"];
    const std::size_t end = dictionary.rfind("\n  ]");
    dictionary.insert(end,
                      ",{\"id\": \"proef\", \"hoofddoel\": \"wonen\", \"naam\": \"Proef\", \"richting\": "
                      "\"neutraal\", \"bron\": \"Proef\", \"frequentie\": \"jaar\", \"gebieden\": "
                      "[\"dorp\"], " +
                          soort + "}");
    files["indicators/wonen/dorp.csv"] += rows;
    MemoryFileSystem disk;
    put_programme(disk, files);
    std::string codes;
    for (const std::string& line : problem_lines(disk)) codes += line.substr(line.find('[') + 1, 6) + " ";
    return codes;
  };
  const std::string people = R"("eenheid": "inwoners", "soort": "stand")";
  const std::string places = R"("eenheid": "plekken", "soort": "stand")";
  const std::string mark = R"("eenheid": "rapportcijfer", "soort": "index")";
  const std::string share = R"("eenheid": "%", "soort": "percentage")";
  const std::string money = R"("eenheid": "euro", "soort": "bedrag")";
  CHECK(told(people, "proef;2021;1.234;;\n") == "");
  CHECK(told(money, "proef;2021;1.234;;\n") == "");
  CHECK(told(places, "proef;2021;1.234;;\n") == "CSV225 ");
  CHECK(told(places, "proef;2020;980;;\nproef;2021;1.234;;\n") == "");
  CHECK(told(places, "proef;2020;7,2;;\nproef;2021;7.125;;\n") == "CSV224 ");
  CHECK(told(mark, "proef;2021;7.125;;\n") == "CSV224 ");
  CHECK(told(mark, "proef;2020;7.4;;\nproef;2021;7.125;;\n") == "CSV204 CSV224 ");
  CHECK(told(share, "proef;2021;7.125;;\n") == "CSV224 ");
  CHECK(told(money, "proef;2021;1,234;;\n") == "CSV224 ");
}

}  // namespace voortgang::test

TEST_SUITE_END();
