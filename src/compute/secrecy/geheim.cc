#include "compute/secrecy/geheim.h"

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

}  // namespace voortgang
