// Every way in which a figure could get out (docs/handboek/kleine-aantallen.md): two programmes that differ
// in withheld figures only, and that have all of them, are the same to everybody.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "compose/page_reader.h"
#include "compute/counted_people.h"
#include "secrecy/public_bytes.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {
namespace {

// Of Dorp and Stad how many there are and came in 2021. Both are small, and so is what they are together with
// the others that is known of them.
struct Klein {
  int dorp = 3, stad = 6;
};

std::string counted_indicator(const std::string& id, const std::string& soort, const std::string& more) {
  return R"({"id": ")" + id + R"(", "hoofddoel": "wonen", "naam": ")" + id +
         R"(", "eenheid": "mensen", "soort": ")" + soort +
         R"(", "richting": "lager-is-beter", "bron": "x", "frequentie": "jaar", "aggregatie": "som",
             "geheimhouding": {"soort": "personen"})" +
         more + "}";
}

const std::string kDictionary =
    counted_indicator("daklozen", "stand",
                      R"(, "methode": "cagr", "streefwaarden": [{"periode": "2030", "waarde": 5}])") +
    "," + counted_indicator("instroom", "stroom", "") + "," + counted_indicator("uitstroom", "stroom", "") +
    "," + counted_indicator("bewoners", "stand", "") +
    R"(, {"id": "deel", "hoofddoel": "wonen", "naam": "Deel", "eenheid": "%", "soort": "percentage",
          "richting": "lager-is-beter", "bron": "x", "frequentie": "jaar", "teller": "daklozen", "decimalen": 1,
          "noemer": "bewoners", "schaal": 100, "aggregatie": "gewogen", "geheimhouding": {"soort": "personen"}})" +
    "," +
    indicator("huizen",
              R"("methode": "cagr", "decimalen": 0, "streefwaarden": [{"periode": "2030", "waarde": 90}])");

// A stock with its flows, of which those of 2021 are given: it was `before`, and so many left.
std::string rows(int before, int came, int stock, const std::string& remark) {
  const auto n = [](int number) { return std::to_string(number); };
  return "daklozen;2019;40;;\ndaklozen;2020;" + n(before) + ";;\ndaklozen;2021;" + n(stock) + ";;" + remark +
         "\ninstroom;2021;" + n(came) + ";;\nuitstroom;2021;" + n(before + came - stock) +
         ";;\nbewoners;2019;5000;;\nbewoners;2020;5100;;\nbewoners;2021;5200;;\nhuizen;2019;100;;\n"
         "huizen;2020;97;;\nhuizen;2021;95;;\n";
}

std::string was(const std::string& area, const std::string& latest) {
  return R"({"gebied": ")" + area +
         R"(", "indicator": "daklozen", "decimalen": 0, "oordeel": "niet-te-bepalen", "score": null,
             "waarnemingen": [{"periode": "2019", "waarde": 41}, {"periode": "2021", )" +
         latest + "}]}";
}

SmallProgramme with_all_channels(const Klein& klein) {
  SmallProgramme programme;
  programme.without_texts().more_gemeenten(2).dictionary(kDictionary);
  programme.change("indicators/indicatoren.json", "\"indicatoren\":",
                   R"("relaties": [{"soort": "voorraad", "stand": "daklozen", "in": ["instroom"],
                                    "uit": ["uitstroom"]}], "indicatoren":)");
  programme.figures("dorp", rows(20, klein.dorp + 1, klein.dorp, "zie de bijlage"))
      .figures("stad", rows(15, klein.stad + 2, klein.stad, "uit het register"))
      .figures("extra1", rows(50, 30, 45, ""))
      .figures("extra2", rows(60, 25, 55, ""))
      .put("site/tekst/dorp/wonen.md",
           "---\nsamenvatting: Kort.\n---\n\nHet zijn er {{daklozen}}, en {{daklozen verschil}} meer. Dat is "
           "{{deel}}. In Stad zijn het er {{daklozen gebied=stad}}.\n")
      .put("site/edities/2021-10.json", edition(was("dorp", R"("toestand": "te-klein")") + ",\n" +
                                                was("stad", R"("toestand": "te-klein")")));
  return programme;
}

