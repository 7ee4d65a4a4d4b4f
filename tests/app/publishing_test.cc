#include <doctest/doctest.h>
#include <stdlib.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "app/basis_disk.h"
#include "app/run.h"
#include "base/disk_file_system.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

constexpr std::string_view kText = "programma/site/tekst/regio/wonen.md";

struct Disk : BasisDisk {
  Terminal terminal;
  Disk() { terminal.home = "thuis"; }
  RunResult run(const std::vector<std::string>& arguments) { return run_here(arguments, terminal); }
  RunResult build(const std::string& out = "uit") { return run({"build", "-C", "programma", "--out", out}); }
};

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a list of what was published that cannot be read stops, and no paper goes") {
  Disk disk;
  REQUIRE(disk.run({"build", "-C", "programma", "--out", "uit", "--docx", "--odt"}).exit == 0);
  const auto before = disk.files.files_below("uit");
  for (std::size_t call = 0; call < 30; ++call) {  // those before it reads the programme, and some more
    CAPTURE(call);
    disk.files.fail_once_at_call(call);
    static_cast<void>(disk.build());
    disk.files.never_fail();
    CHECK(disk.files.files_below("uit") == before);
  }
}

TEST_CASE("a linked site that was put aside comes back behind its link, before anything is read") {
  const auto old_site = [](Disk& disk) {
    disk.files.without_exchange();
    disk.files.put_folder("www/site", 0755);
    disk.files.put_link("programma/public", "../www/site");
    REQUIRE(disk.run({"build", "-C", "programma"}).exit == 0);
    disk.files.put(std::string(kText), "Een andere tekst.\n");
  };
  Disk whole;
  old_site(whole);
  whole.files.clear_log();
  REQUIRE(whole.run({"build", "-C", "programma"}).exit == 0);
  const auto& log = whole.files.log();
  const auto moved =
      std::ranges::find_if(log, [](const auto& line) { return line.starts_with("rename www/site "); });
  REQUIRE(moved != log.end());
  bool was_away = false;
  // What the log does not tell of, is of locks: a few changes before and behind.
  const auto first = static_cast<std::size_t>(moved - log.begin()) - 3;
  for (std::size_t at = first; at < first + 12; ++at) {
    CAPTURE(at);
    Disk disk;
    old_site(disk);
    disk.files.fail_from_change(at);
    const bool built = disk.run({"build", "-C", "programma"}).exit == 0;
    disk.files.never_fail();
    const bool is_away = disk.files.kind("www/site") == FileKind::kMissing;
    was_away |= is_away;
    const RunResult checked = disk.run({"check", "-C", "programma"});
    if (is_away) CHECK(has(checked.err, "teruggezet"));
    CHECK(disk.files.kind("www/site/index.html") == FileKind::kFile);
    CHECK(disk.run({"build", "-C", "programma"}).exit == 0);
    CHECK_FALSE((built && is_away));
  }
  CHECK(was_away);
}

TEST_CASE("a place that is not for a site is refused with what to do, and nothing is written") {
  Disk disk;
  disk.files.put("rapport.docx", "x");
  disk.files.put("www/index.html", "van een ander");
  disk.files.put_folder("thuis", 0755);
  disk.files.put_folder("schijf", 0755);
  disk.files.mount("schijf");
  disk.files.clear_log();
  const std::map<std::string, std::string> told = {
      {".", "in . ligt het programma. Kies met --out een map die alleen voor de site is."},
      {"programma", "programma is de map van het programma zelf. Kies met --out een andere map."},
      {"programma/site/x",
       "programma/site/x ligt in een map waaruit het programma wordt gelezen. Kies met --out een andere "
       "map."},
      {"rapport.docx", "rapport.docx is geen map. Kies met --out een map."},
      {"www",
       "in www staan bestanden, en geen manifest.json van voortgang. Kies met --out een lege of nieuwe map."},
      {"thuis", "thuis is de eigen map van een gebruiker. Kies met --out een map daarin, zoals thuis/site."},
      {"schijf",
       "op schijf begint een andere schijf (een mount), en daar kan een site niet in een keer worden "
       "vervangen. Kies met --out een map erin, zoals schijf/site."}};
  for (const auto& [out, why] : told) {
    CAPTURE(out);
    const RunResult result = disk.build(out);
    CHECK(result.exit == 2);
    CHECK(result.err == "Er is niets geschreven: " + why + "\n");
  }
  CHECK(disk.files.log().empty());
}

TEST_CASE("a folder of the programme that cannot be read stops the build") {
  Disk disk;
  disk.files.put("programma/site/assets/stijl.css", "a");
  REQUIRE(disk.build().exit == 0);
  const FileMap before = disk.files.files_below("uit");
  disk.files.deny("programma/site/assets");
  const RunResult result = disk.build();
  CHECK(result.exit == 1);
  CHECK(has(result.err, "site/assets:1:1: fout[BST121]"));
  CHECK(disk.files.files_below("uit") == before);
  disk.files.deny("programma");
  CHECK(disk.build().exit == 2);
  CHECK(has(disk.build().err, "is niet te lezen (u hebt er geen toestemming voor)"));
}

TEST_CASE("another build at work is told, with who it is") {
  Disk disk;
  REQUIRE(disk.build().exit == 0);
  const auto lock = disk.files.lock(".uit.slot", 0);
  const RunResult result = disk.build();
  CHECK(result.exit == 2);
  CHECK(has(result.err, "proces 1234 is nog met deze map bezig; probeer het opnieuw als dat klaar is"));
}

