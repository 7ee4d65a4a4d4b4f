#include "check/series_numbers.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "check/delivered.h"
#include "check/history.h"
#include "deliveries/gevraagd.h"
#include "programme/people.h"

namespace voortgang {

SeriesNumbers::SeriesNumbers(const Dossier& dossier, Problems& problems)
    : dossier_(dossier), problems_(problems) {
  for (const Indicator& indicator : dossier.programma.indicatoren) {
    const Decimal limit = highest_percentage(indicator);
    bounds_.push_back({.counts_people = counts_people(indicator),
                       .is_percentage = indicator.soort == IndicatorSoort::kPercentage,
                       .highest = limit,
                       .most = limit.value()});
  }
}

void SeriesNumbers::start(const Levering& levering, const GeleverdeReeks& reeks) {
  levering_ = &levering;
  reeks_ = &reeks;
  indicator_ = &dossier_.programma.indicatoren[reeks.indicator];
  beyond_ = broken_ = more_decimals_ = nullptr;
  forget();
}

void SeriesNumbers::add(const Waarneming& figure) {
  constexpr int kTyped = 3;  // more decimals are those of a computed figure
  const bool has_more = indicator_->decimalen && figure.waarde.decimals <= kTyped &&
                        figure.waarde.decimals > *indicator_->decimalen &&
                        !same_number(rounded(figure.waarde, *indicator_->decimalen), figure.waarde);
  if (more_decimals_ == nullptr && has_more && figure.toelichting.empty()) more_decimals_ = &figure;
  numbers_.push_back(&figure);
  values_.push_back(figure.getal);
  const Bounds& bounds = bounds_[reeks_->indicator];
  if (bounds.is_percentage && beyond_ == nullptr && (figure.getal < 0 || figure.getal > bounds.most))
    beyond_ = &figure;
  if (bounds.counts_people && broken_ == nullptr &&
      (figure.getal < 0 || figure.getal != std::trunc(figure.getal)))
    broken_ = &figure;
}

void SeriesNumbers::tell(Doubts& doubts) {
  tell_decimals();
  tell_fractions();
  const bool are_counts = is_count(*indicator_) && reeks_->decimalen == 0;  // weeks have decimals
  if (const auto jump = find_unit_jump(values_, are_counts))
    return tell_unit_jump(*numbers_[jump->index], *numbers_[jump->beside], doubts);
  if (const Waarneming* fraction = lone_fraction())
    return tell_unit_jump(*fraction, *numbers_[fraction == numbers_.front() ? 1 : 0], doubts);
  tell_limits();
  const auto outlier = find_outlier(values_, are_counts, work_, std::pow(10.0, -reeks_->decimalen));
  if (outlier) tell_outlier(*numbers_[outlier->index], outlier->expected, doubts);
}

void SeriesNumbers::tell_decimals() {
  if (more_decimals_ == nullptr) return;
  problems_.add(Code::CSV227, place(*more_decimals_),
                {{"waarde", dutch(more_decimals_->waarde)},
                 {"decimalen", std::int64_t{*indicator_->decimalen}},
                 {"indicator", indicator_->id}});
}

// Excel shows such a cell as 62% and saves 0,62.
void SeriesNumbers::tell_fractions() {
  const bool is_in_percent = NumberKind::of_unit(indicator_->eenheid).is_percentage;
  if ((!bounds_[reeks_->indicator].is_percentage && !is_in_percent) || numbers_.size() < 2) return;
  const Waarneming* broken = nullptr;
  for (const Waarneming* figure : numbers_) {
    const std::string_view cell = dossier_.bronnen.text(place(*figure));
    const bool has_sign = cell.ends_with('%');  // then it means what it says
    if (figure->getal < 0 || figure->getal > 1 || has_sign || !figure->toelichting.empty()) return;
    if (broken == nullptr && figure->getal > 0 && figure->getal < 1) broken = figure;
  }
  if (broken == nullptr) return;
  // A target or other areas say it better: check_areas compares with those, but not what is no area.
  const bool is_area =
      std::ranges::any_of(dossier_.leveringen.lijst, [&](const Levering& one) { return &one == levering_; });
  if (is_area && (!indicator_->streefwaarden.empty() || others_are_larger())) return;
  Decimal hundredfold = broken->waarde;
  if (hundredfold.decimals >= 2)
    hundredfold.decimals -= 2;
  else
    hundredfold = rounded({hundredfold.units * (hundredfold.decimals == 1 ? 10 : 100), 0}, 0);
  problems_.add(Code::CSV231, place(*broken),
                {{"indicator", indicator_->id},
                 {"waarde", dutch(broken->waarde) + "%"},
                 {"procent", dutch(hundredfold) + "%"}});
}

// One 0,46 among percentages of about 46.
const Waarneming* SeriesNumbers::lone_fraction() const {
  constexpr double kSmallest = 10;  // of the others
  if (!bounds_[reeks_->indicator].is_percentage || numbers_.size() < 3) return nullptr;
  std::vector<double> sizes = values_;
  const double usual = median(sizes);
  const auto found = std::ranges::find_if(numbers_, [&](const Waarneming* figure) {
    const double hundredfold = figure->getal * 100;
    return figure->getal > 0 && figure->getal < 1 && figure->waarde.decimals >= 2 &&
           figure->toelichting.empty() && hundredfold > usual / 2 && hundredfold < usual * 2;
  });
  return usual < kSmallest || found == numbers_.end() ? nullptr : *found;
}

bool SeriesNumbers::others_are_larger() const {
  const auto is_larger = [](const Waarneming& figure) { return figure.is_getal() && figure.getal > 1; };
  return std::ranges::any_of(dossier_.leveringen.lijst, [&](const Levering& other) {
    return other.hoofddoel == levering_->hoofddoel && &other != levering_ &&
           std::ranges::any_of(other.totaal(reeks_->indicator), is_larger);
  });
}

void SeriesNumbers::tell_unit_jump(const Waarneming& figure, const Waarneming& beside, Doubts& doubts) {
  if (!figure.toelichting.empty()) return;  // it has been looked at
  doubts.emplace_back(reeks_->indicator, figure.periode);
  problems_.add(Code::CSV217, place(figure),
                {{"indicator", indicator_->id},
                 {"periode", code(figure.periode)},
                 {"waarde", dutch(figure.waarde)},
                 {"eerder", code(beside.periode)},
                 {"ander", dutch(beside.waarde)},
                 {"eenheid", indicator_->eenheid}});
}

void SeriesNumbers::tell_outlier(const Waarneming& figure, double expected, Doubts& doubts) {
  if (!figure.toelichting.empty()) return;  // it has been looked at
  doubts.emplace_back(reeks_->indicator, figure.periode);
  const Decimal rough = decimal_from(expected, figure.waarde.decimals).value_or(Decimal{});
  problems_.add(Code::CSV218, place(figure),
                {{"indicator", indicator_->id},
                 {"periode", code(figure.periode)},
                 {"waarde", dutch(figure.waarde)},
                 {"verwacht", dutch(rough)}});
}

// Figures that cannot be, whatever the others are.
void SeriesNumbers::tell_limits() {
  if (beyond_ != nullptr) {
    problems_.add(Code::CSV213, place(*beyond_),
                  {{"indicator", indicator_->id},
                   {"grens", dutch(bounds_[reeks_->indicator].highest)},
                   {"waarde", dutch(beyond_->waarde)}});
  }
  if (broken_ != nullptr) {
    problems_.add(Code::CSV214, place(*broken_),
                  {{"indicator", indicator_->id},
                   {"eenheid", indicator_->eenheid},
                   {"waarde", dutch(broken_->waarde)}});
  }
}

Span SeriesNumbers::place(const Waarneming& figure) const {
  return value_place(*levering_, figure);
}

}  // namespace voortgang
