#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "compute/secrecy/eerdere_edities.h"
#include "compute/secrecy/indicatorgroepen.h"
#include "facts/bevroren.h"

namespace voortgang {

// A sum as an edition had it: what comes to nothing, with signs. `was`: nullptr where the edition does not
// have that figure; whether it was a part of the sum then, nobody said.
struct OudeSom {
  struct Deel {
    OudePlek plek;
    std::int8_t teken = 1;
    const BevrorenFeit* was = nullptr;
    bool shows_zero = true;  // what the edition withheld of it, was not nothing

    [[nodiscard]] bool is_shown() const { return was != nullptr && was->is_getal(); }
    [[nodiscard]] bool is_of_supplier() const;  // who kept it secret himself
    [[nodiscard]] bool is_withheld() const;     // by him, or for being small
    [[nodiscard]] bool is_secret() const;       // and no edition before showed it
    [[nodiscard]] std::int64_t least() const;   // that it can have been
  };
  std::vector<Deel> delen;
  bool is_of_now = true;  // it adds up now too
  bool may_lack = true;   // it can be a sum without what the edition does not have
  bool has_new = false;   // of a gemeente or value of now it has nothing at all: likely no part then
};

// All of them in which something is not shown, by the gemeenten, columns and values of the edition itself,
// and by the relations of now.
[[nodiscard]] std::vector<OudeSom> sommen_of(const Programma& programma, const Indicatorgroep& groep,
                                             const BevrorenEditie& editie);

}  // namespace voortgang
