#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "programme/indeling.h"

namespace voortgang {

using GroepIndex = std::size_t;  // in Programma::vergelijkgroepen

// Others that a figure is held beside: the country, gemeenten of a size, a list that somebody chose. Its
// figures lie in indicators/<hoofddoel>/<groep>.csv, in the form of a delivery. It is no area: it has no
// page, no target and no verdict, and nothing is added up with it.
struct Vergelijkgroep {
  std::string id;
  std::string naam;                   // "Nederland", "gemeenten van 20.000 tot 50.000 inwoners"
  std::string omschrijving;           // who is in it; may be empty
  std::string bron;                   // where its figures come from; may be empty
  bool voorbeeld = false;             // its figures are invented
  bool al_openbaar = false;           // its figures are published elsewhere: nothing of them is secret
  std::vector<GebiedIndex> gebieden;  // that are held beside it; none: all
  Span span;                          // of the id in programma.json

  [[nodiscard]] bool fits(GebiedIndex gebied) const {
    return gebieden.empty() || std::ranges::find(gebieden, gebied) != gebieden.end();
  }
};

}  // namespace voortgang
