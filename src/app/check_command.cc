
#include "app/build.h"
#include "app/check_report.h"
#include "app/commands.h"
#include "app/messages.h"
#include "app/version.h"
#include "diag/print_github.h"
#include "diag/print_gitlab.h"
#include "diag/print_json.h"
#include "diag/print_junit.h"
#include "diag/print_sarif.h"
#include "diag/print_text.h"

namespace voortgang {
namespace {

std::string report(const Checked& checked, const Options& options, Terminal terminal) {
  const Problems& problems = checked.problems();
  const Sources& sources = checked.bronnen();
  const ReportStyle style{options.language, options.programme, kVersion, options.strict};
  switch (options.check_format) {
    case CheckFormat::kText:
      return (problems.empty() ? say<Message::kAllWell>(options.language)
                               : print_text(problems, sources, {options.language, terminal.colour_out})) +
             messages::about_values(options, checked.programma());
    case CheckFormat::kJson:
      return print_json(problems, sources, options.language);
    case CheckFormat::kSarif:
      return print_sarif(problems, sources, style);
    case CheckFormat::kGithub:
      return print_github(problems, sources, style);
    case CheckFormat::kGitlab:
      return print_gitlab(problems, sources, style);
    case CheckFormat::kJunit:
      return print_junit(problems, sources, style);
  }
  return {};
}

}  // namespace

RunResult check_command(const Options& options, FileSystem& files, Terminal terminal) {
  const auto vandaag = parse_datum(options.datum);
  Checked checked;
  if (options.rapport.empty()) {
    read_and_check(files, options.programme, checked,
                   {.threads = options.jobs, .vandaag = vandaag, .show_values = options.show_values});
  } else if (auto stopped = check_with_report(options, files, terminal, vandaag, checked)) {
    return *stopped;
  }
  RunResult result{
      is_bad(checked.problems(), options) ? kInputProblems : kFine, report(checked, options, terminal), {}};
  if (!options.rapport.empty()) result.err = say<Message::kReportWritten>(options.language, options.rapport);
  return result;
}

}  // namespace voortgang
