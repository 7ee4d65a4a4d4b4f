#include "compute/aggregation.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "base/decimal.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("compute");

namespace voortgang::test {
namespace {

using Json = nlohmann::json;

// The programme of tests/rules/basis with another dictionary and other figures; its facts.
class Facts {
 public:
  Facts(const std::string& dictionary, const FileMap& csv) {
    FileMap files = read_folder(in_project("tests/rules/basis"));
    for (const char* text : {"site/tekst/regio/wonen.md", "site/documenten/dorp/brief.md"}) files.erase(text);
    files["indicators/indicatoren.json"] = "{\"indicatoren\": [" + dictionary + "]}";
    for (const char* area : {"dorp", "stad"}) files.erase("indicators/wonen/" + std::string(area) + ".csv");
    for (const auto& [area, rows] : csv)
      files["indicators/wonen/" + area + ".csv"] = "indicator;periode;waarde;status\n" + rows;
    site_ = site_of(files);
  }

  Json reeks(const std::string& gebied, const std::string& indicator) const {
    const Json facts = Json::parse(site_.at("data/feiten/" + gebied + ".json"));
    for (const auto& reeks : facts["reeksen"]) {
      if (reeks["indicator"] == indicator) return reeks;
    }
    return {};
  }
  // "2020: 12,5; 2021: onbekend (…)"
  std::string figures(const std::string& gebied, const std::string& indicator) const {
    const Json found = reeks(gebied, indicator);
    if (found.is_null()) return "geen reeks";
    std::string out;
    for (const auto& w : found["waarnemingen"]) {
      out += w["periode"].get<std::string>() + ": " + w["weergave"].get<std::string>();
      if (w["status"] != "definitief") out += " " + w["status"].get<std::string>();
      if (w.contains("toelichting")) out += " (" + w["toelichting"].get<std::string>() + ")";
      out += "; ";
    }
    return out;
  }

 private:
  FileMap site_;
};

std::string entry(const std::string& id, const std::string& more, const std::string& soort = "stroom") {
  return R"({"id": ")" + id + R"(", "hoofddoel": "wonen", "naam": ")" + id +
         R"(", "eenheid": "stuks", "soort": ")" + soort +
         R"(", "richting": "hoger-is-beter", "bron": "x", "frequentie": "jaar")" +
         (more.empty() ? "" : ", " + more) + "}";
}

}  // namespace

TEST_CASE("a sum is made where every gemeente has a number, and says of how many it is where not") {
  const Facts facts(entry("a", R"("aggregatie": "som")"),
                    {{"dorp", "a;2018;1,5;\na;2019;.;\na;2020;3;voorlopig\na;2021;-;\n"},
                     {"stad", "a;2018;10;\na;2019;20;\na;2020;30;geschat\na;2021;-;\na;2022;5;\n"}});
  CHECK(facts.figures("regio", "a") ==
        "2018: 11,5; 2019: onbekend (onvolledig: 1 van 2 gemeenten); 2020: 33,0 geschat; 2021: niet van "
        "toepassing; "
        "2022: onbekend (onvolledig: 1 van 2 gemeenten); ");
  const Json first = facts.reeks("regio", "a")["waarnemingen"][0];
  CHECK(first["waarde"] == 11.5);
  CHECK(first["bron"] == "berekend: som van de gemeenten");
  CHECK(facts.reeks("dorp", "a")["waarnemingen"][0]["bron"] == "wonen/dorp.csv:2");
}

TEST_CASE("a delivered figure for the region goes before a sum, and without aggregation there is none") {
  const Facts facts(
      entry("a", R"("aggregatie": "som")") + "," + entry("b", ""),
      {{"dorp", "a;2020;1;\nb;2020;1;\n"}, {"stad", "a;2020;2;\nb;2020;2;\n"}, {"regio", "a;2020;100;\n"}});
  CHECK(facts.figures("regio", "a") == "2020: 100; ");
  CHECK(facts.figures("regio", "b") == "geen reeks");
}

