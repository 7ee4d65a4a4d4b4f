#include <doctest/doctest.h>

#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "app/run.h"
#include "base/text.h"
#include "support/memory_file_system.h"
#include "support/paper_programs.h"
#include "support/programme.h"
#include "support/text.h"

// What is inside the PDFs of the programme in this repository, as poppler and qpdf read them.
TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

// Those of one gemeente: its letter and its report.
const std::map<std::string, std::string>& papers() {
  static const std::map<std::string, std::string> kPapers = [] {
    MemoryFileSystem disk;
    FileMap programme;
    for (const char* folder : {"site", "indicators", "templates"}) {
      for (auto& [path, bytes] : read_folder(in_project(folder)))
        programme[std::string(folder) + "/" + path] = std::move(bytes);
    }
    put_programme(disk, programme);
    DiskPrograms programs;
    const RunResult result =
        run({"build", "-C", "programma", "--pdf", "--only", "dronten"}, disk, paper_terminal(programs));
    CHECK(result.exit == 0);
    std::map<std::string, std::string> found;
    const std::string folder = "programma/public/documenten/dronten";
    const auto entries = disk.list(folder);
    REQUIRE(entries);
    for (const FolderEntry& entry : *entries) {
      if (entry.name.ends_with(".pdf"))
        found[entry.name] = disk.read(path_join(folder, entry.name), kLargestInput).value_or("");
    }
    return found;
  }();
  return kPapers;
}

}  // namespace

TEST_CASE("every paper has its letters in it, a language, a title and no claim that only people can prove") {
  if (is_skipped(PaperNeed::kTypstAndReaders)) return;
  CHECK(papers().size() >= 2);
  for (const auto& [name, pdf] : papers()) {
    CAPTURE(name);
    CHECK(said_of_pdf({"qpdf", "--check"}, pdf).find("No syntax or stream encoding errors") !=
          std::string::npos);
    const std::string about = said_of_pdf({"pdfinfo"}, pdf);
    CHECK(about.find("Tagged:          yes") != std::string::npos);
    CHECK(std::regex_search(about, std::regex("Title: +\\S")));
    CHECK(said_of_pdf({"pdfinfo", "-meta"}, pdf).find("pdfuaid") == std::string::npos);
    const std::string whole = said_of_pdf({"qpdf", "--qdf", "--object-streams=disable"}, pdf, {"-"});
    CHECK(whole.find("/Lang (nl-NL)") != std::string::npos);
    CHECK(whole.find("/DisplayDocTitle true") != std::string::npos);
    const std::string fonts = said_of_pdf({"pdffonts"}, pdf);
    const auto lines = split(trimmed(fonts), '\n');
    CHECK(lines.size() > 3);
    for (std::size_t i = 2; i < lines.size(); ++i) {
      if (lines[i].empty()) continue;
      CHECK(lines[i].find("SourceSans3") != std::string_view::npos);
      CHECK(lines[i].find("yes yes yes") != std::string_view::npos);  // embedded, a subset, with its letters
    }
  }
}

TEST_CASE("the structure has one title, no skipped level, a text for each figure and heads for each table") {
  if (is_skipped(PaperNeed::kTypstAndReaders)) return;
  for (const auto& [name, pdf] : papers()) {
    CAPTURE(name);
    const std::string tree = said_of_pdf({"pdfinfo", "-struct"}, pdf);
    int level = 0;
    std::size_t titles = 0;
    static const std::regex kHeading("^ *H([1-6])[ :(]");
    for (const std::string_view line : split(tree, '\n')) {
      std::cmatch match;
      if (!std::regex_search(line.begin(), line.end(), match, kHeading)) continue;
      const int next = std::stoi(match[1]);
      titles += next == 1 ? 1U : 0U;
      CHECK(next <= level + 1);
      level = next;
    }
    CHECK(titles == 1);
    const std::string whole = said_of_pdf({"qpdf", "--qdf", "--object-streams=disable"}, pdf, {"-"});
    CHECK(count(whole, "/S /Figure") == count(whole, "/Alt "));
    // A row has a head, and so has a column; no cell of a body row is only that.
    const std::size_t rows = count(whole, "/S /TR");
    CHECK(count(whole, "/Scope /Row") + count(whole, "/S /THead") + count(whole, "/S /TFoot") == rows);
    CHECK(count(whole, "/S /Table\n") == count(whole, "/S /THead"));
  }
}

}  // namespace voortgang::test

TEST_SUITE_END();