TEST_CASE("another build is waited for, but not for ever") {
  Disk disk;
  REQUIRE(disk.build().exit == 0);
  disk.files.hold(".uit.slot", 9'000);
  CHECK(disk.build().exit == 0);
  disk.files.hold(".uit.slot", 60'000);
  CHECK(disk.build().exit == 2);
}

TEST_CASE("many pages do not go without being asked for") {
  Disk disk;
  REQUIRE(disk.build().exit == 0);
  const FileMap before = disk.files.files_below("uit");
  std::string manifest = before.at("manifest.json");
  std::string more = "\"bestanden\": [";
  for (int i = 0; i < 100; ++i) {
    const std::string path = "oud" + std::to_string(i) + ".html";
    disk.files.put("uit/" + path, "oud");
    more += "{\"pad\": \"" + path + "\", \"bytes\": 3, \"sha256\": \"\"},";
  }
  disk.files.put("uit/manifest.json", manifest.replace(manifest.find("\"bestanden\": ["), 14, more));
  const RunResult refused = disk.build();
  CHECK(refused.exit == 2);
  CHECK(has(refused.err, "zouden 100 van de "));
  CHECK(has(refused.err, "--verwijder"));
  CHECK(disk.files.kind("uit/oud7.html") == FileKind::kFile);
  std::string question;
  const auto answer = [&](bool yes) {
    disk.terminal.ask = [&question, yes](const std::string& asked) { return question = asked, yes; };
  };
  answer(false);
  CHECK(disk.build().exit == 2);
  CHECK(has(question, "verdwijnen 100 van de "));
  CHECK(disk.files.kind("uit/oud7.html") == FileKind::kFile);
  answer(true);
  CHECK(disk.build().exit == 0);
  CHECK(disk.files.files_below("uit") == before);
}

TEST_CASE("--verwijder lets pages go, --geen-sync does not wait for the disk") {
  Disk disk;
  REQUIRE(disk.build().exit == 0);
  disk.files.put(std::string(kText), "Andere tekst.\n");
  disk.files.clear_log();
  REQUIRE(disk.run({"build", "-C", "programma", "--out", "uit", "--geen-sync", "--verwijder"}).exit == 0);
  for (const std::string& entry : disk.files.log()) CHECK_FALSE(entry.starts_with("sync"));
}

TEST_CASE("any run puts back a site that a dead one took away, also when the input is wrong") {
  for (const std::string command : {"check", "build", "status"}) {
    CAPTURE(command);
    Disk disk;
    REQUIRE(disk.run({"build", "-C", "programma"}).exit == 0);
    const FileMap before = disk.files.files_below("programma/public");
    // With things of others in the way, the site is put aside under a later number.
    const bool is_busy = command == "build";
    if (is_busy) disk.files.put("programma/.public.nieuw/iets.txt", "van een ander");
    REQUIRE(
        disk.files.rename("programma/public", is_busy ? "programma/.public.oud-3" : "programma/.public.oud"));
    disk.files.put("programma/site/editie.json", "{");
    const RunResult result = disk.run({command, "-C", "programma"});
    CHECK(has(result.err, "programma/public: een build was afgebroken; de vorige site is teruggezet."));
    CHECK(disk.files.files_below("programma/public") == before);
  }
}

TEST_CASE("a delivery or an edition is written behind a link, and on nothing but a file") {
  Disk disk;
  disk.files.put("elders/levering.csv", "");
  REQUIRE(disk.files.set_mode("elders/levering.csv", 0660));
  disk.files.put_link("koppeling.csv", "elders/levering.csv");
  const std::vector<std::string> make = {"new", "levering", "wonen", "dorp", "-C", "programma", "--out"};
  const auto with = [&make](const std::string& out) {
    auto arguments = make;
    arguments.push_back(out);
    return arguments;
  };
  REQUIRE(disk.run(with("koppeling.csv")).exit == 0);
  CHECK(disk.files.state("koppeling.csv", Links::kItself)->kind == FileKind::kLink);
  CHECK(disk.files.state("elders/levering.csv", Links::kItself)->mode == 0660U);
  CHECK_FALSE(disk.files.read("elders/levering.csv", kLargestInput)->empty());
  const RunResult folder = disk.run(with("elders"));
  CHECK(folder.exit == 2);
  CHECK(has(folder.err, "elders is geen gewoon bestand; kies een andere naam"));
}

TEST_CASE("a run that is stopped leaves the site and nothing beside it") {
  std::string root = (std::filesystem::temp_directory_path() / "voortgang-stop-XXXXXX").string();
  REQUIRE(::mkdtemp(root.data()) != nullptr);
  std::filesystem::copy(in_project("tests/rules/basis"), root + "/p",
                        std::filesystem::copy_options::recursive);
  std::atomic<bool> stop = false;
  DiskFileSystem files(&stop);
  REQUIRE(voortgang::run({"build", "-C", root + "/p", "--geen-sync"}, files, {}).exit == 0);
  stop = true;
  CHECK(voortgang::run({"build", "-C", root + "/p", "--geen-sync"}, files, {}).exit != 0);
  CHECK(std::filesystem::exists(root + "/p/public/index.html"));
  for (const auto& entry : std::filesystem::directory_iterator(root + "/p"))
    CHECK_FALSE(entry.path().filename().string().starts_with('.'));
  std::filesystem::remove_all(root);
}

}  // namespace voortgang::test

TEST_SUITE_END();