TEST_CASE("a ratio is computed per gemeente; of the region from the sums, not from the ratios") {
  const std::string dictionary =
      entry("teller", R"("aggregatie": "som")") + "," + entry("noemer", R"("aggregatie": "som")", "stand") +
      "," +
      entry(
          "deel",
          R"("teller": "teller", "noemer": "noemer", "schaal": 100, "decimalen": 1, "aggregatie": "gewogen")",
          "percentage");
  const Facts facts(dictionary,
                    {{"dorp", "teller;2020;1;\nteller;2021;1;\nnoemer;2020;3;\nnoemer;2021;0;\n"},
                     {"stad", "teller;2020;50;\nteller;2021;.;\nnoemer;2020;100;\nnoemer;2021;100;\n"}});
  CHECK(facts.figures("dorp", "deel") == "2020: 33,3; 2021: niet van toepassing; ");
  CHECK(facts.figures("stad", "deel") == "2020: 50,0; 2021: onbekend; ");
  CHECK(facts.figures("regio", "deel") == "2020: 49,5; 2021: onbekend (onvolledig: 1 van 2 gemeenten); ");
  const Json exact = facts.reeks("dorp", "deel")["waarnemingen"][0];
  CHECK(exact["waarde"].get<double>() == to_ten_digits(1.0 / 3 * 100));
  CHECK(facts.reeks("regio", "deel")["waarnemingen"][0]["waarde"].get<double>() ==
        to_ten_digits(51.0 / 103 * 100));
}

TEST_CASE("a ratio is rounded to as many decimals as it is shown with, where another area has more") {
  const Facts facts(
      entry("teller", "") + "," + entry("noemer", "", "stand") + "," +
          entry("deel", R"("teller": "teller", "noemer": "noemer", "schaal": 100)", "percentage"),
      {{"dorp", "teller;2020;1;\nnoemer;2020;3;\n"}, {"stad", "deel;2020;12,345;\n"}});
  CHECK(facts.figures("dorp", "deel") == "2020: 33,333; ");
  CHECK(facts.figures("stad", "deel") == "2020: 12,345; ");
}

TEST_CASE("decimals are those of the dictionary, else the most that any area delivered, up to four") {
  const Facts facts(
      entry("a", "") + "," + entry("b", R"("decimalen": 0)"),
      {{"dorp", "a;2020;1;\na;2021;2,25;\nb;2020;1,5;\n"}, {"stad", "a;2020;1;\nb;2020;2,4;\n"}});
  CHECK(facts.figures("dorp", "a") == "2020: 1,00; 2021: 2,25; ");
  CHECK(facts.figures("stad", "a") == "2020: 1,00; ");  // as beside it, in the other
  CHECK(facts.figures("dorp", "b") == "2020: 2; ");
  CHECK(facts.reeks("dorp", "b")["waarnemingen"][0]["waarde"] == 1.5);
}

TEST_CASE("a sum too long to be exact is the nearest that can be shown, and no overflow") {
  const Facts facts(entry("a", R"("aggregatie": "som")"),
                    {{"dorp", "a;2020;900000000000000;\n"}, {"stad", "a;2020;0,000000001;\n"}});
  CHECK(facts.figures("regio", "a") == "2020: 900.000.000.000.000,0000; ");
}

TEST_CASE("an area that could not deliver, and says why, is left out with its reason") {
  FileMap files = read_folder(in_project("tests/rules/basis"));
  files.erase("indicators/wonen/stad.csv");
  files["site/editie.json"] =
      R"({"id": "2022-02", "titel": "t", "datum": "2022-02-10", "peilperiode": "2021-H2", "status": "concept",
          "nietGeleverd": [{"hoofddoel": "wonen", "gebied": "stad", "reden": "het systeem lag plat"}]})";
  const FileMap site = site_of(files);
  CHECK(site.at("gemeenten/stad/wonen/index.html").find("het systeem lag plat") != std::string::npos);
}

}  // namespace voortgang::test

TEST_SUITE_END();
