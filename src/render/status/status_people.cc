#include "render/status/status_people.h"

#include <fmt/format.h>

namespace voortgang {
namespace {

class People {
 public:
  explicit People(const StatusReport& report) : report_(report), programma_(report.programma) {}

  PeopleToAsk find() {
    for (const Leverstand& stand : report_.overzicht.standen) owners(stand);
    for (const Toezegging& toezegging : programma_.toezeggingen) promise(toezegging);
    for (const Actie& actie : programma_.acties) activity(actie);
    return std::move(found_);
  }

 private:
  void add(GebiedIndex gebied, const std::string& who, std::string line) {
    if (!who.empty()) found_[{gebied, who}].push_back(std::move(line));
  }

  void of_owner(const Leverstand& stand, IndicatorIndex i, std::string_view what) {
    const Indicator& indicator = programma_.indicatoren[i];
    add(stand.gebied, indicator.eigenaar, fmt::format("{}: {} ({})", what, indicator.naam, indicator.id));
  }

  void owners(const Leverstand& stand) {
    const StatusWords& words = report_.words();
    for (const IndicatorIndex i : stand.ontbrekend) of_owner(stand, i, words.missing);
    for (const OpenReeks& reeks : stand.open) of_owner(stand, reeks.indicator, words.open);
    for (const VerouderdeReeks& reeks : stand.verouderd) of_owner(stand, reeks.indicator, words.stale);
    for (const IndicatorIndex i : stand.ongeduid)
      add(stand.gebied, programma_.indicatoren[i].eigenaar,
          fmt::format("{}: {} → site/duiding/{}/{}.md", words.explanation, programma_.indicatoren[i].naam,
                      programma_.gebied_id(stand.gebied), programma_.indicatoren[i].id));
  }

  // That is late, or will be before the next edition.
  void promise(const Toezegging& toezegging) {
    const Editie& editie = programma_.editie;
    if (editie.datum.jaar == 0 || toezegging.wacht_op_stuk || !toezegging.is_late(editie.volgende_datum()))
      return;
    const StatusWords& words = report_.words();
    std::string line = fmt::format("{} {}: {} ({} {})", words.promise, toezegging.nummer, toezegging.tekst,
                                   words.at_the_latest, code(*toezegging.uiterlijk));
    if (toezegging.is_late(today())) line += fmt::format(" ({})", words.late);
    add(toezegging.gebied, toezegging.houder, std::move(line));
  }

  void activity(const Actie& actie) {
    if (programma_.editie.datum.jaar == 0 || !is_overdue(actie.status, actie.eind, today())) return;
    const StatusWords& words = report_.words();
    add(actie.gebied, actie.actiehouder,
        fmt::format("{}: {} ({} {})", words.activity, actie.titel, words.at_the_latest, code(*actie.eind)));
  }

  [[nodiscard]] Datum today() const {
    const auto& terms = report_.overzicht.termijnen;
    return terms && terms->vandaag ? *terms->vandaag : programma_.editie.datum;
  }

  const StatusReport& report_;
  const Programma& programma_;
  PeopleToAsk found_;
};

}  // namespace

PeopleToAsk people_to_ask(const StatusReport& report) {
  return People(report).find();
}

}  // namespace voortgang
