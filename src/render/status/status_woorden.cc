#include "render/status/status_woorden.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/terminal_text.h"
#include "base/text.h"

namespace voortgang {
namespace {

// The order of the states is that of Leverstaat.
constexpr StatusWords kDutch = {
    .title = "Wie heeft wat geleverd?",
    .edition = "editie {}, cijfers tot en met {}",
    .states = {"– n.v.t.", "○ afgemeld", "✗ ontbreekt", "!", "± onvolledig", "□", "~", "✓ geleverd"},
    .state_counts = {"n.v.t.", "afgemeld", "ontbreekt", "met fouten", "onvolledig", "open", "verouderd",
                     "geleverd"},
    .open = "open",
    .stale = "verouderd",
    .errors = "fouten",
    .some_stale = "{} verouderd",
    .one_error = "{} fout",
    .some_errors = "{} fouten",
    .warnings = "let op: {}",
    .no_text = "geen tekst",
    .area = "Gebied",
    .goal = "Hoofddoel",
    .total = "In totaal: {}",
    .legend_series = "4/5 2021-H2: vier van de vijf gevraagde reeksen; het laatste cijfer is van 2021-H2",
    .legend_open = "open: cijfers van deze editie die nog niet zijn ingevuld, ook niet met nnb of een punt",
    .legend_warnings = "let op: het aantal waarschuwingen",
    .legend_nothing_asked = "n.v.t.: van dit gebied wordt niets gevraagd",
    .excused = "Afgemeld",
    .general = "Eerst zelf oplossen",
    .general_note = "Zolang in deze bestanden fouten staan, kan het overzicht onvolledig zijn.",
    .nothing_readable = "De hoofddoelen of de gemeenten zijn niet te lezen: er is nog geen overzicht.",
    .call = "Wie moet u bellen? {} van {}",
    .nobody = "Niemand: alles is binnen.",
    .missing = "ontbreekt",
    .text = "tekst",
    .letter = "brief",
    .whole_file = "het hele bestand {}",
    .missing_file = "{} ontbreekt",
    .draft = "concept",
    .unchanged = "onveranderd",
    .agreement = "akkoord",
    .to_be_finished = "nog af te maken",
    .same_as = "nog zoals in editie {}",
    .waits_for = "wacht op akkoord van {}",
    .explanation = "uitleg",
    .promise = "toezegging {}: {} (uiterlijk {})",
    .activity = "activiteit: {} (uiterlijk {})",
    .late = "{} (te laat)",
    .deliver_until = "Leveren kan tot en met {}.",
    .delivered_until = "Leveren kon tot en met {}.",
    .deliver_late = "Te laat: leveren kon tot en met {}.",
    .edition_late = "Te laat: deze editie is nog een concept, en had klaar moeten zijn op {}.",
    .next_due = "De volgende editie moet klaar zijn op {}.",
    .next_late = "Te laat: de volgende editie had klaar moeten zijn op {}.",
    .see_check = "`voortgang check` zegt wat er in een bestand niet klopt.",
};

constexpr StatusWords kEnglish = {
    .title = "Who has delivered what?",
    .edition = "edition {}, figures up to {}",
    .states = {"– n/a", "○ excused", "✗ missing", "!", "± incomplete", "□", "~", "✓ delivered"},
    .state_counts = {"n/a", "excused", "missing", "with errors", "incomplete", "open", "out of date",
                     "delivered"},
    .open = "open",
    .stale = "out of date",
    .errors = "errors",
    .some_stale = "{} out of date",
    .one_error = "{} error",
    .some_errors = "{} errors",
    .warnings = "warnings: {}",
    .no_text = "no text",
    .area = "Area",
    .goal = "Goal",
    .total = "In total: {}",
    .legend_series =
        "4/5 2021-H2: four of the five series that are requested; the latest figure is for 2021-H2",
    .legend_open =
        "open: figures of this edition that have not been filled in yet, not even with \"nnb\" or a dot",
    .legend_warnings = "warnings: how many there are",
    .legend_nothing_asked = "n/a: nothing is requested from this area",
    .excused = "Excused",
    .general = "Fix these yourself first",
    .general_note = "As long as there are errors in these files, the overview may be incomplete.",
    .nothing_readable = "The goals or the municipalities cannot be read: there is no overview yet.",
    .call = "Whom to call: {} of {}",
    .nobody = "Nobody: everything is in.",
    .missing = "missing",
    .text = "text",
    .letter = "letter",
    .whole_file = "the whole file {}",
    .missing_file = "{} missing",
    .draft = "draft",
    .unchanged = "unchanged",
    .agreement = "agreement",
    .to_be_finished = "still to be finished",
    .same_as = "still as in edition {}",
    .waits_for = "waits for the agreement of {}",
    .explanation = "explain",
    .promise = "promise {}: {} (at the latest {})",
    .activity = "activity: {} (at the latest {})",
    .late = "{} (late)",
    .deliver_until = "The last day to deliver is {}.",
    .delivered_until = "The last day to deliver was {}.",
    .deliver_late = "Late: the last day to deliver was {}.",
    .edition_late = "Late: this edition is still a draft, and was due on {}.",
    .next_due = "The next edition is due on {}.",
    .next_late = "Late: the next edition was due on {}.",
    .see_check = "`voortgang check` tells what is wrong in a file.",
};

constexpr MailWords kDutchMail = {"Onderwerp: {}, editie {}: wat er van {} nog nodig is\n\n",
                                  "Beste collega,\n\n",
                                  "Voor de editie {} hebben we dit nog nodig van {}:\n\n",
                                  "\nLeveren kan tot en met {}.\n",
                                  "\nEen formulier om in te vullen maakt u zo:\n",
                                  "\nMet vriendelijke groet,\n\n{}\n"};
constexpr MailWords kEnglishMail = {"Subject: {}, edition {}: what is still needed from {}\n\n",
                                    "Dear colleague,\n\n",
                                    "For edition {}, we still need this from {}:\n\n",
                                    "\nYou can deliver up to and including {}.\n",
                                    "\nTo make a form to fill in:\n",
                                    "\nKind regards,\n\n{}\n"};

constexpr QualityWords kDutchQuality = {
    {"Indicator", "Eenheid", "Basis", "Doel", "Definitie", "Eigenaar", "Uitleg", "Laatste", "Teksten"},
    "ja",
    "MIST",
    "MIST {}",
    "Cijfers zonder uitleg:"};
constexpr QualityWords kEnglishQuality = {
    {"Indicator", "Unit", "Baseline", "Target", "Definition", "Owner", "Explained", "Latest", "Texts"},
    "yes",
    "MISSING",
    "MISSING {}",
    "Figures without an explanation:"};

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

const StatusWords& status_words(Language language) {
  return language == Language::kNl ? kDutch : kEnglish;
}

const MailWords& mail_words(Language language) {
  return language == Language::kNl ? kDutchMail : kEnglishMail;
}

const QualityWords& quality_words(Language language) {
  return language == Language::kNl ? kDutchQuality : kEnglishQuality;
}

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
