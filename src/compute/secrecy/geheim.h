#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <vector>

#include "compute/ruwe_reeksen.h"
#include "programme/programma.h"

namespace voortgang {

// A raw figure by its place: which series, and which of its figures.
struct Figuur {
  std::uint32_t reeks = 0;
  std::uint32_t cijfer = 0;
  friend auto operator<=>(const Figuur&, const Figuur&) = default;
};

// The figures that are not to be shown. Of no programme that keeps no secrets does it hold anything.
class Geheim {
 public:
  // False where it was withheld already.
  bool withhold(const RuweReeksen& ruw, Figuur figuur);
  [[nodiscard]] bool is_withheld(std::size_t reeks, std::size_t cijfer) const {
    return reeks < verborgen_.size() && cijfer < verborgen_[reeks].size() && verborgen_[reeks][cijfer];
  }
  [[nodiscard]] bool is_withheld(Figuur f) const { return is_withheld(f.reeks, f.cijfer); }
  // In the order in which they were withheld.
  [[nodiscard]] const std::vector<Figuur>& figuren() const { return figuren_; }
  // An edition before showed that very number: it stays withheld, and is known all the same.
  void note_shown(Figuur figuur) { getoond_.insert(figuur); }
  [[nodiscard]] bool was_shown(Figuur figuur) const { return getoond_.contains(figuur); }

 private:
  std::vector<std::vector<bool>> verborgen_;  // [series][figure], as far as anything is withheld
  std::vector<Figuur> figuren_;
  std::set<Figuur> getoond_;
};

// A number that is no whole one: of people or euros there is none.
[[nodiscard]] bool has_broken_number(const RuweReeks& reeks);

// Counts of people of which the small ones are left out.
[[nodiscard]] inline bool counts_small_people(const Indicator& indicator) {
  return indicator.geheimhouding.soort == Geheimsoort::kPersonen && !indicator.is_ratio() &&
         !indicator.is_rounded();
}

// Amounts of which it matters who has what.
[[nodiscard]] inline bool is_amount_of_some(const Indicator& indicator) {
  return indicator.geheimhouding.soort == Geheimsoort::kBedrag && !indicator.is_ratio();
}

// Small counts and such amounts. There is a search for what else to leave out: see
// opgave.h and tabel.h.
[[nodiscard]] inline bool is_protected(const Indicator& indicator) {
  return counts_small_people(indicator) || is_amount_of_some(indicator);
}

// Those, and counts that are rounded instead.
[[nodiscard]] inline bool keeps_secrets(const Indicator& indicator) {
  return is_protected(indicator) || indicator.is_rounded();
}

}  // namespace voortgang
