#include <doctest/doctest.h>

#include <array>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "app/basis_disk.h"
#include "compute/counted_people.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {
namespace {

using Json = nlohmann::json;

// Stad is small, and extra1 goes along.
struct SecretDisk {
  MemoryFileSystem files;
  SecretDisk() { put_programme(files, counted({30, 3, 25, 40}).files()); }
  RunResult run(std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), {"-C", "programma"});
    return voortgang::run(arguments, files, {});
  }
  RunResult report(const std::string& path) { return run({"check", "--rapport", path}); }
  std::string text(const std::string& path) { return files.read(path, 1U << 20U).value_or(""); }
  bool is_there(const std::string& path) { return files.kind(path) != FileKind::kMissing; }
};

}  // namespace

TEST_CASE("the report says of each withheld figure what it is, why, and what a reader knows of it") {
  SecretDisk disk;
  const RunResult result = disk.report("prive/rapport.md");
  CHECK(result.exit == 0);
  CHECK(result.err ==
        "prive/rapport.md: rapport over wat weg blijft, met de geheime cijfers; alleen u kunt het lezen\n");
  const std::string report = disk.text("prive/rapport.md");
  CHECK(lines_with(report, "Eis:").find("onder de 10 blijft weg, en een lezer houdt er minstens 4") !=
        report.npos);
  CHECK(report.find("| Stad | 2021 |  | 3 | kleiner dan 10 | 1 tot en met 27: veilig; wie de drempel kent: 1 "
                    "tot en met 9 | Extra 1 |") != report.npos);
  CHECK(report.find("| Extra 1 | 2021 |  | 25 | anders is uit te rekenen: Stad | 1 tot en met 27; wie de "
                    "drempel kent: 19 tot en met 27 | Stad |") != report.npos);
  CHECK(report.find("Elk klein cijfer is veilig") != report.npos);
  CHECK(disk.files.state("prive/rapport.md", Links::kItself)->mode == 0600);
  CHECK_FALSE(disk.is_there("prive/rapport.md.nieuw"));
  const std::string english = [&] {
    CHECK(disk.run({"check", "--lang", "en", "--rapport", "prive/report.md"}).exit == 0);
    return disk.text("prive/report.md");
  }();
  CHECK(english.find("| 3 | smaller than 10 | 1 to 27: safe; somebody who knows the threshold: 1 to 9 |") !=
        english.npos);
}

TEST_CASE("the same for programs") {
  SecretDisk disk;
  CHECK(disk.report("prive/rapport.json").exit == 0);
  const Json report = Json::parse(disk.text("prive/rapport.json"));
  CHECK(report["schema"] == "voortgang-geheim/1");
  REQUIRE(report["cijfers"].size() == 2);
  const Json& stad = report["cijfers"][1];
  CHECK(stad["gebied"] == "stad");
  CHECK(stad["waarde"] == 3);
  CHECK(stad["reden"] == "klein");
  CHECK(stad["lezer"]["minst"] == 1);
  CHECK(stad["lezer"]["meest"] == 27);
  CHECK(stad["lezer"]["bewezen"] == true);
  CHECK(stad["eis"]["breedte"] == 3);
  CHECK(stad["oordeel"] == "veilig");
  CHECK(report["cijfers"][0]["voor"][0]["gebied"] == "stad");
  CHECK(report["cijfers"][0]["oordeel"] == "geen-eis");
}

TEST_CASE("two worlds in which all that is shown is the same stand beside a withheld figure") {
  SecretDisk disk;
  CHECK(disk.report("prive/rapport.json").exit == 0);
  const Json stad = Json::parse(disk.text("prive/rapport.json"))["cijfers"][1];
  std::array<int, 2> ends{};
  for (const auto& [name, end] : {std::pair("lager", &ends[0]), std::pair("hoger", &ends[1])}) {
    int sum = 0;
    int moved = 0;
    *end = 3;
    for (const Json& other : stad["werelden"][name]) {
      sum += other["waarde"].get<int>();
      ++moved;
      if (other["gebied"] == "stad") *end = other["waarde"];
    }
    CHECK((moved == 0 || sum == 3 + 25));
  }
  CHECK(ends[1] - ends[0] >= 3);
  CHECK(stad["kenner"]["minst"] == 1);
  CHECK(stad["kenner"]["meest"] == 9);
  CHECK(disk.report("prive/rapport.md").exit == 0);
  CHECK(disk.text("prive/rapport.md").find("dezelfde cijfers staan er ook in deze twee werelden") !=
        std::string::npos);
}

TEST_CASE("of a rounded number the report has what it is, what is shown, and what a reader knows") {
  SmallProgramme programme = counted({30, 3, 25, 40});
  programme.change("indicators/indicatoren.json", "\"drempel\": 10", "\"afronding\": 5");
  MemoryFileSystem files;
  put_programme(files, programme.files());
  REQUIRE(voortgang::run({"check", "--rapport", "prive/r.json", "-C", "programma"}, files, {}).exit == 0);
  const Json report = Json::parse(files.read("prive/r.json", 1U << 20U).value_or(""));
  CHECK(report["cijfers"].empty());
  REQUIRE(report["afgerond"].size() == 5);
  for (const Json& one : report["afgerond"]) {
    CHECK(one["getoond"].get<int>() % 5 == 0);
    CHECK(one["lezer"]["minst"] <= one["waarde"]);
    CHECK(one["lezer"]["meest"] >= one["waarde"]);
    CHECK(one["lezer"]["meest"].get<int>() - one["lezer"]["minst"].get<int>() >= 3);
    CHECK(one["oordeel"] == "veilig");
  }
  CHECK(report["afgerond"][0]["waarde"] == 98);
  REQUIRE(voortgang::run({"check", "--rapport", "prive/r.md", "-C", "programma"}, files, {}).exit == 0);
  CHECK(files.read("prive/r.md", 1U << 20U).value_or("").find("| Stad | 2021 |  | 3 |") != std::string::npos);
}

