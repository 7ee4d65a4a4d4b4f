// Who has delivered what, from the end of one edition to the next.
#include <doctest/doctest.h>

#include <string>

#include "app/basis_disk.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

constexpr const char* kDorp = "programma/indicators/wonen/dorp.csv";
constexpr const char* kBrief = "programma/site/documenten/dorp/brief.md";
constexpr const char* kWonen = "programma/site/tekst/regio/wonen.md";

// The edition of the basis is kept, and the next one has begun.
struct NextEdition : BasisDisk {
  NextEdition() {
    REQUIRE(run({"freeze"}).exit == 0);
    REQUIRE(run({"new", "editie", "2022-10", "--datum", "2022-10-04", "--peilperiode", "2022-H1"}).exit == 0);
  }
  void replace(const std::string& path, std::string_view from, std::string_view to) {
    std::string text = at(path);
    REQUIRE(text.contains(from));
    files.put(path, text.replace(text.find(from), from.size(), to));
  }
  std::string status() { return run({"status"}).out; }
};

}  // namespace

TEST_CASE("when an edition begins nobody has delivered, and everybody is to be called") {
  NextEdition disk;
  const std::string told = disk.status();
  CHECK(told.contains("In totaal: 2 open, 4 n.v.t.\n"));
  CHECK(told.contains("□ 1 open"));
  CHECK(told.contains("\nopen: cijfers van deze editie die nog niet zijn ingevuld"));
  CHECK(
      told.contains("\nDorp\n  open        Wonen: wachttijd (1)\n"
                    "  concept     site/documenten/dorp/brief.md: nog af te maken\n"));
  CHECK(told.contains("  onveranderd site/tekst/regio/wonen.md: nog zoals in editie Februari 2022\n"));
  CHECK(told.contains(
      "  onveranderd site/tekst/hoofdstukken/10-programma.md: nog zoals in editie Februari 2022\n"));
  CHECK(told.contains("Wie moet u bellen? 3 van 3\n"));
  CHECK_FALSE(disk.run({"diff", "2022-02"}).out.contains("2022-H1"));
  CHECK(disk.run({"new", "levering", "wonen", "dorp"}).out ==
        "programma/indicators/wonen/dorp.csv: 3 rijen, 1 nog in te vullen\n");
}

TEST_CASE("what is done is no longer asked: figures, a finished letter, another text") {
  NextEdition disk;
  disk.replace(kDorp, "wachttijd;2022-H1;;", "wachttijd;2022-H1;nnb;");
  disk.replace(kBrief, "concept: ja\n", "");
  disk.replace(kWonen, "We bouwen", "Nu bouwen we");
  const std::string told = disk.status();
  CHECK(told.contains("In totaal: 1 geleverd, 1 open, 4 n.v.t.\n"));
  // Its fields are new; what it says is not.
  CHECK(told.contains(
      "\nDorp\n  onveranderd site/documenten/dorp/brief.md: nog zoals in editie Februari 2022\n"));
  CHECK_FALSE(told.contains("site/tekst/regio/wonen.md"));
  CHECK(told.contains("site/tekst/regio/zorg.md: nog zoals"));
  disk.files.put(kBrief, disk.at(kBrief) + "\nEn verder.\n");
  CHECK_FALSE(disk.status().contains("\nDorp\n"));
  CHECK(disk.run({"status", "--format", "json"})
            .out.contains(
                R"({"gebied": "regio", "bestand": "site/tekst/regio/zorg.md", "staat": "onveranderd"})"));
}

TEST_CASE("texts that are kept to compare with are not published") {
  NextEdition disk;
  CHECK(disk.at("programma/site/edities/2022-02/teksten/documenten/dorp/brief.md") != "(missing)");
  REQUIRE(disk.run({"build"}).exit == 0);
  for (const auto& [path, bytes] : disk.files.files_below("programma/public"))
    CHECK_FALSE(path.contains("teksten"));
}

