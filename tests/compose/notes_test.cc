#include <doctest/doctest.h>

#include <string>

#include "support/programme.h"

TEST_SUITE_BEGIN("compose");

namespace voortgang::test {

TEST_CASE("a note of an introduction has its figures") {
  FileMap files = read_folder(in_project("tests/cases/klein/input"));
  files["site/tekst/regio/wonen.md"] =
      "---\nsamenvatting: a\n---\n\nVooraf[^a].\n\n## Kop\n\nTekst.\n\n[^a]: in Dorp {{wachttijd "
      "gebied=dorp}} weken\n";
  int told = 0;
  for (const auto& [path, bytes] : site_of(files)) {
    CAPTURE(path);
    CHECK(bytes.find("in Dorp  weken") == std::string::npos);
    told += bytes.find("in Dorp <a class=\"cijfer\"") == std::string::npos ? 0 : 1;
  }
  CHECK(told > 0);
}

}  // namespace voortgang::test

TEST_SUITE_END();
