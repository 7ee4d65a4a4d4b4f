#include "app/geheim_rapport.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "app/messages.h"
#include "base/number_in.h"
#include "base/text.h"

namespace voortgang {
namespace {

Nagerekend judge(std::int64_t eis, const Bereik* bereik) {
  if (bereik == nullptr || bereik->aanname == Aanname::kTegenstrijdig || bereik->aanname == Aanname::kTeGroot)
    return Nagerekend::kOnbekend;
  if (bereik->is_wider_than(eis)) return Nagerekend::kVeilig;
  const bool is_wide = !bereik->meest.waarde || *bereik->meest.waarde - *bereik->minst.waarde >= eis;
  if (is_wide) return Nagerekend::kOnbewezen;
  return bereik->is_bekend ? Nagerekend::kBekend : Nagerekend::kTeSmal;
}

const Bereik* bereik_at(const std::vector<Bereik>& bereiken, const Plek& plek) {
  const auto found = std::ranges::lower_bound(bereiken, plek, {}, &Bereik::plek);
  return found != bereiken.end() && found->plek == plek ? &*found : nullptr;
}

template <class Regel, class Use>
void for_each_indicator(const std::vector<Regel>& regels, Use use) {
  const auto indicator = [](const Regel& regel) { return regel.cijfer->plek.indicator; };
  for (auto first = regels.begin(); first != regels.end();) {
    const auto last = std::find_if(first, regels.end(),
                                   [&](const Regel& regel) { return indicator(regel) != indicator(*first); });
    use(std::span<const Regel>(first, last));
    first = last;
  }
}

void add_summary(const GeheimRapport& rapport, const Programma& programma, Language language,
                 std::string& out) {
  const auto is_bad = [](const auto& regel) {
    return regel.oordeel != Nagerekend::kGeenEis && regel.oordeel != Nagerekend::kVeilig;
  };
  const auto bad =
      std::ranges::count_if(rapport.regels, is_bad) + std::ranges::count_if(rapport.afgerond, is_bad);
  if (!rapport.regels.empty()) out += say<Message::kPrivateCount>(language, rapport.regels.size());
  out += bad == 0 ? say<Message::kPrivateAllSafe>(language) : say<Message::kPrivateSomeUnsafe>(language, bad);
  out += "\n" + say<Message::kPrivateShare>(language);
  for_each_indicator(rapport.regels, [&](std::span<const Rapportregel> regels) {
    const IndicatorIndex i = regels.front().cijfer->plek.indicator;
    out += fmt::format("| {} | {} | {} |\n", programma.indicatoren[i].naam, regels.size(),
                       rapport.cijfers_of[i]);
  });
}

void add_head(const Programma& programma, Language language, std::string& out, IndicatorIndex index) {
  const Indicator& of = programma.indicatoren[index];
  out += fmt::format("\n## {} ({})\n\n", of.naam, of.id);
  const Geheimhouding& asked = of.geheimhouding;
  if (asked.soort == Geheimsoort::kPersonen && !of.is_ratio())
    out += say<Message::kPrivateDemand>(language, asked.drempel, asked.breedte + 1);
  if (asked.soort == Geheimsoort::kBedrag)
    out += say<Message::kPrivateDemandAmount>(language, asked.dominantie);
  if (asked.soort == Geheimsoort::kSteekproef)
    out += say<Message::kPrivateDemandSample>(language, asked.noemer_minimum);
  out += say<Message::kPrivateColumns>(language);
}

// As far as it differs from where we are.
std::string place(const Programma& programma, const Plek& plek, const Plek& from) {
  const Indicator& of = programma.indicatoren[plek.indicator];
  std::string out;
  const auto add = [&](std::string_view word) {
    if (!out.empty()) out += ' ';
    out += word;
  };
  if (plek.indicator != from.indicator) add(of.id);
  add(programma.gebied_naam(plek.gebied));
  if (!plek.onderdeel.empty()) add(onderdeel_naam(of, plek.onderdeel));
  if (plek.periode != from.periode) add(code(plek.periode));
  return out;
}

std::string reden(const Programma& programma, Language language, const GeheimCijfer& cijfer) {
  switch (cijfer.reden) {
    case Geheimreden::kKlein:
      return say<Message::kReasonSmall>(language,
                                        programma.indicatoren[cijfer.plek.indicator].geheimhouding.drempel);
    case Geheimreden::kIedereen:
      return say<Message::kReasonEverybody>(language);
    case Geheimreden::kGekozen:
      return say<Message::kReasonChosen>(language);
    case Geheimreden::kEditie:
      return say<Message::kReasonEdition>(language);
    case Geheimreden::kVerhouding:
      return say<Message::kReasonRatio>(language);
    case Geheimreden::kZonderAantallen:
      return say<Message::kReasonNoCounts>(language);
    case Geheimreden::kSteekproef:
      return say<Message::kReasonSample>(
          language, programma.indicatoren[cijfer.plek.indicator].geheimhouding.noemer_minimum);
    case Geheimreden::kGevolg:
      return say<Message::kReasonFollows>(language);
    case Geheimreden::kBedrag:
      return say<Message::kReasonAmount>(language);
    case Geheimreden::kVoorAnderen:
      break;
  }
  std::string others;
  for (const Plek& other : cijfer.voor) append_item(others, place(programma, other, cijfer.plek));
  return others.empty() ? say<Message::kReasonForSomething>(language)
                        : say<Message::kReasonFor>(language, others);
}

std::string range(Language language, const Uiterste& least, const Uiterste& most) {
  const std::int64_t from = least.waarde.value_or(0);
  if (!most.waarde) return say<Message::kPrivateOrMore>(language, from);
  return *most.waarde == from ? say<Message::kPrivateExactly>(language, from)
                              : say<Message::kPrivateRange>(language, from, *most.waarde);
}

std::string judged(Language language, Nagerekend oordeel) {
  switch (oordeel) {
    case Nagerekend::kVeilig:
      return say<Message::kPrivateSafe>(language);
    case Nagerekend::kTeSmal:
      return say<Message::kPrivateTooNarrow>(language);
    case Nagerekend::kBekend:
      return say<Message::kPrivateKnown>(language);
    case Nagerekend::kOnbewezen:
      return say<Message::kPrivateUnproven>(language);
    case Nagerekend::kGeenEis:
    case Nagerekend::kOnbekend:
      break;
  }
  return {};
}

std::string known_of(Language language, const Bereik* found, Nagerekend oordeel) {
  if (found == nullptr) return {};
  const Bereik& bereik = *found;
  if (bereik.aanname == Aanname::kTegenstrijdig) return say<Message::kPrivateContradicts>(language);
  if (bereik.aanname == Aanname::kTeGroot) return say<Message::kPrivateTooLarge>(language);
  std::string out = range(language, bereik.minst, bereik.meest);
  if (bereik.aanname == Aanname::kNul) out += say<Message::kPrivateIfZero>(language);
  if (bereik.aanname == Aanname::kEditie) out += say<Message::kPrivateWithoutEditions>(language);
  out += judged(language, oordeel);
  if (bereik.kenner)
    out += say<Message::kPrivateInsider>(language) +
           range(language, bereik.kenner->first, bereik.kenner->second);
  return out;
}

void add_row(const Programma& programma, Language language, std::string& out, const Rapportregel& regel) {
  const GeheimCijfer& cijfer = *regel.cijfer;
  const Plek& plek = cijfer.plek;
  std::string together;
  if (regel.bereik != nullptr) {
    for (const Plek& other : regel.bereik->together_with)
      append_item(together, place(programma, other, plek));
  }
  out +=
      fmt::format("| {} | {} | {} | {} | {} | {} | {} |\n", programma.gebied_naam(plek.gebied),
                  code(plek.periode), onderdeel_naam(programma.indicatoren[plek.indicator], plek.onderdeel),
                  number_in(language, cijfer.waarde), reden(programma, language, cijfer),
                  known_of(language, regel.bereik, regel.oordeel), together);
}

void add_row(const Programma& programma, Language language, std::string& out, const Afrondingsregel& regel) {
  const AfgerondCijfer& cijfer = *regel.cijfer;
  out += fmt::format("| {} | {} | {} | {} | {} | {} |\n", programma.gebied_naam(cijfer.plek.gebied),
                     code(cijfer.plek.periode),
                     onderdeel_naam(programma.indicatoren[cijfer.plek.indicator], cijfer.plek.onderdeel),
                     number_in(language, cijfer.waarde), number_in(language, cijfer.getoond),
                     known_of(language, regel.bereik, regel.oordeel));
}

// Two whole tables: all that is not named is as it is.
void add_witness(const Programma& programma, Language language, std::string& out,
                 const GeheimCijfer& cijfer) {
  if (!cijfer.werelden) return;
  out += say<Message::kPrivateWitness>(language, place(programma, cijfer.plek, Plek{}));
  int number = 0;
  for (const auto* world : {&cijfer.werelden->lager, &cijfer.werelden->hoger}) {
    std::string others;
    for (const Anders& other : *world)
      append_item(others, fmt::format("{} {}", place(programma, other.plek, cijfer.plek),
                                      number_in(language, other.waarde)));
    ++number;
    out += others.empty() ? say<Message::kPrivateAsItIs>(language, number)
                          : say<Message::kPrivateWorld>(language, number, others);
  }
}

void add_head_of_rounded(const Programma& programma, Language language, std::string& out,
                         IndicatorIndex index) {
  const Indicator& of = programma.indicatoren[index];
  out += fmt::format("\n## {} ({})\n\n", of.naam, of.id);
  out += say<Message::kPrivateRounded>(language, of.geheimhouding.afronding, of.geheimhouding.breedte + 1);
  out += say<Message::kPrivateRoundedColumns>(language);
}

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
  const Programma& programma = rapport.programma;
  std::string out;
  out += say<Message::kPrivateTitle>(language, programma.titel, programma.editie.id);
  out += say<Message::kPrivateWarning>(language);
  if (rapport.regels.empty()) out += say<Message::kPrivateNone>(language);
  out += say<Message::kPrivateInputs>(language, rapport.invoer);
  if (!rapport.regels.empty() || !rapport.afgerond.empty()) add_summary(rapport, programma, language, out);
  for_each_indicator(rapport.regels, [&](std::span<const Rapportregel> regels) {
    add_head(programma, language, out, regels.front().cijfer->plek.indicator);
    for (const Rapportregel& regel : regels) add_row(programma, language, out, regel);
    for (const Rapportregel& regel : regels) add_witness(programma, language, out, *regel.cijfer);
  });
  for_each_indicator(rapport.afgerond, [&](std::span<const Afrondingsregel> regels) {
    add_head_of_rounded(programma, language, out, regels.front().cijfer->plek.indicator);
    for (const Afrondingsregel& regel : regels) add_row(programma, language, out, regel);
  });
  if (!rapport.meldingen.empty())
    out += say<Message::kPrivateMessages>(language) + "```text\n" + rapport.meldingen + "```\n";
  return out;
}

}  // namespace voortgang
