#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "app/run.h"
#include "render/office_reader.h"
#include "support/memory_file_system.h"
#include "support/paper_programs.h"
#include "support/programme.h"
#include "support/scripted_programs.h"

// Papers as PDF: `voortgang build --pdf`. What they look like inside: tests/render/typst_test.cc.
TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

const char* const kLetter = "programma/public/documenten/dorp/brief-2022-02.pdf";
const char* const kList = "programma/public/documenten/index.html";

// The small programme of the rules on a disk, with programs or without.
struct PaperDisk {
  MemoryFileSystem files;
  DiskPrograms programs;

  PaperDisk() { put_programme(files, read_folder(in_project("tests/rules/basis"))); }
  RunResult build(std::vector<std::string> more, bool with_programs = true) {
    more.insert(more.begin(), "build");
    more.insert(more.end(), {"-C", "programma"});
    return run(more, files, with_programs ? paper_terminal(programs) : Terminal{});
  }
  std::string file(const std::string& path) { return files.read(path, kLargestInput).value_or(""); }
};

}  // namespace

TEST_CASE("without what sets papers the rest is made, and the command that installs it is named") {
  PaperDisk disk;
  const RunResult result = disk.build({"--pdf"}, false);
  CHECK(result.exit == 2);
  CHECK(result.err.find("Installeer het met: scripts/install papers (in de broncode)") != std::string::npos);
  CHECK(disk.file(kLetter).empty());
  CHECK(disk.file(kList).find(">Markdown<") != std::string::npos);
  CHECK(disk.file(kList).find("PDF") == std::string::npos);
}

TEST_CASE("an area that does not exist is told before anything is made") {
  PaperDisk disk;
  const RunResult result = disk.build({"--pdf", "--only", "dorpp"}, false);
  CHECK(result.exit == 2);
  CHECK(result.err == "Het gebied \"dorpp\" is niet bekend. Bedoelt u dorp?\n");
  CHECK(disk.file(kList).empty());
}

TEST_CASE("papers are made, offered with their size, kept while they say the same, and dropped when not") {
  if (is_skipped(PaperNeed::kTypst)) return;
  PaperDisk disk;
  RunResult result = disk.build({"--pdf"});
  CHECK(result.err == "");
  CHECK(result.exit == 0);
  const std::string pdf = disk.file(kLetter);
  CHECK(pdf.starts_with("%PDF-"));
  CHECK(disk.file(kList).find("brief-2022-02.pdf\">") != std::string::npos);
  CHECK(disk.file(kList).find(">PDF, ") != std::string::npos);

  // Also without node: what was made before stays, byte for byte.
  result = disk.build({}, false);
  CHECK(result.err == "");
  CHECK(disk.file(kLetter) == pdf);
  result = disk.build({"--pdf"}, false);
  CHECK(result.exit == 0);

  const std::string place = "programma/site/documenten/dorp/brief.md";
  std::string letter = disk.file(place);
  CHECK(disk.files.write(place, letter + "\nEen zin meer.\n"));
  result = disk.build({}, false);
  CHECK(result.exit == 0);
  CHECK(result.err ==
        "documenten/dorp/brief-2022-02.pdf: verwijderd, want van deze inhoud is er geen PDF bewaard in "
        ".voortgang, en een oude past er misschien niet bij. Maak hem opnieuw met: voortgang build --pdf\n");
  CHECK(disk.file(kLetter).empty());
  CHECK(disk.file(kList).find("brief-2022-02.pdf") == std::string::npos);
}

TEST_CASE("a paper of more pages than its kind may have is told each time, one of as many is not") {
  if (is_skipped(PaperNeed::kTypst)) return;
  PaperDisk disk;
  const auto most = [&](int pages) {
    CHECK(disk.files.write("programma/site/documentsoorten.json",
                           R"({"documentsoorten": [{"id": "brief", "naam": "Brief", "maxBladzijden": )" +
                               std::to_string(pages) + "}]}"));
  };
  const std::string place = "programma/site/documenten/dorp/brief.md";
  std::string letter = disk.file(place);
  for (int i = 0; i < 60; ++i) letter += "\nDit is nog een alinea van deze brief.\n";
  CHECK(disk.files.write(place, letter));
  most(1);
  for (int i = 0; i < 2; ++i) {  // set, and then from the shelf
    const RunResult result = disk.build({"--pdf", "--only", "dorp"});
    CHECK(result.exit == 0);
    CHECK(result.err.contains(
        "documenten/dorp/brief-2022-02.pdf: 2 bladzijden, en een stuk van deze soort heeft "
        "er ten hoogste 1. Maak het korter.\n"));
  }
  most(2);
  CHECK_FALSE(disk.build({"--pdf", "--only", "dorp"}).err.contains("bladzijden"));
}

