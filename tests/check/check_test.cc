#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "app/run.h"
#include "base/periode.h"
#include "compose/page_reader.h"

TEST_SUITE_BEGIN("check");

namespace voortgang::test {
namespace {

// What is wrong with the programme of tests/rules/basis after some files have changed.
std::string told(const FileMap& changes) {
  MemoryFileSystem disk;
  put_programme(disk, read_folder(in_project("tests/rules/basis")));
  put_programme(disk, changes);
  std::string out;
  for (const std::string& line : problem_lines(disk)) out += line + "\n";
  return out;
}

}  // namespace

TEST_CASE("a reference in a chapter must have its figure in every edition, in a local text only in its own") {
  CHECK(told({{"site/tekst/dorp/wonen.md", "Het is {{wachttijd}}.\n"}}).empty());
  CHECK(told({{"site/tekst/hoofdstukken/20-slot.md", "---\ntitel: Slot\n---\n\nHet is {{wachttijd}}.\n"}}) ==
        "site/tekst/hoofdstukken/20-slot.md:5:8: fout[REF108] wachttijd heeft geen cijfers voor Polder\n");
  CHECK(told({{"site/tekst/hoofdstukken/20-slot.md",
               "---\ntitel: Slot\n---\n\nHet is {{wachttijd gebied=dorp}}.\n"}})
            .empty());
}

TEST_CASE("a delivery that will not come, and says why, is no problem") {
  const std::string start =
      R"({"id": "2022-02", "titel": "t", "datum": "2022-02-10", "peilperiode": "2021-H2", "status": "concept")";
  MemoryFileSystem disk;
  put_programme(disk, read_folder(in_project("tests/rules/basis")));
  REQUIRE(disk.remove_all("programma/indicators/wonen/stad.csv"));
  CHECK(problem_lines(disk).size() == 1);
  disk.put("programma/site/editie.json",
           start + R"(, "nietGeleverd": [{"hoofddoel": "wonen", "gebied": "stad", "reden": "ziek"}]})");
  CHECK(problem_lines(disk).empty());
}

TEST_CASE("links to pages, data and files of the site are alive") {
  CHECK(told({{"site/tekst/regio/wonen.md",
               "[a](/wonen/) [b](/data/wachttijd.csv) [c](/data/feiten.json) "
               "[d](/gemeenten/dorp/wonen/#wachttijd-2021-H2) [e](https://x.nl) [f](#g)\n"}})
            .empty());
  CHECK(
      told({{"site/assets/kaart.png", "png"}, {"site/tekst/regio/wonen.md", "![Kaart](/assets/kaart.png)\n"}})
          .find("BLD101") != std::string::npos);
  CHECK(told({{"site/tekst/regio/wonen.md", "[a](wonen/)\n"}}).find("MDN104") != std::string::npos);
}

namespace {

constexpr const char* kDelivery = "indicators/wonen/dorp.csv";

std::string delivery(const std::string& rows) {
  return "indicator;periode;waarde;status;toelichting\n" + rows;
}

// The dictionary of the basis with one more indicator, that both municipalities deliver.
std::string dictionary(const std::string& fields) {
  return R"({"indicatoren": [
    {"id": "wachttijd", "hoofddoel": "wonen", "naam": "Wachttijd", "eenheid": "weken", "soort": "stand",
     "richting": "lager-is-beter", "bron": "b", "frequentie": "halfjaar"},
    {"id": "extra", "hoofddoel": "wonen", "naam": "Extra", "richting": "neutraal", "bron": "b", )" +
         fields + "}]}\n";
}

std::string with_extra(const std::string& fields, const std::string& dorp, const std::string& stad,
                       const std::string& regio = "") {
  FileMap files = {{"indicators/indicatoren.json", dictionary(fields)},
                   {kDelivery, delivery("wachttijd;2021-H2;12,5;;\n" + dorp)},
                   {"indicators/wonen/stad.csv", delivery("wachttijd;2021-H2;19;;\n" + stad)}};
  if (!regio.empty()) files["indicators/wonen/regio.csv"] = delivery(regio);
  return told(files);
}

constexpr const char* kCounted =
    R"("eenheid": "woningen", "soort": "stroom", "frequentie": "jaar", "aggregatie": "som")";
constexpr const char* kShare = R"("eenheid": "%", "soort": "percentage", "frequentie": "jaar")";

}  // namespace

TEST_CASE("what is told of a series does not depend on the order of its rows") {
  std::vector<std::string> rows;
  const std::vector<std::string> values = {"16", "15,5", "15", "15,5", "14", "31,5", "13", "12,5"};
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (i != 2)
      rows.push_back("wachttijd;" + code(periode_at(Frequentie::kHalfjaar, 4036 + static_cast<int>(i))) +
                     ";" + values[i] + ";;\n");
  }
  rows.push_back("wachttijd;2017-H2;16;;\n");
  const auto codes = [&] {
    std::string all;
    for (const std::string& row : rows) all += row;
    std::set<std::string> found;
    const std::string out = told({{kDelivery, delivery(all)}});
    for (std::size_t at = 0; (at = out.find("] ", at)) != std::string::npos; ++at)
      found.insert(out.substr(at - 6, out.find('\n', at) - at + 6));
    return found;
  };
  const std::set<std::string> in_order = codes();
  CHECK(in_order.size() == 2);  // a gap and an outlier
  std::mt19937 random(3);
  for (int i = 0; i < 10; ++i) {
    std::shuffle(rows.begin(), rows.end(), random);
    CHECK(codes() == in_order);
  }
}

