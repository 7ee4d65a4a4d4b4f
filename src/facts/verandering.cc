#include "facts/verandering.h"

#include "facts/feiten.h"

namespace voortgang {

const Feit* present_feit(const Cijferverandering& verandering) {
  const BevrorenReeks* reeks = verandering.nieuwe_reeks;
  if (verandering.nieuw == nullptr || reeks == nullptr || reeks->feiten == nullptr) return nullptr;
  return feit_at(reeks->feiten->feiten, verandering.nieuw->periode);
}

std::string_view note_of(const Cijferverandering& verandering) {
  const Feit* feit = present_feit(verandering);
  return feit == nullptr ? std::string_view() : feit->toelichting;
}

}  // namespace voortgang
