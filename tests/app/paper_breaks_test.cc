#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

#include "app/run.h"
#include "base/text.h"
#include "support/memory_file_system.h"
#include "support/paper_programs.h"
#include "support/programme.h"

// Where sheets end.
TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

constexpr int kFewest = 34;  // rows of a table that still fits on a sheet,
constexpr int kMost = 50;    // and of one that does not

// Papers that differ in how many rows their table has.
void put_papers_with_tables(MemoryFileSystem& disk) {
  FileMap programme = read_folder(in_project("tests/rules/basis"));
  std::string kinds = R"({"id": "brief", "naam": "Brief"})";
  for (int rows = kFewest; rows <= kMost; ++rows) {
    kinds += fmt::format(R"(, {{"id": "nota{}", "naam": "Nota {}", "sjabloon": "brief"}})", rows, rows);
    std::string text = "---\nonderwerp: Stand\ndatum: 2022-02-10\n---\n\n| Wat | Hoeveel |\n|---|---|\n";
    for (int row = 1; row <= rows; ++row) text += fmt::format("| rij{} | {} |\n", row, row);
    // With as much below it that the last sheet is not drawn in.
    for (int line = 0; line < 25; ++line) text += "\nEen regel.\n";
    programme[fmt::format("site/documenten/dorp/nota{}.md", rows)] = text;
  }
  programme["site/documentsoorten.json"] = R"({"documentsoorten": [)" + kinds + "]}";
  put_programme(disk, programme);
}

// How many rows each sheet has, of those with any.
std::vector<std::size_t> rows_per_sheet(const std::string& pdf) {
  std::vector<std::size_t> sheets;
  const std::string text = said_of_pdf({"pdftotext"}, pdf, {"-"});
  for (const std::string_view sheet : split(text, '\f')) {
    std::size_t rows = 0;
    for (std::size_t at = 0; (at = sheet.find("rij", at)) != std::string_view::npos; ++at) ++rows;
    if (rows > 0) sheets.push_back(rows);
  }
  return sheets;
}

}  // namespace

TEST_CASE("no row of a table is alone on a sheet, and those at its end are rows like the others") {
  if (!can_set_papers()) {
    MESSAGE("skipped: scripts/install papers brings what this needs");
    return;
  }
  MemoryFileSystem disk;
  put_papers_with_tables(disk);
  DiskPrograms programs;
  const RunResult result = run({"build", "-C", "programma", "--pdf"}, disk, paper_terminal(programs));
  CAPTURE(result.err);
  REQUIRE(result.exit == 0);
  bool is_cut = false;
  for (int rows = kFewest; rows <= kMost; ++rows) {
    CAPTURE(rows);
    const std::string address = fmt::format("programma/public/documenten/dorp/nota{}-2022-02.pdf", rows);
    const std::string pdf = disk.read(address, kLargestInput).value_or("");
    const std::vector<std::size_t> sheets = rows_per_sheet(pdf);
    is_cut = is_cut || sheets.size() > 1;
    std::size_t all = 0;
    for (const std::size_t on_sheet : sheets) {
      CHECK(on_sheet >= 2);
      all += on_sheet;
    }
    CHECK(all == static_cast<std::size_t>(rows));
    CHECK(said_of_pdf({"pdfinfo", "-struct"}, pdf).find("TFoot") == std::string::npos);
  }
  CHECK(is_cut);
}

}  // namespace voortgang::test

TEST_SUITE_END();
