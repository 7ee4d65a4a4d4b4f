#include "compute/secrecy/secrecy.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/parallel.h"
#include "compute/secrecy/bekende_verhoudingen.h"
#include "compute/secrecy/eerdere_edities.h"
#include "compute/secrecy/gekozen.h"
#include "compute/secrecy/open_geheimen.h"
#include "compute/secrecy/opgave.h"
#include "compute/secrecy/verbanden.h"
#include "compute/secrecy/verhoudingen.h"
#include "compute/secrecy/verschoning.h"

namespace voortgang {
namespace {

// What was found for the tables of a group.
struct Uitkomst {
  std::vector<Figuur> verborgen, onveilig;
  // Secrets of which editions before told too much, and those of them that sums give.
  std::vector<Figuur> verschoond, uit_te_rekenen;
  std::vector<std::pair<Opgave, Patroon>> verslag;  // only where somebody asked
  Ongelijk ongelijk;
};

bool is_about_somebody(const Indicator& of) {
  return of.geheimhouding.soort == Geheimsoort::kPersonen || is_protected(of);
}

class Secrecy {
 public:
  Secrecy(const Programma& programma, const RuweReeksen& ruw, const Edities& edities, Problems& problems,
          Geheimverslag* verslag, unsigned threads)
      : programma_(programma),
        ruw_(ruw),
        problems_(problems),
        verslag_(verslag),
        threads_(threads),
        verbanden_(programma, ruw),
        eerder_(programma, verbanden_, edities),
        gekozen_(programma, ruw, verbanden_, eerder_, geheim_, problems) {}

  Geheim find() {
    for (const Geheimkeuze& keuze : programma_.geheimkeuzes) {
      if (keuze.wens == Geheimwens::kVerberg)
        withhold_chosen(keuze);
      else if (is_to_be_shown(keuze))
        note_shown(keuze);
    }
    gekozen_.balance();
    gekozen_.check();
    withhold_small();
    for (const IndicatorIndex i : withhold_ratios(programma_, ruw_, verbanden_, wensen_, geheim_)) {
      const Indicator& of = programma_.indicatoren[i];
      const bool is_sample = of.geheimhouding.soort == Geheimsoort::kSteekproef;
      problems_.add(
          Code::GEH112, of.span,
          {{"indicator", of.id}, {"hulp", is_sample ? Term::kDeliverAnswers : Term::kDeliverCounts}});
    }
    for (const Geheimkeuze& keuze : programma_.geheimkeuzes) {
      if (is_to_be_shown(keuze)) check_shown(keuze);
    }
    check_open_secrets(programma_, ruw_, verbanden_, geheim_, problems_);
    tell_mostly_withheld();
    for (const Figuur figuur : geheim_.figuren()) {
      if (was_shown(figuur)) geheim_.note_shown(figuur);
    }
    if (verslag_ != nullptr)
      *verslag_ = report_of(programma_, verbanden_, eerder_, wensen_, geheim_, bevindingen_);
    return std::move(geheim_);
  }

 private:
  static bool is_to_be_shown(const Geheimkeuze& keuze) {
    return keuze.wens == Geheimwens::kToon || keuze.wens == Geheimwens::kAlOpenbaar;
  }

  template <class Use>
  void for_each(const Geheimkeuze& keuze, Use use) {
    bool any = false;
    for (std::uint32_t r = 0; r < ruw_.reeksen.size(); ++r) {
      const RuweReeks& reeks = ruw_.reeksen[r];
      if (keuze.indicator != kNoIndex && reeks.indicator != keuze.indicator) continue;
      for (std::uint32_t c = 0; c < reeks.waarnemingen.size(); ++c) {
        const Figuur figuur{r, c};
        if (!keuze.is_about(reeks.indicator, reeks.gebied, verbanden_.onderdeel(figuur),
                            reeks.waarnemingen[c].periode))
          continue;
        any = true;
        if (reeks.waarnemingen[c].is_getal()) use(figuur);
      }
    }
    if (!any) problems_.add(Code::GEH109, keuze.span);
  }

  void withhold_chosen(const Geheimkeuze& keuze) {
    for_each(keuze, [&](Figuur figuur) {
      if (was_shown(figuur)) tell_shown(figuur, keuze.span, Term::kRemoveLine);
      const auto teller = verbanden_.teller(figuur);
      if (is_protected_one(figuur))
        wensen_.verberg.insert(figuur);
      else if (teller && is_protected_one(*teller))
        wensen_.verberg.insert(*teller);
      else
        gekozen_.withhold(figuur, keuze.span);
    });
  }

