// What is withheld is nowhere, in no form; and two programmes that differ in nothing else are one to a
// reader.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

#include "app/run.h"
#include "compose/page_reader.h"
#include "compute/counted_people.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {
namespace {

// Dakloze mensen in Dorp and Stad, summed for the region; of Dorp the latest is withheld.
SmallProgramme homeless(const std::string& of_dorp, const std::string& list) {
  SmallProgramme programme;
  programme.without_texts()
      .dictionary(
          indicator("daklozen", R"("aggregatie": "som", "decimalen": 0, "methode": "cagr",
                                          "streefwaarden": [{"periode": "2030", "waarde": 5}])") +
          "," + indicator("inwoners", R"("aggregatie": "som", "decimalen": 0)") +
          R"(, {"id": "deel", "hoofddoel": "wonen", "naam": "Deel", "eenheid": "%", "soort": "percentage",
                        "richting": "lager-is-beter", "bron": "x", "frequentie": "jaar", "teller": "daklozen",
                        "noemer": "inwoners", "schaal": 100, "aggregatie": "gewogen"})")
      .figures("dorp", "daklozen;2019;4711;;\ndaklozen;2020;4720;;\ndaklozen;2021;" + of_dorp +
                           ";;\ninwoners;2019;90000;;\ninwoners;2020;90001;;\ninwoners;2021;90002;;\n")
      .figures("stad",
               "daklozen;2019;480;;\ndaklozen;2020;481;;\ndaklozen;2021;482;;\n"
               "inwoners;2019;20000;;\ninwoners;2020;20001;;\ninwoners;2021;20002;;\n")
      .put(kList, kHead + list);
  return programme;
}

const std::string kHideDorp = "daklozen;dorp;2021;verberg;te weinig mensen\n";

// A number in every notation that a page, a table or a chart may have it in.
std::vector<std::string> notations(long n) {
  std::string dutch = std::to_string(n);
  for (std::size_t at = dutch.size(); at > 3;) dutch.insert(at -= 3, ".");
  std::string english = dutch;
  for (char& c : english) c = c == '.' ? ',' : c;
  return {std::to_string(n), dutch, english};
}

void check_nowhere(const FileMap& site, long n) {
  for (const auto& [path, bytes] : site) {
    for (const std::string& written : notations(n)) {
      CAPTURE(path);
      CAPTURE(written);
      CHECK(bytes.find(written) == bytes.npos);
    }
  }
}

}  // namespace

TEST_CASE("a withheld figure is in no file, nor are the sums and differences that would give it") {
  const FileMap site = homeless("73129", kHideDorp).site();
  for (const long n : {73129L, 73129L + 482, 73129L - 4720, 73129L - 4711, 73129L - 482})
    check_nowhere(site, n);
  CHECK(site.at("data/feiten/dorp.json").find("\"toestand\":\"te-klein\"") != std::string::npos);
}

TEST_CASE("two programmes that differ in withheld figures only, make the same bytes") {
  const FileMap one = homeless("73129", kHideDorp).site();
  const FileMap other = homeless("6", kHideDorp).site();
  REQUIRE(one.size() == other.size());
  for (const auto& [path, bytes] : one) {
    CAPTURE(path);
    CHECK((other.contains(path) && other.at(path) == bytes));
  }
}

TEST_CASE("readers are told that a figure is too small to show, without a unit; and no older one stands in") {
  const SmallProgramme programme = homeless("3", kHideDorp);
  const std::string page = programme.page("indicatoren/daklozen/index.html");
  CHECK(lines_with(page, "Dorp").find("te klein om te tonen") != std::string::npos);
  CHECK(page.find("te klein om te tonen stuks") == page.npos);
  const std::string own = programme.page("gemeenten/dorp/wonen/index.html");
  CHECK(own.find("niet te bepalen") != own.npos);
  CHECK(own.find("het laatste cijfer is te klein om te tonen") != own.npos);
}

