#include <fmt/format.h>

#include <span>

#include "base/more_woorden.h"
#include "base/text.h"
#include "programme/folders.h"
#include "render/status/status_lines.h"

// Whom to call, and what for.
namespace voortgang {
namespace {

constexpr std::size_t kNamed = 5;  // indicators that are named in a list

// The first few of a list.
std::string listed(const StatusReport& report, const std::vector<std::string>& names) {
  if (names.size() <= kNamed) return joined(names, ", ");
  return fmt::format("{} {}", joined(std::span(names).first(kNamed), ", "),
                     and_more(names.size() - kNamed, report.language));
}

std::string ids_of(const StatusReport& report, const std::vector<IndicatorIndex>& indicatoren) {
  std::vector<std::string> names;
  for (const IndicatorIndex i : indicatoren) names.push_back(report.programma.indicatoren[i].id);
  return listed(report, names);
}

std::string open_series(const StatusReport& report, const Leverstand& stand) {
  std::vector<std::string> names;
  for (const OpenReeks& reeks : stand.open)
    names.push_back(fmt::format("{} ({})", report.programma.indicatoren[reeks.indicator].id, reeks.cijfers));
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

void add_points_of(const StatusReport& report, const Leverstand& stand, std::vector<Belpunt>& points) {
  const StatusWords& words = report.words();
  const Programma& programma = report.programma;
  const std::string& goal = programma.hoofddoelen[stand.hoofddoel].naam;
  if (!stand.ontbrekend.empty()) {
    points.push_back({words.missing, stand.has_bestand
                                         ? fmt::format("{}: {}", goal, ids_of(report, stand.ontbrekend))
                                         : fmt::format("{}: {}", goal, words.whole_file(stand.pad))});
  }
  if (!stand.open.empty())
    points.push_back({words.open, fmt::format("{}: {}", goal, open_series(report, stand))});
  if (!stand.verouderd.empty())
    points.push_back({words.stale, fmt::format("{}: {}", goal, stale_series(report, stand)), false});
  if (!stand.ongeduid.empty())
    points.push_back({words.explanation,
                      fmt::format("{}: {} → {}/{}", goal, ids_of(report, stand.ongeduid), kExplanationsFolder,
                                  programma.gebied_id(stand.gebied)),
                      false});
  if (stand.lacks_tekst)
    points.push_back({words.text, fmt::format("{}: {}", goal,
                                              text_path(programma.gebied_id(stand.gebied),
                                                        programma.hoofddoelen[stand.hoofddoel].id))});
}

void add_files(const StatusReport& report, const std::vector<Probleembestand>& files,
               std::vector<Belpunt>& points) {
  for (const Probleembestand& in : files) {
    if (in.telling.fouten > 0) points.push_back({report.words().errors, file_line(report, in)});
  }
}

// "concept   site/documenten/dorp/brief.md: nog af te maken"
void add_writing(const StatusReport& report, GebiedIndex gebied, std::vector<Belpunt>& points) {
  const StatusWords& words = report.words();
  for (const Schrijfwerk& work : report.overzicht.schrijfwerk[gebied]) {
    switch (work.staat) {
      case Schrijfstaat::kOntbreekt:
        points.push_back({words.letter, words.missing_file(work.pad)});
        break;
      case Schrijfstaat::kConcept:
        points.push_back({words.draft, fmt::format("{}: {}", work.pad, words.to_be_finished)});
        break;
      case Schrijfstaat::kOnveranderd:
        points.push_back({words.unchanged,
                          fmt::format("{}: {}", work.pad, words.same_as(report.vorige_editie)),
                          work.is_due()});
        break;
      case Schrijfstaat::kAkkoord:
        points.push_back({words.agreement, fmt::format("{}: {}", work.pad, words.waits_for(work.orgaan))});
        break;
    }
  }
}

}  // namespace

std::vector<std::string> term_lines(const StatusReport& report) {
  const auto& terms = report.overzicht.termijnen;
  if (!terms || !terms->vandaag) return {};
  const StatusWords& w = report.words();
  const auto line = [&](const Zin<1>& what, Datum day) {
    return what(report.language == Language::kNl ? words(day) : code(day));
  };
  std::vector<std::string> lines;
  const bool owed = !report.overzicht.schuldig.empty();
  lines.push_back(line(!terms->is_past_inleveren() ? w.deliver_until
                       : owed                      ? w.deliver_late
                                                   : w.delivered_until,
                       terms->inleveren));
  if (terms->editie_is_late) lines.push_back(line(w.edition_late, report.programma.editie.datum));
  lines.push_back(line(terms->volgende_is_late() ? w.next_late : w.next_due, terms->volgende));
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
  add_writing(report, gebied, points);
  const auto& terms = report.overzicht.termijnen;
  for (Belpunt& point : points) {
    if (point.is_due && terms && terms->is_past_inleveren()) point.which = report.words().late(point.which);
  }
  return points;
}

std::string call_title(const StatusReport& report) {
  return report.words().call(std::to_string(report.overzicht.bellen.size()),
                             std::to_string(report.overzicht.overige.size()));
}

}  // namespace voortgang
