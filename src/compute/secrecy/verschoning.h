#pragma once

#include <cstdint>
#include <vector>

#include "compute/secrecy/eerdere_edities.h"
#include "compute/secrecy/opgave.h"
#include "compute/secrecy/tabel.h"

namespace voortgang {

// A pattern for one table. `verschoond`: secrets of which editions before told too much to keep them, by
// their cells; `uit_te_rekenen`: those of them that sums give.
struct Gevonden {
  Patroon patroon;
  std::vector<std::uint32_t> verschoond, uit_te_rekenen;
};

// Tells what editions before told, from what this one tells. What cannot be kept even if nothing were shown
// now, also not of indicators that keep no secrets, is no fault of this edition, else none could ever follow.
class Verschoning {
 public:
  Verschoning(const Programma& programma, const Verbanden& verbanden, const EerdereEdities& eerder,
              const Wensen& wensen)
      : programma_(programma), verbanden_(verbanden), eerder_(eerder), wensen_(wensen) {}

  // Excused, and no longer secret in `opgave`, is only what an edition withheld, what is published nowhere,
  // and what is new but can be computed from editions before.
  [[nodiscard]] Gevonden protect(Opgave& opgave) const;
  // Of a table of this edition by itself: what cannot be kept, is unsafe only because of what it shows.
  [[nodiscard]] Patroon protect_own(const Opgave& opgave) const;

 private:
  enum class Getoond : std::uint8_t { kNu, kInEdities };  // of what keeps no secrets
  [[nodiscard]] Tabel with_nothing_shown(const Opgave& opgave, Getoond where) const;
  void forget_bounds_of_now(Figuur figuur, Tabelcel& cel) const;
  [[nodiscard]] bool is_shown(Figuur figuur, Getoond where) const;

  const Programma& programma_;
  const Verbanden& verbanden_;
  const EerdereEdities& eerder_;
  const Wensen& wensen_;
};

}  // namespace voortgang
