#include "facts/verandering.h"

#include <algorithm>

#include "facts/feiten.h"

namespace voortgang {

const Feit* present_feit(const Cijferverandering& verandering) {
  const BevrorenReeks* reeks = verandering.nieuwe_reeks;
  if (verandering.nieuw == nullptr || reeks == nullptr || reeks->feiten == nullptr) return nullptr;
  return feit_at(reeks->feiten->feiten, verandering.nieuw->periode);
}

std::uint8_t shown_decimals(const Cijferverandering& c) {
  std::uint8_t decimals = c.reeks().decimalen;
  const bool both = c.oud != nullptr && c.nieuw != nullptr && c.oud->is_getal() && c.nieuw->is_getal();
  if (both && rounded(c.oud->waarde, decimals) == rounded(c.nieuw->waarde, decimals))
    decimals = std::max({decimals, c.oud->waarde.decimals, c.nieuw->waarde.decimals});
  return decimals;
}

std::string_view note_of(const Cijferverandering& verandering) {
  const Feit* feit = present_feit(verandering);
  return feit == nullptr ? std::string_view() : feit->toelichting;
}

}  // namespace voortgang
