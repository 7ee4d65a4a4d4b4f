#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "app/basis_disk.h"
#include "app/run.h"
#include "compute/counted_people.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {
namespace {

struct Disk : MemoryDisk {
  explicit Disk(const SmallProgramme& programme) { put_programme(files, programme.files()); }
  RunResult protect(const std::string& out) { return run({"protect", "--out", out}); }
};

// The programme with the deliveries of that folder in the place of its own.
FileMap with_deliveries_of(const SmallProgramme& programme, const Disk& disk, const std::string& folder) {
  FileMap out;
  for (const auto& [path, bytes] : programme.files()) {
    if (!path.starts_with("indicators/")) out[path] = bytes;
  }
  for (const auto& [path, bytes] : disk.files.files_below(folder)) {
    if (path.starts_with("indicators/")) out[path] = bytes;
  }
  return out;
}

// What of a table does not tell where its figures came from.
std::string without_source(std::string csv) {
  std::string out;
  for (std::size_t at = 0; at < csv.size();) {
    const std::size_t end = std::min(csv.find('\n', at), csv.size());
    std::string line = csv.substr(at, end - at);
    for (const std::string word : {"berekend: som", "wonen/"}) {
      if (const std::size_t from = line.find(word); from != line.npos) line.resize(from);
    }
    out += line + "\n";
    at = end + 1;
  }
  return out;
}

}  // namespace

TEST_CASE(
    "deliveries to be shared have tk for what is not shown, and the sums that nobody can make any more") {
  const SmallProgramme programme = counted({30, 3, 25, 40});
  Disk disk(programme);
  const RunResult result = disk.protect("veilig");
  CHECK(result.err.empty());
  CHECK(result.out == "veilig: 6 bestanden, met 2 cijfers als tk (te klein om te tonen)\n");
  CHECK(disk.at("veilig/indicators/wonen/stad.csv") ==
        "indicator;periode;waarde;status;toelichting\ndaklozen;2021;tk;;\n");
  CHECK(disk.at("veilig/indicators/wonen/dorp.csv") == programme.files().at("indicators/wonen/dorp.csv"));
  CHECK(disk.at("veilig/indicators/wonen/regio.csv").find("daklozen;2021;98;") != std::string::npos);
  CHECK(disk.at("veilig/indicators/indicatoren.json") == programme.files().at("indicators/indicatoren.json"));
  // What is made of them is what is made of the raw figures.
  const FileMap raw = programme.site();
  const FileMap safe = site_of(with_deliveries_of(programme, disk, "veilig"));
  CHECK(withheld_of(safe) == withheld_of(raw));
  CHECK(page_text(safe.at("gemeenten/stad/wonen/index.html")) ==
        page_text(raw.at("gemeenten/stad/wonen/index.html")));
  CHECK(without_source(safe.at("data/daklozen.csv")) == without_source(raw.at("data/daklozen.csv")));
}

TEST_CASE("no withheld figure, and no remark beside one, is in what is shared") {
  SmallProgramme programme = counted({730000, 73129, 650000, 810000}, R"(, "uitsplitsingen": {})");
  programme.change("indicators/indicatoren.json", "\"drempel\": 10", "\"drempel\": 100000");
  programme.change("indicators/indicatoren.json", R"(, "uitsplitsingen": {})", "");
  programme.figures("stad", "daklozen;2021;73129;voorlopig;van wie 73129 geteld\n");
  programme.put("indicators/wonen/aantekening.txt", "73129");
  Disk disk(programme);
  REQUIRE(disk.protect("veilig").exit == 0);
  std::size_t files = 0;
  for (const auto& [path, bytes] : disk.files.files_below("veilig")) {
    CAPTURE(path);
    ++files;
    for (const char* written : {"73129", "73.129", "geteld"}) CHECK(bytes.find(written) == bytes.npos);
  }
  CHECK(files > 4);
  CHECK(disk.at("veilig/indicators/wonen/stad.csv").find(";tk;voorlopig;") != std::string::npos);
  CHECK(disk.files.kind(".veilig.nieuw") == FileKind::kMissing);
}

