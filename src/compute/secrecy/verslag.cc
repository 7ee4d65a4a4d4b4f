#include "compute/secrecy/verslag.h"

#include <algorithm>
#include <cmath>

#include "compute/secrecy/verhoudingen.h"

namespace voortgang {
namespace {

// Why a figure is withheld is not noted while that happens: it follows from what is known afterwards. More
// than one reason may hold; the first of these is told, and it is the one that somebody can do something
// about.
class Reasons {
 public:
  Reasons(const Programma& programma, const Verbanden& verbanden, const EerdereEdities& eerder,
          const Wensen& wensen, const Bevindingen& bevindingen)
      : programma_(programma),
        verbanden_(verbanden),
        eerder_(eerder),
        wensen_(wensen),
        voor_(bevindingen.voor) {}

  [[nodiscard]] Geheimreden reden(Figuur figuur) const {
    const Indicator& of = programma_.indicatoren[verbanden_.reeks(figuur).indicator];
    if (is_chosen(figuur)) return Geheimreden::kGekozen;
    if (of.geheimhouding.soort == Geheimsoort::kSteekproef) return Geheimreden::kSteekproef;
    if (of.is_ratio()) return reden_of_ratio(figuur, of);
    if (!is_protected(of)) return Geheimreden::kGevolg;
    if (wensen_.bedragen.contains(figuur)) return Geheimreden::kBedrag;
    if (is_small_number(of, std::llround(verbanden_.cijfer(figuur).getal))) return Geheimreden::kKlein;
    if (eerder_.was_withheld(figuur)) return Geheimreden::kEditie;
    if (voor_.contains(figuur)) return Geheimreden::kVoorAnderen;
    return says_it_of_all(figuur) ? Geheimreden::kIedereen : Geheimreden::kVoorAnderen;
  }

  [[nodiscard]] bool is_for_itself(Figuur figuur, Geheimreden reden) const {
    const bool is_own = reden == Geheimreden::kKlein || reden == Geheimreden::kGekozen ||
                        reden == Geheimreden::kIedereen || reden == Geheimreden::kBedrag;
    return is_own && is_protected(programma_.indicatoren[verbanden_.reeks(figuur).indicator]);
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
    return needed_counts(programma_, of).are_lacking(verbanden_, ratio) ? Geheimreden::kZonderAantallen
                                                                        : Geheimreden::kVerhouding;
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
  const std::map<Figuur, std::vector<Figuur>>& voor_;
};

void note_for_whom(const Opgave& opgave, const Getuige& getuige,
                   std::map<Figuur, std::vector<Figuur>>& voor) {
  const auto figuren = opgave.figuren.size();
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

// Of what is published nowhere, there is nothing to tell: it follows from the others.
std::vector<Anders> changes_in(const Verbanden& verbanden, const Opgave& opgave, const Wereld& wereld) {
  std::vector<Anders> out;
  for (const Verschuiving& v : wereld) {
    if (v.cel < opgave.figuren.size())
      out.push_back({verbanden.plek(opgave.figuren[v.cel]), opgave.tabel.cellen[v.cel].waarde + v.by});
  }
  std::ranges::sort(out, {}, &Anders::plek);
  return out;
}

}  // namespace

void note_findings(const Verbanden& verbanden, const Opgave& opgave, const Patroon& patroon,
                   Bevindingen& bevindingen) {
  for (const Getuige& getuige : patroon.getuigen) note_for_whom(opgave, getuige, bevindingen.voor);
  for (std::uint32_t cel = 0; cel < opgave.figuren.size(); ++cel) {
    const Tabelcel& of = opgave.tabel.cellen[cel];
    if (of.primair) bevindingen.eisen[opgave.figuren[cel]] = opgave.tabel.breedte * of.stap;
  }
  for (const Getuige& getuige : witnesses_of(opgave.tabel, patroon)) {
    if (getuige.cel >= opgave.figuren.size()) continue;
    bevindingen.werelden.try_emplace(
        opgave.figuren[getuige.cel],
        Werelden{changes_in(verbanden, opgave, getuige.hoger), changes_in(verbanden, opgave, getuige.lager),
                 getuige.for_knower});
  }
}

Geheimverslag report_of(const Programma& programma, const Verbanden& verbanden, const EerdereEdities& eerder,
                        const Wensen& wensen, const Geheim& geheim, const Bevindingen& bevindingen) {
  const Reasons redenen(programma, verbanden, eerder, wensen, bevindingen);
  Geheimverslag out;
  for (const Figuur& figuur : geheim.figuren()) {
    GeheimCijfer& cijfer = out.cijfers.emplace_back();
    cijfer.plek = verbanden.plek(figuur);
    cijfer.waarde = verbanden.cijfer(figuur).waarde;
    cijfer.reden = redenen.reden(figuur);
    cijfer.is_verschoond = bevindingen.verschoond.contains(figuur);
    const auto eis = bevindingen.eisen.find(figuur);
    if (eis != bevindingen.eisen.end())
      cijfer.eis = eis->second;
    else if (redenen.is_for_itself(figuur, cijfer.reden))  // too late: an edition showed it
      cijfer.eis = programma.indicatoren[cijfer.plek.indicator].geheimhouding.breedte;
    if (const auto worlds = bevindingen.werelden.find(figuur); worlds != bevindingen.werelden.end())
      cijfer.werelden = worlds->second;
    const auto found = bevindingen.voor.find(figuur);
    if (cijfer.reden != Geheimreden::kVoorAnderen || found == bevindingen.voor.end()) continue;
    for (const Figuur other : found->second) cijfer.voor.push_back(verbanden.plek(other));
    std::ranges::sort(cijfer.voor);
  }
  std::ranges::sort(out.cijfers, {}, &GeheimCijfer::plek);
  return out;
}

}  // namespace voortgang