TEST_CASE("with a figure its sums and its ratios are withheld, and no others") {
  const FileMap site = homeless("3", kHideDorp).site();
  const auto withheld = [&](const std::string& file) {
    std::size_t count = 0;
    const std::string& text = site.at(file);
    for (std::size_t at = 0; (at = text.find("\"te-klein\"", at)) != text.npos; ++at) ++count;
    return count;
  };
  CHECK(withheld("data/feiten/dorp.json") == 2);   // daklozen and deel
  CHECK(withheld("data/feiten/regio.json") == 2);  // their sum
  CHECK(withheld("data/feiten/stad.json") == 0);
}

TEST_CASE("a withheld sum takes its parts along, else they would give it") {
  const FileMap site = homeless("3", "daklozen;regio;2021;verberg;zo afgesproken\n").site();
  CHECK(site.at("data/feiten/stad.json").find("\"te-klein\"") != std::string::npos);
}

TEST_CASE("of a ratio the teller goes along, of a small noemer that too") {
  const SmallProgramme ratio = homeless("50", "deel;dorp;2021;verberg;zo afgesproken\n");
  CHECK(ratio.site().at("data/daklozen.csv").find(";te-klein;") != std::string::npos);
  SmallProgramme small = homeless("2", kHideDorp);
  small.change("indicators/wonen/dorp.csv", "inwoners;2021;90002", "inwoners;2021;3");
  CHECK(small.site().at("data/inwoners.csv").find(";te-klein;") != std::string::npos);
  CHECK(homeless("2", kHideDorp).site().at("data/inwoners.csv").find(";te-klein;") == std::string::npos);
}

TEST_CASE("what is to be shown and what is to be withheld can contradict each other") {
  const std::string problems = homeless("3", kHideDorp + "daklozen;regio;2021;toon;gevraagd\n").problems();
  CHECK(problems.find("GEH104") != std::string::npos);
  CHECK(homeless("3", kHideDorp + "daklozen;stad;2021;toon;gevraagd\n").problems().find("GEH") ==
        std::string::npos);
}

TEST_CASE("odd figures that anybody may see are told beside secret ones, and no others") {
  const auto told = [](const std::string& of_homes, const std::string& of_homeless, const std::string& more) {
    SmallProgramme programme = homeless("3", kHideDorp);
    programme.change("indicators/indicatoren.json", "\"indicatoren\": [",
                     "\"indicatoren\": [" + indicator("huizen") + ",");
    if (!more.empty())
      programme.change("indicators/indicatoren.json", "\"indicatoren\":", more + " \"indicatoren\":");
    programme.figures("dorp", "huizen;2018;100;;\nhuizen;2019;101;;\nhuizen;2020;99;;\nhuizen;2021;" +
                                  of_homes +
                                  ";;\ndaklozen;2018;4700;;\ndaklozen;2019;4711;;\ndaklozen;2020;4720;;\n"
                                  "daklozen;2021;" +
                                  of_homeless + ";;\n");
    MemoryFileSystem disk;
    put_programme(disk, programme.files());
    return run({"check", "-C", "programma"}, disk, {}).out;
  };
  const auto odd = [](const std::string& out) {
    return out.find("CSV217") != out.npos || out.find("CSV218") != out.npos;
  };
  const std::string out = told("100000", "4730", "");
  CHECK(odd(out));
  CHECK(out.find("huizen") != out.npos);
  CHECK(out.find("100.000") == out.npos);  // a line of such a file stays closed
  CHECK_FALSE(odd(told("102", "4730000", "")));
  // By a relation, what is odd of the one says something of the other.
  CHECK_FALSE(odd(told("100000", "4730",
                       R"("relaties": [{"soort": "gelijk", "indicatoren": ["huizen", "daklozen"]}],)")));
}

