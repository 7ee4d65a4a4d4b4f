#pragma once

#include "compute/secrecy/eerdere_edities.h"
#include "compute/secrecy/geheim.h"
#include "compute/secrecy/sommen.h"
#include "compute/secrecy/verbanden.h"
#include "diag/problem.h"

namespace voortgang {

// Withholds figures of indicators without geheimhouding that somebody chose, and all that depends on them:
// with a figure every sum that it is a part of and every ratio that it makes, and with a sum all its parts.
// Then raise one figure without parts below it, and all sums above it, none of which is shown: it can be
// any larger number.
class Gekozen {
 public:
  Gekozen(const Programma& programma, const RuweReeksen& ruw, const Verbanden& verbanden,
          const EerdereEdities& eerder, Geheim& geheim, Problems& problems)
      : programma_(programma),
        ruw_(ruw),
        verbanden_(verbanden),
        eerder_(eerder),
        geheim_(geheim),
        problems_(problems) {}

  // `keuze`: where it was chosen.
  void withhold(Figuur figuur, Span keuze);
  // Once all are: a sum that can be made in another way, of other parts or by a relation, is given by it. Of
  // each way one more is withheld, the first by place.
  void balance();
  // Sums that are each of two or more withheld figures may together give one of them: that is told.
  void check() const;

 private:
  void downwards(Figuur figuur);
  void with_sums(Figuur figuur);
  void also(Figuur figuur, Figuur because);
  void tell_if_shown(Figuur figuur, Figuur because);
  void tell_unsafe(Figuur figuur, Figuur shown);
  [[nodiscard]] std::vector<Plek> wholes() const;
  bool balance(const Plek& whole);
  bool balance(const Optelling& sum);
  [[nodiscard]] std::vector<Optelling> sums() const;
  [[nodiscard]] Span keuze_of(const Plek& plek) const;
  [[nodiscard]] bool is_number(Figuur figuur) const { return verbanden_.cijfer(figuur).is_getal(); }

  const Programma& programma_;
  const RuweReeksen& ruw_;
  const Verbanden& verbanden_;
  const EerdereEdities& eerder_;
  Geheim& geheim_;
  Problems& problems_;
  Span keuze_;  // that is being followed
};

}  // namespace voortgang
