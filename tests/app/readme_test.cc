#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "app/run.h"
#include "base/text.h"
#include "support/memory_file_system.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

const std::set<std::string> kEverywhere = {"--help", "--jobs", "--lang", "--programma"};

std::set<std::string> flags_in(std::string_view text) {
  std::set<std::string> flags;
  for (std::size_t at = 0; (at = text.find("--", at)) != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_not_of("abcdefghijklmnopqrstuvwxyz-", at), text.size());
    if (end > at + 2) flags.emplace(text.substr(at, end - at));
    at = end;
  }
  return flags;
}

// The words before the first that is an option or a place to fill in: "new", "editie".
std::vector<std::string> command_in(std::string_view line) {
  std::vector<std::string> words;
  for (const std::string_view word : split_any(line)) {
    if (word == "voortgang") continue;
    const bool is_word = word.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == word.npos;
    if (!is_word) break;
    words.emplace_back(word);
  }
  return words;
}

// What --help says an option is, in its own line: two spaces, then the option.
std::set<std::string> flags_of_help(std::string_view help) {
  std::set<std::string> flags;
  for (const std::string_view line : split(help, '\n')) {
    if (!line.starts_with("  -")) continue;
    const std::string_view name = line.substr(0, std::min(line.find("  ", 2), line.size()));
    flags.merge(flags_in(name));
  }
  return flags;
}

}  // namespace

TEST_CASE("the README names every option of every command, and no other") {
  const std::string readme = read_file(in_project("README.md"));
  const std::size_t begin = readme.find("```sh\nvoortgang build");
  REQUIRE(begin != std::string::npos);
  const std::string_view block =
      std::string_view(readme).substr(begin, readme.find("```\n", begin + 5) - begin);
  std::size_t commands = 0;
  MemoryFileSystem disk;
  for (std::string_view line : split(block, '\n')) {
    if (!line.starts_with("voortgang ")) continue;
    CAPTURE(line);
    line = line.substr(0, line.find(" #"));
    std::vector<std::string> words = command_in(line);
    words.emplace_back("--help");
    const RunResult help = run(words, disk, {});
    REQUIRE(help.exit == 0);
    std::set<std::string> named = flags_in(line);
    std::set<std::string> there = flags_of_help(help.out);
    for (const std::string& flag : kEverywhere) there.erase(flag);
    CHECK(named == there);
    ++commands;
  }
  CHECK(commands == 19);
}

TEST_CASE("the problem that the README shows is what the program says of it") {
  FileMap files;
  for (const std::string folder : {"site", "indicators", "templates"}) {
    for (const auto& [path, bytes] : read_folder(in_project(folder))) files[folder + "/" + path] = bytes;
  }
  std::string& delivery = files.at("indicators/huisvesting/dronten.csv");
  const std::size_t at = delivery.find("wachttijd-woning;2021-H2;15,0;");
  REQUIRE(at != std::string::npos);
  delivery.insert(delivery.find("15,0", at) + 4, " weken");
  MemoryFileSystem disk;
  put_programme(disk, files);
  const RunResult result = run({"check", "-C", "programma"}, disk, {});
  CHECK(result.exit == 1);
  const std::string readme = read_file(in_project("README.md"));
  const std::string said = result.out + result.err;
  std::size_t lines = 0;
  for (const std::string_view line : split(std::string_view(said).substr(0, said.find("\n\n")), '\n')) {
    CAPTURE(line);
    CHECK(
        readme.contains("  " + std::string(line.starts_with("programma/") ? line.substr(10) : line) + "\n"));
    ++lines;
  }
  CHECK(lines == 4);
}

}  // namespace voortgang::test

TEST_SUITE_END();
