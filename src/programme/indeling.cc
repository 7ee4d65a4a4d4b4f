#include "programme/indeling.h"

#include "base/digits.h"

namespace voortgang {
namespace {

constexpr double kInstant = 1e-6;  // of a year: parts of a year are no whole numbers

}  // namespace

bool is_cbs_code(std::string_view code) {
  return code.size() == 6 && code.starts_with("GM") &&
         code.find_first_not_of(kDecimalDigits, 2) == std::string_view::npos;
}

bool Gemeente::exists_in(Periode periode) const {
  const bool has_begun = !van || years_at_end(periode) > years(*van) + kInstant;
  const bool has_ended = tot && years(periode) > years_at_end(*tot) - kInstant;
  return has_begun && !has_ended;
}

bool Gemeente::exists_on(Datum datum) const {
  return !(van && begins_after(*van, datum)) && !(tot && is_over(*tot, datum));
}

}  // namespace voortgang
