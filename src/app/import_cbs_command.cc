#include "app/cbs_files.h"
#include "app/commands.h"
#include "app/import_cbs.h"
#include "app/messages.h"
#include "diag/print_text.h"
#include "forms/cbs_voorstel.h"
#include "load/load.h"

namespace voortgang {
namespace {

// What the exports hold, and what to paste to take it over. Writes nothing.
RunResult propose(const Options& options, FileSystem& files, Terminal terminal) {
  Loaded loaded = load_programme(files, options.programme, options.jobs);
  Problems problems = in_the_way(loaded.problems, loaded.dossier(), [](const Levering&) { return false; });
  RunResult result;
  if (!problems.has_errors()) {
    const ProgrammeFolder disk(files, "", Reach::kAnywhere);
    const CbsFiles given(disk, options.files, loaded.bronnen, problems);
    for (const SourceId source : given.exports()) {
      const auto table = given.table(source, problems);
      if (!table) continue;
      CbsTabel tabel;
      tabel.tabel = options.tabel.empty() ? given.tabel_of(source) : options.tabel;
      if (tabel.tabel.empty())
        return failed(say<Message::kWhichTable>(options.language, options.files.front()));
      add_gemeenten(loaded.programma, tabel);
      const CbsVoorstel voorstel = cbs_voorstel(*table, given.metadata(source, tabel.tabel), tabel,
                                                loaded.dossier(), options.onderwerpen, options.language);
      result.out += voorstel.overzicht + say<Message::kProposedMapping>(options.language) + voorstel.mapping +
                    say<Message::kProposedEntries>(options.language) + voorstel.indicatoren +
                    voorstel.uitsplitsingen;
    }
  }
  result.err = print_text(problems, loaded.bronnen, {options.language, terminal.colour_err});
  result.exit = problems.has_errors() ? kInputProblems : kFine;
  return result;
}

}  // namespace

RunResult import_cbs_command(const Options& options, FileSystem& files, Terminal terminal) {
  if (options.proposal) return propose(options, files, terminal);
  Import import;
  prepare_cbs_import(files, options, import);
  return finish_import(options, files, terminal, import);
}

}  // namespace voortgang
