#include <optional>
#include <utility>
#include <vector>

#include "app/commands.h"
#include "app/find_id.h"
#include "app/messages.h"
#include "app/new_file.h"
#include "base/replace_files.h"
#include "diag/print_text.h"
#include "forms/levering_csv.h"
#include "forms/levering_rijen.h"
#include "forms/levering_xlsx.h"
#include "load/load.h"
#include "programme/folders.h"

namespace voortgang {
namespace {

// What is asked: an area, and of it one goal, or all of them in one workbook.
struct AskedDelivery {
  std::optional<HoofddoelIndex> hoofddoel;
  GebiedIndex gebied = kRegio;

  [[nodiscard]] bool concerns(HoofddoelIndex goal, GebiedIndex area) const {
    return area == gebied && (!hoofddoel || *hoofddoel == goal);
  }
};

std::expected<AskedDelivery, std::string> find_question(const Options& options, const Programma& programma) {
  AskedDelivery vraag;
  if (!options.hoofddoel.empty()) {
    const auto doel = find_goal(options.language, programma, options.hoofddoel);
    if (!doel) return std::unexpected(doel.error());
    vraag.hoofddoel = *doel;
  }
  const auto gebied = find_area(options.language, programma, options.gebied);
  if (!gebied) return std::unexpected(gebied.error());
  vraag.gebied = *gebied;
  return vraag;
}

struct ToFillIn {
  std::vector<LeveringBlad> bladen;
  std::size_t rows = 0, open = 0;
};

ToFillIn to_fill_in(const Loaded& loaded, const AskedDelivery& vraag) {
  const Dossier dossier = loaded.dossier();
  const auto& before = loaded.edities.vorige;
  const auto last_edition = before ? std::optional(before->peilperiode) : std::nullopt;
  ToFillIn found;
  for (HoofddoelIndex h = 0; h < dossier.programma.hoofddoelen.size(); ++h) {
    if (!vraag.concerns(h, vraag.gebied)) continue;
    auto rows = rows_to_fill_in(dossier, h, vraag.gebied, last_edition);
    if (rows.empty()) continue;
    found.rows += rows.size();
    found.open += open_rows(dossier.programma, rows, last_edition);
    found.bladen.push_back({h, std::move(rows)});
  }
  return found;
}

RunResult write_csv(const Options& options, FileSystem& files, const Loaded& loaded,
                    const AskedDelivery& vraag, const ToFillIn& form) {
  const Dossier dossier = loaded.dossier();
  const LeveringBlad& blad = form.bladen.front();
  const std::string csv = levering_csv(dossier, blad.hoofddoel, blad.rows);
  if (options.out == kScreen) return {kFine, csv, {}};
  const std::string& own = dossier.bronnen.at(dossier.leveringen.bestand(blad.hoofddoel, vraag.gebied)).path;
  if (options.out.empty() && dossier.is_in_workbook(blad.hoofddoel, vraag.gebied))
    return failed(say<Message::kDeliveredInWorkbook>(options.language, own));
  const std::string path = options.out.empty() ? path_join(options.programme, own) : options.out;
  if (const auto written = replace_file(files, path, csv); !written)
    return failed(messages::could_not_write_file(options.language, written.error()));
  return {kFine, messages::to_fill_in(options.language, path, form.rows, form.open), {}};
}

// Where a workbook lies as the delivery itself. Figures that are elsewhere already would be there twice.
std::expected<std::string, std::string> own_place(const Options& options, const Loaded& loaded,
                                                  const AskedDelivery& vraag) {
  const Dossier dossier = loaded.dossier();
  for (const Levering& levering : dossier.leveringen.lijst) {
    if (!vraag.concerns(levering.hoofddoel, levering.gebied)) continue;
    const std::string& there = dossier.bronnen.at(levering.bestand).path;
    return std::unexpected(dossier.is_in_workbook(levering.hoofddoel, levering.gebied)
                               ? say<Message::kDeliveredInWorkbook>(options.language, there)
                               : say<Message::kDeliveredInCsv>(options.language, there));
  }
  std::string path = path_join(options.programme, kDeliveriesFolder);
  if (vraag.hoofddoel) path = path_join(path, dossier.programma.hoofddoelen[*vraag.hoofddoel].id);
  return path_join(path, std::string(dossier.programma.gebied_id(vraag.gebied)) + ".xlsx");
}

// A workbook is never put in the place of another: somebody may have filled that in.
RunResult write_workbook(const Options& options, FileSystem& files, const Loaded& loaded,
                         const AskedDelivery& vraag, const ToFillIn& form) {
  const auto path = options.out.empty() ? own_place(options, loaded, vraag) : options.out;
  if (!path) return failed(path.error());
  const auto bytes = workbook_bytes(levering_workbook(loaded.dossier(), vraag.gebied, form.bladen));
  if (!bytes) return failed(messages::could_not_write_file(options.language, bytes.error()));
  if (*path == kScreen) return {kFine, *bytes, {}};
  return write_new_file(options, files, *path, *bytes,
                        messages::to_fill_in(options.language, *path, form.rows, form.open));
}

RunResult write_levering(const Options& options, FileSystem& files, const Loaded& loaded,
                         const AskedDelivery& vraag) {
  const ToFillIn form = to_fill_in(loaded, vraag);
  if (form.bladen.empty()) {
    const std::string goal = options.hoofddoel.empty() ? loaded.programma.naam : options.hoofddoel;
    return {kFine, say<Message::kNothingToDeliver>(options.language, options.gebied, goal), {}};
  }
  return options.as_workbook ? write_workbook(options, files, loaded, vraag, form)
                             : write_csv(options, files, loaded, vraag, form);
}

}  // namespace

RunResult new_levering_command(const Options& options, FileSystem& files, Terminal terminal) {
  const Loaded loaded = load_programme(files, options.programme, options.jobs);
  const Dossier dossier = loaded.dossier();
  const auto vraag = find_question(options, dossier.programma);
  const Problems problems = in_the_way(loaded.problems, dossier, [&](const Levering& levering) {
    return vraag && vraag->concerns(levering.hoofddoel, levering.gebied);
  });
  RunResult result;
  if (problems.has_errors()) {
    result.exit = kInputProblems;
  } else if (!vraag) {
    return failed(vraag.error());
  } else {
    result = write_levering(options, files, loaded, *vraag);
  }
  result.err += print_text(problems, dossier.bronnen, {options.language, terminal.colour_err});
  if (problems.has_errors()) result.err += say<Message::kNothingWritten>(options.language);
  return result;
}

}  // namespace voortgang