TEST_CASE("freeze keeps the papers that are published, and is refused when one has gone") {
  if (is_skipped(PaperNeed::kTypst)) return;
  PaperDisk disk;
  CHECK(disk.build({"--pdf"}).exit == 0);
  const std::string pdf = disk.file(kLetter);
  const std::string place = "programma/site/documenten/dorp/brief.md";
  const std::string letter = disk.file(place);
  CHECK(disk.files.write(place, letter + "\nEen zin meer.\n"));
  RunResult result = run({"freeze", "-C", "programma"}, disk.files, {});
  CHECK(result.exit == 1);
  CHECK(result.err.starts_with(
      "Er is niets bevroren: documenten/dorp/brief-2022-02.pdf is gepubliceerd, maar"));
  CHECK(disk.files.write(place, letter));
  result = run({"freeze", "-C", "programma"}, disk.files, {});
  CHECK(result.exit == 0);
  CHECK(disk.file("programma/site/edities/2022-02/documenten/dorp/brief-2022-02.pdf") == pdf);
}

TEST_CASE("what Typst says is told as its words, within those of the language that was asked for") {
  PaperDisk disk;
  // A reason that nobody foresaw.
  ScriptedPrograms typst(
      {"{\"paper\": 0, \"errors\": [{\"message\": \"cannot divide by zero\", \"line\": 0}]}\n"},
      ProgramEnd{});
  const auto said = [&](const std::string& language) {
    const RunResult result = run({"build", "-C", "programma", "--pdf", "--jobs", "1", "--lang", language},
                                 disk.files, paper_terminal(typst));
    CHECK(result.exit == 2);
    return result.err;
  };
  CHECK(
      said("nl").find(
          "niet gemaakt, en dus nergens aangeboden: Typst, dat de papieren zet, kan deze tekst niet zetten. "
          "Schrijf hem anders, of meld het met de woorden van Typst: \"cannot divide by zero\"\n") !=
      std::string::npos);
  CHECK(said("en").find(
            "not made, and therefore not offered anywhere: Typst, which typesets the papers, cannot typeset "
            "this text. Rephrase it, or report it with the message of Typst: \"cannot divide by zero\"\n") !=
        std::string::npos);
}

TEST_CASE("a paper that cannot be set names itself and the line, and nobody is offered it") {
  if (is_skipped(PaperNeed::kTypst)) return;
  PaperDisk disk;
  const std::string place = "programma/site/documenten/dorp/brief.md";
  CHECK(disk.files.write(place,
                         disk.file(place) + "\nDit teken kan niet: \u0634.\n\nEn dit ook niet: \u4e2d.\n"));
  const RunResult result = disk.build({"--pdf"});
  INFO(result.err);
  CHECK(result.exit == 2);
  CHECK(
      result.err.starts_with("documenten/dorp/brief-2022-02.pdf: niet gemaakt, en dus nergens aangeboden: "
                             "site/documenten/dorp/brief.md:8: "));
  CHECK(result.err.contains("site/documenten/dorp/brief.md:10: het teken \"\u4e2d\""));
  CHECK(disk.file(kLetter).empty());
  CHECK_FALSE(disk.file("programma/public/documenten/regio/voortgang-2022-02.pdf").empty());
  CHECK(disk.file(kList).find("brief-2022-02.pdf") == std::string::npos);
  CHECK(disk.file(kList).find("voortgang-2022-02.pdf") != std::string::npos);
}

TEST_CASE("a mistake in the style of papers is told there, and of no text") {
  if (is_skipped(PaperNeed::kTypst)) return;
  PaperDisk disk;
  const std::string style = read_file(in_project("templates/typst/stijl.typ"));
  FileMap frames;
  for (const std::string name : {"brief", "rapport"})
    frames["templates/typst/" + name + ".typ"] = read_file(in_project("templates/typst/" + name + ".typ"));
  frames["templates/typst/stijl.typ"] = style + "#let fout = (\n";
  put_programme(disk.files, frames);
  const RunResult result = disk.build({"--pdf", "--only", "dorp"});
  INFO(result.err);
  const auto line = std::ranges::count(style, '\n') + 1;
  CHECK(result.err.contains(
      fmt::format("templates/typst/stijl.typ:{}: in de opmaak van de papieren is een fout", line)));
  CHECK_FALSE(result.err.contains("kan deze tekst niet zetten"));
}

