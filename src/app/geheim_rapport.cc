#include "app/geheim_rapport.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/messages.h"
#include "base/text.h"

namespace voortgang {
namespace {

// What must not be computed to within the width: the others are withheld for these.
bool has_demand(const Programma& programma, const GeheimCijfer& cijfer) {
  const Indicator& of = programma.indicatoren[cijfer.plek.indicator];
  if (of.is_ratio() || of.geheimhouding.soort != Geheimsoort::kPersonen) return false;
  return cijfer.reden == Geheimreden::kKlein || cijfer.reden == Geheimreden::kGekozen ||
         cijfer.reden == Geheimreden::kIedereen;
}

Nagerekend judge(const Programma& programma, const GeheimCijfer& cijfer, const Bereik* bereik) {
  if (!has_demand(programma, cijfer)) return Nagerekend::kGeenEis;
  if (bereik == nullptr || bereik->aanname == Aanname::kTegenstrijdig || bereik->aanname == Aanname::kTeGroot)
    return Nagerekend::kOnbekend;
  const std::int64_t breedte = programma.indicatoren[cijfer.plek.indicator].geheimhouding.breedte;
  if (bereik->is_wijder_dan(breedte)) return Nagerekend::kVeilig;
  const bool is_wide = !bereik->meest.waarde || *bereik->meest.waarde - *bereik->minst.waarde >= breedte;
  if (is_wide) return Nagerekend::kOnbewezen;
  return bereik->is_bekend ? Nagerekend::kBekend : Nagerekend::kTeSmal;
}

class Schrijver {
 public:
  Schrijver(const GeheimRapport& rapport, Language language)
      : rapport_(rapport), programma_(rapport.programma), language_(language) {}

  std::string write() {
    out_ += say<Message::kRapTitle>(language_, programma_.titel, programma_.editie.id);
    out_ += say<Message::kRapWarning>(language_);
    if (rapport_.regels.empty()) out_ += say<Message::kRapNone>(language_);
    if (!rapport_.regels.empty()) summary();
    const Rapportregel* before = nullptr;
    for (const Rapportregel& regel : rapport_.regels) {
      if (before == nullptr || before->cijfer->plek.indicator != regel.cijfer->plek.indicator)
        head(regel.cijfer->plek.indicator);
      row(regel);
      before = &regel;
    }
    if (!rapport_.meldingen.empty())
      out_ += say<Message::kRapMessages>(language_) + "```text\n" + rapport_.meldingen + "```\n";
    return std::move(out_);
  }

 private:
  void summary() {
    std::size_t bad = 0;
    for (const Rapportregel& regel : rapport_.regels)
      bad += regel.oordeel != Nagerekend::kGeenEis && regel.oordeel != Nagerekend::kVeilig ? 1U : 0U;
    out_ += say<Message::kRapCount>(language_, rapport_.regels.size());
    out_ += bad == 0 ? say<Message::kRapAllSafe>(language_) : say<Message::kRapSomeUnsafe>(language_, bad);
  }

  void head(IndicatorIndex index) {
    const Indicator& of = programma_.indicatoren[index];
    out_ += fmt::format("\n## {} ({})\n\n", of.naam, of.id);
    const Geheimhouding& asked = of.geheimhouding;
    if (asked.soort == Geheimsoort::kPersonen && !of.is_ratio())
      out_ += say<Message::kRapDemand>(language_, asked.drempel, asked.breedte + 1);
    if (asked.soort == Geheimsoort::kSteekproef)
      out_ += say<Message::kRapDemandSample>(language_, asked.noemer_minimum);
    out_ += say<Message::kRapColumns>(language_);
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
                        dutch(cijfer.waarde), reden(cijfer), known(regel), together);
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
        return say<Message::kRedenKlein>(language_,
                                         programma_.indicatoren[cijfer.plek.indicator].geheimhouding.drempel);
      case Geheimreden::kIedereen:
        return say<Message::kRedenIedereen>(language_);
      case Geheimreden::kGekozen:
        return say<Message::kRedenGekozen>(language_);
      case Geheimreden::kEditie:
        return say<Message::kRedenEditie>(language_);
      case Geheimreden::kVerhouding:
        return say<Message::kRedenVerhouding>(language_);
      case Geheimreden::kZonderAantallen:
        return say<Message::kRedenZonderAantallen>(language_);
      case Geheimreden::kSteekproef:
        return say<Message::kRedenSteekproef>(
            language_, programma_.indicatoren[cijfer.plek.indicator].geheimhouding.noemer_minimum);
      case Geheimreden::kGevolg:
        return say<Message::kRedenGevolg>(language_);
      case Geheimreden::kVoorAnderen:
        break;
    }
    std::string others;
    for (const Plek& other : cijfer.voor) append_item(others, place(other, cijfer.plek));
    return others.empty() ? say<Message::kRedenVoorIets>(language_)
                          : say<Message::kRedenVoor>(language_, others);
  }

  [[nodiscard]] std::string known(const Rapportregel& regel) const {
    if (regel.bereik == nullptr) return {};
    const Bereik& bereik = *regel.bereik;
    if (bereik.aanname == Aanname::kTegenstrijdig) return say<Message::kRapContradicts>(language_);
    if (bereik.aanname == Aanname::kTeGroot) return say<Message::kRapTooLarge>(language_);
    const std::int64_t least = bereik.minst.waarde.value_or(0);
    std::string out = !bereik.meest.waarde ? say<Message::kRapOrMore>(language_, least)
                      : *bereik.meest.waarde == least
                          ? say<Message::kRapExactly>(language_, least)
                          : say<Message::kRapRange>(language_, least, *bereik.meest.waarde);
    if (bereik.aanname == Aanname::kNul) out += say<Message::kRapIfZero>(language_);
    if (bereik.aanname == Aanname::kEditie) out += say<Message::kRapWithoutEditions>(language_);
    switch (regel.oordeel) {
      case Nagerekend::kVeilig:
        return out + say<Message::kRapSafe>(language_);
      case Nagerekend::kTeSmal:
        return out + say<Message::kRapTooNarrow>(language_);
      case Nagerekend::kBekend:
        return out + say<Message::kRapKnown>(language_);
      case Nagerekend::kOnbewezen:
        return out + say<Message::kRapUnproven>(language_);
      case Nagerekend::kGeenEis:
      case Nagerekend::kOnbekend:
        break;
    }
    return out;
  }

  const GeheimRapport& rapport_;
  const Programma& programma_;
  Language language_;
  std::string out_;
};

}  // namespace

std::vector<Rapportregel> rapportregels(const Programma& programma, const Geheimverslag& verslag,
                                        const std::vector<Bereik>& bereiken) {
  std::vector<Rapportregel> out;
  for (const GeheimCijfer& cijfer : verslag.cijfers) {
    const auto found = std::ranges::lower_bound(bereiken, cijfer.plek, {}, &Bereik::plek);
    const bool has_one = found != bereiken.end() && found->plek == cijfer.plek;
    const Bereik* bereik = has_one ? &*found : nullptr;
    out.push_back({&cijfer, bereik, judge(programma, cijfer, bereik)});
  }
  return out;
}

std::string rapport_markdown(const GeheimRapport& rapport, Language language) {
  return Schrijver(rapport, language).write();
}

}  // namespace voortgang
