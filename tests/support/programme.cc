#include "support/programme.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <algorithm>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <mutex>
#include <stdexcept>

#include "app/build.h"
#include "app/check_report.h"
#include "app/import_cbs.h"
#include "app/import_xlsx.h"
#include "diag/message.h"
#include "diag/told.h"
#include "outputs/make.h"

namespace voortgang::test {
namespace {

// Paths as below the programme's folder, wherever that is.
std::string below_programme(std::string text) {
  for (std::size_t at; (at = text.find("programma/")) != std::string::npos;) text.erase(at, 10);
  return text;
}

std::vector<std::string> lines_of(const Problems& problems, const Sources& sources) {
  std::vector<std::string> lines;
  for (const Problem* problem : problems.sorted(sources)) {
    const Rule& rule = rule_of(problem->code);
    lines.push_back(below_programme(fmt::format(
        "{}: {}[{}] {}", place_words(place_of(problem->span, sources), Language::kNl),
        severity_word(rule.severity, Language::kNl), rule.name, message_of(*problem, Language::kNl))));
  }
  return lines;
}

// Of "voortgang import cbs FILE…", "import xlsx FILE…" or "check --rapport FILE", with files of the programme
// at "programma".
void prepare_import(MemoryFileSystem& disk, const std::vector<std::string>& command, Import& import) {
  REQUIRE(command.size() > 1);
  Options options = parse_command_line({command.begin() + 1, command.end()}).options;
  options.programme = "programma";
  for (std::string& file : options.files) file = "programma/" + file;
  if (options.command == Command::kImportXlsx) {
    REQUIRE(prepare_xlsx_import(disk, options, import));
    return;
  }
  if (options.command == Command::kCheck) {
    options.rapport = "programma/" + options.rapport;
    import.problems = *problems_of_report_place(options, disk, import.loaded.bronnen);
    return;
  }
  REQUIRE(options.command == Command::kImportCbs);
  prepare_cbs_import(disk, options, import);
}

}  // namespace

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file.good()) throw std::runtime_error("cannot read " + path);  // also outside a test case
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

std::vector<std::string> open_problem_lines(MemoryFileSystem& disk) {
  Checked checked;
  read_and_check(disk, "programma", checked, {.show_values = true});
  return lines_of(checked.problems(), checked.bronnen());
}

std::vector<std::string> problem_lines(MemoryFileSystem& disk) {
  Checked checked;
  read_and_check(disk, "programma", checked);
  return lines_of(checked.problems(), checked.bronnen());
}

std::vector<std::string> import_problem_lines(MemoryFileSystem& disk,
                                              const std::vector<std::string>& command) {
  Import import;
  prepare_import(disk, command, import);
  return lines_of(import.problems, import.loaded.bronnen);
}

std::vector<std::string> english_lines(MemoryFileSystem& disk, const std::vector<std::string>& command) {
  Checked checked;
  Import import;
  const bool is_check = command.empty() || command.front() == "check";
  if (is_check)
    read_and_check(disk, "programma", checked, {.show_values = !command.empty()});
  else
    prepare_import(disk, command, import);
  const Problems& problems = is_check ? checked.problems() : import.problems;
  const Sources& sources = is_check ? checked.bronnen() : import.loaded.bronnen;
  std::vector<std::string> lines;
  for (const ToldProblem& problem : told(problems, sources, Language::kEn))
    lines.push_back(fmt::format("{}: {}; {}", problem.rule->name, problem.message, problem.help));
  return lines;
}

FileMap site_of(const FileMap& programme, unsigned threads, std::span<const Format* const> asked) {
  MemoryFileSystem disk;
  put_programme(disk, programme);
  Checked checked;
  PaperOrder papers;
  papers.wants = [&](const PlannedFile& file) {
    return std::ranges::find(asked, file.format) != asked.end();
  };
  papers.make_pdfs = [](std::span<const PaperSource>, const GiveOutput&) { return Result<void>(); };
  read_and_check(disk, "programma", checked, {.threads = threads, .papers = &papers});
  REQUIRE_FALSE(checked.problems().has_errors());
  FileMap site;
  std::mutex mutex;
  const auto made = make_outputs(checked.plan, threads,
                                 [&](const std::string& path, std::string_view bytes) -> Result<void> {
                                   const std::scoped_lock lock(mutex);
                                   CHECK_MESSAGE(site.emplace(path, bytes).second, path);
                                   return {};
                                 });
  REQUIRE(made);
  return site;
}

}  // namespace voortgang::test
