#include "base/uitersten.h"

#include <algorithm>
#include <cmath>

namespace voortgang {
namespace {

constexpr double kNothing = 1e-7;                // what is smaller in the table, is rounding
constexpr std::size_t kMostEntries = 4'000'000;  // of a table
constexpr int kMostSteps = 20'000;               // of one question
constexpr double kFar = 1000;                    // along a way without an end

}  // namespace

Uitersten::Uitersten(std::vector<std::int64_t> onder, std::vector<Gelijkheid> gelijkheden)
    : onder_(std::move(onder)), gelijkheden_(std::move(gelijkheden)) {
  if ((onder_.size() + 1) * gelijkheden_.size() > kMostEntries) {
    stand_ = Stand::kTeGroot;
    return;
  }
  lay_out();
  find_a_world();
  if (stand_ == Stand::kGoed) drop_artificials();
}

// Every unknown as what it is above its least. Each row begins with a helper that is its whole sum.
void Uitersten::lay_out() {
  for (const Gelijkheid& v : gelijkheden_) {
    Rij& row = rijen_.emplace_back(onder_.size() + 1);
    std::int64_t rest = v.som;
    for (const auto& [unknown, sign] : v.leden) {
      row[unknown] += sign;
      rest -= sign * onder_[unknown];
    }
    row.back() = static_cast<double>(rest);
    if (rest < 0) {
      for (double& entry : row) entry = -entry;
    }
    basis_.push_back(artificials() + basis_.size());
  }
}

// By the rule of Bland (1977), the first that helps: so it always ends.
void Uitersten::find_a_world() {
  for (int step = 0; step < kMostSteps; ++step) {
    double lacking = 0;
    std::vector<double> gain(onder_.size());
    for (std::size_t r = 0; r < rijen_.size(); ++r) {
      if (basis_[r] < artificials()) continue;
      lacking += rijen_[r].back();
      for (std::size_t c = 0; c < gain.size(); ++c) gain[c] += rijen_[r][c];
    }
    if (lacking < kNothing) return;
    const auto column = std::ranges::find_if(gain, [](double g) { return g > kNothing; });
    if (column == gain.end()) {
      stand_ = Stand::kTegenstrijdig;
      return;
    }
    const auto c = static_cast<std::size_t>(column - gain.begin());
    const auto row = leaving(c);
    if (!row) break;  // cannot be: what is lacking would have no end
    pivot(*row, c);
  }
  stand_ = Stand::kTeGroot;
}

// A helper that is left is nothing: another takes its place, or its row says what the others say.
void Uitersten::drop_artificials() {
  for (std::size_t r = 0; r < rijen_.size();) {
    if (basis_[r] < artificials()) {
      ++r;
      continue;
    }
    std::size_t column = 0;
    while (column < onder_.size() && std::abs(rijen_[r][column]) < kNothing) ++column;
    if (column < onder_.size()) {
      pivot(r++, column);
    } else {
      rijen_.erase(rijen_.begin() + static_cast<std::ptrdiff_t>(r));
      basis_.erase(basis_.begin() + static_cast<std::ptrdiff_t>(r));
    }
  }
}

void Uitersten::pivot(std::size_t row, std::size_t column) {
  Rij& own = rijen_[row];
  const double by = own[column];
  for (double& entry : own) entry /= by;
  own[column] = 1;
  for (std::size_t r = 0; r < rijen_.size(); ++r) {
    const double times = rijen_[r][column];
    if (r == row || times == 0) continue;
    for (std::size_t c = 0; c < own.size(); ++c) {
      if (own[c] != 0) rijen_[r][c] -= times * own[c];
    }
    rijen_[r][column] = 0;
  }
  basis_[row] = column;
}

// The row whose unknown is the first to come to its least, as that of `column` grows.
std::optional<std::size_t> Uitersten::leaving(std::size_t column) const {
  std::optional<std::size_t> best;
  double least = 0;
  for (std::size_t r = 0; r < rijen_.size(); ++r) {
    if (rijen_[r][column] < kNothing) continue;
    const double room = rijen_[r].back() / rijen_[r][column];
    const bool is_first = !best || room < least - kNothing;
    if (!is_first && (room > least + kNothing || basis_[r] > basis_[*best])) continue;
    best = r;
    least = room;
  }
  return best;
}

std::optional<std::size_t> Uitersten::row_of(std::uint32_t unknown) const {
  const auto found = std::ranges::find(basis_, unknown);
  return found == basis_.end() ? std::nullopt
                               : std::optional(static_cast<std::size_t>(found - basis_.begin()));
}

// What has to grow for the unknown to go on that way; nothing where it has come to its end.
std::optional<std::size_t> Uitersten::entering(std::uint32_t unknown, int way) const {
  const auto row = row_of(unknown);
  if (!row) return way > 0 ? std::optional<std::size_t>(unknown) : std::nullopt;
  for (std::size_t c = 0; c < onder_.size(); ++c) {
    if (c != unknown && -way * rijen_[*row][c] > kNothing) return c;
  }
  return std::nullopt;
}

std::optional<std::size_t> Uitersten::go_to_end(std::uint32_t unknown, int way) {
  for (int step = 0; step < kMostSteps; ++step) {
    const auto column = entering(unknown, way);
    if (!column) break;
    const auto row = leaving(*column);
    if (!row) return column;
    pivot(*row, *column);
  }
  return std::nullopt;
}

Uiterste Uitersten::uiterste(std::uint32_t unknown, int way) {
  if (const auto column = go_to_end(unknown, way))
    return {std::nullopt, whole(far_along(*column)).has_value()};
  const std::vector<double> values = world();
  const double end = values[unknown];
  const double nearest = way > 0 ? std::floor(end + kNothing) : std::ceil(end - kNothing);
  const auto found = whole(values);
  const auto value = static_cast<std::int64_t>(nearest);
  return {value, found && (*found)[unknown] == value};
}

std::optional<std::vector<std::int64_t>> Uitersten::wereld(std::uint32_t onbekende, int way) {
  const auto column = go_to_end(onbekende, way);
  return whole(column ? far_along(*column) : world());
}

std::vector<double> Uitersten::far_along(std::size_t column) const {
  std::vector<double> values = world();
  values[column] += kFar;
  for (std::size_t r = 0; r < rijen_.size(); ++r) values[basis_[r]] -= kFar * rijen_[r][column];
  return values;
}

std::vector<double> Uitersten::world() const {
  std::vector<double> values(onder_.begin(), onder_.end());
  for (std::size_t r = 0; r < rijen_.size(); ++r) values[basis_[r]] += rijen_[r].back();
  return values;
}

// Against the equations as they were given: no rounding is in this.
std::optional<std::vector<std::int64_t>> Uitersten::whole(const std::vector<double>& values) const {
  std::vector<std::int64_t> out;
  for (std::size_t i = 0; i < values.size(); ++i) {
    out.push_back(std::llround(values[i]));
    if (out[i] < onder_[i]) return std::nullopt;
  }
  for (const Gelijkheid& v : gelijkheden_) {
    std::int64_t sum = 0;
    for (const auto& [unknown, sign] : v.leden) sum += sign * out[unknown];
    if (sum != v.som) return std::nullopt;
  }
  return out;
}

}  // namespace voortgang
