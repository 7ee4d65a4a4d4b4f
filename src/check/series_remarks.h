#pragma once

#include "check/check.h"
#include "check/secret_amounts.h"
#include "check/small_numbers.h"

namespace voortgang {

// Judges what remarks at the figures of a series say: what they give away, and what they count.
class SeriesRemarks {
 public:
  SeriesRemarks(const Dossier& dossier, const Feiten& feiten, Problems& problems);

  // Before what its figures say is told.
  void start(const Levering& levering, const GeleverdeReeks& reeks);
  // Of a figure that has one.
  void tell(const Waarneming& waarneming);

 private:
  void tell_beside_number(const Waarneming& waarneming);

  const Dossier& dossier_;
  Problems& problems_;
  SmallNumbers small_numbers_;
  SecretAmounts secret_amounts_;
  // of the series at hand
  const Levering* levering_ = nullptr;
  const Indicator* indicator_ = nullptr;
};

}  // namespace voortgang
