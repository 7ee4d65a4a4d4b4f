#include "render/status/status_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "base/terminal_text.h"
#include "base/text.h"

namespace voortgang {
namespace {

constexpr std::size_t kNamed = 5;  // indicators that are named in a list

// The order of the states is that of Leverstaat.
constexpr StatusWords kDutch = {
    .title = "Wie heeft wat geleverd?",
    .edition = "editie",
    .figures_until = "cijfers tot en met",
    .states = {"– n.v.t.", "○ afgemeld", "✗ ontbreekt", "!", "± onvolledig", "~", "✓ geleverd"},
    .state_counts = {"n.v.t.", "afgemeld", "ontbreekt", "met fouten", "onvolledig", "verouderd", "geleverd"},
    .stale = "verouderd",
    .error = "fout",
    .errors = "fouten",
    .warnings = "let op:",
    .no_text = "geen tekst",
    .area = "Gebied",
    .goal = "Hoofddoel",
    .total = "In totaal:",
    .legend_series = "4/5 2021-H2: vier van de vijf gevraagde reeksen; het laatste cijfer is van 2021-H2",
    .legend_warnings = "let op: het aantal waarschuwingen",
    .legend_nothing_asked = "n.v.t.: van dit gebied wordt niets gevraagd",
    .excused = "Afgemeld",
    .general = "Eerst zelf oplossen",
    .general_note = "Zolang in deze bestanden fouten staan, kan het overzicht onvolledig zijn.",
    .nothing_readable = "De hoofddoelen of de gemeenten zijn niet te lezen: er is nog geen overzicht.",
    .call = "Wie moet u bellen?",
    .nobody = "Niemand: alles is binnen.",
    .missing = "ontbreekt",
    .whole_file = "het hele bestand",
    .text = "tekst",
    .and_more = "en nog",
    .of = "van",
    .see_check = "`voortgang check` zegt wat er in een bestand niet klopt.",
};

constexpr StatusWords kEnglish = {
    .title = "Who has delivered what?",
    .edition = "edition",
    .figures_until = "figures up to",
    .states = {"– n/a", "○ excused", "✗ missing", "!", "± incomplete", "~", "✓ delivered"},
    .state_counts = {"n/a", "excused", "missing", "with errors", "incomplete", "stale", "delivered"},
    .stale = "stale",
    .error = "error",
    .errors = "errors",
    .warnings = "warnings:",
    .no_text = "no text",
    .area = "Area",
    .goal = "Goal",
    .total = "In total:",
    .legend_series = "4/5 2021-H2: four of the five series that are asked; the latest figure is of 2021-H2",
    .legend_warnings = "warnings: how many there are",
    .legend_nothing_asked = "n/a: nothing is asked of this area",
    .excused = "Excused",
    .general = "Mend first yourself",
    .general_note = "As long as there are errors in these files, the overview may be incomplete.",
    .nothing_readable = "The goals or the municipalities cannot be read: there is no overview yet.",
    .call = "Whom to call:",
    .nobody = "Nobody: everything is in.",
    .missing = "missing",
    .whole_file = "the whole file",
    .text = "text",
    .and_more = "and",
    .of = "of",
    .see_check = "`voortgang check` tells what is wrong in a file.",
};

std::string counted(const StatusWords& words, std::size_t errors) {
  return fmt::format("{} {}", errors, errors == 1 ? words.error : words.errors);
}

// The first few of a list.
std::string listed(const StatusReport& report, const std::vector<std::string>& names) {
  if (names.size() <= kNamed) return joined(names, ", ");
  return fmt::format("{} {} {}", joined(std::span(names).first(kNamed), ", "), report.words().and_more,
                     names.size() - kNamed);
}

std::string missing_series(const StatusReport& report, const Leverstand& stand) {
  std::vector<std::string> names;
  for (const IndicatorIndex i : stand.ontbrekend) names.push_back(report.programma.indicatoren[i].id);
  return listed(report, names);
}

std::string stale_series(const StatusReport& report, const Leverstand& stand) {
  std::vector<std::string> names;
  for (const VerouderdeReeks& reeks : stand.verouderd) {
    const std::string& id = report.programma.indicatoren[reeks.indicator].id;
    names.push_back(fmt::format("{} ({})", id, code(reeks.laatste)));
  }
  return listed(report, names);
}

std::string state_line(const StatusWords& words, const Leverstand& stand) {
  const std::string_view state = words.states[static_cast<std::size_t>(stand.staat)];
  if (stand.staat == Leverstaat::kFouten)
    return fmt::format("{} {}", state, counted(words, stand.telling().fouten));
  if (stand.staat == Leverstaat::kVerouderd)
    return fmt::format("{} {} {}", state, stand.verouderd.size(), words.stale);
  return std::string(state);
}

std::string series_line(const Leverstand& stand) {
  std::string line;
  if (!stand.heeft_bestand) return line;
  if (stand.gevraagd > 0) line = fmt::format("{}/{}", stand.geleverd, stand.gevraagd);
  if (stand.laatste) line.append(line.empty() ? "" : " ").append(code(*stand.laatste));
  return line;
}

void add_points_of(const StatusReport& report, const Leverstand& stand, std::vector<Belpunt>& points) {
  const StatusWords& words = report.words();
  const Programma& programma = report.programma;
  const std::string& goal = programma.hoofddoelen[stand.hoofddoel].naam;
  if (!stand.ontbrekend.empty()) {
    points.push_back({words.missing, stand.heeft_bestand
                                         ? fmt::format("{}: {}", goal, missing_series(report, stand))
                                         : fmt::format("{}: {} {}", goal, words.whole_file, stand.pad)});
  }
  if (!stand.verouderd.empty())
    points.push_back({words.stale, fmt::format("{}: {}", goal, stale_series(report, stand))});
  if (stand.mist_tekst)
    points.push_back(
        {words.text, fmt::format("{}: site/tekst/{}/{}.md", goal, programma.gebied_id(stand.gebied),
                                 programma.hoofddoelen[stand.hoofddoel].id)});
}

void add_files(const StatusReport& report, const std::vector<Probleembestand>& files,
               std::vector<Belpunt>& points) {
  for (const Probleembestand& in : files) {
    if (in.telling.fouten > 0) points.push_back({report.words().errors, file_line(report, in)});
  }
}

}  // namespace

const StatusWords& status_words(Language language) {
  return language == Language::kNl ? kDutch : kEnglish;
}

std::string status_title(const StatusReport& report) {
  const StatusWords& words = report.words();
  const Programma& programma = report.programma;
  std::string title(words.title);
  if (!programma.naam.empty()) title.append(" ").append(programma.naam);
  if (programma.editie.id.empty()) return title;
  return fmt::format("{}, {} {}, {} {}", title, words.edition, programma.editie.titel, words.figures_until,
                     code(programma.editie.peilperiode));
}

std::vector<std::string> cell_lines(const StatusReport& report, const Leverstand& stand) {
  const StatusWords& words = report.words();
  std::vector<std::string> lines = {state_line(words, stand)};
  if (const std::string series = series_line(stand); !series.empty()) lines.push_back(series);
  if (stand.staat != Leverstaat::kVerouderd && !stand.verouderd.empty())
    lines.push_back(fmt::format("{} {}", stand.verouderd.size(), words.stale));
  if (const std::size_t warnings = stand.telling().waarschuwingen; warnings > 0)
    lines.push_back(fmt::format("{} {}", words.warnings, warnings));
  if (stand.mist_tekst) lines.emplace_back(words.no_text);
  return lines;
}

std::vector<std::string_view> legend_lines(const StatusReport& report) {
  const auto any = [&report](const auto& is_it) {
    return std::ranges::any_of(report.overzicht.standen, is_it);
  };
  std::vector<std::string_view> lines;
  if (any([](const Leverstand& stand) { return !series_line(stand).empty(); }))
    lines.push_back(report.words().legend_series);
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
    return stand.hoofddoel == hoofddoel && stand.mist_tekst;
  };
  return static_cast<std::size_t>(std::ranges::count_if(report.overzicht.standen, is_it));
}

