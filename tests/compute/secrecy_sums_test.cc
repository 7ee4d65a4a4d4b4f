// Sums that nobody wrote down, and ratios that tell the counts they are made of.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "compose/page_reader.h"
#include "compute/counted_people.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {
namespace {

const std::string kAgesAndSexes =
    R"(, "uitsplitsingen": {"leeftijd": ["jong", "oud"], "geslacht": ["man", "vrouw"]})";

// Only Dorp has figures, with columns: "leeftijd;geslacht;waarde".
SmallProgramme broken_down(const std::vector<std::string>& rows) {
  SmallProgramme programme = counted({0, 0, 0, 0}, kAgesAndSexes);
  std::string csv = "indicator;periode;leeftijd;geslacht;waarde\n";
  for (const std::string& row : rows) csv += "daklozen;2021;" + row + "\n";
  programme.put("indicators/wonen/dorp.csv", csv);
  for (const char* area : {"stad", "extra1", "extra2"})
    programme.put("indicators/wonen/" + std::string(area) + ".csv",
                  "indicator;periode;waarde\ndaklozen;2021;-\n");
  return programme;
}

std::size_t withheld_in(const SmallProgramme& programme) {
  const FileMap site = programme.site();
  const std::string& table = site.at("data/daklozen.csv");
  std::size_t withheld = 0;
  for (std::size_t at = 0; (at = table.find(";te-klein;", at)) != table.npos; ++at) ++withheld;
  return withheld;
}

const std::string kPeople = R"("geheimhouding": {"soort": "personen", "drempel": 10})";

std::string share(const std::string& more) {
  return R"({"id": "deel", "hoofddoel": "wonen", "naam": "Deel", "eenheid": "%", "soort": "percentage",
             "richting": "hoger-is-beter", "bron": "x", "frequentie": "jaar", "teller": "geholpen",
             "noemer": "alle", "schaal": 100, "decimalen": 1)" +
         more + "}";
}

}  // namespace

TEST_CASE("a cross of two columns without its margins adds up to the total all the same") {
  CHECK(withheld_in(broken_down({";;85", "jong;man;20", "jong;vrouw;3", "oud;man;30", "oud;vrouw;32"})) == 2);
  CHECK(withheld_in(broken_down({";;105", "jong;man;20", "jong;vrouw;23", "oud;man;30", "oud;vrouw;32"})) ==
        0);
}

TEST_CASE("however many parts of a sum are secret, they are not known to be nothing together") {
  for (const int secret : {2, 6, 7, 9}) {
    CAPTURE(secret);
    SmallProgramme programme;
    programme.without_texts().more_gemeenten(secret).dictionary(
        indicator("daklozen", R"("aggregatie": "som", "decimalen": 0, )" + kPeople));
    programme.figures("dorp", "daklozen;2021;40;;\n").figures("stad", "daklozen;2021;40;;\n");
    for (int i = 1; i <= secret; ++i) programme.figures("extra" + std::to_string(i), "daklozen;2021;x;;\n");
    programme.figures("regio", "daklozen;2021;80;;\n");
    CHECK(withheld_in(programme) == 1);
  }
}

TEST_CASE("young and old are as many as men and women, also where nobody says how many") {
  CHECK(withheld_in(broken_down({"jong;;82", "oud;;3", ";man;40", ";vrouw;45"})) == 2);
}

