#include "facts/oordeelsgrenzen.h"

namespace voortgang {

Oordeel verdict_with_target(double R) {
  if (R >= 0.95) return Oordeel::kOpKoers;
  if (R >= 0.60) return Oordeel::kVersnellingNodig;
  return R >= 0 ? Oordeel::kBeperkt : Oordeel::kVerslechtering;
}

Oordeel verdict_without_target(double p, double C) {
  if (p < 0) return Oordeel::kVerslechtering;
  if (p >= 0.015 * C) return Oordeel::kOpKoers;
  return p >= 0.005 * C ? Oordeel::kVersnellingNodig : Oordeel::kBeperkt;
}

Oordeel verdict_from_score(double score) {
  if (score >= 2.5) return Oordeel::kOpKoers;
  if (score >= 0) return Oordeel::kVersnellingNodig;
  return score >= -2.5 ? Oordeel::kBeperkt : Oordeel::kVerslechtering;
}

bool is_met(double value, double target, Richting richting) {
  if (richting == Richting::kNeutraal) return false;
  return richting == Richting::kHogerIsBeter ? value >= target : value <= target;
}

}  // namespace voortgang