TEST_CASE("problems about a file with secrets show no line, no column and no figure of it") {
  const auto told = [](const std::string& row, const std::string& more) {
    FileMap files = homeless("73129", kHideDorp).files();
    files["indicators/wonen/dorp.csv"] =
        "indicator;periode;waarde;status;toelichting\n" + row +
        "daklozen;2020;4720;;\ninwoners;2020;90001;;\ninwoners;2021;90002;;\n";
    MemoryFileSystem disk;
    put_programme(disk, files);
    std::string out;
    for (const char* format : {"text", "json", "sarif", "github", "gitlab", "junit"}) {
      std::vector<std::string> words{"check", "--format", format, "-C", "programma"};
      if (!more.empty()) words.push_back(more);
      const RunResult result = run(words, disk, {});
      out += fmt::format("{} {}{}", result.exit, result.out, result.err);
    }
    return out;
  };
  for (const char* row :
       {"daklozen;2021;73129 mensen;;\n", "dakloze;2021;73129;;\n", "daklozen;2021;73129;herzien;\n",
        "daklozen;2021;73129;;\ndaklozen;2021;73128;;\n", "daklozen;2021-13;73129;;\n"}) {
    const std::string all = told(row, {});
    CAPTURE(row);
    CAPTURE(all);
    CHECK(all.find("7312") == all.npos);
    CHECK(told(row, "--toon-waarden").find("73129") != std::string::npos);
  }
  // As long as it is wrong in the same way, nothing tells how long the figure is.
  CHECK(told("daklozen;2021;73129;herzien;\n", {}) == told("daklozen;2021;5;herzien;\n", {}));
  CHECK(told("daklozen;2021;73129;;\n", {}) == told("daklozen;2021;4725;;\n", {}));
}

TEST_CASE("a correction of a withheld figure is refused, and its line is not shown") {
  FileMap files = homeless("73129", kHideDorp).files();
  files["site/rectificaties.csv"] =
      "datum;gebied;indicator;periode;document;was;is;waarom\n"
      "2022-03-01;dorp;daklozen;2021;;73130;73129;dubbel geteld\n";
  MemoryFileSystem disk;
  put_programme(disk, files);
  const RunResult result = run({"check", "-C", "programma"}, disk, {});
  const std::string told = result.out + result.err;
  CAPTURE(told);
  CHECK(told.find("GEH114") != std::string::npos);
  CHECK(told.find("73130") == std::string::npos);
  CHECK(told.find("73129") == std::string::npos);
}

TEST_CASE("what an edition showed before is not told once more") {
  SmallProgramme programme = homeless("73129", kHideDorp);
  programme.put(
      "site/edities/2021-10.json",
      edition(
          R"({"gebied": "dorp", "indicator": "daklozen", "decimalen": 0, "oordeel": "geen-oordeel", "score": null, "waarnemingen": [{"periode": "2021", "waarde": 73129}]})"));
  CHECK(programme.problems().find("GEH103") != std::string::npos);
  check_nowhere(programme.site(), 73129);
}

TEST_CASE("a number of people below the threshold is withheld, and one more where a sum would give it") {
  CHECK(withheld_of(counted({30, 12, 25, 40}).site()).empty());
  CHECK(withheld_of(counted({30, 3, 25, 0}).site()) == "stad extra1 ");
  // Two of 3 and 1 are known to be 4 together: that is too close.
  CHECK(withheld_of(counted({30, 12, 3, 1}).site()) == "dorp extra1 extra2 ");
  CHECK(withheld_of(counted({0, 0, 3, 0}).site()) == "regio extra1 ");
}

TEST_CASE("readers are told what is left out, and how much") {
  const std::string told =
      lines_with(counted({30, 3, 25, 0}).page("verantwoording/index.html"), "Geheime cijfers");
  CHECK(told.find("elk aantal van 1 tot en met 9. Nul laten we zien.") != std::string::npos);
  CHECK(told.find("In deze editie zijn 2 cijfers weggelaten.") != std::string::npos);
}

