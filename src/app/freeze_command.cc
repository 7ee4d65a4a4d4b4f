#include "app/build.h"
#include "app/commands.h"
#include "app/freeze.h"
#include "app/messages.h"
#include "compute/change.h"
#include "diag/print_text.h"
#include "load/load_edities.h"
#include "render/data/edition_json.h"

namespace voortgang {

RunResult freeze(const Options& options, FileSystem& files, const Checked& checked) {
  RunResult result;
  const std::string& id = checked.programma().editie.id;
  const std::string path = path_join(options.programme, path_join(kEdities, id + ".json"));
  const std::string text = edition_json(frozen(checked.programma(), checked.feiten));
  const auto there = files.read(path, kLargestInput);
  if (!there && there.error().kind != FailureKind::kMissing)
    return failed(messages::could_not_freeze(options.language, there.error()));
  if (there && *there == text) {
    result.out = messages::frozen_already(options.language, id);
    return result;
  }
  if (there && !options.replace) {
    result.err += messages::frozen_otherwise(options.language, id);
    result.exit = kInputProblems;
    return result;
  }
  if (const auto written = replace_file(files, path, text); !written)
    return failed(messages::could_not_freeze(options.language, written.error()));
  result.out = messages::frozen(options.language, path);
  return result;
}

RunResult freeze_command(const Options& options, FileSystem& files, Terminal terminal) {
  Checked checked;
  read_and_check(files, options.programme, options.jobs, checked);
  std::string told =
      print_text(checked.problems(), checked.bronnen(), {options.language, terminal.colour_err});
  if (checked.problems().has_errors())
    return {kInputProblems, {}, told + messages::nothing_written(options.language)};
  RunResult result = freeze(options, files, checked);
  result.err.insert(0, told);
  return result;
}

}  // namespace voortgang
