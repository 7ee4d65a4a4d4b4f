#include "compute/secrecy/opgave.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include "compute/secrecy/complementen.h"
#include "compute/secrecy/passend.h"
#include "compute/secrecy/sommen.h"
#include "compute/secrecy/tabelbouw.h"
#include "compute/secrecy/toenmalig.h"
#include "programme/deelrelaties.h"

namespace voortgang {
namespace {

// So many parts without a figure have a place each in a table; more of them are one rest together.
constexpr std::size_t kMostMissing = 6;

// A sum of now as far as its figures are known: their cells, what they come to, and what has no figure.
struct HuidigeSom {
  Celsom cellen;
  std::vector<Figuur> figuren;
  std::int64_t som = 0;
  bool is_of_now = true;  // else an edition told a part of it
  Optelling without;
};

// What a reader can do with the figures of a group, as one table: its figures, every sum that they are parts
// of now, the same sums as an earlier edition published them, what the dictionary says of them, and for every
// ratio those whom it does not count. A sum of which a part has no figure is no sum that a reader has; it
// gets a cell for what is missing, so that the search may use the room that this gives and no more.
class OpgavenMaker {
 public:
  OpgavenMaker(const Programma& programma, const RuweReeksen& ruw, const Verbanden& verbanden,
               const EerdereEdities& eerder, const Wensen& wensen, const Geheim& geheim,
               const Indicatorgroep& groep)
      : programma_(programma),
        ruw_(ruw),
        verbanden_(verbanden),
        eerder_(eerder),
        groep_(groep),
        bouw_(programma, verbanden, wensen, geheim),
        complementen_(programma, ruw, verbanden, eerder, groep, bouw_) {}

  Opgaven make() {
    for (std::uint32_t r = 0; r < ruw_.reeksen.size(); ++r) {
      const IndicatorIndex i = ruw_.reeksen[r].indicator;
      if (groep_[i] && is_protected(indicator(i))) add_series(r);
    }
    if (!eerder_.list().empty()) add_editions();
    for (const Plek& whole : gehelen(programma_, ruw_, verbanden_, groep_)) {
      for (const Som& som : sommen(programma_, verbanden_, whole)) add_sum(whole, som);
    }
    for (const IndicatorRelatie& relatie : programma_.relaties) add_declared(relatie, &relatie);
    for (const IndicatorRelatie& relatie : part_relations(programma_.indicatoren, programma_.relaties))
      add_declared(relatie, nullptr);
    settle_waiting();
    note_given();
    std::map<Plek, std::uint32_t> missing;
    for (const auto& [plek, zonder] : without_) missing.emplace(plek, zonder.cel);
    complementen_.add(missing);
    return {bouw_.divided(), std::move(ongelijk_)};
  }

 private:
  [[nodiscard]] const Indicator& indicator(IndicatorIndex i) const { return programma_.indicatoren[i]; }
  [[nodiscard]] std::int64_t value_of(std::uint32_t cel) { return bouw_.cel(cel).waarde; }

  [[nodiscard]] std::optional<Figuur> number_at(const Plek& plek) const {
    const auto found = verbanden_.find(plek);
    return found && verbanden_.cijfer(*found).is_getal() ? found : std::nullopt;
  }

  void add_series(std::uint32_t r) {
    for (std::uint32_t c = 0; c < ruw_.reeksen[r].waarnemingen.size(); ++c) {
      if (ruw_.reeksen[r].waarnemingen[c].is_getal()) bouw_.cell_of({r, c});
    }
  }

  // Where the parts need not make the whole (a person counts in more than one), it is known to be no more
  // than they are together, and no less than each.
  void add_sum(const Plek& whole, const Som& som) {
    if (!som.adds_up) return add_bounds(whole, som);
    if (som.is_heel)
      add_whole({optelling_of(whole, som), nullptr});
    else
      tie(known(optelling_of(whole, som), Delen::kSommige), Delen::kSommige);
  }

  // A sum of all its parts, and the relation that says so, if one does.
  struct Telsom {
    Optelling sum;
    const IndicatorRelatie* relatie = nullptr;
  };

  // What lacks a figure waits until all sums are known: its number has to fit every one that it is in.
  void add_whole(Telsom som) {
    HuidigeSom huidig = known(som.sum, Delen::kAlle);
    if (huidig.without.empty() || huidig.without.size() > kMostMissing)
      return settle(std::move(huidig), som.relatie);
    waiting_.push_back(std::move(som));
  }

