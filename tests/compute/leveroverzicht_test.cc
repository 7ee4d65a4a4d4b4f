#include "compute/leveroverzicht.h"

#include <doctest/doctest.h>

#include <functional>

#include "app/run.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("compute");

namespace voortgang::test {
namespace {

// tests/rules/basis, with something changed: Dorp and Stad are asked for figures on Wonen, the region for
// none.
struct Programme {
  MemoryFileSystem disk;
  Checked checked;
  Leveroverzicht overzicht;

  explicit Programme(const std::function<void(MemoryFileSystem&)>& change) {
    put_programme(disk, read_folder(in_project("tests/rules/basis")));
    (void)disk.remove_all("programma/site/tekst/regio/zorg.md");
    change(disk);
    read_and_check(disk, "programma", checked);
    overzicht = leveroverzicht(checked.loaded.dossier(), checked.feiten, checked.problems());
  }
  [[nodiscard]] const Leverstand& wonen(GebiedIndex gebied) const { return overzicht.stand(0, gebied); }
};

constexpr GebiedIndex kDorp = 1;
constexpr GebiedIndex kStad = 2;
const char* const kDorpCsv = "programma/indicators/wonen/dorp.csv";
const char* const kEditieJson = "programma/site/editie.json";

std::string edition_with(const std::string& excuse) {
  return R"({"id": "2022-02", "titel": "Februari 2022", "datum": "2022-02-10", "peilperiode": "2021-H2",
             "status": "voorbeeld", "nietGeleverd": [)" +
         excuse + "]}";
}

// Another edition before that of the basis, up to 2021-H1.
const char* const kFrozenOctober =
    R"({"schema": "voortgang-bevroren/1", "methodeversie": 1, "indicatoren": [],
  "editie": {"id": "2021-10", "titel": "Oktober 2021", "datum": "2021-10-05", "peilperiode": "2021-H1",
             "status": "vastgesteld"},
  "groepen": [], "acties": [], "reeksen": []})";

}  // namespace

TEST_CASE("a delivery that is in, and an area that is asked for nothing") {
  const Programme p([](MemoryFileSystem&) {});
  CHECK(p.wonen(kDorp).staat == Leverstaat::kGeleverd);
  CHECK(p.wonen(kDorp).geleverd == 1);
  CHECK(p.wonen(kDorp).gevraagd == 1);
  CHECK(code(*p.wonen(kDorp).laatste) == "2021-H2");
  CHECK(p.wonen(kRegio).staat == Leverstaat::kNietGevraagd);
  CHECK(p.wonen(kRegio).has_tekst);
  CHECK_FALSE(p.wonen(kDorp).lacks_tekst);  // no gemeente writes texts of its own
  // The region has no text on Zorg, and Stad no letter where Dorp has one.
  CHECK(p.overzicht.bellen == std::vector<GebiedIndex>{kRegio, kStad});
  REQUIRE(p.overzicht.schrijfwerk[kStad].size() == 1);
  CHECK(p.overzicht.schrijfwerk[kStad][0].pad == "site/documenten/stad");
  CHECK(p.overzicht.schrijfwerk[kStad][0].staat == Schrijfstaat::kOntbreekt);
  CHECK(p.overzicht.schrijfwerk[kDorp].empty());
}

TEST_CASE("a proposal outside editions is no letter of this one") {
  const Programme p([](MemoryFileSystem& disk) {
    disk.put("programma/site/documenten/stad/brief.md",
             "---\nonderwerp: Plan\nbuitenEditie: ja\nondertekening: {namens: Het college, functies: [de "
             "secretaris]}\n"
             "---\n\nWoord.\n");
  });
  REQUIRE(p.overzicht.schrijfwerk[kStad].size() == 1);
  CHECK(p.overzicht.schrijfwerk[kStad][0].staat == Schrijfstaat::kOntbreekt);
}

TEST_CASE("a delivery that has not come, and one that will not") {
  const Programme missing([](MemoryFileSystem& disk) { (void)disk.remove_all(kDorpCsv); });
  CHECK(missing.wonen(kDorp).staat == Leverstaat::kOntbreekt);
  CHECK(missing.wonen(kDorp).ontbrekend.size() == 1);
  CHECK(missing.wonen(kDorp).problemen.empty());
  CHECK(missing.overzicht.bellen == std::vector<GebiedIndex>{kRegio, kDorp, kStad});
  const Programme excused([](MemoryFileSystem& disk) {
    (void)disk.remove_all(kDorpCsv);
    disk.put(kEditieJson, edition_with(R"({"hoofddoel": "wonen", "gebied": "dorp", "reden": "Ziek."})"));
  });
  CHECK(excused.wonen(kDorp).staat == Leverstaat::kAfgemeld);
  CHECK(excused.wonen(kDorp).reden == "Ziek.");
  CHECK(excused.overzicht.bellen == std::vector<GebiedIndex>{kRegio, kStad});
}

