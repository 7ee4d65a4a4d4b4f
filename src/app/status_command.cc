#include "app/build.h"
#include "app/commands.h"
#include "app/messages.h"
#include "compute/leveroverzicht.h"
#include "render/status/status_report.h"

namespace voortgang {

RunResult status_command(const Options& options, FileSystem& files, Terminal terminal) {
  const auto vandaag = parse_datum(options.datum);
  if (!options.datum.empty() && !vandaag)
    return failed(say<Message::kNotADate>(options.language, "--datum", options.datum));
  Checked checked;
  read_and_check(files, options.programme, options.jobs, checked);
  const Leveroverzicht overzicht =
      leveroverzicht(checked.loaded.dossier(), checked.feiten, checked.problems(), vandaag);
  const int exit = options.strict && overzicht.is_te_laat() ? kInputProblems : kFine;
  const auto& before = checked.feiten.edities.vorige;
  const StatusReport report{checked.programma(), overzicht, options.language,
                            before ? std::string_view(before->titel) : std::string_view()};
  switch (options.overview_format) {
    case OverviewFormat::kText:
      return {exit, print_status_text(report, terminal.colour_out), {}};
    case OverviewFormat::kMarkdown:
      return {exit, print_status_markdown(report), {}};
    case OverviewFormat::kJson:
      return {exit, print_status_json(checked.programma(), overzicht), {}};
  }
  return {};
}

}  // namespace voortgang