TEST_CASE("a cube of three columns has a safe pattern") {
  SmallProgramme programme =
      counted({0, 0, 0, 0},
              R"(, "uitsplitsingen": {"a": ["x", "y", "z"], "b": ["x", "y", "z"], "c": ["x", "y", "z"]})");
  std::string csv = "indicator;periode;a;b;c;waarde\n";
  const std::vector<std::string> values{"", "x", "y", "z"};
  const auto value = [](std::size_t a, std::size_t b, std::size_t c) {
    return a == 2 && b == 2 && c == 2 ? 4 : static_cast<int>(20 + a * 7 + b * 3 + c * 5);
  };
  for (std::size_t a = 0; a < 4; ++a) {
    for (std::size_t b = 0; b < 4; ++b) {
      for (std::size_t c = 0; c < 4; ++c) {
        int sum = 0;
        for (std::size_t i = a == 0 ? 1 : a; i <= (a == 0 ? 3 : a); ++i) {
          for (std::size_t j = b == 0 ? 1 : b; j <= (b == 0 ? 3 : b); ++j) {
            for (std::size_t k = c == 0 ? 1 : c; k <= (c == 0 ? 3 : c); ++k) sum += value(i, j, k);
          }
        }
        csv += "daklozen;2021;" + values[a] + ";" + values[b] + ";" + values[c] + ";" + std::to_string(sum) +
               "\n";
      }
    }
  }
  programme.put("indicators/wonen/dorp.csv", csv);
  for (const char* area : {"stad", "extra1", "extra2"})
    programme.put("indicators/wonen/" + std::string(area) + ".csv",
                  "indicator;periode;waarde\ndaklozen;2021;-\n");
  CHECK(programme.problems().find("GEH101") == std::string::npos);
  CHECK(withheld_in(programme) == 8);  // the corners of a smaller cube
}

TEST_CASE("what one missing gemeente must be, is a number of people too") {
  // The region was delivered: 98 - 30 - 25 - 40 = 3 of Stad, which delivered nothing.
  SmallProgramme programme = counted({30, 0, 25, 40});
  programme.figures("stad", "daklozen;2021;;;\n").figures("regio", "daklozen;2021;98;;\n");
  programme.change("indicators/indicatoren.json", "\"aggregatie\"",
                   "\"gebieden\": [\"regio\", \"dorp\", \"stad\", \"extra1\", \"extra2\"], \"aggregatie\"");
  CHECK(withheld_of(programme.site()) == "extra1 ");
}

TEST_CASE("a figure that is to be withheld cannot be public as well") {
  CHECK(counted({30, 12, 25, 40}, {}, "daklozen;dorp;2021;verberg;x\ndaklozen;dorp;2021;al-openbaar;x\n")
            .problems()
            .find("GEH104") != std::string::npos);
}

TEST_CASE("a percentage without its counts is not shown, and told once") {
  SmallProgramme programme;
  programme.without_texts().dictionary(indicator("geholpen", "\"aggregatie\": \"som\", " + kPeople) + "," +
                                       indicator("alle", "\"aggregatie\": \"som\", " + kPeople) + "," +
                                       share(", " + kPeople));
  programme.figures("dorp", "deel;2021;7,5;;\ngeholpen;2021;37;;\n");
  programme.figures("stad", "geholpen;2021;60;;\nalle;2021;90;;\n");
  const FileMap site = programme.site();
  CHECK(site.at("data/feiten/dorp.json").find("7.5") == std::string::npos);
  CHECK(site.at("data/feiten/stad.json").find("66.6") != std::string::npos);
  CHECK(programme.problems().find("GEH112") != std::string::npos);
  programme.put(kList, kHead + "deel;dorp;2021;al-openbaar;staat bij het CBS\n");
  CHECK(programme.site().at("data/feiten/dorp.json").find("7.5") != std::string::npos);
  CHECK(programme.problems().find("GEH112") == std::string::npos);
}

TEST_CASE("a ratio of what counts nobody is withheld with the people below its line") {
  SmallProgramme programme;
  programme.without_texts().dictionary(
      indicator("kosten", "\"aggregatie\": \"som\", \"decimalen\": 0") + "," +
      indicator("alle", "\"aggregatie\": \"som\", " + kPeople) +
      R"(, {"id": "deel", "hoofddoel": "wonen", "naam": "Deel", "eenheid": "kosten per persoon", "soort": "verhouding",
            "richting": "neutraal", "bron": "x", "frequentie": "jaar", "teller": "kosten", "noemer": "alle", "decimalen": 0})");
  programme.figures("dorp", "kosten;2021;612;;\nalle;2021;3;;\ndeel;2021;204;;\n");
  programme.figures("stad", "kosten;2021;1800;;\nalle;2021;90;;\ndeel;2021;20;;\n");
  const FileMap site = programme.site();
  CHECK(site.at("data/feiten/dorp.json").find("612") != std::string::npos);
  CHECK(site.at("data/feiten/dorp.json").find("204") == std::string::npos);
}

