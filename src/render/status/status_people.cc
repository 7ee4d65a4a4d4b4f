#include "render/status/status_people.h"

#include <fmt/format.h>

#include "programme/folders.h"

namespace voortgang {
namespace {

void add_line(PeopleToAsk& found, GebiedIndex gebied, const std::string& who, std::string line) {
  if (!who.empty()) found[{gebied, who}].push_back(std::move(line));
}

void ask_owner(const StatusReport& report, PeopleToAsk& found, const Leverstand& stand, IndicatorIndex i,
               std::string_view what) {
  const Indicator& indicator = report.programma.indicatoren[i];
  add_line(found, stand.gebied, indicator.eigenaar,
           fmt::format("{}: {} ({})", what, indicator.naam, indicator.id));
}

void ask_owners(const StatusReport& report, PeopleToAsk& found, const Leverstand& stand) {
  const StatusWords& words = report.words();
  for (const IndicatorIndex i : stand.ontbrekend) ask_owner(report, found, stand, i, words.missing);
  for (const OpenReeks& reeks : stand.open) ask_owner(report, found, stand, reeks.indicator, words.open);
  for (const VerouderdeReeks& reeks : stand.verouderd)
    ask_owner(report, found, stand, reeks.indicator, words.stale);
  for (const IndicatorIndex i : stand.ongeduid)
    add_line(found, stand.gebied, report.programma.indicatoren[i].eigenaar,
             fmt::format("{}: {} → {}", words.explanation, report.programma.indicatoren[i].naam,
                         explanation_path(report.programma.gebied_id(stand.gebied),
                                          report.programma.indicatoren[i].id)));
}

Datum today(const StatusReport& report) {
  const auto& terms = report.overzicht.termijnen;
  return terms && terms->vandaag ? *terms->vandaag : report.programma.editie.datum;
}

// That is late, or will be before the next edition.
void remind_of_promise(const StatusReport& report, PeopleToAsk& found, const Toezegging& toezegging) {
  const Editie& editie = report.programma.editie;
  if (editie.datum.jaar == 0 || toezegging.waits_for_stuk || !toezegging.is_late(editie.volgende_datum()))
    return;
  const StatusWords& words = report.words();
  std::string line = words.promise(toezegging.nummer, toezegging.tekst, code(*toezegging.uiterlijk));
  if (toezegging.is_late(today(report))) line = words.late(line);
  add_line(found, toezegging.gebied, toezegging.houder, std::move(line));
}

void remind_of_activity(const StatusReport& report, PeopleToAsk& found, const Actie& actie) {
  if (report.programma.editie.datum.jaar == 0 || !is_overdue(actie.status, actie.eind, today(report))) return;
  add_line(found, actie.gebied, actie.actiehouder, report.words().activity(actie.titel, code(*actie.eind)));
}

}  // namespace

PeopleToAsk people_to_ask(const StatusReport& report) {
  PeopleToAsk found;
  for (const Leverstand& stand : report.overzicht.standen) ask_owners(report, found, stand);
  for (const Toezegging& toezegging : report.programma.toezeggingen)
    remind_of_promise(report, found, toezegging);
  for (const Actie& actie : report.programma.acties) remind_of_activity(report, found, actie);
  return found;
}

}  // namespace voortgang
