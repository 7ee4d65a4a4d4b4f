#include "programme/project.h"

#include <algorithm>
#include <utility>

namespace voortgang {
namespace {

// In a list in order of hoofddoel and area.
template <class T>
const T* find_sorted(const std::vector<T>& list, HoofddoelIndex hoofddoel, GebiedIndex gebied) {
  const auto key = [](const T& item) { return std::pair(item.hoofddoel, item.gebied); };
  const auto found = std::ranges::lower_bound(list, std::pair(hoofddoel, gebied), {}, key);
  return found != list.end() && key(*found) == std::pair(hoofddoel, gebied) ? &*found : nullptr;
}

}  // namespace

const Tekst* Project::tekst(HoofddoelIndex hoofddoel, GebiedIndex gebied) const {
  const HoofddoelTekst* found = find_sorted(teksten, hoofddoel, gebied);
  return found == nullptr ? nullptr : &found->tekst;
}

const Begroting* Project::begroting(GebiedIndex gebied) const {
  const auto found = std::ranges::find(begrotingen, gebied, &Begroting::gebied);
  return found == begrotingen.end() ? nullptr : &*found;
}

const Pagina* Project::pagina(std::string_view id) const {
  const auto found = std::ranges::find(paginas, id, &Pagina::id);
  return found == paginas.end() ? nullptr : &*found;
}

const Levering* Project::levering(HoofddoelIndex hoofddoel, GebiedIndex gebied) const {
  return find_sorted(leveringen, hoofddoel, gebied);
}

}  // namespace voortgang
