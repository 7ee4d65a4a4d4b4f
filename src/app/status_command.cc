#include "app/build.h"
#include "app/commands.h"
#include "app/mail_folder.h"
#include "app/messages.h"
#include "app/private_file.h"
#include "base/terminal_text.h"
#include "base/text.h"
#include "compute/leveroverzicht.h"
#include "render/status/status_indicatoren.h"
#include "render/status/status_mail.h"
#include "render/status/status_report.h"

namespace voortgang {
namespace {

RunResult write_mails(const Options& options, FileSystem& files, const StatusReport& report) {
  const auto site = published_folder_of(files, options.mail);
  if (!site) return failed(messages::could_not_write_file(options.language, site.error()));
  if (*site) return failed(say<Message::kMailsPublished>(options.language, options.mail, **site));
  const auto put = put_mails(files, options.mail, status_mails(report));
  if (!put) return failed(messages::could_not_write_file(options.language, put.error()));
  const Language language = options.language;
  RunResult result{kFine, say<Message::kMailsWritten>(language, put->written, options.mail), {}};
  if (put->removed > 0) result.out += say<Message::kMailsRemoved>(language, put->removed);
  for (const auto& [wanted, got] : put->elsewhere)
    result.out += say<Message::kMailElsewhere>(language, terminal_text(wanted), terminal_text(got));
  std::string left;
  for (const std::string& name : put->left) append_item(left, terminal_text(name));
  if (!left.empty()) result.out += say<Message::kMailsLeft>(language, left);
  return result;
}

}  // namespace

RunResult status_command(const Options& options, FileSystem& files, Terminal terminal) {
  const auto vandaag = parse_datum(options.datum);
  Checked checked;
  read_and_check(files, options.programme, checked, {.threads = options.jobs, .vandaag = vandaag});
  if (options.indicatoren && !checked.feiten.series_ranges.empty())
    return {kFine, print_status_indicatoren(checked.programma(), checked.feiten, options.language), {}};
  const Leveroverzicht overzicht =
      leveroverzicht(checked.loaded.dossier(), checked.feiten, checked.problems(), vandaag);
  const int exit = options.strict && overzicht.is_late() ? kInputProblems : kFine;
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