TEST_CASE("a figure that its remark explains is not doubted") {
  const std::string rows =
      "wachttijd;2020-H1;14;;\nwachttijd;2020-H2;1350;;{}\nwachttijd;2021-H1;13;;\nwachttijd;2021-H2;12,5;;"
      "\n";
  const auto with = [&](std::string_view remark) {
    std::string text = rows;
    text.replace(text.find("{}"), 2, remark);
    return told({{kDelivery, delivery(text)}});
  };
  CHECK(with("").find("CSV217") != std::string::npos);
  CHECK(with("klopt: staking").empty());
}

TEST_CASE("a unit of which there is 1 needs its singular; that of a ratio is never counted") {
  const auto told_of = [](const std::string& fields) {
    const std::string counted =
        R"("hoofddoel": "wonen", "richting": "neutraal", "bron": "b", "frequentie": "jaar", "soort": "stand",
           "naam": "N", )";
    const std::string dictionary = R"({"indicatoren": [{"id": "a", "eenheid": "woning", )" + counted +
                                   R"("gebieden": ["dorp"]}, {"id": "b", "eenheid": "woning", )" + counted +
                                   R"("gebieden": ["dorp"]}, {"id": "c", "eenheid": "huizen", )" + counted +
                                   R"("gebieden": ["dorp"])" + fields + "}]}\n";
    SmallProgramme small;
    small.without_texts().put("indicators/indicatoren.json", dictionary);
    const std::string own = fields.empty() ? "c;2021;1;;\n" : "";
    return lines_with(small.figures("dorp", "a;2021;8;;\nb;2021;8;;\n" + own).problems(), "IND111");
  };
  CHECK(told_of("") != "");
  CHECK(told_of(R"(, "teller": "a", "noemer": "b", "decimalen": 0)") == "");
}

TEST_CASE("a unit of which the region alone has 1 needs its singular as well") {
  SmallProgramme small;
  std::string entry = indicator("x");
  entry.replace(entry.find("stuks"), 5, "huizen");
  const std::string_view singular = R"(, "eenheidEnkelvoud": "stuks")";
  entry.erase(entry.find(singular), singular.size());
  small.without_texts().dictionary(entry).figures("dorp", "x;2021;8;;\n").figures("stad", "x;2021;9;;\n");
  CHECK(lines_with(small.figures("regio", "x;2021;1;;\n").problems(), "IND111") != "");
  CHECK(lines_with(small.figures("regio", "x;2021;2;;\n").problems(), "IND111") == "");
}

