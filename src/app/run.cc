#include "app/run.h"

#include <fmt/format.h>

#include "app/build.h"
#include "app/command_line.h"
#include "app/messages.h"
#include "diag/message.h"
#include "diag/print_json.h"
#include "diag/print_text.h"

namespace voortgang {
namespace {

constexpr int kFine = 0;
constexpr int kInputProblems = 1;
constexpr int kFailure = 2;

bool is_bad(const Problems& problems, bool strict) {
  return problems.has_errors() || (strict && problems.count(Severity::kWaarschuwing) > 0);
}

RunResult failed(std::string message) {
  return {kFailure, {}, std::move(message)};
}

bool is_programme(FileSystem& files, const Options& options) {
  return files.kind(path_join(options.programme, "site")) == FileKind::kFolder ||
         files.kind(path_join(options.programme, "indicators")) == FileKind::kFolder;
}

RunResult build(const Options& options, FileSystem& files, Terminal terminal) {
  Checked checked;
  read_and_check(files, options.programme, options.jobs, checked);
  RunResult result;
  result.err = print_text(checked.problems, checked.project.bronnen, {options.language, terminal.colour_err});
  if (is_bad(checked.problems, options.strict)) {
    result.err += messages::nothing_written(options.language);
    result.exit = kInputProblems;
    return result;
  }
  const std::string out = options.out.empty() ? path_join(options.programme, "public") : options.out;
  const auto published = publish_site(files, checked, out, options.jobs);
  if (!published) {
    result.err += messages::could_not_write(options.language, published.error().what());
    result.exit = kFailure;
    return result;
  }
  result.out = messages::published(options.language, out, *published);
  return result;
}

RunResult check(const Options& options, FileSystem& files, Terminal terminal) {
  Checked checked;
  read_and_check(files, options.programme, options.jobs, checked);
  RunResult result;
  result.exit = is_bad(checked.problems, options.strict) ? kInputProblems : kFine;
  const Sources& sources = checked.project.bronnen;
  if (options.format == "json")
    result.out = print_json(checked.problems, sources, options.language);
  else
    result.out = print_text(checked.problems, sources, {options.language, terminal.colour_out});
  if (options.format == "text" && checked.problems.empty()) result.out = messages::all_well(options.language);
  return result;
}

RunResult explain(const Options& options) {
  const auto code = find_code(options.code);
  if (!code) return failed(messages::no_such_code(options.language, options.code));
  return {kFine, std::string(explanation_of(*code)), {}};
}

}  // namespace

RunResult run(const std::vector<std::string>& arguments, FileSystem& files, Terminal terminal) {
  const ParsedLine line = parse_command_line(arguments);
  if (line.exit == kFine) return {kFine, line.output, {}};
  if (line.exit > 0) return failed(line.output);
  const Options& options = line.options;
  if (options.command == Command::kExplain) return explain(options);
  if (!is_programme(files, options))
    return failed(messages::no_programme(options.language, options.programme));
  return options.command == Command::kBuild ? build(options, files, terminal)
                                            : check(options, files, terminal);
}

}  // namespace voortgang
