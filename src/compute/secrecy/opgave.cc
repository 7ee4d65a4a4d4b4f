#include "compute/secrecy/opgave.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "compute/secrecy/eerdere_edities.h"
#include "compute/secrecy/sommen.h"
#include "compute/secrecy/tabelbouw.h"

namespace voortgang {
namespace {

constexpr double kPercent = 100;

// The parts of a sum, as far as they are numbers.
struct Delen {
  std::vector<std::uint32_t> cellen;
  std::int64_t som = 0;
  std::size_t geheim = 0;  // withheld by the supplier
  std::size_t zonder = 0;  // all that have no number, but should
};

class Opsteller {
 public:
  Opsteller(const Programma& programma, const RuweReeksen& ruw, const Verbanden& verbanden,
            const EerdereEdities& eerder, const Wensen& wensen, const Geheim& geheim)
      : programma_(programma),
        ruw_(ruw),
        verbanden_(verbanden),
        eerder_(eerder),
        bouw_(programma, verbanden, wensen, geheim) {}

  Opgaven make() {
    for (std::uint32_t r = 0; r < ruw_.reeksen.size(); ++r) {
      if (telt_mensen(indicator(ruw_.reeksen[r].indicator))) add_series(r);
    }
    for (const Plek& whole : gehelen(programma_, ruw_, verbanden_)) {
      const std::vector<Som> sums = sommen(programma_, verbanden_, whole);
      const auto figuur = number_at(whole);
      if (figuur)
        for (const Som& som : sums) add_sum(bouw_.cel_van(*figuur), whole, som);
      else
        add_sums_without_whole(whole, sums);
      for (BevrorenEditie* editie : eerder_.lijst()) {
        for (const Som& som : sums) add_earlier_sum(*editie, whole, som);
      }
    }
    for (std::uint32_t r = 0; r < ruw_.reeksen.size(); ++r) add_complements(r);
    std::vector<const IndicatorRelatie*> unequal;
    for (const IndicatorRelatie& relatie : programma_.relaties) {
      if (is_about_people(relatie) && !add_declared(relatie)) unequal.push_back(&relatie);
    }
    return {bouw_.verdeeld(), std::move(unequal)};
  }

 private:
  [[nodiscard]] const Indicator& indicator(IndicatorIndex i) const { return programma_.indicatoren[i]; }
  [[nodiscard]] std::int64_t value_of(std::uint32_t cel) { return bouw_.cel(cel).waarde; }

  [[nodiscard]] std::optional<Figuur> number_at(const Plek& plek) const {
    const auto found = verbanden_.vind(plek);
    return found && verbanden_.cijfer(*found).is_getal() ? found : std::nullopt;
  }

  void add_series(std::uint32_t r) {
    for (std::uint32_t c = 0; c < ruw_.reeksen[r].waarnemingen.size(); ++c) {
      if (ruw_.reeksen[r].waarnemingen[c].is_getal()) bouw_.cel_van({r, c});
    }
  }

  Delen delen_van(const Som& som) {
    Delen out{.zonder = som.is_heel ? 0U : 1U};
    for (const Plek& part : som.delen) {
      const auto found = verbanden_.vind(part);
      const Toestand is = found ? verbanden_.cijfer(*found).toestand : Toestand::kOntbreekt;
      if (is == Toestand::kGetal) {
        out.cellen.push_back(bouw_.cel_van(*found));
        out.som += value_of(out.cellen.back());
      }
      if (is == Toestand::kGeheim) ++out.geheim;
      if (is != Toestand::kGetal && is != Toestand::kNietVanToepassing) ++out.zonder;
    }
    return out;
  }

  // Where the parts need not make the whole (some are missing, or a person counts in more than one), it is
  // known to be no more than they are together, and no less than each.
  void add_sum(std::uint32_t total, const Plek& whole, const Som& som) {
    const Delen delen = delen_van(som);
    if (delen.cellen.empty()) return;
    const IndicatorIndex of = whole.indicator;
    const std::int64_t rest = value_of(total) - delen.som;
    if (som.telt_op) {
      Relatie sum = sum_of(delen.cellen, -1);
      sum.push_back({total, 1});
      // A difference that nobody explains is a number that everybody may know; of what is missing, nobody.
      // Of one that is missing it is all there is.
      if (delen.zonder > 0 && rest >= 0) {
        const bool is_secret = delen.zonder == 1 && (delen.geheim == 1 || is_klein(indicator(of), rest));
        sum.push_back({bouw_.ongepubliceerd(rest, 0, is_secret, of), -1});
      }
      bouw_.verbind(std::move(sum));
      return;
    }
    for (const std::uint32_t cel : delen.cellen) at_least(total, cel, of);
    if (delen.zonder == 0 && rest <= 0) at_most(total, delen.cellen, -rest, of);
  }

