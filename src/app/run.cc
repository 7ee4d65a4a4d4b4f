#include "app/run.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "app/commands.h"
#include "app/messages.h"

namespace voortgang {
namespace {

bool is_programme(FileSystem& files, const Options& options) {
  return files.kind(path_join(options.programme, "site")) == FileKind::kFolder ||
         files.kind(path_join(options.programme, "indicators")) == FileKind::kFolder;
}

RunResult on_programme(const Options& options, FileSystem& files, Terminal terminal) {
  if (!is_programme(files, options))
    return failed(messages::no_programme(options.language, options.programme));
  switch (options.command) {
    case Command::kBuild:
      return build_command(options, files, terminal);
    case Command::kCheck:
      return check_command(options, files, terminal);
    case Command::kStatus:
      return status_command(options, files, terminal);
    case Command::kNewLevering:
      return new_levering_command(options, files, terminal);
    case Command::kImportCbs:
      return import_cbs_command(options, files, terminal);
    case Command::kFreeze:
      return freeze_command(options, files, terminal);
    case Command::kDiff:
      return diff_command(options, files, terminal);
    case Command::kExplain:
      break;
  }
  return explain_command(options);
}

RunResult run_line(const ParsedLine& line, FileSystem& files, Terminal terminal) {
  if (line.exit == kFine) return {kFine, line.output, {}};
  if (line.exit > 0) return failed(line.output);
  if (line.options.command == Command::kExplain) return explain_command(line.options);
  return on_programme(line.options, files, terminal);
}

}  // namespace

RunResult failed(std::string message) {
  return {kFailure, {}, std::move(message)};
}

Problems in_the_way(const Problems& problems, const Project& project,
                    const std::function<bool(const Levering&)>& concerns) {
  // Texts, letters and frames say nothing about figures.
  constexpr std::array<std::string_view, 3> kBasis = {"site/programma.json", "site/editie.json",
                                                      "indicators/indicatoren.json"};
  std::set<SourceId> sources;
  for (const Levering& levering : project.leveringen) {
    if (concerns(levering)) sources.insert(levering.bron);
  }
  Problems found;
  for (const Problem& problem : problems.kept()) {
    const bool is_basis =
        std::ranges::find(kBasis, project.bronnen.at(problem.span.source).path) != kBasis.end();
    if (is_basis || sources.contains(problem.span.source)) found.add(problem);
  }
  return found;
}

bool is_bad(const Problems& problems, bool strict) {
  return problems.has_errors() || (strict && problems.count(Severity::kWaarschuwing) > 0);
}

RunResult run(const std::vector<std::string>& arguments, FileSystem& files, Terminal terminal) {
  const ParsedLine line = parse_command_line(arguments);
  RunResult result = run_line(line, files, terminal);
  result.language = line.options.language;
  return result;
}

}  // namespace voortgang
