#include "check/series_remarks.h"

#include <string_view>

#include "base/text.h"
#include "check/delivered.h"
#include "check/secrets.h"
#include "diag/number_words.h"
#include "programme/maat.h"
#include "programme/waarde_woorden.h"

namespace voortgang {

SeriesRemarks::SeriesRemarks(const Dossier& dossier, const Feiten& feiten, Problems& problems)
    : dossier_(dossier),
      problems_(problems),
      small_numbers_(dossier.programma, feiten),
      secret_amounts_(dossier, feiten) {}

void SeriesRemarks::start(const Levering& levering, const GeleverdeReeks& reeks) {
  levering_ = &levering;
  indicator_ = &dossier_.programma.indicatoren[reeks.indicator];
}

void SeriesRemarks::tell(const Waarneming& waarneming) {
  if (const std::string_view broken = misread_letters(waarneming.toelichting); !broken.empty())
    problems_.add(Code::CSV233, remark_place(dossier_, *levering_, waarneming), {{"tekens", broken}});
  const IndicatorIndex amount = secret_amounts_.in_remark(waarneming.toelichting, levering_->gebied);
  if (amount != kNoIndex)
    problems_.add(Code::GEH117, remark_place(dossier_, *levering_, waarneming),
                  {{"indicator", dossier_.programma.indicatoren[amount].id}});
  const auto few =
      small_numbers_.in_remark(waarneming.toelichting, {levering_->gebied, levering_->hoofddoel});
  if (few && !small_numbers_.answer(*few, waarneming.toelichting)) {
    problems_.add(Code::GEH102, remark_place(dossier_, *levering_, waarneming),
                  {{"indicator", dossier_.programma.indicatoren[few->indicator].id},
                   {"gebied", dossier_.programma.gebied_naam(few->gebied)}});
  }
  if (waarneming.is_getal()) {
    const std::string_view word = secret_word(waarneming.toelichting);
    const std::string_view doubt = word.empty() ? doubtful_word(waarneming.toelichting) : std::string_view{};
    if (!word.empty()) problems_.add(Code::CSV215, value_place(*levering_, waarneming), {{"woord", word}});
    if (!doubt.empty()) problems_.add(Code::CSV232, value_place(*levering_, waarneming), {{"woord", doubt}});
    if (word.empty() && doubt.empty()) tell_beside_number(waarneming);
  } else if (waarneming.toestand == Toestand::kGeheim &&
             gives_number(waarneming.toelichting, indicator_->eenheid)) {
    problems_.add(Code::CSV216, remark_place(dossier_, *levering_, waarneming));
  } else if (waarneming.cel_lengte == 0 && is_only_number(waarneming.toelichting)) {
    problems_.add(Code::CSV241, remark_place(dossier_, *levering_, waarneming),
                  {{"aantal", trimmed(waarneming.toelichting)},
                   {"waarde", verbatim(woorden::teken(waarneming.toestand))}});
  }
}

// What a remark counts, beside the figure that it stands with.
void SeriesRemarks::tell_beside_number(const Waarneming& waarneming) {
  if (const std::string_view unit = other_unit_in(waarneming.toelichting, indicator_->eenheid); !unit.empty())
    problems_.add(Code::CSV240, remark_place(dossier_, *levering_, waarneming),
                  {{"woord", unit}, {"indicator", indicator_->id}, {"eenheid", indicator_->eenheid}});
  const Span beside = remark_place(dossier_, *levering_, waarneming);
  const std::string_view file = dossier_.bronnen.at(beside.source).text;
  const bool is_behind_comma = beside.begin > 0 && file[beside.begin - 1] == ',';  // of 12,5: CSV228
  if (is_only_number(waarneming.toelichting) && !is_behind_comma) {
    problems_.add(Code::CSV241, remark_place(dossier_, *levering_, waarneming),
                  {{"aantal", trimmed(waarneming.toelichting)}, {"waarde", number_words(waarneming.waarde)}});
    return;
  }
  if (!counts_people(*indicator_)) return;
  const auto other = other_count_of_people(waarneming.toelichting, indicator_->eenheid, waarneming.getal);
  if (!other) return;
  problems_.add(
      Code::CSV241, remark_place(dossier_, *levering_, waarneming),
      {{"aantal", other->aantal}, {"mensen", other->mensen}, {"waarde", number_words(waarneming.waarde)}});
}

}  // namespace voortgang
