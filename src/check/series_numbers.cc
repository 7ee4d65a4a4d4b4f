#include "check/series_numbers.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "check/delivered.h"
#include "check/history.h"
#include "diag/number_words.h"
#include "programme/maat.h"

namespace voortgang {

SeriesNumbers::SeriesNumbers(const Dossier& dossier, Problems& problems)
    : dossier_(dossier), problems_(problems) {
  for (const Indicator& indicator : dossier.programma.indicatoren) {
    const Decimal limit = highest_percentage(indicator);
    bounds_.push_back({.counts_people = counts_people(indicator),
                       .is_never_negative = is_never_negative(indicator),
                       .is_percentage = indicator.soort == IndicatorSoort::kPercentage,
                       .is_in_percent = indicator.soort == IndicatorSoort::kPercentage ||
                                        NumberKind::of_unit(indicator.eenheid).is_percentage ||
                                        maat_of(indicator.eenheid) == Maat::kProcent,
                       .highest = limit,
                       .most = limit.value()});
  }
}

void SeriesNumbers::start(const Levering& levering, const GeleverdeReeks& reeks) {
  levering_ = &levering;
  reeks_ = &reeks;
  indicator_ = &dossier_.programma.indicatoren[reeks.indicator];
  beyond_ = broken_ = more_decimals_ = nullptr;
  has_jumped_ = are_fractions_ = false;
  forget();
}

void SeriesNumbers::forget() {
  numbers_.clear();
  values_.clear();
}

void SeriesNumbers::break_off(Doubts& doubts) {
  has_jumped_ |= judge(doubts);
  forget();
}

void SeriesNumbers::add(const Waarneming& waarneming) {
  constexpr int kTyped = 3;  // more decimals are those of a computed figure
  const bool has_more = indicator_->decimalen && waarneming.waarde.decimals <= kTyped &&
                        waarneming.waarde.decimals > *indicator_->decimalen &&
                        !same_number(rounded(waarneming.waarde, *indicator_->decimalen), waarneming.waarde);
  if (more_decimals_ == nullptr && has_more && waarneming.toelichting.empty()) more_decimals_ = &waarneming;
  numbers_.push_back(&waarneming);
  values_.push_back(waarneming.getal);
  const Bounds& bounds = bounds_[reeks_->indicator];
  if (bounds.is_percentage && beyond_ == nullptr && (waarneming.getal < 0 || waarneming.getal > bounds.most))
    beyond_ = &waarneming;
  const bool is_broken =
      bounds.counts_people && (waarneming.getal < 0 || waarneming.getal != std::trunc(waarneming.getal));
  const bool is_less_than_none = bounds.is_never_negative && waarneming.getal < 0 && !has_reason(waarneming);
  if (broken_ == nullptr && (is_broken || is_less_than_none)) broken_ = &waarneming;
}

void SeriesNumbers::tell(Doubts& doubts) {
  if (!tells_years() && !judge(doubts) && !has_jumped_) tell_limits();
  // Of a fraction among percentages the decimals are no fault of their own, and must not hide it.
  if (!are_fractions_) tell_decimals();
}

// True where a unit seems to be another: then what is out of bounds has its cause.
bool SeriesNumbers::judge(Doubts& doubts) {
  tell_fractions();
  const bool is_counted = is_count(*indicator_) && reeks_->decimalen == 0;  // weeks have decimals
  const Numbers kind = is_counted ? Numbers::kCounted : Numbers::kMeasured;
  if (const auto jump = find_unit_jump(values_, kind)) {
    tell_unit_jump(*numbers_[jump->index], *numbers_[jump->beside], doubts);
    return true;
  }
  if (const Waarneming* fraction = lone_fraction()) {
    const auto whole = std::ranges::find_if(values_, [](double value) { return std::abs(value) > 1; });
    tell_unit_jump(*fraction, *numbers_[static_cast<std::size_t>(whole - values_.begin())], doubts);
    return true;
  }
  if (const Waarneming* day = day_number()) {
    const Waarneming* other = day == numbers_.front() ? numbers_[1] : numbers_.front();
    tell_unit_jump(*day, *other, doubts);
    return true;
  }
  const auto leap = bounds_[reeks_->indicator].is_in_percent ? std::nullopt : find_leap(values_, kind);
  if (leap) {
    tell_unit_jump(*numbers_[leap->index], *numbers_[leap->beside], doubts);
    return true;
  }
  const auto outlier = find_outlier(values_, kind, work_, std::pow(10.0, -reeks_->decimalen));
  if (outlier) tell_outlier(*numbers_[outlier->index], outlier->expected, doubts);
  return false;
}

// A series of 2020 in 2020 and 2021 in 2021 has its periods in the wrong column.
bool SeriesNumbers::tells_years() {
  const auto is_year = [](const Waarneming* waarneming) {
    return waarneming->getal == waarneming->periode.jaar && !has_reason(*waarneming);
  };
  if (numbers_.size() < 2 || !std::ranges::all_of(numbers_, is_year)) return false;
  problems_.add(Code::CSV244, place(*numbers_.front()),
                {{"indicator", indicator_->id},
                 {"waarde", std::to_string(numbers_.front()->periode.jaar)},
                 {"periode", code(numbers_.front()->periode)}});
  return true;
}

void SeriesNumbers::tell_decimals() {
  if (more_decimals_ == nullptr) return;
  problems_.add(Code::CSV227, place(*more_decimals_),
                {{"waarde", value_as_typed(dossier_, *levering_, *more_decimals_)},
                 {"decimalen", std::int64_t{*indicator_->decimalen}},
                 {"indicator", indicator_->id}});
}

// Excel shows such a cell as 62% and saves 0,62. One figure is enough to ask it.
void SeriesNumbers::tell_fractions() {
  if (!bounds_[reeks_->indicator].is_in_percent) return;
  constexpr double kMost = 1.2;  // more than all of it, as 105%, beside figures of about 1
  constexpr double kNear = 0.75;
  const Waarneming* broken = nullptr;
  const Waarneming* highest = nullptr;
  double least = HUGE_VAL;
  for (const Waarneming* waarneming : numbers_) {
    const double size = std::abs(waarneming->getal);
    const bool has_sign =
        dossier_.bronnen.text(place(*waarneming)).ends_with('%');  // then it means what it says
    if (size > kMost || has_sign) return;
    least = std::min(least, size);
    if (highest == nullptr || waarneming->getal > highest->getal) highest = waarneming;
    if (broken == nullptr && size > 0 && size < 1) broken = waarneming;
  }
  if (broken == nullptr || has_reason(*broken) || (highest->getal > 1 && least < kNear)) return;
  are_fractions_ = true;
  if (target_decides(*broken)) return;
  Decimal hundredfold = broken->waarde;
  if (hundredfold.decimals >= 2)
    hundredfold.decimals -= 2;
  else
    hundredfold = rounded({hundredfold.units * (hundredfold.decimals == 1 ? 10 : 100), 0}, 0);
  problems_.add(Code::CSV231, place(*broken),
                {{"indicator", indicator_->id},
                 {"waarde", percentage_words(broken->waarde)},
                 {"grens", number_words(highest->getal > 1 ? highest->waarde : Decimal{1, 0})},
                 {"procent", percentage_words(hundredfold)}});
}

// A target below 1 says that the figures are that small; of one that is a hundred times as large
// check_gebieden tells, with the target beside it.
bool SeriesNumbers::target_decides(const Waarneming& fraction) const {
  std::vector<double> sizes = values_;
  // Others are no area: nothing else is held against their figures.
  const bool is_area =
      std::ranges::any_of(dossier_.leveringen.lijst, [&](const Levering& one) { return &one == levering_; });
  const bool has_decimals = is_area && numbers_.back()->waarde.decimals > 0 && median(sizes) < 1;
  return std::ranges::any_of(indicator_->streefwaarden, [&](const Streefwaarde& streef) {
    if (streef.gebied && *streef.gebied != levering_->gebied) return false;
    const double target = streef.waarde.value();
    const double hundredfold = fraction.getal * 100;
    const bool is_told =
        has_decimals && target >= 10 && hundredfold <= target * 3 && hundredfold >= target / 3;
    return is_told || (target > 0 && target <= 1);
  });
}

// 44201 among figures that are a hundred times as small: Excel counts days so, and 5-1-2021 is that one.
const Waarneming* SeriesNumbers::day_number() const {
  constexpr double kFirst = 40'000;  // in 2009
  constexpr double kLast = 48'000;   // in 2031
  constexpr double kTimes = 100;
  const Waarneming* found = nullptr;
  double largest = 0;
  for (const Waarneming* waarneming : numbers_) {
    const bool is_day =
        waarneming->waarde.decimals == 0 && waarneming->getal >= kFirst && waarneming->getal <= kLast;
    if (is_day && found == nullptr && !has_reason(*waarneming))
      found = waarneming;
    else
      largest = std::max(largest, std::abs(waarneming->getal));
  }
  return numbers_.size() > 1 && largest * kTimes < kFirst ? found : nullptr;
}

// One 0,46 among percentages of about 46, or 1 among those of about 98. With one decimal, as 0,5, only among
// larger ones: small percentages do fall that far.
const Waarneming* SeriesNumbers::lone_fraction() const {
  constexpr double kSmallest = 2;
  constexpr double kSmallestRound = 10;
  if (!bounds_[reeks_->indicator].is_in_percent) return nullptr;
  std::vector<double> larger;
  for (const double value : values_) {
    if (std::abs(value) > 1) larger.push_back(std::abs(value));
  }
  if (larger.empty() || larger.size() == values_.size()) return nullptr;
  const double usual = median(larger);
  const auto found = std::ranges::find_if(numbers_, [&](const Waarneming* waarneming) {
    const double hundredfold = std::abs(waarneming->getal) * 100;
    return std::abs(waarneming->getal) <= 1 && !has_reason(*waarneming) &&
           usual >= (waarneming->waarde.decimals >= 2 ? kSmallest : kSmallestRound) &&
           hundredfold > usual / 2 && hundredfold < usual * 2;
  });
  return found == numbers_.end() ? nullptr : *found;
}

void SeriesNumbers::tell_unit_jump(const Waarneming& waarneming, const Waarneming& beside, Doubts& doubts) {
  if (has_reason(waarneming)) return;  // it has been looked at
  doubts.emplace_back(reeks_->indicator, waarneming.periode);
  problems_.add(Code::CSV217, place(waarneming),
                {{"indicator", indicator_->id},
                 {"periode", code(waarneming.periode)},
                 {"waarde", number_words(waarneming.waarde)},
                 {"eerder", code(beside.periode)},
                 {"ander", number_words(beside.waarde)},
                 {"eenheid", indicator_->eenheid}});
}

void SeriesNumbers::tell_outlier(const Waarneming& waarneming, double expected, Doubts& doubts) {
  if (has_reason(waarneming)) return;  // it has been looked at
  doubts.emplace_back(reeks_->indicator, waarneming.periode);
  const Decimal rough = decimal_from(expected, waarneming.waarde.decimals).value_or(Decimal{});
  problems_.add(Code::CSV218, place(waarneming),
                {{"indicator", indicator_->id},
                 {"periode", code(waarneming.periode)},
                 {"waarde", value_as_typed(dossier_, *levering_, waarneming)},
                 {"verwacht", number_words(rough)}});
}

// Figures that cannot be, whatever the others are.
void SeriesNumbers::tell_limits() {
  if (beyond_ != nullptr) {
    problems_.add(Code::CSV213, place(*beyond_),
                  {{"indicator", indicator_->id},
                   {"grens", number_words(bounds_[reeks_->indicator].highest)},
                   {"waarde", number_words(beyond_->waarde)}});
  }
  if (broken_ != nullptr) {
    problems_.add(Code::CSV214, place(*broken_),
                  {{"indicator", indicator_->id},
                   {"eenheid", indicator_->eenheid},
                   {"waarde", value_as_typed(dossier_, *levering_, *broken_)}});
  }
}

Span SeriesNumbers::place(const Waarneming& waarneming) const {
  return value_place(*levering_, waarneming);
}

}  // namespace voortgang