TEST_CASE("what a style names is found whatever slashes and points lead to it") {
  const auto told_of = [](const std::string& address) {
    SmallProgramme small;
    small.put("site/assets/tekens/ster.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
    small.put("site/assets/tekens/eigen.css", "b { background: url(" + address + "); }\n");
    return lines_with(small.problems(), "BST112");
  };
  for (const char* good :
       {"ster.svg", "./ster.svg", "..//tekens/ster.svg", "../tekens/./ster.svg", "ster.svg#a"})
    CHECK_MESSAGE(told_of(good).empty(), good);
  CHECK_FALSE(told_of("zon.svg").empty());
  CHECK_FALSE(told_of("../ster.svg").empty());
}

TEST_CASE("of indicators that lack an owner five are named, and of more it is seen that there are more") {
  const auto told_of = [](int lacking) {
    std::string entries = indicator("met", R"("eigenaar": "beleid", "gebieden": ["dorp"])");
    for (int i = 1; i <= lacking; ++i)
      entries += "," + indicator("x" + std::to_string(i), R"("gebieden": ["dorp"])");
    SmallProgramme small;
    return lines_with(small.without_texts().dictionary(entries).problems(), "IND112");
  };
  CHECK(told_of(5).ends_with("bij 5 van 6 indicatoren ontbreekt eigenaar: x1, x2, x3, x4, x5"));
  CHECK(told_of(6).ends_with("bij 6 van 7 indicatoren ontbreekt eigenaar: x1, x2, x3, x4, x5 …"));
}

TEST_CASE("nothing is said of what may be among the rows that could not be read") {
  const std::string rows = "wachttijd;2019-H1;14;;\nwachttijd;2020-H1;veel;;\n";
  CHECK(told({{kDelivery, delivery(rows)}}) ==
        "indicators/wonen/dorp.csv:3:19: fout[CSV203] waarde is geen getal: \"veel\"\n");
}

TEST_CASE("a stale series: not if newer rows say that there is nothing yet, nor if the edition excuses it") {
  const std::string old = "wachttijd;2019-H2;14;;\nwachttijd;2020-H1;14;;\n";
  CHECK(told({{kDelivery, delivery(old)}}).find("LEV106") != std::string::npos);
  const std::string since = "wachttijd;2020-H2;.;;\nwachttijd;2021-H1;nnb;;\n";
  CHECK(told({{kDelivery, delivery(old + since)}}).find("LEV106") == std::string::npos);
  CHECK(
      told(
          {{kDelivery, delivery(old)},
           {"site/editie.json",
            R"({"id": "2022-02", "titel": "t", "datum": "2022-02-10", "peilperiode": "2021-H2", "status": "concept",
                "nietGeleverd": [{"hoofddoel": "wonen", "gebied": "dorp", "reden": "ziek"}]})"}})
          .find("LEV106") == std::string::npos);
}

TEST_CASE("school years follow one another, and a missing one is seen") {
  constexpr const char* kSchool = R"("eenheid": "leerlingen", "soort": "stand", "frequentie": "schooljaar")";
  const std::string stad = "extra;2020/21;8;;\n";
  CHECK(with_extra(kSchool, "extra;2019/20;8;;\nextra;2020/21;9;;\n", stad).empty());
  CHECK(with_extra(kSchool, "extra;2018/19;8;;\nextra;2020/21;9;;\n", stad).find("slaat 2019/20 over") !=
        std::string::npos);
}

TEST_CASE("a region may differ from the sum as much as rounding makes it") {
  CHECK(with_extra(kCounted, "extra;2021;12;;\n", "extra;2021;30;;\n", "extra;2021;42;;\n").empty());
  CHECK(with_extra(kCounted, "extra;2021;1200;;\n", "extra;2021;3000;;\n", "extra;2021;4100;;\n").empty());
  CHECK(with_extra(kCounted, "extra;2021;1,2;;\n", "extra;2021;3,1;;\n", "extra;2021;4,2;;\n").empty());
  CHECK(with_extra(kCounted, "extra;2021;12;;\n", "extra;2021;30;;\n", "extra;2021;43;;\n").find("LEV107") !=
        std::string::npos);
  CHECK(with_extra(kCounted, "extra;2021;.;;\n", "extra;2021;30;;\n", "extra;2021;43;;\n").empty());
  CHECK(with_extra(kCounted, "extra;2021;x;;\n", "extra;2021;x;;\n", "extra;2021;43;;\n").empty());
}

TEST_CASE("percentages stay between their bounds, whatever the dictionary says these are") {
  const std::string high = "extra;2021;104;;\n";
  CHECK(with_extra(kShare, high, "extra;2021;90;;\n").find("CSV213") != std::string::npos);
  CHECK(with_extra(std::string(kShare) + R"(, "grens": 120)", high, "extra;2021;90;;\n").empty());
  CHECK(with_extra(kShare, "extra;2021;-1;;\n", "extra;2021;90;;\n").find("CSV213") != std::string::npos);
  CHECK(with_extra(kShare, "extra;2021;100;;\n", "extra;2021;0;;\n").empty());
}

TEST_CASE("a line with a figure to be kept secret is not shown") {
  MemoryFileSystem disk;
  put_programme(disk, read_folder(in_project("tests/rules/basis")));
  disk.put("programma/indicators/wonen/dorp.csv", delivery("wachttijd;2021-H2;x;;het zijn er 4\n"));
  const RunResult result = run({"check", "-C", "programma"}, disk, {});
  CHECK(result.out.find("CSV216") != std::string::npos);
  CHECK(result.out.find("zijn er") == std::string::npos);
}

TEST_CASE("an abbreviation is explained once in a text, or for all texts in the programme") {
  const auto text = [](const std::string& body) { return told({{"site/tekst/dorp/wonen.md", body}}); };
  CHECK(text("Het BW groeit. Ook het BW zelf.\n").find(":1:5: advies[TAL102]") != std::string::npos);
  CHECK(text("De Wlz groeit.\n").find(":1:4: advies[TAL102]") != std::string::npos);
  CHECK(text("Beschermd wonen (BW) groeit.\n\nOok BW-plekken.\n").empty());
  CHECK(text("> Zoals iemand zei: dat BW moet conform.\n").empty());  // not our words
  std::string programma = read_file(in_project("tests/rules/basis/site/programma.json"));
  programma.insert(programma.find("\"id\""), R"("afkortingen": {"BW": "beschermd wonen"}, )");
  CHECK(told({{"site/programma.json", programma}, {"site/tekst/dorp/wonen.md", "Het BW groeit.\n"}}).empty());
}

TEST_CASE("numbers that are years, dates, too small, in links or of another unit are no figures") {
  const auto text = [](const std::string& body) {
    return with_extra(kCounted, "extra;2020;2021;;\nextra;2021;137;;\n", "extra;2021;30;;\n").empty() &&
           told({{"indicators/indicatoren.json", dictionary(kCounted)},
                 {kDelivery, delivery("wachttijd;2021-H2;12,5;;\nextra;2020;2021;;\nextra;2021;137;;\n")},
                 {"indicators/wonen/stad.csv", delivery("wachttijd;2021-H2;19;;\nextra;2021;30;;\n")},
                 {"site/tekst/dorp/wonen.md", body}})
               .empty();
  };
  CHECK_FALSE(text("Er kwamen 137 woningen.\n"));
  CHECK_FALSE(text("Er kwamen **137** bij.\n"));
  CHECK_FALSE(text("In 2020 waren het er 2.021.\n"));
  CHECK(text("In 2021 gebeurde het.\n"));
  CHECK(text("Het kost € 137, dat is 137%.\n"));
  CHECK(text("Zie [artikel 137](https://x.nl) en `137`.\n"));
  CHECK(text("Er kwamen {{extra}} woningen.\n"));
  CHECK(text("Er kwamen 136 woningen.\n"));
}

}  // namespace voortgang::test

TEST_SUITE_END();