TEST_CASE("a percentage of what counts nobody is shown without that number") {
  SmallProgramme programme;
  programme.without_texts().dictionary(indicator("geholpen", kPeople) + "," + indicator("alle") + "," +
                                       share(""));
  programme.figures("dorp", "deel;2021;7,5;;\ngeholpen;2021;37;;\n");
  programme.figures("stad", "geholpen;2021;60;;\nalle;2021;90;;\n");
  CHECK(programme.site().at("data/feiten/dorp.json").find("7.5") != std::string::npos);
  CHECK(programme.problems().find("GEH112") == std::string::npos);
}

TEST_CASE("of a percentage that nobody has, nothing is withheld nor told") {
  SmallProgramme programme;
  programme.without_texts().dictionary(indicator("geholpen", kPeople) + "," + indicator("alle", kPeople) +
                                       "," + share(", " + kPeople));
  programme.figures("dorp", "deel;2021;.;;\ngeholpen;2021;37;;\n");
  programme.figures("stad", "geholpen;2021;60;;\nalle;2021;90;;\n");
  CHECK(withheld_of(programme.site()).empty());
  CHECK(programme.problems().find("GEH112") == std::string::npos);
}

TEST_CASE("parts are found in whatever order they were delivered") {
  CHECK(withheld_in(broken_down({"oud;vrouw;32", "oud;man;30", "jong;vrouw;3", "jong;man;20", ";;85"})) == 2);
  CHECK(withheld_in(broken_down({";vrouw;45", "oud;;3", ";man;40", "jong;;82"})) == 2);
}

TEST_CASE("where many are missing, what they are together is no less than nothing") {
  // 32 of the region are 2 and 30 and those of seven who delivered nothing: of the 2 there are no more.
  SmallProgramme programme;
  programme.without_texts().more_gemeenten(7).dictionary(
      indicator("daklozen", R"("gebieden": ["regio", "dorp", "stad", "extra1", "extra2", "extra3", "extra4",
        "extra5", "extra6", "extra7"], "aggregatie": "som", )" +
                                kPeople));
  programme.figures("dorp", "daklozen;2021;2;;\n").figures("stad", "daklozen;2021;30;;\n");
  for (int i = 1; i <= 7; ++i) programme.figures("extra" + std::to_string(i), "daklozen;2021;.;;\n");
  programme.figures("regio", "daklozen;2021;32;;\n");
  CHECK(withheld_of(programme.site()) == "dorp stad ");
  programme.figures("regio", "daklozen;2021;132;;\n");
  CHECK(withheld_of(programme.site()) == "dorp ");
}

TEST_CASE("where nobody may know of a zero either, the others of a percentage can be none") {
  // Of Dorp's 12 everybody knows that 10 are helped, and of the region's 13 that they are 13.
  const std::string hidden = R"("geheimhouding": {"soort": "personen", "drempel": 10, "nul": "verbergen"})";
  SmallProgramme programme;
  programme.without_texts().dictionary(indicator("geholpen", hidden) + "," +
                                       indicator("alle", "\"aggregatie\": \"som\", " + hidden) + "," +
                                       share(", " + hidden));
  programme.figures("dorp", "geholpen;2021;10;;\nalle;2021;12;;\ndeel;2021;83,3;;\n");
  programme.figures("stad", "alle;2021;1;;\n");
  programme.put(kList, kHead + "geholpen;dorp;2021;al-openbaar;x\nalle;regio;2021;al-openbaar;x\n");
  CHECK(programme.problems().find("GEH101") == std::string::npos);
}

