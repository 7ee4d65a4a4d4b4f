#include "support/paper_programs.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <utility>

#include "support/programme.h"

namespace voortgang::test {
namespace {

const char* const kPackages = "scripts/papers/node_modules";

}  // namespace

bool can_set_papers() {
  return std::filesystem::exists(in_project(kPackages) + "/.package-lock.json");
}

bool is_skipped(PaperNeed need) {
  if (!can_set_papers()) {
    MESSAGE("SKIPPED: no Typst here; scripts/install papers brings it");
    return true;
  }
  if (need == PaperNeed::kTypst) return false;
  DiskPrograms programs;
  const auto ignore = [](std::string_view) {};
  for (const auto& [reader, question] : {std::pair{"qpdf", "--version"}, std::pair{"pdfinfo", "-v"}}) {
    if (programs.run({{reader, question}, {}}, ignore)) continue;
    MESSAGE("SKIPPED: no " << reader << " here; scripts/install test brings it");
    return true;
  }
  return false;
}

Terminal paper_terminal(Programs& programs) {
  Terminal terminal;
  terminal.programs = &programs;
  terminal.packages = in_project(kPackages);
  return terminal;
}

std::string said_of_pdf(std::vector<std::string> words, const std::string& pdf,
                        const std::vector<std::string>& more) {
  std::string path = (std::filesystem::temp_directory_path() / "voortgang-XXXXXX").string();
  const int file = ::mkstemp(path.data());
  if (file < 0) return "no place for a file";
  std::ofstream(path, std::ios::binary) << pdf;
  words.push_back(path);
  words.insert(words.end(), more.begin(), more.end());
  std::string said;
  DiskPrograms programs;
  const auto end = programs.run({words, {}}, [&](std::string_view piece) { said += piece; });
  std::filesystem::remove(path);
  return end ? said : words.front() + " is missing";
}

}  // namespace voortgang::test
