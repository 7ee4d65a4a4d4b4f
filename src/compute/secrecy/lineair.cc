#include "compute/secrecy/lineair.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "base/uitersten.h"

namespace voortgang {
namespace {

constexpr std::size_t kMostCells = 400;           // that hang together
constexpr std::int64_t kMostEntries = 1'500'000;  // of all linear programmes of a table: well below a second

}  // namespace

void Lineair::begin() {
  left_ = kMostEntries;
}

struct Lineair::Buurt {
  std::vector<std::uint32_t> cellen;              // in order of places
  std::map<std::uint32_t, std::uint32_t> places;  // of those
  std::vector<std::uint32_t> sommen;
};

std::optional<Lineair::Buurt> Lineair::buurt_of(std::uint32_t cel, const std::vector<bool>& may_move) const {
  Buurt out;
  std::vector<bool> had(tabel_.celsommen.size());
  std::vector<std::uint32_t> found{cel};
  out.places.emplace(cel, 0);
  for (std::size_t i = 0; i < found.size(); ++i) {
    for (const auto& plaats : sommen_.of(found[i])) {
      if (had[plaats.celsom]) continue;
      had[plaats.celsom] = true;
      out.sommen.push_back(plaats.celsom);
      for (const Lid& lid : tabel_.celsommen[plaats.celsom]) {
        if (may_move[lid.cel] && out.places.try_emplace(lid.cel, 0).second) found.push_back(lid.cel);
      }
    }
    if (found.size() > kMostCells) return std::nullopt;
  }
  for (auto& [other, place] : out.places) {
    place = static_cast<std::uint32_t>(out.cellen.size());
    out.cellen.push_back(other);
  }
  return out;
}

std::optional<Ruimte> Lineair::search(std::uint32_t cel, const std::vector<bool>& may_move,
                                      const Ketens::Vraag& vraag) {
  if (left_ <= 0) return std::nullopt;
  const auto buurt = buurt_of(cel, may_move);
  if (!buurt) return std::nullopt;
  left_ -= static_cast<std::int64_t>(buurt->cellen.size() * (buurt->sommen.size() + 1));
  // Unknowns: what each is, and behind those what is left below the most that some can be.
  std::vector<std::int64_t> least;
  std::vector<Gelijkheid> sums;
  for (const std::uint32_t other : buurt->cellen)
    least.push_back(tabel_.cellen[other].waarde - vraag.grenzen.omlaag[other]);
  for (std::uint32_t i = 0; i < buurt->cellen.size(); ++i) {
    const std::int64_t up = vraag.grenzen.omhoog[buurt->cellen[i]];
    if (up == kGeenGrens) continue;
    sums.push_back({{{i, 1}, {static_cast<std::uint32_t>(least.size()), 1}},
                    tabel_.cellen[buurt->cellen[i]].waarde + up});
    least.push_back(0);
  }
  for (const std::uint32_t som : buurt->sommen) {
    Gelijkheid& sum = sums.emplace_back();
    for (const Lid& lid : tabel_.celsommen[som]) {
      if (!may_move[lid.cel]) continue;
      sum.leden.emplace_back(buurt->places.at(lid.cel), lid.teken);
      sum.som += lid.teken * tabel_.cellen[lid.cel].waarde;
    }
  }
  Uitersten uitersten(std::move(least), std::move(sums));
  if (uitersten.stand() != Uitersten::Stand::kGoed) return std::nullopt;
  Ruimte out;
  const std::uint32_t own = buurt->places.at(cel);
  const auto up = uitersten.wereld(own, 1);
  const auto down = uitersten.wereld(own, -1);
  if (!up || !down) return std::nullopt;
  for (std::uint32_t i = 0; i < buurt->cellen.size(); ++i) {
    const std::uint32_t other = buurt->cellen[i];
    const Tabelcel& is = tabel_.cellen[other];
    if ((*up)[i] != is.waarde) out.hoger.push_back({other, (*up)[i] - is.waarde});
    if ((*down)[i] != is.waarde) out.lager.push_back({other, (*down)[i] - is.waarde});
    const bool moves = (*up)[i] != is.waarde || (*down)[i] != is.waarde;
    if (moves && !vraag.verborgen[other]) out.kosten += is.kosten;
  }
  const std::int64_t wide = shift_in_order(out.hoger, cel) - shift_in_order(out.lager, cel);
  if (wide < tabel_.breedte * tabel_.cellen[cel].stap) return std::nullopt;
  return out;
}

}  // namespace voortgang
