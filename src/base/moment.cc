#include "base/moment.h"

namespace voortgang {

std::optional<Moment> parse_moment(std::string_view text) {
  if (const auto dag = parse_datum(text)) return Moment{{dag->jaar, Frequentie::kMaand, dag->maand}, dag};
  if (const auto periode = parse_periode(text)) return Moment{*periode, std::nullopt};
  return std::nullopt;
}

bool is_over(const Moment& moment, Datum today) {
  return moment.dag ? *moment.dag < today : is_over(moment.periode, today);
}

std::string code(const Moment& moment) {
  return moment.dag ? code(*moment.dag) : code(moment.periode);
}

std::string words(const Moment& moment) {
  return moment.dag ? words(*moment.dag) : words(moment.periode);
}

}  // namespace voortgang
