#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "facts/feiten.h"
#include "programme/programma.h"

namespace voortgang {

// Delivered, old, and nobody says that there is none newer: by nnb, or in editie.json.
[[nodiscard]] bool is_forgotten(const Programma& programma, const FeitenReeks& reeks);
// A figure that a council will ask about: it goes the wrong way, or too slowly, or it is old.
[[nodiscard]] bool asks_for_duiding(const Programma& programma, const FeitenReeks& reeks);
// The same, and nobody explains it.
[[nodiscard]] bool lacks_duiding(const Programma& programma, const FeitenReeks& reeks);

// How well an indicator is described, and where it is used.
struct Indicatorkwaliteit {
  IndicatorIndex indicator = 0;
  bool has_doel = false;  // it is measured against something: base and target are asked
  bool has_basis = false;
  bool has_streefwaarde = false;
  std::size_t geduid = 0;    // series that are explained
  std::size_t ongeduid = 0;  // series that ought to be
  std::optional<Periode> laatste;
  std::size_t teksten = 0;  // that refer to it
};

// Of each indicator, in the order of the dictionary.
[[nodiscard]] std::vector<Indicatorkwaliteit> indicatorkwaliteit(const Programma& programma,
                                                                 const Feiten& feiten);

}  // namespace voortgang
