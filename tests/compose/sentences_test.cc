// How figures, units and periods read in Dutch: what goes in, and the exact sentence that comes out.
#include <doctest/doctest.h>

#include <string>

#include "compose/page_reader.h"

TEST_SUITE_BEGIN("compose");

namespace voortgang::test {
namespace {

// An indicator x of Dorp with that unit and frequency, and more fields where needed.
SmallProgramme programme_of(const std::string& unit, const std::string& frequency, const std::string& more,
                            const std::string& rows) {
  SmallProgramme small;
  return small.without_texts()
      .dictionary(
          R"({"id": "x", "hoofddoel": "wonen", "naam": "x", "soort": "stand", "richting": "hoger-is-beter",
          "bron": "x", "decimalen": 0, "gebieden": ["dorp"], )"
          R"("frequentie": ")" +
          frequency + R"(", "eenheid": ")" + unit + "\"" + more + "}")
      .figures("dorp", rows)
      .without("indicators/wonen/stad.csv");
}

struct InText {
  const char* unit;
  const char* rows;
  const char* written;
  const char* read;
};

constexpr const char* kTraject = R"(, "eenheidEnkelvoud": "traject")";
constexpr const char* kTrajecten = "trajecten";

}  // namespace

TEST_CASE("a unit typed beside a reference becomes part of it: never twice, singular at 1, marks behind it") {
  const InText cases[] = {
      {"%", "x;2021;83;voorlopig;\n", "Van hen was {{x}}% tevreden.",
       "Van hen was 83% (voorlopig) tevreden."},
      {"%", "x;2021;83;voorlopig;\n", "Van hen was {{x}} procent tevreden.",
       "Van hen was 83% (voorlopig) tevreden."},
      {"%", "x;2021;83;;\n", "Van hen was {{x met eenheid}} tevreden.", "Van hen was 83% tevreden."},
      {"%", "x;2021;83;;\n", "Van hen was {{x met eenheid}}% tevreden.", "Van hen was 83% tevreden."},
      {"euro", "x;2020;54000000;geschat;\n", "Almere kreeg € {{x}} voor alle taken.",
       "Almere kreeg € 54 miljoen (geschat) voor alle taken."},
      {"euro", "x;2020;54000000;;\n", "Almere kreeg {{x}} euro.", "Almere kreeg € 54 miljoen."},
      {"euro", "x;2020;1500000;;\n", "Almere kreeg {{x met eenheid}}.", "Almere kreeg € 1,5 miljoen."},
      {"euro", "x;2020;2000000000;;\n", "Het Rijk geeft {{x met eenheid}}.", "Het Rijk geeft € 2 miljard."},
      {"euro", "x;2020;1779000;;\n", "Er is nog € {{x}} te besteden.", "Er is nog € 1.779.000 te besteden."},
      {"euro", "x;2020;100000;;\n", "Er is {{x met eenheid}}.", "Er is € 100.000."},
      {"miljoen euro", "x;2020;54;geschat;\n", "Ongeveer € {{x}} miljoen per jaar.",
       "Ongeveer € 54 miljoen (geschat) per jaar."},
      {"miljoen euro", "x;2020;54;;\n", "Ongeveer {{x}} miljoen euro per jaar.",
       "Ongeveer € 54 miljoen per jaar."},
      {"euro per inwoner", "x;2020;54;;\n", "Het kost {{x met eenheid}}.", "Het kost € 54 per inwoner."},
      {kTrajecten, "x;2021;1;;\n", "Er liep {{x}} trajecten.", "Er liep 1 traject."},
      {kTrajecten, "x;2021;1;;\n", "Er liep {{x}} traject.", "Er liep 1 traject."},
      {kTrajecten, "x;2021;43;voorlopig;\n", "Er liepen {{x}}\ntrajecten, verspreid.",
       "Er liepen 43 trajecten (voorlopig), verspreid."},
      {kTrajecten, "x;2021;43;voorlopig;\n", "Er liepen {{x}} trajectenplannen.",
       "Er liepen 43 (voorlopig) trajectenplannen."},
      {kTrajecten, "x;2021;43;voorlopig;\n", "Het zijn er {{x}}.", "Het zijn er 43 (voorlopig)."},
      {kTrajecten, "x;2021;.;;\n", "Er liepen {{x met eenheid}}.", "Er liepen onbekend."},
      {kTrajecten, "x;2020;40;;\nx;2021;43;;\n", "Dat scheelt {{x verschil met eenheid}}.",
       "Dat scheelt +3 trajecten."},
      {"%", "x;2020;40;;\nx;2021;43;;\n", "Dat scheelt {{x verschil met eenheid}}.",
       "Dat scheelt +3 procentpunt."},
  };
  for (const InText& c : cases) {
    SmallProgramme small =
        programme_of(c.unit, "jaar", c.unit == std::string(kTrajecten) ? kTraject : "", c.rows);
    small.put("site/tekst/dorp/wonen.md",
              std::string("---\nsamenvatting: Kort.\n---\n\n") + c.written + "\n");
    CHECK(lines_with(small.page("gemeenten/dorp/wonen/index.html"), c.read) == c.read);
  }
}

