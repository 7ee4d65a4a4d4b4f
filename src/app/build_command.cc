#include "app/build.h"
#include "app/commands.h"
#include "app/messages.h"
#include "diag/print_text.h"

namespace voortgang {

RunResult build_command(const Options& options, FileSystem& files, Terminal terminal) {
  Checked checked;
  read_and_check(files, options.programme, options.jobs, checked);
  RunResult result;
  result.err = print_text(checked.problems(), checked.bronnen(), {options.language, terminal.colour_err});
  if (is_bad(checked.problems(), options.strict)) {
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

}  // namespace voortgang