TEST_CASE("a percentage of a part goes with the counts of that part") {
  SmallProgramme programme;
  const std::string ages = R"(, "uitsplitsingen": {"leeftijd": ["jong", "oud"]})";
  programme.without_texts().dictionary(
      indicator("geholpen", "\"aggregatie\": \"som\", " + kPeople + ages) + "," +
      indicator("alle", "\"aggregatie\": \"som\", \"decimalen\": 0" + ages) + "," + share(ages));
  const std::string head = "indicator;periode;leeftijd;waarde\n";
  programme.put("indicators/wonen/dorp.csv",
                head +
                    "geholpen;2021;;64\ngeholpen;2021;jong;4\ngeholpen;2021;oud;60\n"
                    "alle;2021;;200\nalle;2021;jong;50\nalle;2021;oud;150\n"
                    "deel;2021;jong;8,0\ndeel;2021;oud;40,0\n");
  programme.put("indicators/wonen/stad.csv", head + "geholpen;2021;;90\nalle;2021;;300\n");
  const FileMap site = programme.site();
  const std::string& table = site.at("data/deel.csv");
  CHECK(table.find(";8,0;") == std::string::npos);
  CHECK(table.find(";40,0;") == std::string::npos);  // 60 goes along with the 4
}

TEST_CASE("of twelve inhabitants no more than twelve can be without a home") {
  SmallProgramme programme;
  programme.without_texts().dictionary(indicator("geholpen", "\"aggregatie\": \"som\", " + kPeople) + "," +
                                       indicator("alle", "\"aggregatie\": \"som\", \"decimalen\": 0") + "," +
                                       share(""));
  // One of two: 1 or 2, which is too close; a larger one tells nothing.
  programme.figures("dorp", "geholpen;2021;1;;\nalle;2021;2;;\n");
  programme.figures("stad", "geholpen;2021;60;;\nalle;2021;90;;\n");
  CHECK(programme.problems().find("GEH101") != std::string::npos);
  programme.figures("dorp", "geholpen;2021;1;;\nalle;2021;40;;\n");
  CHECK(programme.problems().find("GEH101") == std::string::npos);
}

TEST_CASE("a threshold that nothing can reach, or a width without end, is refused") {
  for (const char* more : {R"("drempel": 1e19)", R"("drempel": 10, "breedte": 1000000000)"}) {
    SmallProgramme programme = counted({30, 3, 25, 40});
    programme.change("indicators/indicatoren.json", "\"drempel\": 10", more);
    CHECK(programme.problems().find("SCH") != std::string::npos);
  }
}

namespace {

// Residents of Dorp in two years, and who came and left in the last.
SmallProgramme stock(int before, int in, int out, int now) {
  SmallProgramme programme;
  programme.without_texts().dictionary(indicator("bewoners", kPeople) + "," + indicator("erin", kPeople) +
                                       "," + indicator("eruit", kPeople));
  programme.change(
      "indicators/indicatoren.json", "\"indicatoren\":",
      R"("relaties": [{"soort": "voorraad", "stand": "bewoners", "in": ["erin"], "uit": ["eruit"]}], "indicatoren":)");
  programme.figures("dorp", "bewoners;2020;" + std::to_string(before) + ";;\nbewoners;2021;" +
                                std::to_string(now) + ";;\nerin;2021;" + std::to_string(in) +
                                ";;\neruit;2021;" + std::to_string(out) + ";;\n");
  programme.figures("stad", "bewoners;2021;-;;\n");
  return programme;
}

std::size_t withheld_figures(const SmallProgramme& programme) {
  std::size_t withheld = 0;
  const std::string facts = programme.site().at("data/feiten/dorp.json");
  for (std::size_t at = 0; (at = facts.find("\"te-klein\"", at)) != facts.npos; ++at) ++withheld;
  return withheld;
}

}  // namespace