TEST_CASE("of a group to compare with, what may be secret stays here, unless it is public elsewhere") {
  const auto shared = [](const std::string& more) {
    SmallProgramme programme = counted({30, 3, 25, 40});
    programme.change(
        "site/programma.json", R"("gemeenten": [)",
        R"("vergelijkgroepen": [{"id": "buur", "naam": "Buur")" + more + R"(}], "gemeenten": [)");
    programme.put("indicators/wonen/buur.csv",
                  "indicator;periode;waarde;status;toelichting\ndaklozen;2021;4;;er waren er 4\n");
    Disk disk(programme);
    const bool is_told = disk.run({"check"}).out.find("er waren er 4") != std::string::npos;
    CHECK_FALSE((is_told && more.empty()));
    REQUIRE(disk.protect("veilig").exit == 0);
    return disk.at("veilig/indicators/wonen/buur.csv");
  };
  CHECK(shared("").find("daklozen;2021;tk;;\n") != std::string::npos);
  CHECK(shared(R"(, "alOpenbaar": true)").find("daklozen;2021;4;;er waren er 4\n") != std::string::npos);
}

TEST_CASE("two programmes that differ in withheld figures only, share the same bytes") {
  Disk one(counted({30, 3, 25, 40}));
  Disk other(counted({30, 5, 23, 40}));
  REQUIRE(one.protect("veilig").exit == 0);
  REQUIRE(other.protect("veilig").exit == 0);
  CHECK(one.files.files_below("veilig") == other.files.files_below("veilig"));
}

TEST_CASE("only a folder of ours is replaced, and none of the programme or its site") {
  Disk disk(counted({30, 3, 25, 40}));
  disk.files.put("ander/iets.txt", "van mij");
  for (const std::string folder :
       {"ander", "programma", "programma/site", "programma/site/veilig", "programma/indicators",
        "programma/public/veilig", "programma/templates"}) {
    CAPTURE(folder);
    const RunResult result = disk.protect(folder);
    CHECK(result.exit == 2);
    CHECK(result.err.find("Er is niets geschreven") == 0);
  }
  CHECK(disk.at("ander/iets.txt") == "van mij");
  REQUIRE(disk.run({"protect"}).exit == 0);
  REQUIRE(disk.run({"protect"}).exit == 0);
  CHECK(disk.at("programma/veilig/indicators/wonen/stad.csv").find("tk") != std::string::npos);
}

TEST_CASE("what others put in the folder or changed there stays, and is named") {
  for (const std::string path : {".git/config", "LEESMIJ.txt", "indicators/wonen/stad.csv"}) {
    CAPTURE(path);
    Disk disk(counted({30, 3, 25, 40}));
    REQUIRE(disk.run({"protect"}).exit == 0);
    disk.files.put("programma/veilig/" + path, "van mij");
    const RunResult result = disk.run({"protect"});
    CHECK(result.exit == 2);
    CHECK(result.err.find(path) != std::string::npos);
    CHECK(disk.at("programma/veilig/" + path) == "van mij");
  }
}

TEST_CASE("files that are no longer shared go, and what a run that died left goes too") {
  Disk disk(counted({30, 3, 25, 40}));
  REQUIRE(disk.protect("veilig").exit == 0);
  const auto whole = disk.files.files_below("veilig");
  for (std::size_t call = 0; call < 400; ++call) {
    CAPTURE(call);
    disk.files.fail_from_change(call);
    const bool has_died = disk.protect("veilig").exit != 0;
    disk.files.never_fail();
    REQUIRE(disk.protect("veilig").exit == 0);
    CHECK(disk.files.files_below("veilig") == whole);
    CHECK(disk.files.kind(".veilig.nieuw") == FileKind::kMissing);
    if (!has_died) break;
    REQUIRE(call < 399);
  }
}

