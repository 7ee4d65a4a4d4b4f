// A new region by commands alone.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "app/basis_disk.h"
#include "app/run.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

struct Disk : MemoryDisk {
  RunResult make(std::vector<std::string> more = {}) {
    more.insert(more.begin(), {"new", "programma", "streek"});
    return run_here(more);
  }
};

}  // namespace

TEST_CASE("a new programme has no problem at all, and gives a site at once") {
  Disk disk;
  const RunResult made = disk.make();
  CHECK(made.exit == 0);
  CHECK(made.err.empty());
  CHECK(made.out.contains("Lees eerst streek/README.md"));
  CHECK(made.out.contains("De codes van het CBS zijn verzonnen"));
  const RunResult checked = disk.run_here({"check", "-C", "streek"});
  CHECK(checked.exit == 0);
  CHECK(checked.out + checked.err == "Geen problemen gevonden.\n");
  const RunResult built = disk.run_here({"build", "-C", "streek"});
  CHECK(built.exit == 0);
  CHECK(built.err.empty());
  CHECK(disk.at("streek/public/index.html")
            .contains("Voorbeeldprogramma: hoe staat het ervoor in Voorbeeldregio?"));
  CHECK(disk.at("streek/public/assets/stijl.css") == read_file(in_project("site/assets/stijl.css")));
  CHECK(disk.at("streek/public/documenten/dorp/raadsinformatiebrief-2026-02.html").contains("Geachte leden"));
}

TEST_CASE("its frames, style and schemas are those of this repository, byte for byte") {
  Disk disk;
  REQUIRE(disk.make().exit == 0);
  std::size_t same = 0;
  for (const std::string folder :
       {"templates/html", "templates/md", "templates/typst", "site/assets", "site/schema"}) {
    for (const auto& [path, bytes] : read_folder(in_project(folder))) {
      CHECK_MESSAGE(disk.at("streek/" + folder + "/" + path) == bytes, path);
      ++same;
    }
  }
  CHECK(same > 20);
}

TEST_CASE("nothing in a new programme, nor on its site, is of the region that the tool was made for") {
  Disk disk;
  REQUIRE(disk.make().exit == 0);
  REQUIRE(disk.run_here({"build", "-C", "streek"}).exit == 0);
  for (const auto& [path, bytes] : disk.files.files_below("streek")) {
    for (const std::string_view word : {"Flevoland", "Almere", "Dronten", "Zorglandschap", "zorglandschap"}) {
      const bool is_example = path.contains("site/schema/");
      CHECK_MESSAGE((is_example || !bytes.contains(word)), path << ": " << word);
    }
  }
}

TEST_CASE("flags name region, gemeenten and goals; each has what it needs") {
  Disk disk;
  const RunResult made =
      disk.make({"--titel", "Samen \"sterk\"", "--regio", "De Veluwe", "--gemeente", "Nijkerk=GM0267",
                 "--gemeente", "Súdwest-Fryslân=GM1900", "--gemeente", "'s-Graveland=GM9999", "--doel",
                 "Jeugd & gezin", "--doel", "Werk", "--datum", "2024-08-01"});
  CHECK(made.exit == 0);
  CHECK(made.err.empty());
  CHECK_FALSE(made.out.contains("verzonnen"));
  const RunResult checked = disk.run_here({"check", "-C", "streek"});
  CHECK(checked.out + checked.err == "Geen problemen gevonden.\n");
  CHECK(disk.at("streek/site/programma.json")
            .contains(R"("id": "sudwest-fryslan", "naam": "Súdwest-Fryslân", "cbs": "GM1900")"));
  CHECK(disk.at("streek/site/editie.json").contains(R"("peilperiode": "2024-H1")"));
  CHECK(disk.at("streek/indicators/jeugd-gezin/nijkerk.csv").contains("jeugd-gezin-deelnemers;2024-H1;25;;"));
  CHECK(disk.at("streek/site/tekst/s-graveland/werk.md").contains("Schrijf hier wat 's-Graveland zelf doet"));
  CHECK(disk.run_here({"build", "-C", "streek"}).exit == 0);
}

TEST_CASE("a new programme comes in a new folder or an empty one, never over what is there") {
  Disk disk;
  disk.files.put("streek/brief.txt", "van mij");
  const RunResult refused = disk.make();
  CHECK(refused.exit == 2);
  CHECK(refused.err == "Er is niets geschreven: streek is er al, en is niet leeg. Kies een nieuwe map.\n");
  CHECK(disk.files.files_below("streek").size() == 1);
  CHECK(disk.run_here({"new", "programma", "streek/brief.txt"}).exit == 2);
  REQUIRE(disk.files.make_folder("leeg"));
  CHECK(disk.run_here({"new", "programma", "leeg"}).exit == 0);
  CHECK(disk.run_here({"new", "programma", "leeg"}).exit == 2);
}

TEST_CASE("names that make no id, or the same one, and codes that are none") {
  Disk disk;
  CHECK(disk.make({"--gemeente", "Dorp", "--gemeente", "dorp"}).err ==
        "De naam \"dorp\" geeft dezelfde id als een eerdere: \"dorp\". Kies een andere naam.\n");
  CHECK(disk.make({"--gemeente", "Regio"}).err ==
        "Van de naam \"Regio\" is geen id te maken. Kies een naam met letters, en niet \"regio\".\n");
  CHECK(disk.make({"--doel", "2030"}).exit == 2);
  CHECK(disk.make({"--gemeente", "Dorp=303"}).err.starts_with("\"303\" is geen code van het CBS."));
  CHECK(disk.make({"--datum", "2022-13-01"}).err.starts_with("\"2022-13-01\" kan niet achter --datum"));
  CHECK(disk.files.files_below("streek").empty());
}

