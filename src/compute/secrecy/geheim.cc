#include "compute/secrecy/geheim.h"

#include <algorithm>
#include <cmath>

namespace voortgang {

bool Geheim::withhold(const RuweReeksen& ruw, Figuur figuur) {
  if (is_withheld(figuur)) return false;
  if (verborgen_.empty()) verborgen_.resize(ruw.reeksen.size());
  std::vector<bool>& row = verborgen_[figuur.reeks];
  if (row.empty()) row.resize(ruw.reeksen[figuur.reeks].waarnemingen.size());
  row[figuur.cijfer] = true;
  figuren_.push_back(figuur);
  return true;
}

bool has_broken_number(const RuweReeks& reeks) {
  return std::ranges::any_of(
      reeks.waarnemingen, [](const Waarneming& w) { return w.is_getal() && w.getal != std::round(w.getal); });
}

}  // namespace voortgang
