#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace voortgang {

// A sum of unknowns with signs, and what it comes to.
struct Gelijkheid {
  std::vector<std::pair<std::uint32_t, int>> leden;
  std::int64_t som = 0;
};

// One end of what an unknown can be. Without `waarde` there is no end. `is_wereld`: whole numbers were found
// for all unknowns, in which it is so, and they were checked; else it may be nearer than told.
struct Uiterste {
  std::optional<std::int64_t> waarde;
  bool is_wereld = false;
};

// The smallest and the largest that unknowns can be which obey equations and are no less than `onder`: a
// linear programme, solved by the simplex method over a whole table. It keeps the world that it was in, so
// that the next question is mostly a few steps away.
class Uitersten {
 public:
  Uitersten(std::vector<std::int64_t> onder, std::vector<Gelijkheid> gelijkheden);

  enum class Stand : std::uint8_t {
    kGoed,
    kTegenstrijdig,  // nothing obeys them all
    kTeGroot,        // too much to look at
  };
  [[nodiscard]] Stand stand() const { return stand_; }

  // Of a table that is kGoed.
  [[nodiscard]] Uiterste minst(std::uint32_t onbekende) { return uiterste(onbekende, -1); }
  [[nodiscard]] Uiterste meest(std::uint32_t onbekende) { return uiterste(onbekende, 1); }
  // What all unknowns are where one is the most (`way` 1) or the least (-1) that it can be, in whole numbers
  // that were checked; of one without end, far along it.
  [[nodiscard]] std::optional<std::vector<std::int64_t>> wereld(std::uint32_t onbekende, int way);

 private:
  using Rij = std::vector<double>;  // its last entry is what the basic unknown is

  [[nodiscard]] std::size_t artificials() const { return onder_.size(); }
  void lay_out();
  void find_a_world();
  void drop_artificials();
  void pivot(std::size_t row, std::size_t column);
  [[nodiscard]] std::optional<std::size_t> leaving(std::size_t column) const;
  [[nodiscard]] std::optional<std::size_t> row_of(std::uint32_t unknown) const;
  [[nodiscard]] std::optional<std::size_t> entering(std::uint32_t unknown, int way) const;
  [[nodiscard]] Uiterste uiterste(std::uint32_t unknown, int way);
  // As far as it goes; the column along which there is no end, if there is none.
  std::optional<std::size_t> go_to_end(std::uint32_t unknown, int way);
  [[nodiscard]] std::vector<double> far_along(std::size_t column) const;
  [[nodiscard]] std::vector<double> world() const;
  // The values as whole numbers, if those obey everything.
  [[nodiscard]] std::optional<std::vector<std::int64_t>> whole(const std::vector<double>& values) const;

  std::vector<std::int64_t> onder_;
  std::vector<Gelijkheid> gelijkheden_;
  Stand stand_ = Stand::kGoed;
  std::vector<Rij> rijen_;
  std::vector<std::size_t> basis_;  // by row; from artificials() on, one that only helps to begin
};

}  // namespace voortgang
