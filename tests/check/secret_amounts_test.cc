// An amount that is not shown is told where a text names it, and to nobody but who may see it.
#include <doctest/doctest.h>

#include <string>

#include "compose/page_reader.h"

TEST_SUITE_BEGIN("check");

namespace voortgang::test {
namespace {

// Of Dorp 1.250.000 euros are of one provider, and of Stad 800.000.
std::string told(const std::string& words, bool openly = true, const std::string& of_dorp = "1250000",
                 const std::string& area = "dorp") {
  SmallProgramme programme;
  programme.without_texts().dictionary(
      R"({"id": "kosten", "hoofddoel": "wonen", "naam": "Kosten", "eenheid": "euro", "soort": "bedrag",
          "richting": "neutraal", "bron": "x", "frequentie": "jaar", "aggregatie": "som",
          "geheimhouding": {"soort": "bedrag"}})");
  const std::string head = "indicator;periode;waarde;aanbieders;grootste;tweede\nkosten;2021;";
  programme.put("indicators/wonen/dorp.csv", head + of_dorp + ";1;;\n")
      .put("indicators/wonen/stad.csv", head + "800000;1;;\n")
      .put("site/tekst/" + area + "/wonen.md", words + "\n");
  MemoryFileSystem disk;
  put_programme(disk, programme.files());
  std::string out;
  for (const std::string& line : openly ? open_problem_lines(disk) : problem_lines(disk)) out += line + "\n";
  return out;
}

bool is_told(const std::string& words, const std::string& area = "dorp") {
  return told(words, true, "1250000", area).find("GEH117") != std::string::npos;
}

}  // namespace

TEST_CASE("an amount that is not shown, in whatever way it is written") {
  for (const char* words :
       {"Dit kostte 1.250.000 euro.", "Dit kostte € 1.250.000.", "Dit kostte 1,25 miljoen.",
        "Dit kostte € 1,25 mln in een jaar.", "Dit kostte 1.250 duizend euro.", "Dit kostte 1250000 euro.",
        "> Het was 1.250.000, zei hij.", "Dit kostte 12,5 ton.", "Dit kostte 1 250 000 euro.",
        "Dit kostte \u20AC\u00A01\u202F250\u202F000.", "Dit kostte \u20AC 1.250.000,- in 2021.",
        "Op 3 1 250 000 in een jaar.", "Dit kostte € 1,25 mio in een jaar.", "Dit kostte 0,00125 mld euro.",
        "Dit kostte 1.250 dzd euro.", "Dit kostte € 1.250 k in een jaar."}) {
    CAPTURE(std::string(words));
    CHECK(is_told(words));
  }
  for (const char* words : {"Dit kostte 1.250 euro.", "Dit kostte 1,2 miljoen.", "Dit kostte 1,251 miljoen.",
                            "Er zijn 125 huizen.", "Dit kostte 1 250 001 euro.", "Dit kostte 12,6 ton.",
                            "Het is 1 25 0000.", "Dit kostte 800.000 in een jaar."}) {
    CAPTURE(std::string(words));
    CHECK_FALSE(is_told(words));
  }
}

TEST_CASE("an amount with a comma is no year") {
  CHECK(told("Dit kostte 20,5 miljoen.", true, "20500000").find("GEH117") != std::string::npos);
  CHECK(told("Het is van 2050.", true, "2050").find("GEH117") == std::string::npos);
  CHECK(told("Het is van € 2050.", true, "2050").find("GEH117") != std::string::npos);
}

TEST_CASE("less than a thousand euros is too common a number") {
  CHECK(told("Dit kostte € 1.000.", true, "1000").find("GEH117") != std::string::npos);
  CHECK(told("Dit kostte € 999.", true, "999").find("GEH117") == std::string::npos);
}

TEST_CASE("of an area, of the region that it is in, and in the region of all") {
  CHECK(is_told("Dit kostte 2,05 miljoen euro."));
  CHECK(is_told("Dit kostte 800.000 euro.", "regio"));
  CHECK(is_told("In Dorp kostte het € 1.250.000.", "regio"));
  CHECK_FALSE(is_told("Dit kostte € 1.250.000.", "stad"));
  CHECK(is_told("In Dorp kostte het € 1.250.000.", "stad"));
}

TEST_CASE("it is told on one's own screen only: that it is so, is what nobody may know") {
  const std::string words = "Dit kostte 1.250.000 euro.";
  CHECK(told(words, false).find("GEH117") == std::string::npos);
  CHECK(told(words, false) == told(words, false, "1260000"));
}

}  // namespace voortgang::test

TEST_SUITE_END();