TEST_CASE("papers of a site elsewhere are frozen when its folder is named, and who does not hears so") {
  if (is_skipped(PaperNeed::kTypst)) return;
  PaperDisk disk;
  CHECK(disk.build({"--pdf", "--only", "dorp", "--out", "elders"}).exit == 0);
  const std::string pdf = disk.file("elders/documenten/dorp/brief-2022-02.pdf");
  const char* const kept = "programma/site/edities/2022-02/documenten/dorp/brief-2022-02.pdf";
  const RunResult without = run({"freeze", "-C", "programma"}, disk.files, {});
  CHECK(without.err.contains("programma/public staat geen site"));
  CHECK(disk.file(kept).empty());
  const RunResult with = run({"freeze", "--vervang", "--out", "elders", "-C", "programma"}, disk.files, {});
  CHECK(with.err == "");
  CHECK(disk.file(kept) == pdf);
}

TEST_CASE("all papers of a gemeente are in one archive with their figures, unless one could not be made") {
  if (is_skipped(PaperNeed::kTypst)) return;
  const char* const pack = "programma/public/documenten/dorp/pakket-2022-02.zip";
  PaperDisk disk;
  CHECK(disk.files.write("programma/site/begroting/dorp.csv",
                         "nummer;project;hoofddoelen;jaar;bedrag\n1;Bouwen;wonen;2022;1000\n"));
  CHECK(disk.build({"--pdf", "--only", "dorp"}).exit == 0);
  const std::string zip = disk.file(pack);
  CHECK(part_of(zip, "brief-2022-02.pdf") == disk.file(kLetter));
  CHECK(part_of(zip, "voortgang-2022-02.pdf").starts_with("%PDF-"));
  CHECK(part_of(zip, "gegevens/dorp.json") == disk.file("programma/public/data/feiten/dorp.json"));
  CHECK(part_of(zip, "gegevens/bestedingsplan.csv")
            .contains("\r\n1;Bouwen;wonen;2022;1000;;;;zeker;mee;;\r\n"));
  CHECK(part_of(zip, "leesmij.txt").find("brief-2022-02.pdf: ") != std::string::npos);
  CHECK(disk.file("programma/public/gemeenten/dorp/index.html").find("als ZIP, ") != std::string::npos);
  CHECK(disk.file(kList).find("pakket-2022-02.zip") != std::string::npos);
  CHECK(disk.file("programma/public/documenten/stad/pakket-2022-02.zip").empty());

  // Kept by a build without --pdf, the same bytes; and by freeze.
  CHECK(disk.build({"--jobs", "3"}, false).exit == 0);
  CHECK(disk.file(pack) == zip);
  CHECK(run({"freeze", "-C", "programma"}, disk.files, {}).exit == 0);
  CHECK(disk.file("programma/site/edities/2022-02/documenten/dorp/pakket-2022-02.zip") == zip);

  const std::string place = "programma/site/documenten/dorp/brief.md";
  CHECK(disk.files.write(place, disk.file(place) + "\nDit teken kan niet: \u0634.\n"));
  CHECK(disk.build({"--pdf", "--only", "dorp"}).exit == 2);
  CHECK(disk.file(pack).empty());
  CHECK(disk.file(kList).find("pakket-2022-02.zip") == std::string::npos);
}

TEST_CASE("how many papers are set at once changes no byte") {
  if (is_skipped(PaperNeed::kTypst)) return;
  PaperDisk one;
  PaperDisk many;
  CHECK(one.build({"--pdf", "--jobs", "1"}).exit == 0);
  CHECK(many.build({"--pdf", "--jobs", "4"}).exit == 0);
  for (const char* path : {kLetter, "programma/public/documenten/regio/voortgang-2022-02.pdf",
                           "programma/public/documenten/dorp/pakket-2022-02.zip"}) {
    CHECK_FALSE(one.file(path).empty());
    CHECK(one.file(path) == many.file(path));
  }
}

TEST_CASE("only those of some areas are made, the same bytes each time") {
  if (is_skipped(PaperNeed::kTypst)) return;
  PaperDisk one;
  PaperDisk two;
  CHECK(one.build({"--pdf", "--only", "dorp"}).exit == 0);
  CHECK(two.build({"--pdf"}).exit == 0);
  CHECK(one.file(kLetter) == two.file(kLetter));
  CHECK(one.file("programma/public/documenten/regio/voortgang-2022-02.pdf").empty());
  CHECK_FALSE(two.file("programma/public/documenten/regio/voortgang-2022-02.pdf").empty());
}

}  // namespace voortgang::test

TEST_SUITE_END();
