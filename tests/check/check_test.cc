#include <doctest/doctest.h>

#include <string>

#include "support/programme.h"

TEST_SUITE_BEGIN("check");

namespace voortgang::test {
namespace {

// What is wrong with the programme of tests/rules/basis after some files have changed.
std::string told(const FileMap& changes) {
  MemoryFileSystem disk;
  put_programme(disk, read_folder(in_project("tests/rules/basis")));
  put_programme(disk, changes);
  std::string out;
  for (const std::string& line : problem_lines(disk)) out += line + "\n";
  return out;
}

}  // namespace

TEST_CASE("a reference in a chapter must have its figure in every edition, in a local text only in its own") {
  CHECK(told({{"site/tekst/dorp/wonen.md", "Het is {{wachttijd}}.\n"}}).empty());
  CHECK(told({{"site/tekst/hoofdstukken/20-slot.md", "---\ntitel: Slot\n---\n\nHet is {{wachttijd}}.\n"}}) ==
        "site/tekst/hoofdstukken/20-slot.md:5:8: fout[REF108] wachttijd heeft geen cijfers voor Polder\n");
  CHECK(told({{"site/tekst/hoofdstukken/20-slot.md",
               "---\ntitel: Slot\n---\n\nHet is {{wachttijd gebied=dorp}}.\n"}})
            .empty());
}

TEST_CASE("a delivery that will not come, and says why, is no problem") {
  const std::string start =
      R"({"id": "2022-02", "titel": "t", "datum": "2022-02-10", "peilperiode": "2021-H2", "status": "concept")";
  MemoryFileSystem disk;
  put_programme(disk, read_folder(in_project("tests/rules/basis")));
  REQUIRE(disk.remove_all("programma/indicators/wonen/stad.csv"));
  CHECK(problem_lines(disk).size() == 1);
  disk.put("programma/site/editie.json",
           start + R"(, "nietGeleverd": [{"hoofddoel": "wonen", "gebied": "stad", "reden": "ziek"}]})");
  CHECK(problem_lines(disk).empty());
}

TEST_CASE("links to pages, data and files of the site are alive") {
  CHECK(told({{"site/tekst/regio/wonen.md",
               "[a](/wonen/) [b](/data/wachttijd.csv) [c](/data/feiten.json) "
               "[d](/gemeenten/dorp/wonen/#wachttijd-2021-H2) [e](https://x.nl) [f](#g)\n"}})
            .empty());
  CHECK(
      told({{"site/assets/kaart.png", "png"}, {"site/tekst/regio/wonen.md", "![Kaart](/assets/kaart.png)\n"}})
          .empty());
  CHECK(told({{"site/tekst/regio/wonen.md", "[a](wonen/)\n"}}).find("MDN104") != std::string::npos);
}

}  // namespace voortgang::test

TEST_SUITE_END();
