#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace voortgang {

// Judges one figure of a series by the others: in order of period, without gaps in meaning (from the last
// trend break on).

// Counted are whole numbers of people or things, that vary by chance as counts do.
enum class Numbers : std::uint8_t { kMeasured, kCounted };

// A figure of which the unit seems to be another: neighbours differ by nearly exactly 10, 100 or 1000 times,
// while all the rest moves calmly (less than 2.5 times from one period to the next). Either it goes back
// again, or it stays so. Ten times is told of counts only if they are ten or more, and the figure goes back
// or is the newest one behind a row that hardly moved: small counts do grow that fast. At least four figures,
// none of them zero, all of one sign; of two or three only a hundred times or more is told, and of counts
// only from ten on. Our own rule.
struct UnitJump {
  std::size_t index = 0;   // of the figure that is other than the rest
  std::size_t beside = 0;  // a neighbour that is not
};
[[nodiscard]] std::optional<UnitJump> find_unit_jump(std::span<const double> values, Numbers kind);

// One of two figures that is 300 times the other, or one of three to seven that is twenty times as large or
// as small as all the others, which are alike: nobody grows that fast. Our own rule.
[[nodiscard]] std::optional<UnitJump> find_leap(std::span<const double> values, Numbers kind);

// The figure that is far from what the series does: of all changes between neighbours, one differs from their
// median by more than k times their median absolute deviation, scaled to a standard deviation (1.4826). That
// is the modified z-score of B. Iglewicz and D. Hoaglin, "How to Detect and Handle Outliers" (ASQC, 1993),
// taken on changes so that growth is no outlier. They use 3.5; we use k = 6 (1 + 6/n), since few points make
// the deviation unsure: of noise without outliers, less than one series in a hundred is told at n = 8 and
// less than one in a thousand at n = 24. Whatever the deviation, a change of 40% of the mean level
// is never told, nor for counts one of less than five times the chance variation of a difference of two
// Poisson counts, sqrt(2 x mean). At least eight figures.
struct Outlier {
  std::size_t index = 0;
  double expected = 0;  // what the neighbours would make of it
};
// A change of one unit of the last decimal is what rounding makes, and never told either.
// `work` is room to sort in, so that a million series need no allocation each.
[[nodiscard]] std::optional<Outlier> find_outlier(std::span<const double> values, Numbers kind,
                                                  std::vector<double>& work, double unit = 0);

// The middle value; the lower one of two. Changes the order of the values; there must be some.
[[nodiscard]] double median(std::span<double> values);

}  // namespace voortgang
