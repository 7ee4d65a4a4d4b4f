#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "app/run.h"
#include "render/office_reader.h"
#include "render/picture/png.h"
#include "support/memory_file_system.h"
#include "support/paper_programs.h"
#include "support/programme.h"

// Logos and pictures of editors in papers.
TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

constexpr const char* kSvg =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"200\"><path d=\"M0 "
    "0h400v200h-400z\"/></svg>";

// The small programme with a letterhead that has a logo, and a letter that shows a map.
struct ImageDisk {
  FileMap programme = read_folder(in_project("tests/rules/basis"));
  MemoryFileSystem files;
  DiskPrograms programs;

  ImageDisk() {
    picture::Canvas canvas;
    canvas.clear(400, 200);
    programme["site/assets/logo.svg"] = programme["site/assets/kaart.svg"] = kSvg;
    programme["site/assets/logo.png"] = picture::png_of(canvas);
    programme["site/documentsoorten.json"] =
        R"({"documentsoorten": [{"id": "brief", "naam": "Nota", "briefhoofd": true}]})";
    programme["site/huisstijl.json"] =
        R"({"briefhoofden": [{"gemeente": "dorp", "naam": "Gemeente Dorp", "logo": "logo.svg"}]})";
    letter("![Kaart van het dorp](/assets/kaart.svg) in een zin.");
  }

  void letter(const std::string& text) {
    programme["site/documenten/dorp/brief.md"] =
        "---\nonderwerp: Stand\ndatum: 2022-02-10\n---\n\n" + text + "\n";
  }

  RunResult build(std::vector<std::string> words) {
    put_programme(files, programme);
    words.insert(words.begin(), "build");
    words.insert(words.end(), {"-C", "programma"});
    return run(words, files, paper_terminal(programs));
  }

  std::string paper(const std::string& ending) {
    return files.read("programma/public/documenten/dorp/brief-2022-02." + ending, kLargestInput).value_or("");
  }
};

std::vector<std::string> pictures_in(const std::string& archive) {
  std::vector<std::string> names;
  for (const UnzippedPart& part : unzipped(archive)) {
    if (part.name.find("/beeld") != std::string::npos ||
        part.name.find("Pictures/beeld") != std::string::npos)
      names.push_back(part.name);
  }
  std::ranges::sort(names);
  return names;
}

}  // namespace

TEST_CASE("a logo stands in the head of an ODT and a DOCX, as a drawing and in dots, with its text") {
  ImageDisk disk;
  CHECK(disk.build({"--odt", "--docx"}).exit == 0);
  const auto styles = read_xml(part_of(disk.paper("odt"), "styles.xml"));
  CHECK(found(*styles, "//style:header-first//draw:frame/svg:desc") ==
        std::vector<std::string>{"Logo Gemeente Dorp"});
  CHECK(found(*styles, "//style:header-first//draw:image/@xlink:href") ==
        std::vector<std::string>{"Pictures/beeld0.svg", "Pictures/beeld0.png"});
  // 400 by 200 pixels is more than the room of a logo: 14 mm high.
  CHECK(found(*styles, "//style:header-first//draw:frame/@svg:width") == std::vector<std::string>{"28.0mm"});
  const auto head = read_xml(part_of(disk.paper("docx"), "word/header1.xml"));
  CHECK(found(*head, "//wp:docPr/@descr") == std::vector<std::string>{"Logo Gemeente Dorp"});
  CHECK(found(*head, "//a:blip/@r:embed") == std::vector<std::string>{"hoofd1"});
  CHECK(part_of(disk.paper("docx"), "word/_rels/header1.xml.rels").find("media/beeld0.png") !=
        std::string::npos);
  CHECK(pictures_in(disk.paper("docx")) ==
        std::vector<std::string>{"word/media/beeld0.png", "word/media/beeld0.svg"});
}

TEST_CASE("a drawing without its PNG is words in an ODT and a DOCX, which is told") {
  ImageDisk disk;
  const RunResult result = disk.build({"--odt", "--docx"});
  CHECK(result.err.find("van \"kaart.svg\" is er geen PNG: in ODT en DOCX komt het beeld niet") !=
        std::string::npos);
  const auto text = read_xml(part_of(disk.paper("odt"), "content.xml"));
  CHECK(found(*text, "//draw:frame").empty());
  CHECK(text_below(*text).find("Kaart van het dorp") != std::string::npos);
}

TEST_CASE("a picture stands in the line that names it, as large as on the site where it fits") {
  ImageDisk disk;
  disk.programme["site/assets/kaart.png"] = disk.programme["site/assets/logo.png"];
  disk.letter(
      "Zie ![Kaart van het dorp](/assets/kaart.png) hier.\n\n| a |\n|---|\n| ![Klein](/assets/kaart.png) |");
  CHECK(disk.build({"--odt", "--docx"}).exit == 0);
  const auto text = read_xml(part_of(disk.paper("odt"), "content.xml"));
  CHECK(found(*text, "//text:p[contains(., 'Zie')]/draw:frame/@svg:width") ==
        std::vector<std::string>{"105.8mm"});
  CHECK(found(*text, "//table:table-cell//draw:frame/@svg:width") == std::vector<std::string>{"15.0mm"});
  CHECK(found(*text, "//draw:frame/svg:desc") == std::vector<std::string>{"Kaart van het dorp", "Klein"});
  const auto body = read_xml(part_of(disk.paper("docx"), "word/document.xml"));
  CHECK(found(*body, "//wp:docPr/@descr") == std::vector<std::string>{"Kaart van het dorp", "Klein"});
  CHECK(found(*body, "//wp:extent/@cx").front() == "3810000");
}

TEST_CASE("a PDF has the logo and the picture with their texts, and another picture makes it anew") {
  if (is_skipped(PaperNeed::kTypst)) return;
  ImageDisk disk;
  CHECK(disk.build({"--pdf"}).exit == 0);
  const std::string first = disk.paper("pdf");
  const std::string structure = said_of_pdf({"pdfinfo", "-struct"}, first);
  CHECK(structure.find("Figure") != std::string::npos);
  const std::string whole = said_of_pdf({"qpdf", "--qdf", "--object-streams=disable"}, first, {"-"});
  CHECK(whole.find("/Alt (Logo Gemeente Dorp)") != std::string::npos);
  CHECK(whole.find("/Alt (Kaart van het dorp)") != std::string::npos);
  std::string other = kSvg;
  disk.programme["site/assets/kaart.svg"] = other.replace(other.find("h400v"), 5, "h300v");
  CHECK(disk.build({"--pdf"}).exit == 0);
  CHECK(disk.paper("pdf") != first);
}

}  // namespace voortgang::test

TEST_SUITE_END();