TEST_CASE("whoever knows the inhabitants sees the figure of the smallest gemeente left out") {
  const auto left_out = [](const std::string& of_extra1, const std::string& of_extra2) {
    SmallProgramme programme = counted({30, 3, 25, 40});
    const auto people = [&](const std::string& naam, const std::string& inwoners) {
      const std::string was = "\"naam\": \"" + naam + "\"";
      programme.change("site/programma.json", was, was + ", \"inwoners\": " + inwoners);
    };
    people("Extra 1", of_extra1);
    people("Extra 2", of_extra2);
    people("Dorp", "90000");
    return withheld_of(programme.site());
  };
  CHECK(left_out("90000", "900") == "stad extra2 ");
  CHECK(left_out("20001", "20000") == "stad extra2 ");  // counted in thousands, upwards
  CHECK(left_out("20000", "19001") == "stad extra1 ");  // the same
}

TEST_CASE("the same figures shown and the same pattern make the same bytes, with a threshold too") {
  const FileMap one = counted({30, 3, 25, 40}).site();
  const FileMap other = counted({30, 5, 23, 40}).site();
  CHECK(withheld_of(one) == "stad extra1 ");
  REQUIRE(one.size() == other.size());
  for (const auto& [path, bytes] : one) {
    CAPTURE(path);
    CHECK((other.contains(path) && other.at(path) == bytes));
  }
}

TEST_CASE("what an edition withheld stays withheld, and what it showed cannot be chosen") {
  SmallProgramme programme = counted({30, 11, 25, 40});
  programme.put(
      "site/edities/2021-10.json",
      edition(
          R"({"gebied": "stad", "indicator": "daklozen", "decimalen": 0, "oordeel": "geen-oordeel", "score": null, "waarnemingen": [{"periode": "2021", "toestand": "te-klein"}]})"));
  CHECK(withheld_of(programme.site()) == "stad ");
  SmallProgramme shown = counted({30, 3, 25, 40});
  shown.put(
      "site/edities/2021-10.json",
      edition(
          R"({"gebied": "dorp", "indicator": "daklozen", "decimalen": 0, "oordeel": "geen-oordeel", "score": null, "waarnemingen": [{"periode": "2021", "waarde": 30}]})"));
  CHECK(withheld_of(shown.site()) == "stad extra1 ");
}

TEST_CASE("a choice by hand goes along with the threshold") {
  CHECK(withheld_of(counted({30, 12, 25, 40}, {}, "daklozen;extra2;2021;verberg;gevraagd\n").site()) ==
        "extra1 extra2 ");
  CHECK(withheld_of(counted({30, 3, 25, 40}, {}, "daklozen;dorp;2021;toon;gevraagd\n").site()) ==
        "stad extra1 ");
  CHECK(withheld_of(
            counted({30, 3, 25, 40}, {}, "daklozen;stad;2021;al-openbaar;op de site van het CBS\n").site())
            .empty());
  CHECK(counted({30, 3, 25, 40}, {}, "daklozen;stad;2021;toon;gevraagd\n").problems().find("GEH104") !=
        std::string::npos);
  const std::string all =
      "daklozen;dorp;2021;toon;x\ndaklozen;extra1;2021;toon;x\ndaklozen;extra2;2021;toon;x\ndaklozen;regio;"
      "2021;toon;x\n";
  // It is the wish that cannot be, in its own line.
  const std::string told = lines_with(counted({30, 3, 25, 40}, {}, all).problems(), "fout[GEH");
  CHECK(told.starts_with("site/geheimhouding.csv:"));
  CHECK(told.contains("GEH104"));
}

TEST_CASE("a unique person counts once in the region, and is no easier to find there") {
  // 40 in all: no more than the parts together, no less than each.
  SmallProgramme programme = counted({30, 3, 25, 40});
  programme.change("indicators/indicatoren.json", "\"som\"", "\"niet\"");
  programme.change("indicators/indicatoren.json", "\"aggregatie\"",
                   "\"gebieden\": [\"regio\", \"dorp\", \"stad\", \"extra1\", \"extra2\"], \"aggregatie\"");
  programme.figures("regio", "daklozen;2021;60;;\n");
  CHECK(withheld_of(programme.site()) == "stad ");
}