TEST_CASE("a scheduled run says what is late on its day, and ends with 1 if it has to be strict") {
  NextEdition disk;
  disk.replace("programma/site/editie.json", "\"status\"", "\"inleveren\": \"2022-09-16\", \"status\"");
  const auto on = [&](const std::string& day) { return disk.run({"status", "--strict", "--datum", day}); };
  const RunResult in_time = on("2022-09-16");
  CHECK(in_time.exit == 0);
  CHECK(
      in_time.out.contains("\nLeveren kan tot en met 16 september 2022.\n"
                           "De volgende editie moet klaar zijn op 4 april 2023.\n"));
  CHECK_FALSE(in_time.out.contains("te laat"));
  const RunResult late = on("2022-09-17");
  CHECK(late.exit == 1);
  CHECK(late.out.contains("\nTe laat: leveren kon tot en met 16 september 2022.\n"));
  CHECK(late.out.contains("  open        Wonen: wachttijd (1) (te laat)\n"));
  CHECK(late.out.contains("brief.md: nog af te maken (te laat)\n"));
  CHECK(late.out.contains("wonen.md: nog zoals in editie Februari 2022\n"));  // it may be right
  CHECK_FALSE(late.out.contains("nog een concept, en"));
  CHECK(disk.run({"status", "--datum", "2022-09-17"}).exit == 0);
  CHECK(disk.run({"status", "--strict"}).exit == 1);
  CHECK(disk.run({"status"}).exit == 0);
  CHECK(on("2022-10-05")
            .out.contains("Te laat: deze editie is nog een concept, en had klaar moeten zijn op 4 oktober"));
  const std::string json = disk.run({"status", "--datum", "2022-10-05", "--format", "json"}).out;
  CHECK(json.contains(
      R"("termijnen": {"vandaag": "2022-10-05", "inleveren": "2022-09-16", "volgende": "2023-04-04", )"
      R"("leverenTeLaat": true, "editieTeLaat": true, "volgendeTeLaat": false})"));
  CHECK(json.contains(R"("schuldig": ["dorp", "stad"])"));
  CHECK(disk.run({"status", "--datum", "2022-09-17", "--lang", "en"})
            .out.contains("\nLate: the last day to deliver was 2022-09-16.\n"));
}

TEST_CASE("when all is in, only the next edition can be late") {
  BasisDisk disk;
  disk.files.put("programma/site/documenten/stad/brief.md",
                 "---\nonderwerp: Voortgang\nondertekening: {namens: Het college, functies: [de "
                 "secretaris]}\n---\n\nWoord.\n");
  const auto on = [&](const std::string& day) { return disk.run({"status", "--strict", "--datum", day}); };
  CHECK(disk.run({"status", "--strict"}).exit == 0);
  CHECK(on("2022-08-10").exit == 0);
  CHECK(on("2022-08-10").out.contains("\nLeveren kon tot en met 10 februari 2022.\n"));
  const RunResult late = on("2022-08-11");
  CHECK(late.exit == 1);
  CHECK(late.out.contains("\nTe laat: de volgende editie had klaar moeten zijn op 10 augustus 2022.\n"));
  CHECK(disk.run({"status", "--datum", "2022-08-11", "--format", "markdown"})
            .out.contains("\n- Te laat: de volgende"));
  disk.files.put("programma/site/editie.json",
                 R"({"id": "2022-02", "titel": "x", "datum": "2022-02-10", "peilperiode": "2021-H2",
                     "status": "voorbeeld", "volgende": "2022-10-04"})");
  CHECK(on("2022-08-11").exit == 0);
  CHECK(on("2022-10-05").exit == 1);
  CHECK(disk.run({"status", "--datum", "morgen"}).err ==
        "\"morgen\" kan niet achter --datum: schrijf een datum als jaar-maand-dag, zoals 2022-02-10.\n");
  CHECK(on("morgen").exit == 2);
  disk.files.put("programma/site/editie.json", "{");
  CHECK(on("2022-02-01").exit == 1);  // nobody can tell
}

}  // namespace voortgang::test

TEST_SUITE_END();
