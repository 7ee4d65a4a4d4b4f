// Papers that were made stay on a shelf in the programme folder, and are taken from there for as long as they
// say the same.
#include "app/paper_shelf.h"

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

#include "app/run.h"
#include "render/office_reader.h"
#include "render/picture/png.h"
#include "support/memory_file_system.h"
#include "support/paper_programs.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

const char* const kShelf = "programma/.voortgang/papieren";
const char* const kReport = "programma/public/documenten/dorp/voortgang-2022-02.odt";

// The small programme of the rules, with a logo and a letterhead, and what stands on its shelf.
struct ShelfDisk {
  FileMap programme = read_folder(in_project("tests/rules/basis"));
  MemoryFileSystem files;
  DiskPrograms programs;

  ShelfDisk() {
    picture::Canvas canvas;
    canvas.clear(400, 200);
    programme["site/assets/logo.png"] = picture::png_of(canvas);
    programme["site/documentsoorten.json"] =
        R"({"documentsoorten": [{"id": "brief", "naam": "Nota", "briefhoofd": true}]})";
    letterhead("Kerkstraat 1");
  }

  void letterhead(const std::string& address) {
    programme["site/huisstijl.json"] =
        R"({"briefhoofden": [{"gemeente": "dorp", "naam": "Gemeente Dorp", "logo": "logo.png", "adres": ")" +
        address + "\"}]}";
  }

  RunResult build(std::vector<std::string> words, bool with_programs = false) {
    put_programme(files, programme);
    words.insert(words.begin(), "build");
    words.insert(words.end(), {"-C", "programma"});
    return run(words, files, with_programs ? paper_terminal(programs) : Terminal{});
  }

  std::string file(const std::string& path) { return files.read(path, kLargestInput).value_or(""); }
  std::string letter(const std::string& ending) {
    return file("programma/public/documenten/dorp/brief-2022-02." + ending);
  }

  // What is there, and how often something was put there.
  [[nodiscard]] std::map<std::string, std::string> shelf() const { return files.files_below(kShelf); }
  [[nodiscard]] std::size_t put_there() const {
    std::size_t times = 0;
    for (const std::string& line : files.log()) times += line.contains(kShelf) && line.starts_with("write");
    return times;
  }
};

}  // namespace

TEST_CASE("a shelf gives back what was put there, and nothing that was damaged since") {
  MemoryFileSystem files;
  PaperShelf shelf(files, "programma");
  CHECK_FALSE(shelf.find("a"));
  shelf.put("a", "de bytes");
  CHECK(shelf.find("a") == "de bytes");
  const std::string whole = files.files_below(kShelf).at("a");
  std::string other = whole;
  other.front() = 'D';
  for (const std::string& damaged : {other, whole.substr(1), whole.substr(0, whole.size() - 1),
                                     whole.substr(whole.size() - 64), std::string(), whole + "x"}) {
    CAPTURE(damaged);
    files.put(std::string(kShelf) + "/a", damaged);
    CHECK_FALSE(shelf.find("a"));
  }
}

TEST_CASE("what nobody asked for goes from a shelf when something came, and not before") {
  MemoryFileSystem files;
  PaperShelf(files, "programma").put("oud", "1");
  PaperShelf shelf(files, "programma");
  CHECK_FALSE(shelf.find("weg"));
  shelf.tidy();
  CHECK(files.files_below(kShelf).contains("oud"));
  shelf.put("nieuw", "2");
  shelf.tidy();
  CHECK_FALSE(files.files_below(kShelf).contains("oud"));
  CHECK(files.files_below(kShelf).contains("nieuw"));
}

TEST_CASE("what is on the shelf is neither drawn nor packed again") {
  ShelfDisk disk;
  CHECK(disk.build({"--odt", "--docx"}).exit == 0);
  const auto made = disk.shelf();
  CHECK(made.size() == 8);  // letter of dorp, and reports of dorp, stad and the region
  CHECK(disk.put_there() == 8);
  CHECK(part_of(disk.file(kReport), "Pictures/grafiek1.png").starts_with("\x89PNG"));

  disk.files.clear_log();
  CHECK(disk.build({"--odt", "--docx"}).exit == 0);
  CHECK(disk.put_there() == 0);
  CHECK(disk.shelf() == made);

  // Whatever is there is what is published.
  PaperShelf shelf(disk.files, "programma");
  for (const auto& [name, bytes] : made) shelf.put(name, "van de plank");
  CHECK(disk.build({"--odt", "--docx"}).exit == 0);
  CHECK(disk.file(kReport) == "van de plank");
}

TEST_CASE("a figure, a logo or an address that changed makes anew what it is in, and no other paper") {
  ShelfDisk disk;
  const auto build = [&] {
    disk.files.clear_log();
    CHECK(disk.build({"--odt", "--docx"}).exit == 0);
    return disk.put_there();
  };
  CHECK(build() == 8);
  std::string report = disk.file(kReport);
  std::string letter = disk.letter("docx");

  std::string& figures = disk.programme["indicators/wonen/dorp.csv"];
  figures.replace(figures.find("13,0"), 4, "14,0");
  CHECK(build() == 2);
  CHECK(disk.letter("docx") == letter);
  CHECK(part_of(disk.file(kReport), "Pictures/grafiek1.png") != part_of(report, "Pictures/grafiek1.png"));

  picture::Canvas canvas;
  canvas.clear(400, 201);
  disk.programme["site/assets/logo.png"] = picture::png_of(canvas);
  CHECK(build() == 2);
  CHECK(disk.letter("docx") != letter);
  CHECK(part_of(disk.letter("odt"), "Pictures/beeld0.png") == disk.programme["site/assets/logo.png"]);

  letter = disk.letter("docx");
  disk.letterhead("Kerkstraat 2");
  CHECK(build() == 2);
  CHECK(disk.letter("docx") != letter);
}

TEST_CASE("a paper that was damaged on the shelf is made again, the same bytes") {
  ShelfDisk disk;
  const bool with_pdf = can_set_papers();
  const std::vector<std::string> words = with_pdf ? std::vector<std::string>{"--pdf", "--odt", "--docx"}
                                                  : std::vector<std::string>{"--odt", "--docx"};
  CHECK(disk.build(words, true).exit == 0);
  const auto site = disk.files.files_below("programma/public");
  const auto made = disk.shelf();
  for (const auto& [name, bytes] : made) {
    std::string damaged = bytes;
    damaged[damaged.size() / 2] ^= 1;
    disk.files.put(std::string(kShelf) + "/" + name, damaged);
  }
  disk.files.clear_log();
  CHECK(disk.build(words, true).exit == 0);
  CHECK(disk.put_there() == made.size());
  CHECK(disk.shelf() == made);
  CHECK(disk.files.files_below("programma/public") == site);
}

TEST_CASE("another address or logo in a letterhead makes a PDF anew") {
  if (is_skipped(PaperNeed::kTypst)) return;
  ShelfDisk disk;
  const auto set_again = [&] {
    const std::string before = disk.letter("pdf");
    CHECK(disk.build({"--pdf", "--only", "dorp"}, true).exit == 0);
    return disk.letter("pdf") != before;
  };
  CHECK(set_again());
  CHECK_FALSE(set_again());
  disk.letterhead("Kerkstraat 2");
  CHECK(set_again());
  picture::Canvas canvas;
  canvas.clear(400, 201);
  disk.programme["site/assets/logo.png"] = picture::png_of(canvas);
  CHECK(set_again());
}

}  // namespace voortgang::test

TEST_SUITE_END();