  [[nodiscard]] const Indicator& indicator_of(Figuur figuur) const {
    return programma_.indicatoren[verbanden_.reeks(figuur).indicator];
  }
  [[nodiscard]] bool is_protected_one(Figuur figuur) const { return is_protected(indicator_of(figuur)); }

  void note_shown(const Geheimkeuze& keuze) {
    for_each(keuze, [&](Figuur figuur) {
      if (keuze.wens == Geheimwens::kAlOpenbaar) wensen_.bekend.insert(figuur);
      if (is_protected_one(figuur)) wensen_.vast.insert(figuur);
    });
  }

  // What is withheld, everybody can see; why, nobody.
  void tell_mostly_withheld() {
    constexpr std::size_t kFewest = 4;  // figures, to speak of a part
    std::vector<std::pair<std::size_t, std::size_t>> counts(programma_.indicatoren.size());
    for (std::uint32_t r = 0; r < ruw_.reeksen.size(); ++r) {
      auto& [numbers, withheld] = counts[ruw_.reeksen[r].indicator];
      for (std::uint32_t c = 0; c < ruw_.reeksen[r].waarnemingen.size(); ++c) {
        numbers += ruw_.reeksen[r].waarnemingen[c].is_getal() ? 1U : 0U;
        withheld += geheim_.is_withheld(r, c) ? 1U : 0U;
      }
    }
    for (IndicatorIndex i = 0; i < counts.size(); ++i) {
      const auto& [numbers, withheld] = counts[i];
      const Indicator& of = programma_.indicatoren[i];
      if (is_protected(of) && numbers >= kFewest && 3 * withheld > 2 * numbers)
        problems_.add(Code::GEH108, of.span, {{"indicator", of.id}});
    }
  }

  void withhold_small() {
    if (std::ranges::none_of(programma_.indicatoren, is_about_somebody)) return;
    refuse_broken();
    note_amounts();
    note_editions();
    if (!eerder_.list().empty() || !wensen_.bekend.empty())
      note_known_ratios(programma_, ruw_, verbanden_, eerder_, geheim_, wensen_, problems_);
    const std::vector<Indicatorgroep> groepen = indicatorgroepen(programma_);
    std::vector<Uitkomst> found(groepen.size());
    // No group hangs together with another: each can be looked at by itself, and so can its tables.
    const bool are_many = groepen.size() >= 4;
    for_each_index(groepen.size(), are_many ? threads_ : 1,
                   [&](std::size_t i) { found[i] = look_at(groepen[i], are_many ? 1 : threads_); });
    Ongelijk unequal;
    for (Uitkomst& uitkomst : found) {
      take(uitkomst);
      std::ranges::move(uitkomst.ongelijk, std::back_inserter(unequal));
    }
    // Of figures that are all shown: else it would tell something of the one that is not.
    std::erase_if(unequal, [&](const auto& one) {
      return std::ranges::any_of(one.second, [&](Figuur figuur) { return geheim_.is_withheld(figuur); });
    });
    tell_unequal(unequal);
    // Too late to keep it, but not to stop telling it.
    for (const Figuur figuur : too_late_) {
      geheim_.withhold(ruw_, figuur);
      bevindingen_.verschoond.insert(figuur);
    }
  }

  // Of each relation the first place where figures do not obey it, and how many more there are.
  void tell_unequal(const Ongelijk& unequal) {
    std::map<const IndicatorRelatie*, std::size_t> all;
    for (const auto& [relatie, figuren] : unequal) ++all[relatie];
    for (const auto& [relatie, figuren] : unequal) {
      const auto count = all.extract(relatie);
      if (count.empty() || figuren.empty()) continue;
      const std::size_t more = count.mapped() - 1;
      problems_.add(Code::GEH106, relatie->span,
                    {{"indicator", programma_.indicatoren[relatie->geheel].id},
                     {"periode", periode(figuren.front())},
                     {"gebied", gebied(figuren.front())},
                     {"meer", more > 0 ? std::to_string(more) : std::string()}});
    }
  }

  // "9,6" is below ten, and would be shown as ten.
  void refuse_broken() {
    for (const RuweReeks& reeks : ruw_.reeksen) {
      const Indicator& of = programma_.indicatoren[reeks.indicator];
      if (!is_about_somebody(of) || of.is_ratio()) continue;
      if (has_broken_number(reeks)) problems_.add(Code::GEH111, of.span, {{"indicator", of.id}});
    }
  }

