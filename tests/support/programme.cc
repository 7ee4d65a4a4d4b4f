#include "support/programme.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <mutex>

#include "diag/message.h"

namespace voortgang::test {

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE_MESSAGE(file.good(), path);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string in_project(const std::string& path) {
  return std::string(PROJECT_FOLDER) + "/" + path;
}

FileMap read_folder(const std::string& folder) {
  FileMap files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    files[std::filesystem::relative(entry.path(), folder).string()] = read_file(entry.path().string());
  }
  return files;
}

void put_programme(MemoryFileSystem& disk, const FileMap& files) {
  for (const auto& [path, bytes] : files) disk.put("programma/" + path, bytes);
}

std::vector<std::string> problem_lines(MemoryFileSystem& disk) {
  Checked checked;
  read_and_check(disk, "programma", 1, checked);
  const Sources& sources = checked.project.bronnen;
  std::vector<std::string> lines;
  for (const Problem* problem : checked.problems.sorted(sources)) {
    const Rule& rule = rule_of(problem->code);
    const Position at = sources.position(problem->span.source, problem->span.begin);
    lines.push_back(fmt::format("{}:{}:{}: {}[{}] {}", sources.at(problem->span.source).path, at.line,
                                at.column, severity_word(rule.severity, Language::kNl), rule.name,
                                message_of(*problem, Language::kNl)));
  }
  return lines;
}

FileMap site_of(const FileMap& programme, unsigned threads) {
  MemoryFileSystem disk;
  put_programme(disk, programme);
  Checked checked;
  read_and_check(disk, "programma", threads, checked);
  REQUIRE_FALSE(checked.problems.has_errors());
  FileMap site;
  std::mutex mutex;
  const auto made =
      make_site(checked, threads, [&](const std::string& path, std::string_view bytes) -> Result<void> {
        const std::scoped_lock lock(mutex);
        CHECK_MESSAGE(site.emplace(path, bytes).second, path);
        return {};
      });
  REQUIRE(made);
  return site;
}

}  // namespace voortgang::test