TEST_CASE("a disk that fails leaves nothing of a new programme, a run that dies nothing in its place") {
  Disk whole;
  REQUIRE(whole.make().exit == 0);
  for (const bool dies : {true, false}) {
    for (std::size_t nth = 0;; nth += 5) {
      CAPTURE(dies);
      CAPTURE(nth);
      Disk disk;
      dies ? disk.files.fail_from_change(nth) : disk.files.fail_once_at_call(nth);
      const RunResult made = disk.make();
      disk.files.never_fail();
      if (disk.files.kind("streek") != FileKind::kMissing) {
        CHECK(disk.files.files_below("streek") == whole.files.files_below("streek"));
        REQUIRE(nth > 0);
        break;
      }
      CHECK(made.exit == 2);
      if (!dies) CHECK(disk.files.kind("streek.nieuw") == FileKind::kMissing);
      CHECK(disk.make().exit == 0);
      CHECK(disk.files.kind("streek.nieuw") == FileKind::kMissing);
      CHECK(disk.files.files_below("streek") == whole.files.files_below("streek"));
    }
  }
}

TEST_CASE("slashes and points behind a folder change nothing, and of two at once one says who is at work") {
  for (const char* way : {"streek/", "streek/.", "./streek", "streek//"}) {
    Disk disk;
    CHECK_MESSAGE(disk.run_here({"new", "programma", way}).exit == 0, way);
    CHECK(disk.files.kind("streek.nieuw") == FileKind::kMissing);
    CHECK(disk.files.kind("streek/README.md") == FileKind::kFile);
  }
  for (const bool is_there : {false, true}) {
    Disk disk;
    if (is_there) REQUIRE(disk.files.make_folder("streek"));
    const auto other = disk.files.lock("streek.nieuw.slot", 0);
    REQUIRE(other);
    CHECK(disk.make().exit == 2);
    CHECK(disk.files.files_below("streek").empty());
  }
}

TEST_CASE("what a run that died began in a folder that was there, the same command ends, and no other") {
  for (const std::size_t nth : {0U, 1U, 20U, 40U}) {
    CAPTURE(nth);
    Disk disk;
    REQUIRE(disk.files.make_folder("streek"));
    disk.files.fail_from_change(nth);
    CHECK(disk.make().exit == 2);
    disk.files.never_fail();
    Disk other = {};
    for (const auto& [path, bytes] : disk.files.files_below("streek"))
      other.files.put("streek/" + path, bytes);
    other.files.put("streek/brief.txt", "van mij");
    CHECK(other.make().exit == 2);
    CHECK(disk.make().exit == 0);
    CHECK(disk.make().err.contains("streek is er al"));
  }
}

TEST_CASE("the life of a new programme: build, freeze, the next edition, build") {
  Disk disk;
  REQUIRE(disk.make().exit == 0);
  REQUIRE(disk.run_here({"build", "-C", "streek"}).exit == 0);
  const std::string letter = "streek/public/documenten/dorp/raadsinformatiebrief-2026-02.html";
  const std::string published = disk.at(letter);
  CHECK(disk.at("streek/public/documenten/dorp/voortgang-2026-02.html")
            .find("<p>De stand van het hoofddoel: op koers.</p>") != std::string::npos);
  REQUIRE(disk.run_here({"freeze", "-C", "streek"}).exit == 0);
  const RunResult next = disk.run_here(
      {"new", "editie", "2026-H2", "--datum", "2026-09-01", "--peilperiode", "2026-H1", "-C", "streek"});
  CHECK(next.exit == 0);
  CHECK(next.err.empty());
  CHECK(
      next.out ==
      "Editie 2026-H2 (2e halfjaar 2026) staat klaar, als concept. Wat er te doen is:\n"
      "\nVoorbeeldregio\n"
      "  - site/tekst/regio: lees de teksten na\n"
      "  - site/tekst/hoofdstukken: lees de teksten na\n"
      "  - site/acties.csv: werk de activiteiten bij\n"
      "\nDorp\n"
      "  - indicators/wonen/dorp.csv: 1 in te vullen\n"
      "  - site/documenten/dorp/raadsinformatiebrief.md: vul datum en nummers in, lees de tekst na, en haal "
      "concept weg\n"
      "  - site/tekst/dorp: lees de teksten na\n"
      "\nStad\n"
      "  - indicators/wonen/stad.csv: 1 in te vullen\n"
      "  - site/tekst/stad: lees de teksten na\n"
      "\nWat nog niet klopt, zegt voortgang check; wie nog moet leveren, zegt voortgang status.\n");
  const RunResult checked = disk.run_here({"check", "-C", "streek"});
  CHECK(checked.exit == 0);
  CHECK(checked.out.contains("advies[BRF113]"));
  const RunResult built = disk.run_here({"build", "-C", "streek", "--verwijder"});
  CHECK(built.exit == 0);
  CHECK(disk.at("streek/public/veranderd/index.html").contains("Februari 2026"));
  CHECK(disk.at(letter) == published);  // what went to a council stays as it was
}

}  // namespace voortgang::test

TEST_SUITE_END();
