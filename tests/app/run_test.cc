#include "app/run.h"

#include <doctest/doctest.h>

#include <string>

#include "support/memory_file_system.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

struct Disk {
  MemoryFileSystem files;
  Disk() { put_programme(files, read_folder(in_project("tests/rules/basis"))); }
  RunResult run(const std::vector<std::string>& arguments) { return voortgang::run(arguments, files, {}); }
};

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("build writes the site and says so; again it changes nothing") {
  Disk disk;
  const RunResult first = disk.run({"build", "-C", "programma"});
  CHECK(first.exit == 0);
  CHECK(first.err.empty());
  CHECK(has(first.out, "programma/public: "));
  CHECK(disk.files.files_below("programma/public").contains("index.html"));
  disk.files.clear_log();
  CHECK(has(disk.run({"build", "-C", "programma"}).out, "niets veranderd"));
  CHECK(disk.files.log().empty());
}

TEST_CASE("with any error nothing is written and what was published stays") {
  Disk disk;
  REQUIRE(disk.run({"build", "-C", "programma", "--out", "uit"}).exit == 0);
  const FileMap before = disk.files.files_below("uit");
  disk.files.put("programma/indicators/wonen/dorp.csv", "indicator;periode;waarde\nwachttijd;2021-H2;veel\n");
  disk.files.put("programma/site/editie.json", "{");
  disk.files.put("programma/templates/html/pagina.html", "{{titl}}");
  disk.files.clear_log();
  const RunResult result = disk.run({"build", "-C", "programma", "--out", "uit"});
  CHECK(result.exit == 1);
  CHECK(result.out.empty());
  for (const char* part :
       {"indicators/wonen/dorp.csv:2:19: fout[CSV203]", "site/editie.json:1:2: fout[JSN101]",
        "templates/html/pagina.html:1:3: fout[TPL201]", "hulp: bedoelt u \"titel\"?",
        "Er is niets geschreven"}) {
    CHECK_MESSAGE(has(result.err, part), part);
  }
  CHECK(disk.files.log().empty());
  CHECK(disk.files.files_below("uit") == before);
}

TEST_CASE("warnings stop a strict build only") {
  Disk disk;
  disk.files.put("programma/site/tekst/regio/wonen.md", "Met <b>HTML</b>.\n");
  CHECK(disk.run({"check", "-C", "programma", "--strict"}).exit == 1);
  CHECK(disk.run({"build", "-C", "programma", "--strict"}).exit == 1);
  CHECK(disk.files.kind("programma/public") == FileKind::kMissing);
  const RunResult lenient = disk.run({"build", "-C", "programma"});
  CHECK(lenient.exit == 0);
  CHECK(has(lenient.err, "waarschuwing[MDN101]"));
}

TEST_CASE("check tells the same as data") {
  Disk disk;
  CHECK(disk.run({"check", "-C", "programma"}).out == "Geen problemen gevonden.\n");
  disk.files.put("programma/indicators/wonen/dorp.csv", "indicator;periode;waarde\nwachttijd;2021-H2;veel\n");
  const RunResult json = disk.run({"check", "-C", "programma", "--format", "json"});
  CHECK(json.exit == 1);
  CHECK(has(json.out,
            "{\"code\": \"CSV203\", \"ernst\": \"fout\", \"bestand\": \"indicators/wonen/dorp.csv\", "
            "\"regel\": 2, \"kolom\": 19"));
  CHECK(
      has(disk.run({"check", "-C", "programma", "--lang", "en"}).out, "error[CSV203] value is not a number"));
  CHECK(disk.files.kind("programma/public") == FileKind::kMissing);
}

TEST_CASE("explain says what a code means") {
  Disk disk;
  const RunResult known = disk.run({"explain", "CSV203"});
  CHECK(known.exit == 0);
  CHECK(known.out.starts_with("# CSV203: "));
  CHECK(disk.run({"explain", "XYZ999"}).exit == 2);
}

TEST_CASE("wrong use and a missing programme end with 2, help with 0") {
  Disk disk;
  CHECK(disk.run({}).exit == 2);
  CHECK(disk.run({"bouw"}).exit == 2);
  CHECK(disk.run({"build", "--onbekend"}).exit == 2);
  CHECK(disk.run({"check", "--format", "xml"}).exit == 2);
  CHECK(has(disk.run({"build", "-C", "elders"}).err, "elders"));
  CHECK(disk.run({"build", "-C", "elders"}).exit == 2);
  CHECK(disk.run({"--help"}).exit == 0);
  CHECK(has(disk.run({"build", "--help"}).out, "--strict"));
  CHECK(disk.run({"--version"}).exit == 0);
}

TEST_CASE("a disk that fails is told, and the site is as it was") {
  Disk disk;
  REQUIRE(disk.run({"build", "-C", "programma", "--out", "uit"}).exit == 0);
  const FileMap before = disk.files.files_below("uit");
  disk.files.put("programma/site/tekst/regio/wonen.md", "Andere tekst.\n");
  disk.files.fail_from_change(3);
  const RunResult result = disk.run({"build", "-C", "programma", "--out", "uit"});
  CHECK(result.exit == 2);
  CHECK(has(result.err, "No space left on device"));
  CHECK(disk.files.files_below("uit") == before);
}

}  // namespace voortgang::test

TEST_SUITE_END();
