#include "app/geheim_rapport.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "app/messages.h"
#include "base/text.h"

namespace voortgang {
namespace {

Nagerekend judge(std::int64_t eis, const Bereik* bereik) {
  if (bereik == nullptr || bereik->aanname == Aanname::kTegenstrijdig || bereik->aanname == Aanname::kTeGroot)
    return Nagerekend::kOnbekend;
  if (bereik->is_wijder_dan(eis)) return Nagerekend::kVeilig;
  const bool is_wide = !bereik->meest.waarde || *bereik->meest.waarde - *bereik->minst.waarde >= eis;
  if (is_wide) return Nagerekend::kOnbewezen;
  return bereik->is_bekend ? Nagerekend::kBekend : Nagerekend::kTeSmal;
}

const Bereik* bereik_at(const std::vector<Bereik>& bereiken, const Plek& plek) {
  const auto found = std::ranges::lower_bound(bereiken, plek, {}, &Bereik::plek);
  return found != bereiken.end() && found->plek == plek ? &*found : nullptr;
}

class ReportWriter {
 public:
  ReportWriter(const GeheimRapport& rapport, Language language)
      : rapport_(rapport), programma_(rapport.programma), language_(language) {}

  std::string write() {
    out_ += say<Message::kPrivateTitle>(language_, programma_.titel, programma_.editie.id);
    out_ += say<Message::kPrivateWarning>(language_);
    if (rapport_.regels.empty()) out_ += say<Message::kPrivateNone>(language_);
    out_ += say<Message::kPrivateInputs>(language_, rapport_.invoer);
    if (!rapport_.regels.empty() || !rapport_.afgerond.empty()) summary();
    for_each_indicator(rapport_.regels, [&](std::span<const Rapportregel> regels) {
      head(regels.front().cijfer->plek.indicator);
      for (const Rapportregel& regel : regels) row(regel);
      for (const Rapportregel& regel : regels) witness(*regel.cijfer);
    });
    for_each_indicator(rapport_.afgerond, [&](std::span<const Afrondingsregel> regels) {
      head_of_rounded(regels.front().cijfer->plek.indicator);
      for (const Afrondingsregel& regel : regels) row(regel);
    });
    if (!rapport_.meldingen.empty())
      out_ += say<Message::kPrivateMessages>(language_) + "```text\n" + rapport_.meldingen + "```\n";
    return std::move(out_);
  }

 private:
  template <class Regel, class Use>
  static void for_each_indicator(const std::vector<Regel>& regels, Use use) {
    const auto indicator = [](const Regel& regel) { return regel.cijfer->plek.indicator; };
    for (auto first = regels.begin(); first != regels.end();) {
      const auto last = std::find_if(
          first, regels.end(), [&](const Regel& regel) { return indicator(regel) != indicator(*first); });
      use(std::span<const Regel>(first, last));
      first = last;
    }
  }

  void summary() {
    const auto is_bad = [](const auto& regel) {
      return regel.oordeel != Nagerekend::kGeenEis && regel.oordeel != Nagerekend::kVeilig;
    };
    const auto bad =
        std::ranges::count_if(rapport_.regels, is_bad) + std::ranges::count_if(rapport_.afgerond, is_bad);
    if (!rapport_.regels.empty()) out_ += say<Message::kPrivateCount>(language_, rapport_.regels.size());
    out_ += bad == 0 ? say<Message::kPrivateAllSafe>(language_)
                     : say<Message::kPrivateSomeUnsafe>(language_, bad);
    out_ += "\n" + say<Message::kPrivateShare>(language_);
    for_each_indicator(rapport_.regels, [&](std::span<const Rapportregel> regels) {
      const IndicatorIndex i = regels.front().cijfer->plek.indicator;
      out_ += fmt::format("| {} | {} | {} |\n", programma_.indicatoren[i].naam, regels.size(),
                          rapport_.cijfers_van[i]);
    });
  }