TEST_CASE(
    "parts of a breakdown: with a small one another, and a ring of four where the gemeenten add up too") {
  SmallProgramme programme = counted({0, 0, 0, 0}, R"(, "uitsplitsingen": {"leeftijd": ["jong", "oud"]})");
  const auto rows = [](int young, int old) {
    return "indicator;periode;leeftijd;waarde\ndaklozen;2021;;" + std::to_string(young + old) +
           "\ndaklozen;2021;jong;" + std::to_string(young) + "\ndaklozen;2021;oud;" + std::to_string(old) +
           "\n";
  };
  programme.put("indicators/wonen/dorp.csv", rows(20, 4));
  programme.put("indicators/wonen/stad.csv", rows(15, 6));
  programme.put("indicators/wonen/extra1.csv", rows(31, 12));
  programme.put("indicators/wonen/extra2.csv", rows(44, 50));
  const FileMap site = programme.site();
  CHECK(withheld_of(site) == "dorp stad ");
  const std::string& table = site.at("data/daklozen.csv");
  std::size_t withheld = 0;
  for (std::size_t at = 0; (at = table.find(";te-klein;", at)) != table.npos; ++at) ++withheld;
  CHECK(withheld == 4);
}

TEST_CASE("37 of 40: the three others are people too") {
  SmallProgramme programme;
  const std::string rule = R"("geheimhouding": {"soort": "personen", "drempel": 10})";
  programme.without_texts().dictionary(
      indicator("geholpen", "\"aggregatie\": \"som\", " + rule) + "," +
      indicator("alle", "\"aggregatie\": \"som\", " + rule) +
      R"(, {"id": "deel", "hoofddoel": "wonen", "naam": "Deel", "eenheid": "%", "soort": "percentage", "richting": "hoger-is-beter",
           "bron": "x", "frequentie": "jaar", "teller": "geholpen", "noemer": "alle", "schaal": 100, )" +
      rule + "}");
  programme.figures("dorp", "geholpen;2021;37;;\nalle;2021;40;;\n");
  programme.figures("stad", "geholpen;2021;60;;\nalle;2021;90;;\n");
  const FileMap site = programme.site();
  CHECK(withheld_of(site).find("dorp") != std::string::npos);
  CHECK(site.at("data/feiten/dorp.json").find("92,5") == std::string::npos);
}

TEST_CASE("37 of 40, also where the percentage is the first series of all") {
  SmallProgramme programme;
  const std::string rule = R"("geheimhouding": {"soort": "personen", "drempel": 10})";
  programme.without_texts().dictionary(
      R"({"id": "deel", "hoofddoel": "wonen", "naam": "Deel", "eenheid": "%", "soort": "percentage", "richting": "hoger-is-beter",
          "bron": "x", "frequentie": "jaar", "teller": "geholpen", "noemer": "alle", "schaal": 100, "aggregatie": "gewogen", )" +
      rule + "}, " + indicator("geholpen", "\"aggregatie\": \"som\", " + rule) + "," +
      indicator("alle", "\"aggregatie\": \"som\", " + rule));
  programme.figures("regio", "geholpen;2021;37;;\nalle;2021;40;;\n").figures("dorp", "").figures("stad", "");
  const FileMap site = programme.site();
  CHECK(withheld_of(site) == "regio ");
  CHECK(site.at("data/feiten/regio.json").find("92,5") == std::string::npos);
}

TEST_CASE("how a withheld number was written, is not to be seen at a sum") {
  const auto site = [](const std::string& written) {
    SmallProgramme programme = counted({30, 4, 25, 40});
    return programme.figures("stad", "daklozen;2021;" + written + ";;\n").site();
  };
  CHECK(site("4") == site("4,0"));
  CHECK(lines_with(site("4,0").at("data/daklozen.csv"), ";regio;").find(",0;") == std::string::npos);
}

}  // namespace voortgang::test

TEST_SUITE_END();