TEST_CASE("stock and flow: who left is the difference of what is shown, unless one more is left out") {
  CHECK(withheld_figures(stock(40, 30, 3, 67)) == 2);
  CHECK(withheld_figures(stock(40, 30, 20, 50)) == 0);
  CHECK(stock(40, 30, 3, 67).problems().find("GEH106") == std::string::npos);
  CHECK(stock(40, 30, 20, 51).problems().find("GEH106") != std::string::npos);
}

namespace {

// Indicators of people in Dorp that a relation ties, each with its figures of 2020, 2021 and so on.
SmallProgramme related(const std::string& relation,
                       const std::vector<std::pair<std::string, std::string>>& figures) {
  SmallProgramme programme;
  std::string entries;
  std::string rows;
  for (const auto& [id, values] : figures) {
    entries += (entries.empty() ? "" : ",") + indicator(id, kPeople);
    int year = 2019;
    for (std::size_t at = 0; at < values.size();) {
      const std::size_t end = std::min(values.find(' ', at), values.size());
      rows += id + ";" + std::to_string(++year) + ";" + values.substr(at, end - at) + ";;\n";
      at = end + 1;
    }
  }
  programme.without_texts().dictionary(entries);
  programme.change("indicators/indicatoren.json",
                   "\"indicatoren\":", "\"relaties\": [" + relation + "], \"indicatoren\":");
  programme.figures("dorp", rows).figures("stad", figures.front().first + ";2021;-;;\n");
  return programme;
}

}  // namespace

TEST_CASE("what is missing in one relation is the same in another") {
  const std::string stock = R"({"soort": "voorraad", "stand": "s", "in": ["i"], "uit": ["u"]})";
  // 40 + 30 - 20 is the stand of 2021 that nobody gives, and that + 25 - 72 is the 3.
  CHECK(withheld_figures(related(stock, {{"s", "40 . 72"}, {"i", "30 30 25"}, {"u", "30 20 3"}})) >= 2);
  const std::string twice =
      R"({"soort": "som", "totaal": "t", "delen": ["a", "b"]}, {"soort": "som", "totaal": "t", "delen": ["c", "d"]})";
  CHECK(withheld_figures(related(twice, {{"t", "."}, {"a", "3"}, {"b", "27"}, {"c", "14"}, {"d", "16"}})) >=
        2);
  const std::string sum = R"({"soort": "som", "totaal": "t", "delen": ["a", "b", "c"]})";
  CHECK(withheld_figures(related(sum, {{"t", "50"}, {"a", "47"}, {"b", "3"}, {"c", "-"}})) == 2);
  const std::string kept = R"({"soort": "som", "totaal": "t", "delen": ["a", "b"]})";
  CHECK(withheld_figures(related(kept, {{"t", "50"}, {"a", "47"}, {"b", "x"}})) == 1);
}

TEST_CASE("a relation that lacks what its kind has, or has what another kind has, is refused") {
  const auto told = [](const std::string& relation) {
    return related(relation, {{"a", "50"}, {"b", "47"}, {"c", "12"}}).problems();
  };
  for (const char* relation :
       {R"({"soort": "som", "delen": ["b", "c"]})", R"({"soort": "som", "totaal": "a"})",
        R"({"soort": "som"})", R"({"soort": "voorraad", "stand": "a"})",
        R"({"soort": "voorraad", "stand": "a", "in": ["b"]})",
        R"({"soort": "gelijk", "totaal": "a", "delen": ["b"]})"}) {
    CAPTURE(relation);
    CHECK_FALSE(lines_with(told(relation), "SCH102").empty());
  }
  for (const char* relation :
       {R"({"soort": "voorraad", "stand": "a", "in": ["b"], "uit": ["c"], "totaal": "a"})",
        R"({"soort": "som", "totaal": "a", "delen": ["b"], "stand": "c"})",
        R"({"soort": "gelijk", "indicatoren": ["a", "b"], "delen": ["c"]})"}) {
    CAPTURE(relation);
    CHECK_FALSE(lines_with(told(relation), "SCH101").empty());
  }
  for (const char* relation : {R"({"soort": "som", "totaal": "a", "delen": ["a", "b"]})",
                               R"({"soort": "som", "totaal": "a", "delen": ["b", "b"]})",
                               R"({"soort": "voorraad", "stand": "a", "in": ["b"], "uit": ["b"]})",
                               R"({"soort": "gelijk", "indicatoren": ["a", "a"]})",
                               R"({"soort": "gelijk", "indicatoren": ["a"]})"}) {
    CAPTURE(relation);
    CHECK_FALSE(lines_with(told(relation), "GEH113").empty());
  }
  CHECK(lines_with(told(R"({"soort": "voorraad", "stand": "a", "in": ["b"], "uit": []})"), "fout[") == "");
}