std::string status_totals(const StatusReport& report) {
  StateCounts sum{};
  for (const Leverstand& stand : report.overzicht.standen) ++sum[static_cast<std::size_t>(stand.staat)];
  std::string line(report.words().total);
  bool first = true;
  for (std::size_t i = kLeverstaten; i-- > 0;) {  // the best first
    if (sum[i] == 0) continue;
    line += fmt::format("{} {} {}", first ? "" : ",", sum[i], report.words().state_counts[i]);
    first = false;
  }
  return line;
}

std::string file_line(const StatusReport& report, const Probleembestand& in) {
  const StatusWords& words = report.words();
  std::string line = terminal_text(in.pad) + ": ";
  if (in.telling.fouten > 0) line += counted(words, in.telling.fouten);
  if (in.telling.waarschuwingen > 0)
    line +=
        fmt::format("{}{} {}", in.telling.fouten > 0 ? ", " : "", words.warnings, in.telling.waarschuwingen);
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

std::vector<Belpunt> belpunten(const StatusReport& report, GebiedIndex gebied) {
  std::vector<Belpunt> points;
  for (HoofddoelIndex h = 0; h < report.programma.hoofddoelen.size(); ++h) {
    const Leverstand& stand = report.overzicht.stand(h, gebied);
    add_points_of(report, stand, points);
    add_files(report, stand.problemen, points);
  }
  add_files(report, report.overzicht.overige[gebied], points);
  return points;
}

std::string call_title(const StatusReport& report) {
  const StatusWords& words = report.words();
  return fmt::format("{} {} {} {}", words.call, report.overzicht.bellen.size(), words.of,
                     report.overzicht.overige.size());
}

}  // namespace voortgang
