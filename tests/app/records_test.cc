// From edition to edition: what was sent to a council stays as it was.
#include <doctest/doctest.h>

#include <string>

#include "app/run.h"
#include "support/memory_file_system.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

FileMap small_programme() {
  return read_folder(in_project("tests/cases/klein/input"));
}

std::string in_site(MemoryFileSystem& disk, const std::string& address) {
  const auto bytes = disk.read("programma/public/" + address, kLargestInput);
  return bytes ? *bytes : std::string();
}

RunResult build(MemoryFileSystem& disk) {
  return run({"build", "-C", "programma", "--verwijder"}, disk, {});
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

std::string another_letter() {
  return replaced(small_programme().at("site/documenten/dorp/brief.md"), "onderwerp:", "onderwerp: Nieuw");
}

// The edition of February, published and frozen; then that of October in its place.
struct TwoEditions {
  MemoryFileSystem disk;
  FileMap february;

  TwoEditions() {
    put_programme(disk, small_programme());
    REQUIRE(build(disk).exit == 0);
    for (const char* address : {"documenten/dorp/brief-2022-02.html", "assets/stijl.css"}) {
      february[address] = in_site(disk, address);
      REQUIRE_FALSE(february[address].empty());
    }
    REQUIRE(run({"freeze", "-C", "programma"}, disk, {}).exit == 0);
    const std::string edition = small_programme().at("site/editie.json");
    disk.put("programma/site/editie.json",
             replaced(replaced(edition, "2022-02\"", "2022-10\""), "Februari 2022", "Oktober 2022"));
  }
};

}  // namespace

TEST_CASE("documents of a frozen edition stay, byte for byte, and are listed under it") {
  TwoEditions two;
  two.disk.put("programma/site/documenten/dorp/brief.md", another_letter());
  const RunResult result = build(two.disk);
  CAPTURE(result.err);
  REQUIRE(result.exit == 0);
  const std::string sent = "documenten/dorp/brief-2022-02.html";
  CHECK(in_site(two.disk, sent) == two.february[sent]);
  CHECK_FALSE(in_site(two.disk, "documenten/dorp/brief-2022-10.html").empty());
  const std::string list = in_site(two.disk, "documenten/index.html");
  const std::size_t now = list.find("Documenten bij de editie Oktober 2022");
  const std::size_t then = list.find("Documenten bij de editie Februari 2022");
  CHECK(now < then);
  REQUIRE(then != std::string::npos);
  CHECK(list.find("dorp/brief-2022-02.html", then) != std::string::npos);
  CHECK(list.find("dorp/brief-2022-02.md", then) != std::string::npos);
  const std::string feed = in_site(two.disk, "feed.xml");
  CHECK(feed.find("documenten/dorp/brief-2022-02.html</id>") != std::string::npos);
  CHECK(feed.find("documenten/dorp/brief-2022-10.html</id>") != std::string::npos);
}

TEST_CASE("an address that was published never leads nowhere: pages say so, files stay") {
  TwoEditions two;
  REQUIRE(two.disk.remove_all("programma/site/tekst/pagina/over.md"));
  two.disk.put("programma/site/assets/ander.css", "p {}");
  REQUIRE(two.disk.remove_all("programma/site/assets/stijl.css"));
  const RunResult result = build(two.disk);
  CAPTURE(result.err);
  REQUIRE(result.exit == 0);
  CHECK(in_site(two.disk, "over/index.html").find("Deze pagina hoorde bij de editie Februari 2022") !=
        std::string::npos);
  CHECK(in_site(two.disk, "assets/stijl.css") == two.february["assets/stijl.css"]);
}

TEST_CASE("each edition keeps its own style; what an earlier one keeps is not kept again") {
  TwoEditions two;
  two.disk.put("programma/site/assets/stijl.css", "main {}");
  REQUIRE(run({"freeze", "-C", "programma"}, two.disk, {}).exit == 0);
  CHECK(two.disk.read("programma/site/edities/2022-10/assets/stijl.css", kLargestInput).value_or("") ==
        "main {}");
  const std::string sent = "programma/site/edities/2022-10/documenten/dorp/brief-2022-";
  CHECK(two.disk.kind(sent + "10.html") == FileKind::kFile);
  CHECK(two.disk.kind(sent + "02.html") == FileKind::kMissing);
}

TEST_CASE("an edition is not frozen while a letter of it may not be seen, nor its text kept") {
  MemoryFileSystem disk;
  put_programme(disk, small_programme());
  const std::string letter = small_programme().at("site/documenten/dorp/brief.md");
  disk.put("programma/site/documenten/dorp/brief.md",
           replaced(letter, "onderwerp:", "nietVoor: 2022-03-01\nonderwerp:"));
  const RunResult early = run({"freeze", "-C", "programma"}, disk, {});
  CHECK(early.exit == 1);
  CHECK(early.err.ends_with(
      "Er is niets bevroren: documenten/dorp/brief-2022-02.html mag pas op 2022-03-01 naar buiten "
      "(nietVoor), en wat bevroren is, verandert niet meer. Bevries dan, met: voortgang freeze --datum "
      "2022-03-01\n"));
  CHECK_FALSE(disk.read("programma/site/edities/2022-02.json", kLargestInput));
  CHECK(run({"freeze", "-C", "programma", "--datum", "2022-03-01"}, disk, {}).exit == 0);
  CHECK(disk.read("programma/site/edities/2022-02/documenten/dorp/brief-2022-02.html", kLargestInput));
  // What was frozen on that day counts as kept when the next edition begins.
  const RunResult next = run(
      {"new", "editie", "2022-10", "--datum", "2022-10-04", "--peilperiode", "2022-H1", "-C", "programma"},
      disk, {});
  CHECK(next.exit == 0);
  CHECK_FALSE(next.err.contains("2022-02"));
}

TEST_CASE("a paper outside editions that may not be seen yet is not kept with one") {
  MemoryFileSystem disk;
  put_programme(disk, small_programme());
  disk.put(
      "programma/site/documenten/dorp/weg.md",
      "---\nonderwerp: Een weg\nsoort: brief\nbuitenEditie: ja\nnietVoor: 2022-03-01\n---\n\nGeheime weg.\n");
  CHECK(run({"freeze", "-C", "programma"}, disk, {}).exit == 0);
  const auto kept = disk.files_below("programma/site/edities");
  CHECK(kept.contains("2022-02.json"));
  for (const auto& [path, bytes] : kept) CHECK_MESSAGE(!bytes.contains("Geheime"), path);
}

TEST_CASE("to freeze twice changes nothing; another letter is another edition") {
  TwoEditions two;
  two.disk.put("programma/site/editie.json", small_programme().at("site/editie.json"));
  const RunResult again = run({"freeze", "-C", "programma"}, two.disk, {});
  CHECK(again.exit == 0);
  CHECK(again.out.find("was al bevroren") != std::string::npos);
  two.disk.put("programma/site/documenten/dorp/brief.md", another_letter());
  CHECK(run({"freeze", "-C", "programma"}, two.disk, {}).exit == 1);
}

}  // namespace voortgang::test

TEST_SUITE_END();
