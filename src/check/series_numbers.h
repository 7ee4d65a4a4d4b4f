#pragma once

#include <cstddef>
#include <vector>

#include "check/check.h"

namespace voortgang {

// Judges the numbers of a series, one series after the other: by what can be, by the dictionary and by each
// other. Of each rule a series is told once: its first figure stands for all.
class SeriesNumbers {
 public:
  SeriesNumbers(const Dossier& dossier, Problems& problems);

  // Before its figures are added, in order of period.
  void start(const Levering& levering, const GeleverdeReeks& reeks);
  void add(const Waarneming& waarneming);
  // At a trend break: what came before is judged by itself, and is no measure for what follows.
  void break_off(Doubts& doubts);
  // At the end of the series. Figures that were told go to `doubts`.
  void tell(Doubts& doubts);

 private:
  // What holds for all series of an indicator, worked out once.
  struct Bounds {
    bool counts_people = false;
    bool is_never_negative = false;
    bool is_percentage = false;
    bool is_in_percent = false;  // whatever its kind is
    Decimal highest;
    double most = 0;
  };

  void forget();
  [[nodiscard]] bool judge(Doubts& doubts);
  void tell_decimals();
  [[nodiscard]] bool tells_years();
  void tell_fractions();
  [[nodiscard]] const Waarneming* lone_fraction() const;
  [[nodiscard]] const Waarneming* day_number() const;
  [[nodiscard]] bool target_decides(const Waarneming& fraction) const;
  void tell_limits();
  void tell_unit_jump(const Waarneming& waarneming, const Waarneming& beside, Doubts& doubts);
  void tell_outlier(const Waarneming& waarneming, double expected, Doubts& doubts);
  [[nodiscard]] Span place(const Waarneming& waarneming) const;

  const Dossier& dossier_;
  Problems& problems_;
  std::vector<Bounds> bounds_;
  std::vector<double> work_;  // room to sort in
  // of the series at hand
  const Levering* levering_ = nullptr;
  const GeleverdeReeks* reeks_ = nullptr;
  const Indicator* indicator_ = nullptr;
  bool has_jumped_ = false;                    // before a trend break
  bool are_fractions_ = false;                 // where percentages were meant
  const Waarneming* beyond_ = nullptr;         // the first percentage out of bounds
  const Waarneming* broken_ = nullptr;         // the first number of people that is none
  const Waarneming* more_decimals_ = nullptr;  // the first with more than the dictionary has
  std::vector<const Waarneming*> numbers_;     // from the last trend break on
  std::vector<double> values_;
};

}  // namespace voortgang
