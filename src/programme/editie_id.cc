#include "programme/editie_id.h"

#include <tuple>

#include "base/periode.h"
#include "base/text.h"

namespace voortgang {
namespace {

// By the month in which it ends. What is no id of an edition comes first, as a name.
std::tuple<int, int, bool, std::string_view> place(std::string_view id) {
  const auto periode = parse_periode(id);
  if (!periode) return {0, 0, false, id};
  const int per_year = periods_per_year(periode->frequentie);
  const int month = per_year == 1 ? 0 : periode->nummer * 12 / per_year;
  return {periode->jaar, month, periode->frequentie == Frequentie::kHalfjaar, id};
}

}  // namespace

bool is_earlier_edition(std::string_view a, std::string_view b) {
  return place(a) < place(b);
}

std::string title_by_id(std::string_view id) {
  const auto periode = parse_periode(id);
  return with_capital(periode ? words(*periode) : std::string(id));
}

}  // namespace voortgang
