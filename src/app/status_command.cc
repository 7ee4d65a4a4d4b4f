#include "app/build.h"
#include "app/commands.h"
#include "app/messages.h"
#include "base/replace_files.h"
#include "compute/leveroverzicht.h"
#include "render/status/status_indicatoren.h"
#include "render/status/status_mail.h"
#include "render/status/status_report.h"

namespace voortgang {
namespace {

RunResult write_mails(const Options& options, FileSystem& files, const StatusReport& report) {
  std::size_t written = 0;
  if (auto made = files.make_folder(options.mail); !made)
    return failed(messages::could_not_write_file(options.language, made.error()));
  for (const StatusMail& mail : status_mails(report)) {
    if (auto done = replace_file(files, path_join(options.mail, mail.naam + ".txt"), mail.tekst); !done)
      return failed(messages::could_not_write_file(options.language, done.error()));
    ++written;
  }
  return {kFine, say<Message::kMailsWritten>(options.language, written, options.mail), {}};
}

}  // namespace

RunResult status_command(const Options& options, FileSystem& files, Terminal terminal) {
  const auto vandaag = parse_datum(options.datum);
  if (!options.datum.empty() && !vandaag)
    return failed(say<Message::kNotADate>(options.language, "--datum", options.datum));
  Checked checked;
  read_and_check(files, options.programme, options.jobs, checked);
  if (options.indicatoren && !checked.feiten.plaatsen.empty())
    return {kFine, print_status_indicatoren(checked.programma(), checked.feiten, options.language), {}};
  const Leveroverzicht overzicht =
      leveroverzicht(checked.loaded.dossier(), checked.feiten, checked.problems(), vandaag);
  const int exit = options.strict && overzicht.is_te_laat() ? kInputProblems : kFine;
  const auto& before = checked.feiten.edities.vorige;
  const StatusReport report{checked.programma(), overzicht, options.language,
                            before ? std::string_view(before->titel) : std::string_view()};
  if (!options.mail.empty()) return write_mails(options, files, report);
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
