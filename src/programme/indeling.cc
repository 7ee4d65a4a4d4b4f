#include "programme/indeling.h"

namespace voortgang {
namespace {

double end_of(Periode periode) {
  return years(periode) + 1.0 / periods_per_year(periode.frequentie);
}

constexpr double kInstant = 1e-6;  // of a year: parts of a year are no whole numbers

}  // namespace

bool Gemeente::bestaat_in(Periode periode) const {
  const bool has_begun = !van || end_of(periode) > years(*van) + kInstant;
  const bool has_ended = tot && years(periode) > end_of(*tot) - kInstant;
  return has_begun && !has_ended;
}

bool Gemeente::bestaat_op(Datum datum) const {
  return !(van && begins_after(*van, datum)) && !(tot && is_over(*tot, datum));
}

}  // namespace voortgang
