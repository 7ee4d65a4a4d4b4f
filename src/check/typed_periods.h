#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "base/periode.h"
#include "check/prose.h"
#include "deliveries/leveringen.h"
#include "diag/problem.h"
#include "facts/feiten.h"
#include "programme/tekst.h"

namespace voortgang {

// Periods that an author typed beside a reference: "in de eerste helft van 2022 kwamen er {{x}} mensen". In
// the next edition the figure is of another period, and the sentence is false. Told where the two have no day
// in common; a period belongs to the reference that is nearest in its sentence, with no comma and few words
// between.
class TypedPeriods {
 public:
  TypedPeriods(const Dossier& dossier, const Feiten& feiten, Problems& problems)
      : dossier_(dossier), feiten_(feiten), problems_(problems) {}

  void check(const Prose& prose, const Tekst& tekst, GebiedIndex gebied);

 private:
  using Tokens = std::span<const ProseToken>;
  void check_sentence(const Prose& prose, Tokens sentence, const Tekst& tekst, GebiedIndex gebied);

  const Dossier& dossier_;
  const Feiten& feiten_;
  Problems& problems_;
};

}  // namespace voortgang
