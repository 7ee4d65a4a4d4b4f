#include "compute/secrecy/verslag.h"

#include <algorithm>
#include <cmath>

namespace voortgang {
namespace {

class Redenen {
 public:
  Redenen(const Programma& programma, const Verbanden& verbanden, const EerdereEdities& eerder,
          const Wensen& wensen, const Voor& voor)
      : programma_(programma), verbanden_(verbanden), eerder_(eerder), wensen_(wensen), voor_(voor) {}

  [[nodiscard]] Geheimreden reden(Figuur figuur) const {
    const Indicator& of = programma_.indicatoren[verbanden_.reeks(figuur).indicator];
    if (is_chosen(figuur)) return Geheimreden::kGekozen;
    if (of.geheimhouding.soort == Geheimsoort::kSteekproef) return Geheimreden::kSteekproef;
    if (of.is_ratio()) return reden_of_ratio(figuur, of);
    if (!telt_mensen(of)) return Geheimreden::kGevolg;
    if (is_klein(of, std::llround(verbanden_.cijfer(figuur).getal))) return Geheimreden::kKlein;
    if (eerder_.hielden_achter(figuur)) return Geheimreden::kEditie;
    if (voor_.contains(figuur)) return Geheimreden::kVoorAnderen;
    return says_it_of_all(figuur) ? Geheimreden::kIedereen : Geheimreden::kVoorAnderen;
  }

 private:
  [[nodiscard]] bool is_chosen(Figuur figuur) const {
    if (wensen_.verberg.contains(figuur)) return true;
    const Plek at = verbanden_.plek(figuur);
    return std::ranges::any_of(programma_.geheimkeuzes, [&](const Geheimkeuze& keuze) {
      return keuze.wens == Geheimwens::kVerberg &&
             keuze.is_about(at.indicator, at.gebied, at.onderdeel, at.periode);
    });
  }

  [[nodiscard]] Geheimreden reden_of_ratio(Figuur ratio, const Indicator& of) const {
    const auto counts = [&](IndicatorIndex i) { return telt_mensen(programma_.indicatoren[i]); };
    const auto is_number = [&](const std::optional<Figuur>& f) {
      return f && verbanden_.cijfer(*f).is_getal();
    };
    const bool needs_both = of.geheimhouding.soort == Geheimsoort::kPersonen;
    const bool lacks = ((needs_both || counts(of.teller)) && !is_number(verbanden_.teller(ratio))) ||
                       ((needs_both || counts(of.noemer)) && !is_number(verbanden_.noemer(ratio)));
    return lacks ? Geheimreden::kZonderAantallen : Geheimreden::kVerhouding;
  }

  [[nodiscard]] bool says_it_of_all(Figuur figuur) const {
    return std::ranges::any_of(verbanden_.ratios(figuur), [&](Figuur ratio) {
      const Geheimhouding& asked = programma_.indicatoren[verbanden_.reeks(ratio).indicator].geheimhouding;
      const auto noemer = verbanden_.noemer(ratio);
      return asked.soort == Geheimsoort::kPersonen && verbanden_.teller(ratio) == figuur && noemer &&
             verbanden_.cijfer(*noemer).getal < static_cast<double>(asked.noemer_minimum);
    });
  }

  const Programma& programma_;
  const Verbanden& verbanden_;
  const EerdereEdities& eerder_;
  const Wensen& wensen_;
  const Voor& voor_;
};

}  // namespace

void note_witnesses(const Opgave& opgave, const Patroon& patroon, Voor& voor) {
  const auto figuren = opgave.figuren.size();
  for (const Getuige& getuige : patroon.getuigen) {
    for (const Wereld* wereld : {&getuige.hoger, &getuige.lager}) {
      for (const Verschuiving& v : *wereld) {
        if (v.cel >= figuren || opgave.tabel.cellen[v.cel].is_hidden_from_the_start()) continue;
        std::vector<Figuur>& list = voor[opgave.figuren[v.cel]];
        // Those whom a ratio does not count are no figure: then nobody is named.
        if (getuige.cel < figuren && std::ranges::find(list, opgave.figuren[getuige.cel]) == list.end())
          list.push_back(opgave.figuren[getuige.cel]);
      }
    }
  }
}

Geheimverslag verslag_van(const Programma& programma, const Verbanden& verbanden,
                          const EerdereEdities& eerder, const Wensen& wensen, const Geheim& geheim,
                          const Voor& voor) {
  const Redenen redenen(programma, verbanden, eerder, wensen, voor);
  Geheimverslag out;
  for (const Figuur& figuur : geheim.figuren()) {
    GeheimCijfer& cijfer = out.cijfers.emplace_back();
    cijfer.plek = verbanden.plek(figuur);
    cijfer.waarde = verbanden.cijfer(figuur).waarde;
    cijfer.reden = redenen.reden(figuur);
    const auto found = voor.find(figuur);
    if (cijfer.reden != Geheimreden::kVoorAnderen || found == voor.end()) continue;
    for (const Figuur other : found->second) cijfer.voor.push_back(verbanden.plek(other));
    std::ranges::sort(cijfer.voor);
  }
  std::ranges::sort(out.cijfers, {}, &GeheimCijfer::plek);
  return out;
}

}  // namespace voortgang
