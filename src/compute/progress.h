#pragma once

#include <optional>
#include <span>

#include "facts/feiten.h"
#include "facts/oordeelsgrenzen.h"

namespace voortgang {

// What the progress of one series is measured by.
struct ProgressRule {
  Methode methode = Methode::kGeen;
  Richting richting = Richting::kNeutraal;
  std::optional<Periode> basisperiode;
  std::optional<Periode> streefperiode;
  std::optional<double> streefwaarde;
  std::optional<double> grens;  // natural limit; only used without a target
};

// The rule of an indicator for an area. Of several targets: the first that is not past at the latest figure,
// else the last.
[[nodiscard]] ProgressRule rule_for(const Indicator& indicator, GebiedIndex gebied,
                                    std::optional<Periode> latest);

// The verdict on a series in order of period, after the method of Open SDG and Statistics Canada ("Measuring
// progress"), itself after Eurostat's monitoring report. Growth is a share a year (0.02 is two percent), time
// is in years. `handmatig` is not for here.
[[nodiscard]] Voortgang measure_progress(std::span<const Feit> series, const ProgressRule& rule);

// C: the part of the ordinary growth that may be asked of a value that near to its natural limit. 0 to 1.
[[nodiscard]] double limit_factor(double base, double limit);

// From -5 (as bad as can be told) to 5, so that members of a group can be averaged; the same limits as the
// verdicts: 2.5, 0 and -2.5.
[[nodiscard]] double score_with_target(double R);
[[nodiscard]] double score_without_target(double p, double C);

}  // namespace voortgang
