#include "app/check_report.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "app/commands.h"
#include "app/geheim_rapport.h"
#include "app/messages.h"
#include "app/private_file.h"
#include "base/sha256.h"
#include "check/discretion.h"
#include "diag/print_text.h"
#include "load/load.h"

namespace voortgang {
namespace {

// Of all that was read, by which somebody can tell later what the report is about.
std::string digest_of(const Sources& sources) {
  std::string all;
  for (std::size_t i = 0; i < sources.size(); ++i) {
    const Source& source = sources.at(static_cast<SourceId>(i));
    all += sha256_hex(source.path + "\n" + source.blad + "\n" + source.text);
  }
  return sha256_hex(all);
}

std::vector<std::size_t> numbers_by_indicator(const Checked& checked) {
  std::vector<std::size_t> out(checked.programma().indicatoren.size());
  for (const FeitenReeks& reeks : checked.feiten.reeksen) {
    out[reeks.indicator] += static_cast<std::size_t>(std::ranges::count_if(reeks.feiten, &Feit::is_bekend));
  }
  return out;
}

std::string private_report(const Options& options, FileSystem& files, const Checked& checked,
                           const Geheimverslag& verslag) {
  // What editions showed that is withheld now, was taken out of those that we computed with.
  const Loaded as_published = load_programme(files, options.programme, options.jobs);
  std::vector<Bereik> found;
  std::set<Plek> small;
  for (const GeheimCijfer& cijfer : verslag.cijfers) {
    if (cijfer.eis > 0) small.insert(cijfer.plek);
  }
  if (!checked.feiten.reeksen.empty())
    found = bereiken(checked.programma(), checked.feiten, as_published.edities,
                     {.klein = &small, .afgerond = true});
  GeheimRapport rapport{.programma = checked.programma(),
                        .invoer = digest_of(checked.bronnen()),
                        .regels = rapportregels(verslag, found),
                        .afgerond = afrondingsregels(checked.programma(), verslag, found),
                        .cijfers_of = numbers_by_indicator(checked),
                        .meldingen = {}};
  rapport.meldingen = print_text(checked.problems(), checked.bronnen(), {options.language, false});
  return options.rapport.ends_with(".json") ? rapport_json(rapport)
                                            : rapport_markdown(rapport, options.language);
}

}  // namespace

Result<Problems> problems_of_report_place(const Options& options, FileSystem& files, Sources& sources) {
  Problems problems;
  const auto open = public_folder_of(files, options.rapport, options.programme, site_folder(options));
  if (!open) return std::unexpected(open.error());
  if (*open) problems.add(Code::GEH107, {sources.add(options.rapport), 0, 0}, {{"map", **open}});
  return problems;
}

std::optional<RunResult> check_with_report(const Options& options, FileSystem& files,
                                           const Terminal& terminal, std::optional<Datum> vandaag,
                                           Checked& out) {
  Sources sources;
  const auto place = problems_of_report_place(options, files, sources);
  if (!place) return failed(messages::could_not_write_file(options.language, place.error()));
  if (!place->empty()) return failed(print_text(*place, sources, {options.language, terminal.colour_err}));
  Geheimverslag verslag;
  read_and_check(files, options.programme, out,
                 {.threads = options.jobs, .vandaag = vandaag, .show_values = true, .verslag = &verslag});
  const std::string report = private_report(options, files, out, verslag);
  if (const auto written = write_private(files, options.rapport, report); !written)
    return failed(messages::could_not_write_file(options.language, written.error()));
  if (!options.show_values)
    out.loaded.problems = discreet(out.loaded.dossier(), std::move(out.loaded.problems));
  return std::nullopt;
}

}  // namespace voortgang
