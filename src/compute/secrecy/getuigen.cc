#include "compute/secrecy/getuigen.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/samenhang.h"
#include "compute/secrecy/ketens.h"

namespace voortgang {
namespace {

// In whatever order: a witness is not trusted.
std::int64_t shift_of(const Wereld& wereld, std::uint32_t cel) {
  const auto found = std::ranges::find(wereld, cel, &Verschuiving::cel);
  return found == wereld.end() ? 0 : found->by;
}

}  // namespace

Getuigenproef::Getuigenproef(const Tabel& tabel)
    : tabel_(tabel), sommen_(tabel.cellen.size(), tabel.celsommen) {}

bool Getuigenproef::is_getuige(const std::vector<bool>& verborgen, const Getuige& getuige) const {
  return is_possible(verborgen, getuige.hoger) && is_possible(verborgen, getuige.lager) &&
         shift_of(getuige.hoger, getuige.cel) - shift_of(getuige.lager, getuige.cel) >=
             tabel_.breedte * tabel_.cellen[getuige.cel].stap;
}

// Every sum stays, nothing that is shown moves, all keep within what is known of them.
bool Getuigenproef::is_possible(const std::vector<bool>& verborgen, const Wereld& wereld) const {
  return keeps_bounds(verborgen, wereld) && keeps_sums(wereld);
}

bool Getuigenproef::keeps_bounds(const std::vector<bool>& verborgen, const Wereld& wereld) const {
  std::vector<std::uint32_t> cells;
  for (const Verschuiving& v : wereld) {
    const Tabelcel& cel = tabel_.cellen[v.cel];
    std::int64_t value = 0;
    if (!verborgen[v.cel] || __builtin_add_overflow(cel.waarde, v.by, &value)) return false;
    if (value < cel.onder || value > cel.boven) return false;
    cells.push_back(v.cel);
  }
  std::ranges::sort(cells);
  return std::ranges::adjacent_find(cells) == cells.end();
}

bool Getuigenproef::keeps_sums(const Wereld& wereld) const {
  std::vector<std::pair<std::uint32_t, std::int64_t>> terms;
  for (const Verschuiving& v : wereld) {
    for (const auto& plaats : sommen_.of(v.cel)) terms.emplace_back(plaats.celsom, plaats.teken * v.by);
  }
  std::ranges::sort(terms);
  for (std::size_t i = 0; i < terms.size();) {
    std::int64_t sum = 0;
    const std::uint32_t celsom = terms[i].first;
    for (; i < terms.size() && terms[i].first == celsom; ++i) {
      if (__builtin_add_overflow(sum, terms[i].second, &sum)) return false;
    }
    if (sum != 0) return false;
  }
  return true;
}

bool is_getuige(const Tabel& tabel, const std::vector<bool>& verborgen, const Getuige& getuige) {
  return Getuigenproef(tabel).is_getuige(verborgen, getuige);
}

std::vector<std::uint32_t> same_amounts(const Tabel& tabel) {
  Samenhang together(tabel.cellen.size());
  for (const Celsom& celsom : tabel.celsommen) {
    Celsom left;
    std::ranges::copy_if(celsom, std::back_inserter(left), [&](const Lid& lid) {
      const Tabelcel& cel = tabel.cellen[lid.cel];
      return cel.waarde != 0 || cel.is_hidden_from_the_start();
    });
    if (left.size() != 2 || left[0].teken == left[1].teken) continue;
    if (tabel.cellen[left[0].cel].waarde == tabel.cellen[left[1].cel].waarde)
      together.tie(left[0].cel, left[1].cel);
  }
  std::vector<std::uint32_t> out(tabel.cellen.size());
  for (std::uint32_t i = 0; i < out.size(); ++i) out[i] = together.first_of(i);
  return out;
}

bool is_for_everybody(const Tabel& tabel, std::span<const std::uint32_t> same,
                      std::span<const Getuige> getuigen) {
  const auto moves_in = [](const Getuige& getuige, std::uint32_t cel) {
    return shift_of(getuige.hoger, cel) != 0 || shift_of(getuige.lager, cel) != 0;
  };
  for (std::uint32_t known = 0; known < tabel.cellen.size(); ++known) {
    if (!tabel.cellen[known].alleen) continue;
    const auto needs_it = [&](const Getuige& g) { return same[g.cel] != same[known] && moves_in(g, known); };
    if (std::ranges::all_of(getuigen, needs_it)) return false;
  }
  return true;
}

std::vector<Getuige> witnesses_of(const Tabel& tabel, const Patroon& patroon) {
  std::vector<Getuige> out;
  std::vector<bool> has_one(tabel.cellen.size());
  for (const Getuige& getuige : patroon.getuigen) {
    if (!has_one[getuige.cel]) out.push_back(getuige);
    has_one[getuige.cel] = true;
  }
  const std::vector<bool> all(tabel.cellen.size(), true);
  Ketens ketens(tabel);
  const Getuigenproef proef(tabel);
  const Grenzen grenzen = bounds_of_reader(tabel);
  for (std::uint32_t cel = 0; cel < tabel.cellen.size(); ++cel) {
    if (has_one[cel] || !patroon.verborgen[cel]) continue;
    auto found = ketens.search_hidden(cel, {patroon.verborgen, all, grenzen});
    if (!found) continue;
    Getuige getuige{cel, std::move(found->hoger), std::move(found->lager)};
    if (proef.is_getuige(patroon.verborgen, getuige)) out.push_back(std::move(getuige));
  }
  return out;
}

}  // namespace voortgang