  static Relatie sum_of(const std::vector<std::uint32_t>& cells, std::int8_t sign) {
    Relatie sum;
    for (const std::uint32_t cel : cells) sum.push_back({cel, sign});
    return sum;
  }

  // total - part = something that is not negative.
  void at_least(std::uint32_t total, std::uint32_t part, IndicatorIndex of) {
    const std::int64_t rest = value_of(total) - value_of(part);
    if (rest < 0) return;
    bouw_.verbind({{total, 1}, {part, -1}, {bouw_.ongepubliceerd(rest, 0, false, of), -1}});
  }

  // The parts - total = something that is not negative.
  void at_most(std::uint32_t total, const std::vector<std::uint32_t>& parts, std::int64_t rest,
               IndicatorIndex of) {
    Relatie sum = sum_of(parts, 1);
    sum.push_back({total, -1});
    sum.push_back({bouw_.ongepubliceerd(rest, 0, false, of), -1});
    bouw_.verbind(std::move(sum));
  }

  // Young and old are as many as men and women, though nobody said how many that is.
  void add_sums_without_whole(const Plek& whole, const std::vector<Som>& sums) {
    std::vector<Delen> complete;
    for (const Som& som : sums) {
      Delen delen = delen_van(som);
      const bool is_complete = som.telt_op && delen.zonder == 0 && !delen.cellen.empty();
      if (is_complete) complete.push_back(std::move(delen));
    }
    if (complete.size() < 2) return;
    for (const Delen& delen : complete) {
      if (delen.som != complete.front().som) return;
    }
    const std::uint32_t total = bouw_.ongepubliceerd(complete.front().som, 0, false, whole.indicator);
    for (const Delen& delen : complete) {
      Relatie sum = sum_of(delen.cellen, -1);
      sum.push_back({total, 1});
      bouw_.verbind(std::move(sum));
    }
  }

  // What an edition withheld of a sum, is together what it did not show. A part that has gone since is still
  // somebody's.
  void add_earlier_sum(BevrorenEditie& editie, const Plek& whole, const Som& som) {
    const BevrorenWaarneming* total = eerder_.vind(editie, whole);
    if (total == nullptr || !total->is_getal() || !som.telt_op || !som.is_heel) return;
    Delen delen{.som = whole_units(total->waarde)};  // of what was withheld
    bool is_same_now = was_same(*total, whole);
    for (const Plek& part : som.delen) {
      const BevrorenWaarneming* was = eerder_.vind(editie, part);
      if (was == nullptr) return;
      if (was->is_getal()) {
        delen.som -= whole_units(was->waarde);
        is_same_now = is_same_now && was_same(*was, part);
      } else if (was->toestand == Toestand::kTeKlein) {
        const auto now = number_at(part);
        if (now)
          delen.cellen.push_back(bouw_.cel_van(*now));
        else
          ++delen.zonder;
      } else if (was->toestand != Toestand::kNietVanToepassing) {
        return;
      }
    }
    add_withheld_then(whole.indicator, delen, is_same_now);
  }

  void add_withheld_then(IndicatorIndex of, const Delen& delen, bool is_same_now) {
    std::int64_t rest = delen.som;
    for (const std::uint32_t cel : delen.cellen) rest -= value_of(cel);
    const bool is_told_now = delen.zonder == 0 && is_same_now;
    const bool is_revised = delen.zonder == 0 ? rest != 0 : rest < 0;
    if (delen.cellen.empty() || is_told_now || is_revised) return;
    Relatie sum = sum_of(delen.cellen, 1);
    if (delen.zonder > 0) {
      const bool is_secret = delen.zonder == 1 && is_klein(indicator(of), rest);
      sum.push_back({bouw_.ongepubliceerd(rest, 0, is_secret, of), 1});
    }
    bouw_.verbind(std::move(sum));
  }

  [[nodiscard]] bool was_same(const BevrorenWaarneming& was, const Plek& plek) const {
    const auto now = number_at(plek);
    return now && is_same(was, verbanden_.cijfer(*now));
  }

  static std::int64_t whole_units(Decimal number) { return std::llround(number.value()); }

  [[nodiscard]] bool is_about_people(const IndicatorRelatie& relatie) const {
    const auto counts = [&](IndicatorIndex i) { return telt_mensen(indicator(i)); };
    return counts(relatie.geheel) || std::ranges::any_of(relatie.erbij, counts) ||
           std::ranges::any_of(relatie.eraf, counts);
  }

