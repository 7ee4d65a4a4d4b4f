#pragma once

#include <optional>
#include <span>
#include <vector>

#include "check/prose.h"
#include "deliveries/leveringen.h"
#include "diag/problem.h"
#include "facts/feiten.h"

namespace voortgang {

// Of 12.500 three: zeros at the end say nothing of how exact it is.
[[nodiscard]] int significant_digits(Decimal number);

// Numbers that an author typed although the data know them: the text stays as it is when the figure changes.
// A number counts as known when it equals the latest figure of the area and goal that the text is about, or
// the one before, as it is shown; and when it can hardly be so by chance: three significant digits, or two
// and the unit behind it. Years, dates and numbers in links are left alone.
class TypedNumbers {
 public:
  TypedNumbers(const Dossier& dossier, const Feiten& feiten, Problems& problems)
      : dossier_(dossier), feiten_(feiten), problems_(problems) {}

  // A new text. Without a goal it may be about all of them; `names_area`: a reference must say its area.
  void start(GebiedIndex gebied, std::optional<HoofddoelIndex> hoofddoel, bool names_area);
  void check(const Prose& prose);

 private:
  struct Known {
    Decimal shown;
    const FeitenReeks* reeks;
    const Feit* feit;
  };
  void gather();
  void gather_one(const FeitenReeks& reeks);
  void check_number(const Prose& prose, std::size_t at);
  void tell(Span place, const Known& known);
  [[nodiscard]] bool is_sure(const Known& known, const Prose& prose, std::size_t at) const;

  const Dossier& dossier_;
  const Feiten& feiten_;
  Problems& problems_;
  GebiedIndex gebied_ = kRegio;
  std::optional<HoofddoelIndex> hoofddoel_;
  bool names_area_ = false;
  bool is_gathered_ = false;
  std::vector<Known> known_;
};

}  // namespace voortgang