  void note_amounts() {
    Bedrageisen found = bedrageisen(programma_, ruw_, verbanden_, problems_);
    for (const Figuur figuur : wensen_.verberg) {
      if (indicator_of(figuur).geheimhouding.soort == Geheimsoort::kBedrag)
        found.emplace(figuur,
                      demand_of_chosen(indicator_of(figuur), std::llround(verbanden_.cijfer(figuur).getal)));
    }
    wensen_.bedragen = std::move(found);
  }

  // What an edition showed is known; what it withheld, stays withheld, else two editions together give it.
  void note_editions() {
    if (eerder_.list().empty()) return;
    for (std::uint32_t r = 0; r < ruw_.reeksen.size(); ++r) {
      for (std::uint32_t c = 0; c < ruw_.reeksen[r].waarnemingen.size(); ++c) {
        const Figuur figuur{r, c};
        if (!is_protected_one(figuur) || !verbanden_.cijfer(figuur).is_getal()) continue;
        if (was_shown(figuur))
          note_shown_before(figuur);
        else if (eerder_.was_withheld(figuur))
          geheim_.withhold(ruw_, figuur);
        if (eerder_.is_more_than_nothing(figuur)) wensen_.geen_nul.insert(figuur);
      }
    }
  }

  void note_shown_before(Figuur figuur) {
    const bool is_wanted = wensen_.vast.contains(figuur);
    wensen_.bekend.insert(figuur);
    if (!is_secret(programma_, verbanden_, wensen_, figuur) || is_wanted) return;
    too_late_.insert(figuur);
    if (!wensen_.verberg.contains(figuur)) tell_shown(figuur, indicator_of(figuur).span, Term::kListAsPublic);
  }

  [[nodiscard]] Uitkomst look_at(const Indicatorgroep& groep, unsigned threads) const {
    Opgaven of_group = opgaven(programma_, ruw_, verbanden_, eerder_, wensen_, geheim_, groep);
    std::erase_if(of_group.lijst, [](const Opgave& opgave) {
      return opgave.figuren.empty() || std::ranges::none_of(opgave.tabel.cellen, &Tabelcel::primair);
    });
    std::vector<Gevonden> found(of_group.lijst.size());
    const Verschoning verschoning(programma_, verbanden_, eerder_, wensen_);
    for_each_index(found.size(), threads, [&](std::size_t i) {
      found[i] = verschoning.protect(of_group.lijst[i]);
      if (!found[i].patroon.onveilig.empty()) try_without_wishes(verschoning, of_group.lijst[i], found[i]);
    });
    Uitkomst out{.ongelijk = std::move(of_group.ongelijk)};
    if (std::ranges::any_of(found, [](const Gevonden& one) { return !one.verschoond.empty(); }))
      withhold_by_itself(groep, out);
    for (std::size_t i = 0; i < found.size(); ++i) {
      note(of_group.lijst[i], found[i].patroon, out);
      note_figures(of_group.lijst[i], found[i].verschoond, out.verschoond);
      note_figures(of_group.lijst[i], found[i].uit_te_rekenen, out.uit_te_rekenen);
      if (verslag_ != nullptr)
        out.verslag.emplace_back(std::move(of_group.lijst[i]), std::move(found[i].patroon));
    }
    return out;
  }

  // Where all would be safe if nobody wished to show some, it is those that cannot be shown (check_shown).
  void try_without_wishes(const Verschoning& verschoning, const Opgave& opgave, Gevonden& found) const {
    Opgave other = opgave;
    bool has_wishes = false;
    for (std::size_t i = 0; i < opgave.figuren.size(); ++i) {
      const Figuur figuur = opgave.figuren[i];
      if (!wensen_.vast.contains(figuur) || wensen_.bekend.contains(figuur)) continue;
      other.tabel.cellen[i].vast = false;
      has_wishes = true;
    }
    if (!has_wishes) return;
    Gevonden without = verschoning.protect(other);
    if (without.patroon.onveilig.empty()) found = std::move(without);
  }