TEST_CASE("figures of this edition that nobody has said anything of are open") {
  const auto with_rows = [](const std::string& rows, const std::string& more = {}) {
    return Programme([&](MemoryFileSystem& disk) {
      disk.put(kDorpCsv, "indicator;periode;waarde\n" + rows);
      if (!more.empty()) disk.put("programma/site/edities/2021-10.json", more);
    });
  };
  const Programme blank = with_rows("wachttijd;2021-H1;13\nwachttijd;2021-H2;\n");
  CHECK(blank.wonen(kDorp).staat == Leverstaat::kOpen);
  REQUIRE(blank.wonen(kDorp).open.size() == 1);
  CHECK(blank.wonen(kDorp).open[0].cijfers == 1);
  CHECK(blank.wonen(kDorp).geleverd == 0);
  CHECK(blank.overzicht.bellen == std::vector<GebiedIndex>{kRegio, kDorp, kStad});
  const Programme last_time = with_rows("wachttijd;2020-H1;14\nwachttijd;2020-H2;13\n");
  CHECK(last_time.wonen(kDorp).staat == Leverstaat::kOpen);
  CHECK(last_time.wonen(kDorp).open[0].cijfers == 2);
  for (const char* said : {"nnb", ".", "-", "x", "12,5"}) {
    const Programme p = with_rows("wachttijd;2021-H1;13\nwachttijd;2021-H2;" + std::string(said) + "\n");
    CHECK(p.wonen(kDorp).staat == Leverstaat::kGeleverd);
    CHECK(p.wonen(kDorp).open.empty());
  }
  // What an edition before this one asked for is long past.
  const std::string old = "wachttijd;2020-H2;\nwachttijd;2021-H1;13\nwachttijd;2021-H2;12\n";
  CHECK(with_rows(old).wonen(kDorp).staat == Leverstaat::kOpen);
  CHECK(with_rows(old, kFrozenOctober).wonen(kDorp).staat == Leverstaat::kGeleverd);
  CHECK(with_rows("wachttijd;2019-H2;13\n", kFrozenOctober).wonen(kDorp).open[0].cijfers == 1);
}

TEST_CASE("figures that come late by nature are asked later") {
  const auto with_delay = [](const std::string& delay, const std::string& rows) {
    return Programme([&](MemoryFileSystem& disk) {
      std::string dictionary = read_file(in_project("tests/rules/basis/indicators/indicatoren.json"));
      dictionary.insert(dictionary.find("\"streefwaarden\""), "\"vertraging\": " + delay + ", ");
      disk.put("programma/indicators/indicatoren.json", dictionary);
      disk.put(kDorpCsv, "indicator;periode;waarde\n" + rows);
    });
  };
  CHECK(with_delay("1", "wachttijd;2021-H1;13\n").wonen(kDorp).staat == Leverstaat::kGeleverd);
  CHECK(with_delay("1", "wachttijd;2020-H2;13\n").wonen(kDorp).staat == Leverstaat::kOpen);
  CHECK(with_delay("3", "wachttijd;2020-H1;13\n").wonen(kDorp).staat == Leverstaat::kGeleverd);
  CHECK(with_delay("3", "wachttijd;2020-H1;13\n").wonen(kDorp).verouderd.empty());
  CHECK(with_delay("3", "wachttijd;2019-H2;13\n").wonen(kDorp).verouderd.size() == 1);
}

TEST_CASE("stale figures are those that are too old for the edition") {
  const Programme p([](MemoryFileSystem& disk) {
    disk.put(kDorpCsv, "indicator;periode;waarde\nwachttijd;2019-H2;13\nwachttijd;2021-H2;.\n");
  });
  CHECK(p.wonen(kDorp).staat == Leverstaat::kVerouderd);
  REQUIRE(p.wonen(kDorp).verouderd.size() == 1);
  CHECK(code(p.wonen(kDorp).verouderd[0].laatste) == "2019-H2");
  CHECK(p.wonen(kStad).staat == Leverstaat::kGeleverd);
}

TEST_CASE("errors are counted with those left out, and go to whoever wrote the file") {
  const Programme p([](MemoryFileSystem& disk) {
    std::string rows = "indicator;periode;waarde\n";
    for (int year = 1980; year < 2010; ++year) rows += "wachttijd;" + std::to_string(year) + "-H1;veel\n";
    disk.put(kDorpCsv, rows);
    disk.put("programma/site/tekst/dorp/wonen.md", "Zie {{onbekend}} en <b>.\n");
    disk.put("programma/site/documenten/stad/brief.md", "---\nonderwerp: {\n---\n");
    disk.put("programma/site/begroting/dorp.dekking.csv", "bron\n");
    disk.put("programma/indicators/wonen/elders.csv", "x\n");
  });
  CHECK(p.wonen(kDorp).staat == Leverstaat::kFouten);
  CHECK(p.wonen(kDorp).telling().fouten == 31);
  CHECK(p.wonen(kDorp).telling().waarschuwingen == 1);
  CHECK(p.wonen(kDorp).ontbrekend.empty());  // the rows that could not be read may have had it
  CHECK(p.wonen(kStad).lacks_tekst);         // now that Dorp writes texts
  CHECK(p.overzicht.overige[kDorp].size() == 1);
  CHECK(p.overzicht.overige[kStad].size() == 1);
  REQUIRE(p.overzicht.algemeen.size() == 1);
  CHECK(p.overzicht.algemeen[0].pad == "indicators/wonen/elders.csv");
  REQUIRE(p.overzicht.stand(1, kRegio).problemen.size() == 1);  // Zorg is an empty goal
  CHECK(p.overzicht.stand(1, kRegio).problemen[0].pad == "site/tekst/regio/zorg.md");
}

