#include "app/build.h"
#include "app/commands.h"
#include "app/messages.h"
#include "diag/print_json.h"
#include "diag/print_text.h"

namespace voortgang {

RunResult check_command(const Options& options, FileSystem& files, Terminal terminal) {
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

}  // namespace voortgang