  // True where the figures are as it says. It ties them also where they are not: the difference can be known.
  bool add_declared(const IndicatorRelatie& relatie) {
    bool is_obeyed = true;
    for (std::uint32_t r = 0; r < ruw_.reeksen.size(); ++r) {
      if (ruw_.reeksen[r].indicator != relatie.geheel) continue;
      for (std::uint32_t c = 0; c < ruw_.reeksen[r].waarnemingen.size(); ++c) {
        if (verbanden_.cijfer({r, c}).is_getal()) is_obeyed = add_declared(relatie, {r, c}) && is_obeyed;
      }
    }
    return is_obeyed;
  }

  bool add_declared(const IndicatorRelatie& relatie, Figuur whole) {
    const Plek plek = verbanden_.plek(whole);
    Relatie sum;
    std::int64_t rest = 0;
    std::size_t missing = 0;
    const auto take = [&](const std::optional<Figuur>& figuur, std::int8_t sign) {
      if (!figuur || !verbanden_.cijfer(*figuur).is_getal()) {
        ++missing;
        return;
      }
      sum.push_back({bouw_.cel_van(*figuur), sign});
      rest += sign * value_of(sum.back().cel);
    };
    take(whole, 1);
    if (relatie.soort == Relatiesoort::kVoorraad) {
      const Periode before = periode_at(plek.periode.frequentie, ordinal(plek.periode) - 1);
      take(verbanden_.vind({plek.indicator, plek.gebied, plek.onderdeel, before}), -1);
    }
    for (const IndicatorIndex i : relatie.erbij) take(verbanden_.evenzo(i, whole), -1);
    for (const IndicatorIndex i : relatie.eraf) take(verbanden_.evenzo(i, whole), 1);
    if (missing > 0) return true;  // nobody knows what is missing
    bouw_.verbind(std::move(sum));
    return rest == 0;
  }

  // Of a percentage: those whom it does not count. 37 of 40 tells of three.
  void add_complements(std::uint32_t r) {
    const RuweReeks& reeks = ruw_.reeksen[r];
    const Indicator& of = indicator(reeks.indicator);
    if (!of.is_ratio() || of.schaal < kPercent || !telt_mensen(indicator(of.teller))) return;
    for (std::uint32_t c = 0; c < reeks.waarnemingen.size(); ++c) {
      const auto teller = verbanden_.teller({r, c});
      const auto noemer = verbanden_.noemer({r, c});
      const bool are_numbers =
          teller && noemer && verbanden_.cijfer(*teller).is_getal() && verbanden_.cijfer(*noemer).is_getal();
      if (are_numbers) add_complement(reeks.indicator, *teller, *noemer);
    }
  }

  void add_complement(IndicatorIndex index, Figuur above, Figuur below) {
    const Indicator& of = indicator(index);
    const Geheimhouding& asked = of.geheimhouding;
    const std::uint32_t teller = bouw_.cel_van(above);
    const std::uint32_t noemer = bouw_.cel_van(below);
    const std::int64_t all = value_of(noemer);
    const std::int64_t others = all - value_of(teller);
    const bool is_asked = asked.soort == Geheimsoort::kPersonen;
    Tabelcel& counted = bouw_.cel(teller);
    const bool is_everybody = of.schaal == kPercent && (counted.waarde == 0 || others == 0);
    if (is_asked && all < asked.noemer_minimum && (is_everybody || all > 0) && !counted.vast)
      counted.primair = true;
    if (others < 0) return;
    if (is_asked && of.schaal == kPercent) {
      const std::int64_t least = asked.toont_nul && others > 0 ? 1 : 0;
      const std::uint32_t rest = bouw_.ongepubliceerd(others, least, is_klein(of, others), index);
      bouw_.verbind({{noemer, 1}, {teller, -1}, {rest, -1}});
      return;
    }
    // Of twelve inhabitants there are no more than twelve.
    const Geheimhouding& rule = indicator(of.teller).geheimhouding;
    if (others <= rule.drempel + rule.breedte) at_least(noemer, teller, of.teller);
  }

  const Programma& programma_;
  const RuweReeksen& ruw_;
  const Verbanden& verbanden_;
  const EerdereEdities& eerder_;
  Tabelbouw bouw_;
};

}  // namespace

bool is_klein(const Indicator& of, std::int64_t aantal) {
  return aantal < of.geheimhouding.drempel && (aantal > 0 || (aantal == 0 && !of.geheimhouding.toont_nul));
}

Opgaven opgaven(const Programma& programma, const RuweReeksen& ruw, const Verbanden& verbanden,
                const EerdereEdities& eerder, const Wensen& wensen, const Geheim& geheim) {
  return Opsteller(programma, ruw, verbanden, eerder, wensen, geheim).make();
}

}  // namespace voortgang