TEST_CASE("a file that cannot be read is an error of its area") {
  const Programme p([](MemoryFileSystem& disk) {
    disk.deny(kDorpCsv);
    disk.wear_out("programma/site/tekst/regio/wonen.md");
  });
  CHECK(p.wonen(kDorp).staat == Leverstaat::kFouten);
  CHECK(p.wonen(kDorp).ontbrekend.empty());
  CHECK(p.wonen(kRegio).staat == Leverstaat::kFouten);
  CHECK(p.wonen(kRegio).has_tekst);
}

TEST_CASE("a workbook of all goals, and a delivery above its goal's folder, are the area's that they name") {
  const Programme book([](MemoryFileSystem& disk) {
    (void)disk.remove_all(kDorpCsv);
    disk.put("programma/indicators/dorp.xlsx", "no workbook");
  });
  CHECK(book.overzicht.algemeen.empty());
  CHECK(book.wonen(kDorp).staat == Leverstaat::kFouten);
  CHECK(book.wonen(kStad).staat == Leverstaat::kGeleverd);
  const Programme above([](MemoryFileSystem& disk) {
    disk.put("programma/indicators/dorp.csv", "indicator;periode;waarde\nwachttijd;2021-H2;12\n");
  });
  CHECK(above.overzicht.algemeen.empty());
  REQUIRE(above.overzicht.overige[kDorp].size() == 1);
  CHECK(above.overzicht.overige[kDorp][0].pad == "indicators/dorp.csv");
}

TEST_CASE("of very many areas only the totals and who has to act are shown") {
  MemoryFileSystem disk;
  put_programme(disk, read_folder(in_project("tests/rules/basis")));
  (void)disk.remove_all("programma/site/tekst/regio/zorg.md");
  std::string programma = read_file(in_project("tests/rules/basis/site/programma.json"));
  std::string more;
  for (int i = 100; i < 130; ++i) {
    const std::string n = std::to_string(i);
    more += R"({"id": "g)" + n + R"(", "naam": "Plaats )" + n + R"(", "cbs": "GM0)" + n + R"("}, )";
    if (i != 107)
      disk.put("programma/indicators/wonen/g" + n + ".csv",
               "indicator;periode;waarde\nwachttijd;2021-H2;1\n");
  }
  disk.put("programma/site/programma.json", programma.insert(programma.find(R"({"id": "dorp")"), more));
  const std::string text = run({"status", "-C", "programma"}, disk, {}).out;
  CHECK(text.find(
            "Hoofddoel  geleverd  verouderd  open  onvolledig  fouten  ontbreekt  afgemeld  n.v.t.  geen "
            "tekst\n"
            "Wonen      31        0          0     0           0       1          0         1       0\n"
            "Zorg       0         0          0     0           0       0          0         33      1\n") !=
        std::string::npos);
  CHECK(text.find("Wie moet u bellen? 32 van 33\n\nPolder\n  tekst       Zorg: "
                  "site/tekst/regio/zorg.md\n\nPlaats 100\n"
                  "  brief       site/documenten/g100 ontbreekt\n") != std::string::npos);
  CHECK(text.find("Plaats 107\n  ontbreekt   Wonen: het hele bestand indicators/wonen/g107.csv\n") !=
        std::string::npos);
}

TEST_CASE("whatever file is broken, status tells something and ends well") {
  const FileMap basis = read_folder(in_project("tests/rules/basis"));
  for (const auto& [path, bytes] : basis) {
    CAPTURE(path);
    for (const std::string broken : {"", "{", "\xFF\xFE"}) {
      MemoryFileSystem disk;
      put_programme(disk, basis);
      disk.put("programma/" + path, broken);
      for (const char* format : {"text", "markdown", "json"}) {
        const RunResult result = run({"status", "-C", "programma", "--format", format}, disk, {});
        CHECK(result.exit == 0);
        CHECK(result.out.find(path.ends_with("programma.json") ? "programma.json" : "Dorp") !=
              std::string::npos);
      }
    }
  }
}

}  // namespace voortgang::test

TEST_SUITE_END();