TEST_CASE("the period of a figure stands in a sentence with its article") {
  const struct {
    const char* frequency;
    const char* periode;
    const char* read;
  } cases[] = {{"jaar", "2021", "In 2021 kwamen er 12 mensen."},
               {"halfjaar", "2021-H2", "In het 2e halfjaar van 2021 kwamen er 12 mensen."},
               {"kwartaal", "2021-K4", "In het 4e kwartaal van 2021 kwamen er 12 mensen."},
               {"maand", "2021-12", "In december 2021 kwamen er 12 mensen."},
               {"schooljaar", "2020/21", "In het schooljaar 2020/21 kwamen er 12 mensen."}};
  for (const auto& c : cases) {
    SmallProgramme small =
        programme_of("personen", c.frequency, "", std::string("x;") + c.periode + ";12;;\n");
    small.put("site/tekst/dorp/wonen.md",
              "---\nsamenvatting: Kort.\n---\n\nIn {{x periode}} kwamen er {{x}} mensen.\n");
    CHECK(lines_with(small.page("gemeenten/dorp/wonen/index.html"), "mensen.") == c.read);
  }
}

TEST_CASE("a target and its moment can stand in a sentence") {
  SmallProgramme small =
      programme_of("personen", "halfjaar", R"(, "streefwaarden": [{"periode": "2026-H2", "waarde": 115}])",
                   "x;2021-H1;9;;\nx;2021-H2;12;;\n");
  small.put("site/tekst/dorp/wonen.md",
            "---\nsamenvatting: Kort.\n---\n\nOns doel voor {{x streefwaarde periode}} is {{x streefwaarde}} "
            "personen.\n");
  const std::string page = small.page("gemeenten/dorp/wonen/index.html");
  CHECK(lines_with(page, "Ons doel") == "Ons doel voor eind 2026 is 115 personen.");
  CHECK(page.contains("Nog 103 omhoog tot het doel van 115 personen voor eind 2026."));
  CHECK(lines_with(page, "gestegen") ==
        "gestegen van 9 in het 1e halfjaar van 2021 naar 12 personen in het 2e halfjaar van 2021; "
        "doel: 115 "
        "personen eind 2026.");
}

TEST_CASE("two figures are held against each other with their periods and units") {
  const struct {
    const char* rows;
    const char* key;
    const char* read;
  } cases[] = {
      {"x;2021-H1;7;;\nx;2021-H2;12;;\n", "Dat is", "Dat is 5 meer dan in het 1e halfjaar van 2021."},
      {"x;2021-H1;12;;\nx;2021-H2;12;;\n", "Dat is", "Dat is evenveel als in het 1e halfjaar van 2021."},
      {"x;2020-H2;9;;\nx;2021-H1;12;trendbreuk;\nx;2021-H2;1;;\n", "gedaald",
       "gedaald van 12 in het 1e halfjaar van 2021 naar 1 traject in het 2e halfjaar van 2021 (de "
       "manier van "
       "meten veranderde in het 1e halfjaar van 2021)."},
      {"x;2021-H1;9;;\nx;2021-H2;12;trendbreuk;\n", "niet te vergelijken",
       "Dit is niet te vergelijken met het 1e halfjaar van 2021: de manier van meten is veranderd."},
      {"x;2021-H2;1;;\n", "1 traject", "1 traject"},
  };
  for (const auto& c : cases) {
    const SmallProgramme small = programme_of(kTrajecten, "halfjaar", kTraject, c.rows);
    const std::string page = small.page("indicatoren/x/index.html");
    // What stands above the comparison of gemeenten.
    CHECK(lines_with(page.substr(0, page.find("Laatste cijfer per gemeente")), c.key) == c.read);
  }
}

TEST_CASE("a letter's summary names figure, period, target and verdict") {
  SmallProgramme small =
      programme_of(kTrajecten, "halfjaar",
                   std::string(kTraject) + R"(, "streefwaarden": [{"periode": "2026-H2", "waarde": 1}])",
                   "x;2021-H1;2;;\nx;2021-H2;1;voorlopig;\n");
  small.put("site/documenten/dorp/brief.md",
            "---\nonderwerp: V\nondertekening: {namens: H, functies: [s]}\n---\n\n{{samenvatting}}\n");
  CHECK(lines_with(small.page("documenten/dorp/brief-2022-02.html"), "x: ") ==
        "x: 1 traject (2e halfjaar 2021, voorlopig), doel: 1 traject eind 2026, doel bereikt");
}

TEST_CASE("the time of an activity is said as people say it") {
  const struct {
    const char* fields;
    const char* read;
  } cases[] = {{"loopt;2021;2021-12", "2021"},
               {"loopt;2021-H1;2021-H2", "2021"},
               {"loopt;2021-H1;", "sinds begin 2021"},
               {"loopt;2021-H2;", "sinds het 2e halfjaar van 2021"},
               {"gepland;2022-K1;", "vanaf begin 2022"},
               {"loopt;2020-K3;2022-12", "het 3e kwartaal van 2020 tot en met december 2022"},
               {"loopt;2020;2022-H2", "2020 tot en met eind 2022"},
               {"loopt;2020-H2;2023-H1", "het 2e halfjaar van 2020 tot en met halverwege 2023"},
               {"loopt;2021-H2;2021-H2", "2e halfjaar 2021"},
               {"loopt;2019;2023", "2019 tot en met 2023"}};
  for (const auto& c : cases) {
    SmallProgramme small;
    small.put("site/acties.csv",
              std::string("hoofddoel;gebied;titel;status;start;eind;actiehouder;partners;toelichting\n"
                          "wonen;dorp;Doen;") +
                  c.fields + ";Wij;;\n");
    CHECK(
        lines_with(small.page("acties/index.html"), "Doen | ").find(std::string(" | ") + c.read + " | Wij") !=
        std::string::npos);
  }
}

}  // namespace voortgang::test

TEST_SUITE_END();
