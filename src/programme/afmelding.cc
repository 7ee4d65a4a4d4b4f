#include "programme/afmelding.h"

#include <algorithm>

namespace voortgang {

const NietGeleverd* afmelding(const Editie& editie, HoofddoelIndex hoofddoel, GebiedIndex gebied) {
  const auto found = std::ranges::find_if(editie.niet_geleverd, [&](const NietGeleverd& n) {
    return n.hoofddoel == hoofddoel && n.gebied == gebied;
  });
  return found == editie.niet_geleverd.end() ? nullptr : &*found;
}

}  // namespace voortgang