const FileMap& one() {
  static const FileMap kOne = all_that_is_public(with_all_channels({}).files());
  return kOne;
}

// What a page says of Dorp.
std::string page(const std::string& path) {
  return page_text(one().at("uit/" + path));
}

}  // namespace

TEST_CASE("two programmes that differ in withheld figures only are the same through every channel") {
  REQUIRE(one().at("build uit").starts_with("0\n"));
  REQUIRE(one().at("freeze").starts_with("0\n"));
  REQUIRE(one().at("protect veilig").starts_with("0\n"));
  for (const Klein& klein : {Klein{5, 4}, Klein{4, 5}, Klein{2, 7}})
    CHECK(first_difference(one(), all_that_is_public(with_all_channels(klein).files())) == "");
  CHECK(site_of(with_all_channels({}).files(), 1) == site_of(with_all_channels({}).files(), 4));
  // A figure that is shown does change it.
  SmallProgramme other = with_all_channels({});
  other.change("indicators/wonen/extra2.csv", "daklozen;2019;40", "daklozen;2019;41");
  CHECK(first_difference(one(), all_that_is_public(other.files())) != "");
}

TEST_CASE("every channel is there: each says that there is a figure, and that it is too small") {
  const std::string facts = one().at("uit/data/feiten/dorp.json");
  // Figures, what a relation gives, and ratios: how many there are, came, and the percentage.
  std::size_t withheld = 0;
  for (std::size_t at = 0; (at = facts.find("\"te-klein\"", at)) != facts.npos; ++at) ++withheld;
  CHECK(withheld >= 3);
  const std::string own = page("gemeenten/dorp/wonen/index.html");
  CHECK(own.find("te klein om te tonen") != own.npos);
  // The verdict; a change since the edition before; a text.
  CHECK(own.find("het laatste cijfer is te klein om te tonen") != own.npos);
  CHECK(lines_with(own, "Het zijn er te klein om te tonen").find("niet te bepalen") != std::string::npos);
  // A chart, and the table of all gemeenten.
  const std::string all = page("indicatoren/daklozen/index.html");
  CHECK(lines_with(all, "Dorp").find("te klein om te tonen") != std::string::npos);
  CHECK(one().at("uit/indicatoren/daklozen/index.html").find("<svg") != std::string::npos);
  // Open data, the frozen edition, and what is shared.
  CHECK(lines_with(one().at("veilig/indicators/wonen/dorp.csv"), "daklozen;2021") == "daklozen;2021;tk;;");
  CHECK(one().at("programma/site/edities/2022-02.json").find("te-klein") != std::string::npos);
}

TEST_CASE(
    "what a file with secrets is told for, is the same whatever they are, in every format and exit code") {
  const auto told = [](const Klein& klein, const std::string& row) {
    SmallProgramme programme = with_all_channels(klein);
    programme.change("indicators/wonen/dorp.csv", "daklozen;2019;40;;\n", row);
    FileMap out = all_that_is_public(programme.files());
    std::erase_if(out, [](const auto& file) { return file.first.find('/') != std::string::npos; });
    return out;
  };
  for (const char* row :
       {"daklozen;2019;veel;;\n", "daklozen;2019;40;bekend;\n", "dakloos;2019;40;;\n",
        "daklozen;2019;40;;\ndaklozen;2019;40;;\n", "daklozen;19;40;;\n", "daklozen;2019;4,5;;\n"}) {
    CAPTURE(row);
    const FileMap before = told({}, row);
    CHECK(before.at("check sarif").starts_with("1\n"));
    CHECK(first_difference(before, told({5, 4}, row)) == "");
  }
}

}  // namespace voortgang::test

TEST_SUITE_END();