  void settle_waiting() {
    const std::vector<bool> says_nothing = choose_numbers();
    for (std::size_t i = 0; i < waiting_.size(); ++i) {
      const auto& [sum, relatie] = waiting_[i];
      HuidigeSom huidig = known(sum, Delen::kAlle);
      if (!says_nothing[i])
        settle(std::move(huidig), relatie);
      else if (relatie != nullptr)
        ongelijk_.emplace_back(relatie, std::move(huidig.figuren));
    }
  }

  // By sum: whether what it lacks is in no other one, and no number fits it (the stand before the first that
  // was delivered, of figures that do not obey the relation). Nobody can compute with such a sum.
  std::vector<bool> choose_numbers() {
    std::map<Plek, std::uint32_t> places;
    std::vector<Deelsom> sums;
    std::vector<bool> lacks_alone;
    for (const Telsom& som : waiting_) {
      const HuidigeSom huidig = known(som.sum, Delen::kAlle);
      Deelsom& open = sums.emplace_back(Deelsom{.leden = {}, .som = -rest_of(huidig).som});
      for (const auto& [plek, sign] : huidig.without) {
        if (without_.contains(plek)) continue;
        const auto place = places.try_emplace(plek, static_cast<std::uint32_t>(places.size())).first;
        open.leden.push_back({place->second, sign});
      }
      lacks_alone.push_back(open.leden.size() == huidig.without.size());
    }
    std::vector<std::size_t> used(places.size());
    for (const Deelsom& sum : sums) {
      for (const Lid& lid : sum.leden) ++used[lid.cel];
    }
    const auto numbers = numbers_that_fit_per_samenhang(sums, places.size());
    for (const auto& [plek, place] : places) {
      if (numbers[place]) chosen_.emplace(plek, *numbers[place]);
    }
    std::vector<bool> out;
    for (std::size_t i = 0; i < sums.size(); ++i) {
      out.push_back(lacks_alone[i] && std::ranges::all_of(sums[i].leden, [&](const Lid& lid) {
                      return used[lid.cel] == 1 && !numbers[lid.cel];
                    }));
    }
    return out;
  }

  void settle(HuidigeSom huidig, const IndicatorRelatie* relatie) {
    tie(huidig, Delen::kAlle);
    if (relatie == nullptr) return;
    const bool is_obeyed = !huidig.is_of_now || !huidig.without.empty() || huidig.som == 0;
    if (!is_obeyed) ongelijk_.emplace_back(relatie, std::move(huidig.figuren));
  }

  // First: what has no figure now, had one then, and is no other one because of it.
  void add_editions() {
    const Vertrokken then = tie_editions(programma_, verbanden_, eerder_, groep_, bouw_);
    for (const auto& [plek, cel] : then.without) without_[plek] = {cel, true};
    complementen_.add_gone(then.gone);
  }

  // `said`: by the dictionary, nullptr where it follows from two of those. That it does for parts alone.
  void add_declared(const IndicatorRelatie& relatie, const IndicatorRelatie* said) {
    if (!groep_[relatie.geheel] || !is_about_secrets(programma_, relatie)) return;
    for (const Optelling& sum : optellingen(ruw_, verbanden_, relatie)) {
      if (said != nullptr || !sum.front().first.onderdeel.empty()) add_whole({sum, said});
    }
    for (const Optelling& sum : deeloptellingen(ruw_, verbanden_, relatie))
      tie(known(sum, Delen::kSommige), Delen::kSommige);
  }

  // What counts for a part that is missing now: nothing that anybody knows, or the number that was shown
  // last.
  enum class Ontbrekend : std::uint8_t { kOnbekend, kLaatstGetoond };
  enum class Delen : std::uint8_t { kAlle, kSommige };  // that a sum names of its whole

  // A figure of a sum; what does not apply is nothing.
  void take(HuidigeSom& huidig, const Plek& plek, std::int8_t sign, Ontbrekend missing) {
    const auto found = verbanden_.find(plek);
    if (found && verbanden_.cijfer(*found).is_getal()) {
      huidig.cellen.push_back({bouw_.cell_of(*found), sign});
      huidig.figuren.push_back(*found);
      huidig.som += sign * value_of(huidig.cellen.back().cel);
      return;
    }
    const Toestand is = found ? verbanden_.cijfer(*found).toestand : Toestand::kOntbreekt;
    if (is == Toestand::kNietVanToepassing) return;
    // Of what is kept secret now it is not known whether it is still that number.
    const bool is_missing = is != Toestand::kGeheim && is != Toestand::kTeKlein;
    const auto shown =
        is_missing && missing == Ontbrekend::kLaatstGetoond ? eerder_.last_shown(plek) : std::nullopt;
    if (shown) {
      huidig.som += sign * *shown;
      huidig.is_of_now = false;
    } else {
      huidig.without.emplace_back(plek, sign);
    }
  }

