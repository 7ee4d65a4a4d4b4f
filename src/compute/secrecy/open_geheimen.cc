#include "compute/secrecy/open_geheimen.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "compute/secrecy/bepaald.h"
#include "compute/secrecy/sommen.h"

namespace voortgang {
namespace {

bool is_of_supplier(const Waarneming& is) {
  return is.toestand == Toestand::kGeheim || is.toestand == Toestand::kTeKlein;
}

// All sums that figures are in which nobody sees, from those secrets on.
class OpenGeheimen {
 public:
  OpenGeheimen(const Programma& programma, const RuweReeksen& ruw, const Verbanden& verbanden,
               const Geheim& geheim)
      : programma_(programma), verbanden_(verbanden), geheim_(geheim) {
    for (const IndicatorRelatie& relatie : programma.relaties) {
      for (Optelling& sum : optellingen(ruw, verbanden, relatie)) relaties_.push_back(std::move(sum));
    }
    for (std::size_t i = 0; i < relaties_.size(); ++i) {
      for (const auto& [plek, sign] : relaties_[i]) in_relaties_[plek].insert(i);
    }
  }

  // Those of the secrets that sums give.
  std::vector<Figuur> computed(const std::vector<Figuur>& secrets) {
    for (const Figuur secret : secrets) cell_of(verbanden_.plek(secret));
    for (std::size_t i = 0; i < plekken_.size(); ++i) follow(plekken_[i]);
    const std::vector<bool> is_given = determined_by(plekken_.size(), known_);
    std::vector<Figuur> out;
    std::ranges::copy_if(secrets, std::back_inserter(out),
                         [&](Figuur secret) { return is_given[cells_.at(verbanden_.plek(secret))]; });
    return out;
  }

 private:
  std::uint32_t cell_of(const Plek& plek) {
    const auto [found, is_new] = cells_.try_emplace(plek, static_cast<std::uint32_t>(plekken_.size()));
    if (is_new) plekken_.push_back(plek);
    return found->second;
  }

  [[nodiscard]] bool is_seen(const Plek& plek) const {
    const auto found = verbanden_.find(plek);
    if (!found || geheim_.is_withheld(*found)) return false;
    const Waarneming& is = verbanden_.cijfer(*found);
    return is.is_getal() || is.toestand == Toestand::kNietVanToepassing;
  }

  void follow(Plek plek) {  // by value: the list grows
    const Indicator& of = programma_.indicatoren[plek.indicator];
    std::set<Plek> wholes;
    if (!of.is_ratio()) add_wholes(plek, of.uitsplitsingen.size(), wholes);
    for (const Plek& whole : wholes) {
      if (!looked_at_.insert(whole).second) continue;
      for (const Som& way : sommen(programma_, verbanden_, whole)) {
        if (way.adds_up && way.is_heel) add(optelling_of(whole, way));
      }
    }
    if (const auto found = in_relaties_.find(plek); found != in_relaties_.end()) {
      for (const std::size_t i : found->second) add(std::exchange(relaties_[i], {}));
    }
  }

  void add(const Optelling& sum) {
    Celsom celsom;
    for (const auto& [plek, sign] : sum) {
      if (!is_seen(plek)) celsom.push_back({cell_of(plek), sign});
    }
    if (!celsom.empty()) known_.push_back(std::move(celsom));
  }

  const Programma& programma_;
  const Verbanden& verbanden_;
  const Geheim& geheim_;
  std::vector<Optelling> relaties_;
  std::map<Plek, std::set<std::size_t>> in_relaties_;
  std::vector<Plek> plekken_;  // of what nobody sees, by cell
  std::map<Plek, std::uint32_t> cells_;
  std::set<Plek> looked_at_;
  std::vector<Celsom> known_;
};

}  // namespace

bool has_supplier_secrets(const RuweReeksen& ruw) {
  return std::ranges::any_of(ruw.reeksen, [](const RuweReeks& reeks) {
    return std::ranges::any_of(reeks.waarnemingen, is_of_supplier);
  });
}

void check_open_secrets(const Programma& programma, const RuweReeksen& ruw, const Verbanden& verbanden,
                        const Geheim& geheim, Problems& problems) {
  std::vector<Figuur> secrets;
  for (std::uint32_t r = 0; r < ruw.reeksen.size(); ++r) {
    const Indicator& of = programma.indicatoren[ruw.reeksen[r].indicator];
    if (of.is_ratio() || keeps_secrets(of)) continue;
    for (std::uint32_t c = 0; c < ruw.reeksen[r].waarnemingen.size(); ++c) {
      if (is_of_supplier(ruw.reeksen[r].waarnemingen[c])) secrets.push_back({r, c});
    }
  }
  if (secrets.empty()) return;
  for (const Figuur figuur : OpenGeheimen(programma, ruw, verbanden, geheim).computed(secrets)) {
    const RuweReeks& reeks = verbanden.reeks(figuur);
    problems.add(Code::LEV109,
                 reeks.levering == nullptr ? programma.indicatoren[reeks.indicator].span
                                           : value_place(*reeks.levering, verbanden.cijfer(figuur)),
                 {{"gebied", programma.gebied_naam(reeks.gebied)},
                  {"indicator", programma.indicatoren[reeks.indicator].id},
                  {"periode", code(verbanden.cijfer(figuur).periode)}});
  }
}

}  // namespace voortgang