TEST_CASE("a gemeente without a total has one all the same, by its parts") {
  SmallProgramme programme = counted({0, 0, 25, 40}, R"(, "uitsplitsingen": {"leeftijd": ["jong", "oud"]})");
  programme.put("indicators/wonen/stad.csv",
                "indicator;periode;leeftijd;waarde\ndaklozen;2021;jong;20\ndaklozen;2021;oud;3\n");
  programme.put("indicators/wonen/dorp.csv", "indicator;periode;leeftijd;waarde\ndaklozen;2021;;30\n");
  programme.figures("regio", "daklozen;2021;118;;\n");
  programme.change("indicators/indicatoren.json", "\"aggregatie\"",
                   "\"gebieden\": [\"regio\", \"dorp\", \"stad\", \"extra1\", \"extra2\"], \"aggregatie\"");
  CHECK(withheld_in(programme) == 2);
}

TEST_CASE("nothing is hidden behind a missing part for which a sum has no room") {
  SmallProgramme programme = counted({40, 31, 1, 30}, R"(, "uitsplitsingen": {"leeftijd": ["jong", "oud"]})");
  const std::string head = "indicator;periode;leeftijd;waarde\n";
  const auto ages = [&](const char* area, const std::string& rows) {
    programme.put("indicators/wonen/" + std::string(area) + ".csv", head + rows);
  };
  ages("dorp", "daklozen;2021;;40\ndaklozen;2021;jong;20\ndaklozen;2021;oud;20\n");
  ages("stad", "daklozen;2021;;31\ndaklozen;2021;jong;31\ndaklozen;2021;oud;.\n");
  ages("extra1", "daklozen;2021;;1\ndaklozen;2021;jong;1\ndaklozen;2021;oud;0\n");
  ages("extra2", "daklozen;2021;;30\ndaklozen;2021;jong;.\ndaklozen;2021;oud;.\n");
  // Stad is all young: it has 31, whatever is withheld, and could hide nobody.
  CHECK(withheld_of(programme.site()) == "extra1 extra2 ");
}

TEST_CASE("per thousand or per person, the others are people as well") {
  for (const char* scale : {"1", "1000"}) {
    SmallProgramme programme;
    programme.without_texts().dictionary(indicator("geholpen", "\"aggregatie\": \"som\", " + kPeople) + "," +
                                         indicator("alle", "\"aggregatie\": \"som\", " + kPeople) + "," +
                                         share(", " + kPeople));
    programme.change("indicators/indicatoren.json", "\"schaal\": 100", "\"schaal\": " + std::string(scale));
    programme.figures("dorp", "geholpen;2021;37;;\nalle;2021;40;;\n");
    programme.figures("stad", "geholpen;2021;60;;\nalle;2021;90;;\n");
    CHECK(withheld_of(programme.site()).find("dorp") != std::string::npos);
  }
}

TEST_CASE("that a relation does not hold is told of what is shown only") {
  const std::string sum = R"({"soort": "som", "totaal": "t", "delen": ["a", "b"]})";
  CHECK(related(sum, {{"t", "50"}, {"a", "27"}, {"b", "20"}}).problems().find("GEH106") != std::string::npos);
  CHECK(related(sum, {{"t", "50"}, {"a", "44"}, {"b", "3"}}).problems().find("GEH106") == std::string::npos);
}

}  // namespace voortgang::test

TEST_SUITE_END();