  HuidigeSom huidige_som_of(const Optelling& sum, Ontbrekend missing) {
    HuidigeSom huidig;
    for (const auto& [plek, sign] : sum) take(huidig, plek, sign, missing);
    return huidig;
  }

  static bool holds(const HuidigeSom& huidig, Delen named) {
    if (huidig.without.empty() && named == Delen::kSommige) return huidig.som >= 0;
    return can_be(huidig.som, huidig.without, &Optelling::value_type::second);
  }

  // With the numbers that were shown of what is missing, where it holds with them: else they have been
  // revised.
  HuidigeSom known(const Optelling& sum, Delen named) {
    HuidigeSom huidig = huidige_som_of(sum, Ontbrekend::kLaatstGetoond);
    return huidig.is_of_now || holds(huidig, named) ? huidig : huidige_som_of(sum, Ontbrekend::kOnbekend);
  }

  // The sum as it is now. A difference that nobody explains is a number that everybody may know; of what is
  // missing, nobody.
  void tie(const HuidigeSom& huidig, Delen named) {
    if (huidig.cellen.empty()) return;
    Celsom celsom = huidig.cellen;
    if (named == Delen::kAlle && huidig.without.size() <= kMostMissing)
      add_missing(huidig, celsom);
    else if (!add_rest(huidig, named, celsom))
      return;
    bouw_.tie(std::move(celsom));
  }

  // What has no figure, in the same cell of every sum that it is in. Which numbers fit does not matter: with
  // any of them it is a world that could be. First those that an edition gave, then those that were found to
  // fit all sums (choose_numbers); whoever has none yet, gets an equal share of what the sum leaves.
  void add_missing(const HuidigeSom& huidig, Celsom& celsom) {
    Rest rest = rest_of(huidig);
    if (!rest.fits()) {  // what it was in an edition, it is no more
      for (const auto& [plek, sign] : huidig.without) {
        const auto known = without_.find(plek);
        if (known != without_.end() && known->second.is_of_edition) without_.erase(known);
      }
      rest = rest_of(huidig);
    }
    for (const auto& [plek, sign] : huidig.without) {
      auto found = without_.find(plek);
      if (found == without_.end()) {
        std::int64_t& sharing = rest.sharing[sign > 0 ? 0 : 1];
        const auto chosen = chosen_.find(plek);
        const std::int64_t share =
            chosen != chosen_.end() ? chosen->second : std::max<std::int64_t>(-sign * rest.som, 0) / sharing;
        --sharing;
        rest.som += sign * share;
        found = without_.emplace(plek, Zonder{missing(plek, share)}).first;
      }
      celsom.push_back({found->second.cel, sign});
    }
    // No numbers fit, or none were found: this is no world that could be, and nothing may be hidden behind
    // it.
    if (rest.som == 0) return;
    for (const auto& [plek, sign] : huidig.without) {
      Tabelcel& cel = bouw_.cel(without_.at(plek).cel);
      if (cel.primair) continue;
      cel.verborgen = false;
      cel.vast = true;
    }
  }

  // What a sum leaves for those that have no number yet.
  struct Rest {
    std::int64_t som = 0;
    std::array<std::int64_t, 2> sharing{};  // wholes, and parts

    [[nodiscard]] bool fits() const { return som == 0 || (som > 0 ? sharing[1] > 0 : sharing[0] > 0); }
  };

  Rest rest_of(const HuidigeSom& huidig) {
    Rest out{.som = huidig.som};
    for (const auto& [plek, sign] : huidig.without) {
      if (const auto known = without_.find(plek); known != without_.end())
        out.som += sign * value_of(known->second.cel);
      else
        ++out.sharing[sign > 0 ? 0 : 1];
    }
    return out;
  }

  std::uint32_t missing(const Plek& plek, std::int64_t value) {
    return bouw_.unpublished({.waarde = value,
                              .is_primair = is_of(plek, Toestand::kGeheim),  // whose supplier keeps it
                              .is_figuur = true,
                              .van = plek.indicator});
  }

  [[nodiscard]] bool is_of(const Plek& plek, Toestand toestand) const {
    const auto figuur = verbanden_.find(plek);
    return figuur && verbanden_.cijfer(*figuur).toestand == toestand;
  }