TEST_CASE("what is said on other channels is the same with a report and without") {
  for (const std::string format : {"text", "json", "sarif", "github", "gitlab", "junit"}) {
    CAPTURE(format);
    SecretDisk disk;
    disk.files.put("programma/indicators/wonen/stad.csv",
                   "indicator;periode;waarde;status;toelichting\ndaklozen;2021;3;;\ndaklozen;2021;7;;\n");
    const RunResult without = disk.run({"check", "--format", format});
    const RunResult with = disk.run({"check", "--format", format, "--rapport", "prive/rapport.md"});
    CHECK(with.out == without.out);
    CHECK(with.exit == without.exit);
    CHECK(with.exit == 1);
    // What they leave out stands in the report.
    CHECK(disk.text("prive/rapport.md").find("daklozen;2021;7") != std::string::npos);
    CHECK(with.out.find("daklozen;2021;7") == std::string::npos);
  }
}

TEST_CASE("where others could read it, no report is written, and nothing else happens") {
  SecretDisk disk;
  disk.files.put("elders/.git/HEAD", "ref: x");
  REQUIRE(disk.run({"build", "--out", "site"}).exit == 0);
  REQUIRE(disk.is_there("site/manifest.json"));
  for (const std::string place :
       {"programma/public", "programma/public/data", "programma/site", "programma/site/edities",
        "programma/indicators/wonen", "elders", "elders/diep/er", "site", "site/data"}) {
    CAPTURE(place);
    const RunResult result = disk.report(place + "/rapport.md");
    CHECK(result.exit == 2);
    CHECK(result.out.empty());
    CHECK(result.err.find("GEH107") != std::string::npos);
    CHECK_FALSE(disk.is_there(place + "/rapport.md"));
  }
}

TEST_CASE("a folder of which it cannot be seen whether others can read it gets no report") {
  SecretDisk disk;
  REQUIRE(disk.run({"build", "--out", "site"}).exit == 0);
  disk.files.deny("site/manifest.json");
  const RunResult result = disk.report("site/rapport.md");
  CHECK(result.exit == 2);
  CHECK(result.err.find("site/manifest.json") != std::string::npos);
  CHECK_FALSE(disk.is_there("site/rapport.md"));
}

TEST_CASE("a link leads nowhere, and what is no file is not replaced") {
  SecretDisk disk;
  disk.files.put("programma/public/open.md", "x");
  disk.files.put("prive/oud.md", "van eerder");
  disk.files.put_link("prive/link.md", "../programma/public/open.md");
  disk.files.put_link("prive/map", "../programma/public");
  disk.files.put_folder("prive/folder.md", 0755);
  for (const std::string place : {"prive/link.md", "prive/folder.md"}) {
    const RunResult result = disk.report(place);
    CHECK(result.exit == 2);
    CHECK(result.err.find(place) != std::string::npos);
  }
  CHECK(disk.report("prive/map/rapport.md").err.find("GEH107") != std::string::npos);
  CHECK(disk.text("programma/public/open.md") == "x");
  // An older report is replaced, by one that only we can read.
  CHECK(disk.report("prive/oud.md").exit == 0);
  CHECK(disk.text("prive/oud.md") != "van eerder");
  CHECK(disk.files.state("prive/oud.md", Links::kItself)->mode == 0600);
}

TEST_CASE("a disk that fails leaves nothing behind that others can read") {
  for (std::size_t call = 0;; ++call) {
    SecretDisk disk;
    REQUIRE(disk.files.make_folder("prive"));
    disk.files.fail_from_change(call);
    const RunResult result = disk.report("prive/rapport.md");
    if (result.exit == 0) break;
    CAPTURE(call);
    disk.files.never_fail();
    for (const auto& [path, bytes] : disk.files.files_below("prive")) {
      CAPTURE(path);
      CHECK((bytes.empty() || path == "rapport.md" || path.starts_with("rapport.md.nieuw/")));
    }
    if (disk.is_there("prive/rapport.md.nieuw/rapport"))
      CHECK(disk.files.state("prive/rapport.md.nieuw", Links::kItself)->mode == 0700);
    REQUIRE(call < 50);
  }
}

TEST_CASE("a report of a programme that keeps nothing secret, or that has errors, says what it can") {
  BasisDisk disk;
  CHECK(disk.run({"check", "--rapport", "prive/rapport.md"}).exit == 0);
  CHECK(disk.files.read("prive/rapport.md", 1U << 20U)->find("Er blijft niets weg.") != std::string::npos);
  disk.files.put("programma/site/programma.json", "{");
  CHECK(disk.run({"check", "--rapport", "prive/rapport.md"}).exit == 1);
  CHECK(disk.files.read("prive/rapport.md", 1U << 20U)->find("Meldingen, met waarden") != std::string::npos);
}

}  // namespace voortgang::test

TEST_SUITE_END();