  void head(IndicatorIndex index) {
    const Indicator& of = programma_.indicatoren[index];
    out_ += fmt::format("\n## {} ({})\n\n", of.naam, of.id);
    const Geheimhouding& asked = of.geheimhouding;
    if (asked.soort == Geheimsoort::kPersonen && !of.is_ratio())
      out_ += say<Message::kPrivateDemand>(language_, asked.drempel, asked.breedte + 1);
    if (asked.soort == Geheimsoort::kBedrag)
      out_ += say<Message::kPrivateDemandAmount>(language_, asked.dominantie);
    if (asked.soort == Geheimsoort::kSteekproef)
      out_ += say<Message::kPrivateDemandSample>(language_, asked.noemer_minimum);
    out_ += say<Message::kPrivateColumns>(language_);
  }

  void row(const Rapportregel& regel) {
    const GeheimCijfer& cijfer = *regel.cijfer;
    const Plek& plek = cijfer.plek;
    std::string together;
    if (regel.bereik != nullptr) {
      for (const Plek& other : regel.bereik->samen_met) append_item(together, place(other, plek));
    }
    out_ += fmt::format("| {} | {} | {} | {} | {} | {} | {} |\n", programma_.gebied_naam(plek.gebied),
                        code(plek.periode),
                        onderdeel_naam(programma_.indicatoren[plek.indicator], plek.onderdeel),
                        dutch(cijfer.waarde), reden(cijfer), known(regel.bereik, regel.oordeel), together);
  }

  // Two whole tables: all that is not named is as it is.
  void witness(const GeheimCijfer& cijfer) {
    if (!cijfer.werelden) return;
    out_ += say<Message::kPrivateWitness>(language_, place(cijfer.plek, Plek{}));
    int number = 0;
    for (const auto* world : {&cijfer.werelden->lager, &cijfer.werelden->hoger}) {
      std::string others;
      for (const Anders& other : *world)
        append_item(others, fmt::format("{} {}", place(other.plek, cijfer.plek), dutch(other.waarde)));
      ++number;
      out_ += others.empty() ? say<Message::kPrivateAsItIs>(language_, number)
                             : say<Message::kPrivateWorld>(language_, number, others);
    }
  }

  void head_of_rounded(IndicatorIndex index) {
    const Indicator& of = programma_.indicatoren[index];
    out_ += fmt::format("\n## {} ({})\n\n", of.naam, of.id);
    out_ +=
        say<Message::kPrivateRounded>(language_, of.geheimhouding.afronding, of.geheimhouding.breedte + 1);
    out_ += say<Message::kPrivateRoundedColumns>(language_);
  }

  void row(const Afrondingsregel& regel) {
    const AfgerondCijfer& cijfer = *regel.cijfer;
    out_ += fmt::format("| {} | {} | {} | {} | {} | {} |\n", programma_.gebied_naam(cijfer.plek.gebied),
                        code(cijfer.plek.periode),
                        onderdeel_naam(programma_.indicatoren[cijfer.plek.indicator], cijfer.plek.onderdeel),
                        dutch(cijfer.waarde), dutch(cijfer.getoond), known(regel.bereik, regel.oordeel));
  }

  // As far as it differs from where we are.
  [[nodiscard]] std::string place(const Plek& plek, const Plek& from) const {
    const Indicator& of = programma_.indicatoren[plek.indicator];
    std::string out;
    const auto add = [&](std::string_view word) {
      if (!out.empty()) out += ' ';
      out += word;
    };
    if (plek.indicator != from.indicator) add(of.id);
    add(programma_.gebied_naam(plek.gebied));
    if (!plek.onderdeel.empty()) add(onderdeel_naam(of, plek.onderdeel));
    if (plek.periode != from.periode) add(code(plek.periode));
    return out;
  }