  // What has no figure, and is given by sums all the same, if all is shown that need not be withheld. Of what
  // came here as "tk" we do not know why; it stays a secret unless an edition told it.
  void note_given() {
    if (without_.empty()) return;
    std::vector<std::uint32_t> cells;
    for (const auto& [plek, zonder] : without_) cells.push_back(zonder.cel);
    const std::vector<bool> is_given = bouw_.given(cells);
    for (const auto& [plek, zonder] : without_) {
      // What editions told has been weighed; of an open indicator nothing is left out.
      if (zonder.is_of_edition || !is_protected(indicator(plek.indicator))) continue;
      Tabelcel& cel = bouw_.cel(zonder.cel);
      const bool is_asked = is_of(plek, Toestand::kTeKlein)
                                ? !eerder_.last_shown(plek)
                                : may_be_secret(indicator(plek.indicator), cel.waarde);
      cel.primair = cel.primair || (is_asked && is_given[zonder.cel]);
    }
  }

  // All parts that are missing, together. False where the whole is missing too.
  bool add_rest(const HuidigeSom& huidig, Delen named, Celsom& celsom) {
    const bool has_whole =
        std::ranges::none_of(huidig.without, [](const auto& lid) { return lid.second > 0; });
    if (!has_whole) return false;
    if (huidig.som < 0) return true;
    const IndicatorIndex of = verbanden_.reeks(huidig.figuren.front()).indicator;
    const bool is_small =
        named == Delen::kSommige && huidig.without.empty() && may_be_secret(indicator(of), huidig.som);
    const bool is_secret = is_small || std::ranges::any_of(huidig.without, [&](const auto& lid) {
                             const auto figuur = verbanden_.find(lid.first);
                             return figuur && verbanden_.cijfer(*figuur).toestand == Toestand::kGeheim;
                           });
    celsom.push_back({bouw_.unpublished({.waarde = huidig.som, .is_primair = is_secret, .van = of}), -1});
    return true;
  }

  void add_bounds(const Plek& whole, const Som& som) {
    const auto figuur = number_at(whole);
    if (!figuur) return;
    const std::uint32_t total = bouw_.cell_of(*figuur);
    HuidigeSom parts;
    for (const Plek& part : som.delen) take(parts, part, 1, Ontbrekend::kOnbekend);
    for (const Lid& part : parts.cellen) bouw_.tie_at_least(total, part.cel, whole.indicator);
    const std::int64_t more = parts.som - value_of(total);
    if (parts.without.empty() && som.is_heel && more >= 0 && !parts.cellen.empty())
      at_most(total, parts.cellen, more, whole.indicator);
  }

  // The parts - total = something that is not negative.
  void at_most(std::uint32_t total, Celsom parts, std::int64_t more, IndicatorIndex of) {
    parts.push_back({total, -1});
    parts.push_back({bouw_.unpublished({.waarde = more, .van = of}), -1});
    bouw_.tie(std::move(parts));
  }

  const Programma& programma_;
  const RuweReeksen& ruw_;
  const Verbanden& verbanden_;
  const EerdereEdities& eerder_;
  const Indicatorgroep& groep_;
  Tabelbouw bouw_;
  Complementen complementen_;
  // The cell of what has no figure.
  struct Zonder {
    std::uint32_t cel = 0;
    bool is_of_edition = false;
  };
  std::map<Plek, Zonder> without_;
  std::vector<Telsom> waiting_;
  std::map<Plek, std::int64_t> chosen_;  // for what has no figure: numbers that fit all sums
  Ongelijk ongelijk_;
};

}  // namespace

bool is_secret(const Programma& programma, const Verbanden& verbanden, const Wensen& wensen, Figuur figuur) {
  const Indicator& of = programma.indicatoren[verbanden.reeks(figuur).indicator];
  return wensen.verberg.contains(figuur) || wensen.bedragen.contains(figuur) ||
         (counts_small_people(of) && is_small_number(of, std::llround(verbanden.cijfer(figuur).getal)));
}

bool is_small_number(const Indicator& of, std::int64_t aantal) {
  return aantal < of.geheimhouding.drempel && (aantal > 0 || (aantal == 0 && !of.geheimhouding.shows_zero));
}

bool may_be_secret(const Indicator& of, std::int64_t waarde) {
  return is_amount_of_some(of) ? waarde != 0 : is_small_number(of, waarde);
}

std::int64_t demand_of(const Indicator& of, std::int64_t waarde) {
  return is_amount_of_some(of) ? demand_of_chosen(of, waarde).eis : of.geheimhouding.breedte;
}

Opgaven opgaven(const Programma& programma, const RuweReeksen& ruw, const Verbanden& verbanden,
                const EerdereEdities& eerder, const Wensen& wensen, const Geheim& geheim,
                const Indicatorgroep& groep) {
  return OpgavenMaker(programma, ruw, verbanden, eerder, wensen, geheim, groep).make();
}

}  // namespace voortgang