  // Of a figure that editions told more of than can be kept, this edition by itself tells no more.
  void withhold_by_itself(const Indicatorgroep& groep, Uitkomst& out) const {
    const EerdereEdities none(programma_, verbanden_, {});
    const Verschoning verschoning(programma_, verbanden_, eerder_, wensen_);
    for (const Opgave& opgave : opgaven(programma_, ruw_, verbanden_, none, wensen_, geheim_, groep).lijst) {
      if (!opgave.figuren.empty()) note(opgave, verschoning.protect_own(opgave), out);
    }
  }

  static void note_figures(const Opgave& opgave, const std::vector<std::uint32_t>& cellen,
                           std::vector<Figuur>& out) {
    for (const std::uint32_t cel : cellen) {
      if (cel < opgave.figuren.size()) out.push_back(opgave.figuren[cel]);
    }
  }

  static void note(const Opgave& opgave, const Patroon& patroon, Uitkomst& out) {
    for (std::size_t i = 0; i < opgave.figuren.size(); ++i) {
      if (patroon.verborgen[i]) out.verborgen.push_back(opgave.figuren[i]);
    }
    // Of what is published nowhere: the first figure that it belongs to.
    for (const std::uint32_t cel : patroon.onveilig)
      out.onveilig.push_back(opgave.figuren[cel < opgave.figuren.size() ? cel : 0]);
  }

  void take(const Uitkomst& uitkomst) {
    for (const auto& [opgave, patroon] : uitkomst.verslag)
      note_findings(verbanden_, opgave, patroon, bevindingen_);
    for (const Figuur figuur : uitkomst.verborgen) geheim_.withhold(ruw_, figuur);
    for (const Figuur figuur : uitkomst.onveilig) {
      problems_.add(Code::GEH101, indicator_of(figuur).span,
                    {{"indicator", indicator(figuur)}, {"periode", periode(figuur)}});
    }
    std::set<std::pair<std::string_view, std::string>> told;  // once for an indicator and period
    for (const Figuur figuur : uitkomst.uit_te_rekenen) {
      if (told.emplace(indicator(figuur), periode(figuur)).second)
        problems_.add(Code::GEH131, indicator_of(figuur).span,
                      {{"indicator", indicator(figuur)}, {"periode", periode(figuur)}});
    }
    bevindingen_.verschoond.insert(uitkomst.verschoond.begin(), uitkomst.verschoond.end());
  }

  [[nodiscard]] bool was_shown(Figuur figuur) const { return eerder_.that_showed(figuur) != nullptr; }

  [[nodiscard]] std::string_view indicator(Figuur figuur) const { return indicator_of(figuur).id; }
  [[nodiscard]] std::string_view gebied(Figuur figuur) const {
    return programma_.gebied_naam(verbanden_.reeks(figuur).gebied);
  }
  [[nodiscard]] std::string periode(Figuur figuur) const { return code(verbanden_.cijfer(figuur).periode); }

  void tell_shown(Figuur figuur, Span place, Term help) {
    problems_.add(Code::GEH103, place,
                  {{"indicator", indicator(figuur)},
                   {"periode", periode(figuur)},
                   {"gebied", gebied(figuur)},
                   {"editie", eerder_.that_showed(figuur)->id},
                   {"hulp", help}});
  }

  void check_shown(const Geheimkeuze& keuze) {
    for_each(keuze, [&](Figuur figuur) {
      if (!geheim_.is_withheld(figuur) && !wensen_.verberg.contains(figuur)) return;
      problems_.add(
          Code::GEH104, keuze.span,
          {{"indicator", indicator(figuur)}, {"periode", periode(figuur)}, {"gebied", gebied(figuur)}});
    });
  }

  const Programma& programma_;
  const RuweReeksen& ruw_;
  Problems& problems_;
  Geheimverslag* verslag_;
  unsigned threads_;
  Bevindingen bevindingen_;
  Verbanden verbanden_;
  EerdereEdities eerder_;
  Geheim geheim_;
  Wensen wensen_;
  Gekozen gekozen_;
  std::set<Figuur> too_late_;  // small, and shown by an earlier edition
};

}  // namespace

Geheim withheld(const Programma& programma, const RuweReeksen& ruw, const Edities& edities,
                Problems& problems, Geheimverslag* verslag, unsigned threads) {
  const bool has_rules = std::ranges::any_of(programma.indicatoren, &Indicator::has_geheimen);
  if (!has_rules && programma.geheimkeuzes.empty() && !has_supplier_secrets(ruw)) return {};
  return Secrecy(programma, ruw, edities, problems, verslag, threads).find();
}

}  // namespace voortgang