  [[nodiscard]] std::string reden(const GeheimCijfer& cijfer) const {
    switch (cijfer.reden) {
      case Geheimreden::kKlein:
        return say<Message::kReasonSmall>(
            language_, programma_.indicatoren[cijfer.plek.indicator].geheimhouding.drempel);
      case Geheimreden::kIedereen:
        return say<Message::kReasonEverybody>(language_);
      case Geheimreden::kGekozen:
        return say<Message::kReasonChosen>(language_);
      case Geheimreden::kEditie:
        return say<Message::kReasonEdition>(language_);
      case Geheimreden::kVerhouding:
        return say<Message::kReasonRatio>(language_);
      case Geheimreden::kZonderAantallen:
        return say<Message::kReasonNoCounts>(language_);
      case Geheimreden::kSteekproef:
        return say<Message::kReasonSample>(
            language_, programma_.indicatoren[cijfer.plek.indicator].geheimhouding.noemer_minimum);
      case Geheimreden::kGevolg:
        return say<Message::kReasonFollows>(language_);
      case Geheimreden::kBedrag:
        return say<Message::kReasonAmount>(language_);
      case Geheimreden::kVoorAnderen:
        break;
    }
    std::string others;
    for (const Plek& other : cijfer.voor) append_item(others, place(other, cijfer.plek));
    return others.empty() ? say<Message::kReasonForSomething>(language_)
                          : say<Message::kReasonFor>(language_, others);
  }

  [[nodiscard]] std::string range(const Uiterste& least, const Uiterste& most) const {
    const std::int64_t from = least.waarde.value_or(0);
    if (!most.waarde) return say<Message::kPrivateOrMore>(language_, from);
    return *most.waarde == from ? say<Message::kPrivateExactly>(language_, from)
                                : say<Message::kPrivateRange>(language_, from, *most.waarde);
  }

  [[nodiscard]] std::string known(const Bereik* found, Nagerekend oordeel) const {
    if (found == nullptr) return {};
    const Bereik& bereik = *found;
    if (bereik.aanname == Aanname::kTegenstrijdig) return say<Message::kPrivateContradicts>(language_);
    if (bereik.aanname == Aanname::kTeGroot) return say<Message::kPrivateTooLarge>(language_);
    std::string out = range(bereik.minst, bereik.meest);
    if (bereik.aanname == Aanname::kNul) out += say<Message::kPrivateIfZero>(language_);
    if (bereik.aanname == Aanname::kEditie) out += say<Message::kPrivateWithoutEditions>(language_);
    out += judged(oordeel);
    if (bereik.kenner)
      out += say<Message::kPrivateInsider>(language_) + range(bereik.kenner->first, bereik.kenner->second);
    return out;
  }

  [[nodiscard]] std::string judged(Nagerekend oordeel) const {
    switch (oordeel) {
      case Nagerekend::kVeilig:
        return say<Message::kPrivateSafe>(language_);
      case Nagerekend::kTeSmal:
        return say<Message::kPrivateTooNarrow>(language_);
      case Nagerekend::kBekend:
        return say<Message::kPrivateKnown>(language_);
      case Nagerekend::kOnbewezen:
        return say<Message::kPrivateUnproven>(language_);
      case Nagerekend::kGeenEis:
      case Nagerekend::kOnbekend:
        break;
    }
    return {};
  }

  const GeheimRapport& rapport_;
  const Programma& programma_;
  Language language_;
  std::string out_;
};

}  // namespace

std::vector<Rapportregel> rapportregels(const Geheimverslag& verslag, const std::vector<Bereik>& bereiken) {
  std::vector<Rapportregel> out;
  for (const GeheimCijfer& cijfer : verslag.cijfers) {
    const Bereik* bereik = bereik_at(bereiken, cijfer.plek);
    // The others are withheld for those of which something is asked.
    const Nagerekend oordeel = cijfer.eis == 0 ? Nagerekend::kGeenEis : judge(cijfer.eis, bereik);
    out.push_back({&cijfer, bereik, oordeel});
  }
  return out;
}

std::vector<Afrondingsregel> afrondingsregels(const Programma& programma, const Geheimverslag& verslag,
                                              const std::vector<Bereik>& bereiken) {
  std::vector<Afrondingsregel> out;
  for (const AfgerondCijfer& cijfer : verslag.afgerond) {
    const Bereik* bereik = bereik_at(bereiken, cijfer.plek);
    out.push_back(
        {&cijfer, bereik, judge(programma.indicatoren[cijfer.plek.indicator].geheimhouding.breedte, bereik)});
  }
  return out;
}

std::string rapport_markdown(const GeheimRapport& rapport, Language language) {
  return ReportWriter(rapport, language).write();
}

}  // namespace voortgang
