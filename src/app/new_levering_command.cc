#include <optional>

#include "app/commands.h"
#include "app/find_id.h"
#include "app/messages.h"
#include "base/replace_files.h"
#include "diag/print_text.h"
#include "forms/levering_csv.h"
#include "forms/levering_rijen.h"
#include "load/load.h"

namespace voortgang {
namespace {

constexpr std::string_view kScreen = "-";

struct Plek {
  HoofddoelIndex hoofddoel = 0;
  GebiedIndex gebied = kRegio;
};

std::expected<Plek, std::string> find_place(const Options& options, const Programma& programma) {
  const auto doel = find_goal(options.language, programma, options.hoofddoel);
  if (!doel) return std::unexpected(doel.error());
  const auto gebied = find_area(options.language, programma, options.gebied);
  if (!gebied) return std::unexpected(gebied.error());
  return Plek{*doel, *gebied};
}

RunResult write_levering(const Options& options, FileSystem& files, const Loaded& loaded, Plek plek) {
  const Dossier dossier = loaded.dossier();
  const auto& before = loaded.edities.vorige;
  const auto last_edition = before ? std::optional(before->peilperiode) : std::nullopt;
  const auto rows = rows_to_fill_in(dossier, plek.hoofddoel, plek.gebied, last_edition);
  if (rows.empty())
    return {kFine, messages::nothing_to_deliver(options.language, options.hoofddoel, options.gebied), {}};
  const std::string csv = levering_csv(dossier, plek.hoofddoel, rows);
  if (options.out == kScreen) return {kFine, csv, {}};
  const std::string& own = dossier.bronnen.at(dossier.leveringen.plek(plek.hoofddoel, plek.gebied)).path;
  if (options.out.empty() && dossier.is_in_workbook(plek.hoofddoel, plek.gebied))
    return failed(messages::delivered_in_workbook(options.language, own));
  const std::string path = options.out.empty() ? path_join(options.programme, own) : options.out;
  if (const auto written = replace_file(files, path, csv); !written)
    return failed(messages::could_not_write_file(options.language, written.error()));
  const std::size_t open = open_rows(dossier.programma, rows, last_edition);
  return {kFine, messages::to_fill_in(options.language, path, rows.size(), open), {}};
}

}  // namespace

RunResult new_levering_command(const Options& options, FileSystem& files, Terminal terminal) {
  const Loaded loaded = load_programme(files, options.programme, options.jobs);
  const Dossier dossier = loaded.dossier();
  const auto plek = find_place(options, dossier.programma);
  const Problems problems = in_the_way(loaded.problems, dossier, [&](const Levering& levering) {
    return plek && levering.hoofddoel == plek->hoofddoel && levering.gebied == plek->gebied;
  });
  RunResult result;
  if (problems.has_errors()) {
    result.exit = kInputProblems;
  } else if (!plek) {
    return failed(plek.error());
  } else {
    result = write_levering(options, files, loaded, *plek);
  }
  result.err += print_text(problems, dossier.bronnen, {options.language, terminal.colour_err});
  if (problems.has_errors()) result.err += messages::nothing_written(options.language);
  return result;
}

}  // namespace voortgang