TEST_CASE("two folders that cannot change places in one step do so in two") {
  Disk disk(counted({30, 3, 25, 40}));
  REQUIRE(disk.protect("veilig").exit == 0);
  disk.files.without_exchange();
  REQUIRE(disk.protect("veilig").exit == 0);
  CHECK(disk.at("veilig/indicators/wonen/stad.csv").find("tk") != std::string::npos);
  for (const std::string left : {".veilig.nieuw", ".veilig.oud"})
    CHECK(disk.files.kind(left) == FileKind::kMissing);
}

TEST_CASE("a run that died between two steps is mended by the next, with the old folder until then") {
  Disk disk(counted({30, 3, 25, 40}));
  REQUIRE(disk.protect("veilig").exit == 0);
  const auto whole = disk.files.files_below("veilig");
  disk.files.without_exchange();
  bool was_beside = false;
  for (std::size_t call = 0; call < 400; ++call) {
    CAPTURE(call);
    disk.files.fail_from_change(call);
    const bool has_died = disk.protect("veilig").exit != 0;
    disk.files.never_fail();
    const bool is_beside = disk.files.kind("veilig") == FileKind::kMissing;
    was_beside = was_beside || is_beside;
    CHECK(disk.files.files_below(is_beside ? ".veilig.oud" : "veilig") == whole);
    const RunResult next = disk.protect("veilig");
    CAPTURE(next.err);
    REQUIRE(next.exit == 0);
    for (const std::string left : {".veilig.nieuw", ".veilig.oud"})
      CHECK(disk.files.kind(left) == FileKind::kMissing);
    if (!has_died) break;
    REQUIRE(call < 399);
  }
  CHECK(was_beside);
}

TEST_CASE("an old folder that cannot go stays beside the new one and is named") {
  Disk disk(counted({30, 3, 25, 40}));
  REQUIRE(disk.protect("veilig").exit == 0);
  disk.files.protect(".veilig.nieuw/indicators");
  const RunResult result = disk.protect("veilig");
  CHECK(result.exit == 0);
  CHECK(result.err == ".veilig.nieuw: deze map is blijven staan; kijk wat erin zit en haal die weg.\n");
}

TEST_CASE("what stands beside the folder and is not ours, stays") {
  Disk disk(counted({30, 3, 25, 40}));
  REQUIRE(disk.protect("veilig").exit == 0);
  disk.files.put(".veilig.nieuw/brief.txt", "van mij");
  const RunResult refused = disk.protect("veilig");
  CHECK(refused.exit == 2);
  CHECK(refused.err.find(".veilig.nieuw") != std::string::npos);
  CHECK(disk.at(".veilig.nieuw/brief.txt") == "van mij");
  REQUIRE(disk.files.remove_all(".veilig.nieuw"));
  disk.files.put(".veilig.oud/brief.txt", "van mij");
  const RunResult result = disk.protect("veilig");
  CHECK(result.exit == 0);
  CHECK(result.err.empty());
  CHECK(disk.at(".veilig.oud/brief.txt") == "van mij");
}

TEST_CASE("what cannot be looked at is not taken for ours") {
  Disk before(counted({30, 3, 25, 40}));
  REQUIRE(before.protect("veilig").exit == 0);
  for (std::size_t call = 0;; ++call) {
    CAPTURE(call);
    Disk disk(counted({30, 3, 25, 40}));
    for (const auto& [path, bytes] : before.files.files_below("veilig"))
      disk.files.put("veilig/" + path, bytes);
    for (const std::string folder : {".veilig.nieuw", ".veilig.oud"}) {
      disk.files.put(folder + "/.voortgang-veilig", disk.at("veilig/.voortgang-veilig"));
      disk.files.put(folder + "/verslag.docx", "van mij");
    }
    disk.files.fail_once_at_call(call);
    CHECK(disk.protect("veilig").exit != 0);
    const bool has_failed = disk.files.has_failed_once();
    disk.files.never_fail();
    for (const std::string folder : {".veilig.nieuw", ".veilig.oud"})
      CHECK(disk.at(folder + "/verslag.docx") == "van mij");
    if (!has_failed) break;
  }
}

