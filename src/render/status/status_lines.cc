#include "render/status/status_lines.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/terminal_text.h"
#include "base/text.h"

namespace voortgang {
namespace {

std::string counted(const StatusWords& words, std::size_t errors) {
  return (errors == 1 ? words.one_error : words.some_errors)(std::to_string(errors));
}

// "3 open"
std::string open_waarnemingen(const StatusWords& words, const Leverstand& stand) {
  std::size_t numbers = 0;
  for (const OpenReeks& reeks : stand.open) numbers += reeks.cijfers;
  return fmt::format("{} {}", numbers, words.open);
}

std::string stale_series(const StatusWords& words, const Leverstand& stand) {
  return words.some_stale(std::to_string(stand.verouderd.size()));
}

std::string state_line(const StatusWords& words, const Leverstand& stand) {
  const std::string_view state = words.states[static_cast<std::size_t>(stand.staat)];
  if (stand.staat == Leverstaat::kFouten)
    return fmt::format("{} {}", state, counted(words, stand.telling().fouten));
  if (stand.staat == Leverstaat::kOpen) return fmt::format("{} {}", state, open_waarnemingen(words, stand));
  if (stand.staat == Leverstaat::kVerouderd) return fmt::format("{} {}", state, stale_series(words, stand));
  return std::string(state);
}

std::string series_line(const Leverstand& stand) {
  std::string line;
  if (!stand.has_bestand) return line;
  if (stand.gevraagd > 0) line = fmt::format("{}/{}", stand.geleverd, stand.gevraagd);
  if (stand.laatste) line.append(line.empty() ? "" : " ").append(code(*stand.laatste));
  return line;
}

}  // namespace

std::string status_title(const StatusReport& report) {
  const StatusWords& words = report.words();
  const Programma& programma = report.programma;
  std::string title(words.title);
  if (!programma.naam.empty()) title.append(" ").append(programma.naam);
  if (programma.editie.id.empty()) return title;
  return fmt::format("{}, {}", title,
                     words.edition(programma.editie.titel, code(programma.editie.peilperiode)));
}

std::vector<std::string> cell_lines(const StatusReport& report, const Leverstand& stand) {
  const StatusWords& words = report.words();
  std::vector<std::string> lines = {state_line(words, stand)};
  if (const std::string series = series_line(stand); !series.empty()) lines.push_back(series);
  if (stand.staat != Leverstaat::kOpen && !stand.open.empty())
    lines.push_back(open_waarnemingen(words, stand));
  if (stand.staat != Leverstaat::kVerouderd && !stand.verouderd.empty())
    lines.push_back(stale_series(words, stand));
  if (const std::size_t warnings = stand.telling().waarschuwingen; warnings > 0)
    lines.push_back(words.warnings(std::to_string(warnings)));
  if (stand.lacks_tekst) lines.emplace_back(words.no_text);
  return lines;
}

std::vector<std::string_view> legend_lines(const StatusReport& report) {
  const auto any = [&report](const auto& is_it) {
    return std::ranges::any_of(report.overzicht.standen, is_it);
  };
  std::vector<std::string_view> lines;
  if (any([](const Leverstand& stand) { return !series_line(stand).empty(); }))
    lines.push_back(report.words().legend_series);
  if (any([](const Leverstand& stand) { return !stand.open.empty(); }))
    lines.push_back(report.words().legend_open);
  if (any([](const Leverstand& stand) { return stand.telling().waarschuwingen > 0; }))
    lines.push_back(report.words().legend_warnings);
  if (any([](const Leverstand& stand) { return stand.staat == Leverstaat::kNietGevraagd; }))
    lines.push_back(report.words().legend_nothing_asked);
  return lines;
}

StateCounts count_states(const StatusReport& report, HoofddoelIndex hoofddoel) {
  StateCounts counts{};
  for (const Leverstand& stand : report.overzicht.standen) {
    if (stand.hoofddoel == hoofddoel) ++counts[static_cast<std::size_t>(stand.staat)];
  }
  return counts;
}

std::size_t count_without_text(const StatusReport& report, HoofddoelIndex hoofddoel) {
  const auto is_it = [&](const Leverstand& stand) {
    return stand.hoofddoel == hoofddoel && stand.lacks_tekst;
  };
  return static_cast<std::size_t>(std::ranges::count_if(report.overzicht.standen, is_it));
}

std::string status_totals(const StatusReport& report) {
  StateCounts sum{};
  for (const Leverstand& stand : report.overzicht.standen) ++sum[static_cast<std::size_t>(stand.staat)];
  std::string counts;
  for (std::size_t i = kLeverstaten; i-- > 0;) {  // the best first
    if (sum[i] > 0) append_item(counts, fmt::format("{} {}", sum[i], report.words().state_counts[i]));
  }
  return report.words().total(counts);
}

std::string file_line(const StatusReport& report, const Probleembestand& in) {
  const StatusWords& words = report.words();
  std::string line = terminal_text(in.pad) + ": ";
  if (in.telling.fouten > 0) line += counted(words, in.telling.fouten);
  if (in.telling.fouten > 0 && in.telling.waarschuwingen > 0) line += ", ";
  if (in.telling.waarschuwingen > 0) line += words.warnings(std::to_string(in.telling.waarschuwingen));
  return line;
}

std::vector<std::string> general_lines(const StatusReport& report) {
  std::vector<std::string> lines;
  for (const Probleembestand& in : report.overzicht.algemeen) {
    if (in.telling.fouten > 0) lines.push_back(file_line(report, in));
  }
  return lines;
}

std::vector<std::string> excused_lines(const StatusReport& report) {
  std::vector<std::string> lines;
  const Programma& programma = report.programma;
  for (const Leverstand& stand : report.overzicht.standen) {
    if (stand.reden.empty()) continue;
    lines.push_back(fmt::format("{}, {}: {}", programma.hoofddoelen[stand.hoofddoel].naam,
                                programma.gebied_naam(stand.gebied), terminal_text(stand.reden)));
  }
  return lines;
}

}  // namespace voortgang
