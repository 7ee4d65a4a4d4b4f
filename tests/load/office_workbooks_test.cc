#include <doctest/doctest.h>

#include <string>

#include "app/run.h"
#include "support/programme.h"

// What other programs saved (scripts/workbook-check), beside what comes of it: "….xlsx" and "….txt".
TEST_SUITE_BEGIN("load");

namespace voortgang::test {
namespace {

constexpr const char* kFolder = "tests/load/office/werkmappen";

// What an import of Dorp's workbook says and writes.
std::string outcome_of(const std::string& workbook) {
  MemoryFileSystem disk;
  put_programme(disk, read_folder(in_project("tests/rules/basis")));
  disk.put("dorp.xlsx", workbook);
  const RunResult result = run({"import", "xlsx", "dorp.xlsx", "-C", "programma"}, disk, {});
  const std::string csv = "programma/indicators/wonen/dorp.csv";
  return result.out + result.err + "--\n" + disk.read(csv, kLargestInput).value_or("(missing)");
}

}  // namespace

TEST_CASE("workbooks of LibreOffice and openpyxl are read as they were meant, or refused with their cell") {
  const FileMap files = read_folder(in_project(kFolder));
  std::size_t books = 0;
  for (const auto& [name, bytes] : files) {
    if (!name.ends_with(".xlsx")) continue;
    ++books;
    CAPTURE(name);
    const std::string expected = name.substr(0, name.rfind('.')) + ".txt";
    REQUIRE(files.contains(expected));
    CHECK(outcome_of(bytes) == files.at(expected));
  }
  CHECK(books == 10);
}

}  // namespace voortgang::test

TEST_SUITE_END();
