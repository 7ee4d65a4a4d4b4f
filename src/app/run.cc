#include "app/run.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

#include "app/commands.h"
#include "app/messages.h"
#include "base/datum.h"
#include "base/replace_files.h"
#include "diag/print_text.h"
#include "load/load.h"
#include "programme/folders.h"
#include "publish/slot.h"

namespace voortgang {
namespace {

Result<bool> is_programme(FileSystem& files, const Options& options) {
  for (const std::string_view folder : {kSiteFolder, kDeliveriesFolder}) {
    const auto there = files.state(path_join(options.programme, folder), Links::kFollow);
    if (!there) return std::unexpected(there.error());
    if (there->kind == FileKind::kFolder) return true;
  }
  return false;
}

bool writes_in_programme(Command command) {
  switch (command) {
    case Command::kProtect:
    case Command::kNewEditie:
    case Command::kNewIndicator:
    case Command::kNewBrief:
    case Command::kNewLevering:
    case Command::kNewCi:
    case Command::kNewServer:
    case Command::kImportCbs:
    case Command::kImportXlsx:
    case Command::kFreeze:
      return true;
    case Command::kBuild:
    case Command::kPublish:
    case Command::kCheck:
    case Command::kStatus:
    case Command::kArchief:
    case Command::kDiff:
    case Command::kNewProgramma:
    case Command::kImportOpensdg:
    case Command::kExplain:
      break;
  }
  return false;
}

// What a run that was cut off has left of the site, before anything else is looked at.
std::string put_back(const Options& options, FileSystem& files) {
  const auto folder = files.real_path(site_folder(options));
  const auto has = folder ? put_back_site(files, *folder) : Result<bool>(std::unexpected(folder.error()));
  // A build that cannot do it says so itself; the other commands only read.
  return has && *has ? say<Message::kPutBack>(options.language, *folder) : std::string();
}

RunResult dispatch(const Options& options, FileSystem& files, const Terminal& terminal) {
  switch (options.command) {
    case Command::kBuild:
      return build_command(options, files, terminal);
    case Command::kPublish:
      return publish_command(options, files, terminal);
    case Command::kCheck:
      return check_command(options, files, terminal);
    case Command::kProtect:
      return protect_command(options, files, terminal);
    case Command::kStatus:
      return status_command(options, files, terminal);
    case Command::kNewEditie:
      return new_editie_command(options, files, terminal);
    case Command::kNewIndicator:
      return new_indicator_command(options, files, terminal);
    case Command::kNewBrief:
      return new_brief_command(options, files, terminal);
    case Command::kNewLevering:
      return new_levering_command(options, files, terminal);
    case Command::kNewCi:
      return new_ci_command(options, files, terminal);
    case Command::kNewServer:
      return new_server_command(options, files, terminal);
    case Command::kImportCbs:
      return import_cbs_command(options, files, terminal);
    case Command::kImportXlsx:
      return import_xlsx_command(options, files, terminal);
    case Command::kFreeze:
      return freeze_command(options, files, terminal);
    case Command::kArchief:
      return archief_command(options, files, terminal);
    case Command::kDiff:
      return diff_command(options, files, terminal);
    case Command::kNewProgramma:
      return new_programma_command(options, files, terminal);
    case Command::kImportOpensdg:
      return import_opensdg_command(options, files, terminal);
    case Command::kExplain:
      return explain_command(options);
  }
  return {};
}

bool needs_programme(Command command) {
  return command != Command::kNewProgramma && command != Command::kImportOpensdg &&
         command != Command::kExplain;
}

RunResult on_programme(const Options& options, FileSystem& files, const Terminal& terminal) {
  const auto is = is_programme(files, options);
  if (!is) return failed(messages::could_not_look(options.language, is.error()));
  if (!*is) return failed(say<Message::kNoProgramme>(options.language, options.programme));
  // Of two that write in a programme the second waits, and nobody finishes what another is still doing.
  std::optional<Replacing> replacing;
  bool has_finished = false;
  if (writes_in_programme(options.command) || is_unfinished(files, options.programme)) {
    auto alone = Replacing::in(files, options.programme, kPatience);
    // Where nobody may make one, what writes fails by itself, and what only prints does not need one. One
    // that is there and is not given to us is somebody's.
    if (!alone && !(alone.error().kind == FailureKind::kPermission &&
                    files.kind(alone.error().path) == FileKind::kMissing))
      return failed(messages::could_not_write_file(options.language, alone.error()));
    if (alone) replacing.emplace(std::move(*alone));
    const auto finished = finish_replacing(files, options.programme);
    if (!finished) return failed(messages::could_not_write_file(options.language, finished.error()));
    has_finished = *finished;
  }
  std::string told = put_back(options, files);
  if (has_finished) told += say<Message::kWritingFinished>(options.language);
  RunResult result = dispatch(options, files, terminal);
  result.err.insert(0, told);
  return result;
}

RunResult run_line(const ParsedLine& line, FileSystem& files, const Terminal& terminal) {
  if (line.exit == kFine) return {kFine, line.output, {}};
  if (line.exit > 0) return failed(line.output);
  const Options& options = line.options;
  // Of tables of others it may be a word too: nobody knows.
  if (!options.datum.empty() && options.command != Command::kImportCbs && !parse_datum(options.datum))
    return failed(say<Message::kNotADate>(options.language, "--datum", options.datum));
  return needs_programme(options.command) ? on_programme(options, files, terminal)
                                          : dispatch(options, files, terminal);
}

}  // namespace

RunResult failed(std::string message) {
  return {kFailure, {}, std::move(message)};
}

RunResult stopped_by(const Problems& problems, const Sources& sources, const Options& options,
                     const Terminal& terminal) {
  return {kInputProblems,
          {},
          print_text(problems, sources, {options.language, terminal.colour_err}) +
              say<Message::kNothingWritten>(options.language)};
}

Problems in_the_way(const Problems& problems, const Dossier& dossier,
                    const std::function<bool(const Levering&)>& concerns) {
  // Texts, letters and frames say nothing about figures.
  constexpr std::array<std::string_view, 4> kBasis = {kProgramma, kEditiebestand, kDocumentsoorten,
                                                      kDictionary};
  std::set<SourceId> sources;
  for (const Levering& levering : dossier.leveringen.lijst) {
    if (concerns(levering)) sources.insert(levering.bestand);
  }
  Problems found;
  for (const Problem& problem : problems.kept()) {
    // A folder that cannot be read hides deliveries: they must not pass for missing, and be written anew.
    const bool is_basis =
        problem.code == Code::BST121 ||
        std::ranges::find(kBasis, dossier.bronnen.at(problem.span.source).path) != kBasis.end();
    if (is_basis || sources.contains(problem.span.source)) found.add(problem);
  }
  return found;
}

RunResult on_sound_basis(const Options& options, FileSystem& files, Terminal terminal,
                         const std::function<RunResult(const Programma&)>& command) {
  const Loaded loaded = load_programme(files, options.programme, options.jobs);
  const Problems problems =
      in_the_way(loaded.problems, loaded.dossier(), [](const Levering&) { return false; });
  return problems.has_errors() ? stopped_by(problems, loaded.bronnen, options, terminal)
                               : command(loaded.programma);
}

bool is_bad(const Problems& problems, const Options& options) {
  return problems.has_errors() || (options.strict && problems.count(Severity::kWaarschuwing) > 0);
}

RunResult run(const std::vector<std::string>& arguments, FileSystem& files, Terminal terminal) {
  const ParsedLine line = parse_command_line(arguments);
  RunResult result = run_line(line, files, terminal);
  result.language = line.options.language;
  return result;
}

}  // namespace voortgang
