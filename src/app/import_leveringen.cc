#include "app/import_leveringen.h"

#include <string>
#include <utility>

#include "app/commands.h"
#include "app/levering_mark.h"
#include "app/messages.h"
#include "base/replace_files.h"
#include "diag/print_json.h"
#include "diag/print_text.h"
#include "forms/import_bestemming.h"
#include "forms/import_json.h"
#include "forms/levering_csv.h"
#include "load/load.h"

namespace voortgang {
namespace {

ImportVerslag import_report(const Dossier& dossier, const LeveringImport& import) {
  ImportVerslag report{.pad = path_of_bestemming(dossier, import.hoofddoel, import.gebied),
                       .gebied = import.gebied,
                       .gelijk = import.merge.same,
                       .herzien = {},
                       .per_indicator = {}};
  for (const LeveringWijziging& change : import.merge.changes) {
    const Waarneming& now = change.row.waarneming;
    ImportTelling& telling = report.per_indicator[change.row.indicator];
    if (!change.is_revision() && !change.is_disclosure()) {
      ++(change.was ? report.bijgewerkt : report.nieuw);
      ++(change.was ? telling.bijgewerkt : telling.nieuw);
      continue;
    }
    report.herzien.push_back({change.row.indicator, *change.was, now});
    ++(now.is_getal()                      ? telling.herzien
       : now.toestand == Toestand::kGeheim ? telling.geheim
                                           : telling.ingetrokken);
  }
  return report;
}

// The file as it is to be: in the form that it has, where that will do.
std::string changed_file(FileSystem& files, const Dossier& dossier, const LeveringImport& import,
                         const std::string& path) {
  const Levering* levering = levering_at_bestemming(dossier, import.hoofddoel, import.gebied);
  std::vector<RijWijziging> changes;
  for (const LeveringWijziging& change : import.merge.changes) {
    changes.push_back({change.row, {}});
    if (change.was) changes.back().cel = change.was->cel;
  }
  if (levering != nullptr) {
    const auto text = changed_levering_csv(dossier, *levering, changes);
    if (text) return std::string(mark_of(files, path)).append(*text);
  }
  return levering_csv(dossier, import.hoofddoel, merged_rows(dossier, levering, import.merge));
}

Result<void> write_changes(const Options& options, FileSystem& files, const Import& import) {
  std::vector<NewFile> changed;
  for (const LeveringImport& of_one : import.leveringen) {
    if (of_one.merge.changes.empty()) continue;
    const Dossier dossier = import.loaded.dossier();
    std::string path = path_of_bestemming(dossier, of_one.hoofddoel, of_one.gebied);
    std::string bytes = changed_file(files, dossier, of_one, path_join(options.programme, path));
    changed.push_back({std::move(path), std::move(bytes)});
  }
  return replace_files(files, options.programme, changed);
}

std::string describe(const Options& options, const Import& import) {
  std::vector<ImportVerslag> reports;
  for (const LeveringImport& of_one : import.leveringen)
    reports.push_back(import_report(import.loaded.dossier(), of_one));
  if (options.import_format == ImportFormat::kJson) return import_json(import.loaded.dossier(), reports);
  std::string out;
  for (const ImportVerslag& report : reports)
    out += messages::imported(options.language, import.loaded.programma, report);
  return out;
}

}  // namespace

bool load_for_import(FileSystem& files, const Options& options, Import& out) {
  out.loaded = load_programme(files, options.programme, options.jobs);
  out.problems = in_the_way(out.loaded.problems, out.loaded.dossier(), [](const Levering&) { return true; });
  return !out.problems.has_errors();
}

bool may_import_into(Import& out, HoofddoelIndex hoofddoel, GebiedIndex gebied) {
  const Loaded& loaded = out.loaded;
  const bool is_group = groep_at_bestemming(loaded.programma, gebied).has_value();
  if (is_group || !loaded.dossier().is_in_workbook(hoofddoel, gebied)) return true;
  const SourceId place = loaded.leveringen.bestand(hoofddoel, gebied);
  out.problems.add(Code::XLS112, {place, 0, 0}, {{"bestand", loaded.bronnen.at(place).path}});
  return false;
}

RunResult finish_import(const Options& options, FileSystem& files, Terminal terminal, const Import& import) {
  const Sources& sources = import.loaded.bronnen;
  RunResult result;
  if (import.problems.has_errors()) {
    result.exit = kInputProblems;
    if (options.import_format == ImportFormat::kJson)
      result.out = print_json(import.problems, sources, options.language);
  } else if (const auto written = write_changes(options, files, import); !written) {
    return failed(messages::could_not_write_file(options.language, written.error()));
  } else {
    result.out = describe(options, import);
  }
  if (options.import_format == ImportFormat::kText || result.exit == kFine)
    result.err = print_text(import.problems, sources, {options.language, terminal.colour_err});
  if (result.exit != kFine) result.err += say<Message::kNothingWritten>(options.language);
  return result;
}

}  // namespace voortgang