TEST_CASE("a copy that somebody keeps beside it stays; a disk that is mounted in it stops it") {
  Disk disk(counted({30, 3, 25, 40}));
  REQUIRE(disk.protect("veilig").exit == 0);
  for (const auto& [path, bytes] : disk.files.files_below("veilig"))
    disk.files.put("veilig.oud/" + path, bytes);
  REQUIRE(disk.protect("veilig").exit == 0);
  CHECK(disk.files.files_below("veilig.oud") == disk.files.files_below("veilig"));
  REQUIRE(disk.files.make_folder("veilig/schijf"));
  disk.files.mount("veilig/schijf");
  CHECK(disk.protect("veilig").err.find("veilig/schijf") != std::string::npos);
}

TEST_CASE("where the goals cannot be read, no line of any delivery is shown") {
  SmallProgramme programme = counted({30, 3, 25, 40});
  programme.figures("stad", "daklozen;2021;3;;\ndaklozen;2021;7;;\n");
  Disk disk(programme);
  disk.files.deny("programma/site/programma.json");
  const RunResult result = disk.run({"check"});
  CHECK(result.exit == 1);
  CHECK((result.out + result.err).find("site/programma.json:1:1") != std::string::npos);
  CHECK((result.out + result.err).find("daklozen;2021;") == std::string::npos);
}

TEST_CASE("nothing is written where nothing is secret, or where the programme is wrong") {
  Disk open(SmallProgramme{});
  CHECK(open.protect("veilig").err.find("geen indicator heeft geheimhouding") != std::string::npos);
  SmallProgramme wrong = counted({30, 3, 25, 40});
  wrong.figures("stad", "daklozen;2021;3;;\ndaklozen;2021;7;;\n");
  Disk disk(wrong);
  const RunResult result = disk.protect("veilig");
  CHECK(result.exit == 1);
  CHECK(result.err.find("daklozen;2021;7") == std::string::npos);  // as check says it
  for (const std::string folder : {"veilig", ".veilig.nieuw"})
    CHECK(disk.files.kind(folder) == FileKind::kMissing);
}

TEST_CASE("a disk that fails leaves what was shared before") {
  for (std::size_t call = 0; call < 400; ++call) {
    Disk disk(counted({30, 3, 25, 40}));
    REQUIRE(disk.protect("veilig").exit == 0);
    const auto before = disk.files.files_below("veilig");
    disk.files.fail_from_change(call);
    const RunResult result = disk.protect("veilig");
    disk.files.never_fail();
    CAPTURE(call);
    CHECK(disk.files.files_below("veilig") == before);
    if (result.exit == 0) break;
    REQUIRE(call < 399);
  }
}

TEST_CASE("tk is read as too small to show, and kept where it could be computed") {
  SmallProgramme programme = counted({30, 3, 25, 40});
  programme.figures("stad", "daklozen;2021;tk;;\n").figures("extra1", "daklozen;2021;TK;;\n");
  CHECK(withheld_of(programme.site()) == "stad extra1 ");
  CHECK(programme.problems().find("GEH101") == std::string::npos);
  programme.figures("regio", "daklozen;2021;98;;\n");
  CHECK(programme.problems().find("GEH101") == std::string::npos);
  programme.figures("extra1", "daklozen;2021;25;;\n");
  CHECK(withheld_of(programme.site()) == "stad extra1 ");
  programme.put(kList,
                kHead +
                    "daklozen;dorp;;toon;de raad volgt dit\ndaklozen;extra1;;toon;de raad volgt dit\n"
                    "daklozen;extra2;;toon;de raad volgt dit\ndaklozen;regio;;toon;de raad volgt dit\n");
  CHECK(lines_with(programme.problems(), "GEH104").find("daklozen") != std::string::npos);
}

}  // namespace voortgang::test

TEST_SUITE_END();
