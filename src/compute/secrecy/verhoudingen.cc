#include "compute/secrecy/verhoudingen.h"

#include <algorithm>
#include <optional>

namespace voortgang {
namespace {

bool is_number(const Verbanden& verbanden, const std::optional<Figuur>& figuur) {
  return figuur && verbanden.cijfer(*figuur).is_getal();
}

class Verhoudingen {
 public:
  Verhoudingen(const Programma& programma, const RuweReeksen& ruw, const Verbanden& verbanden,
               const Wensen& wensen, Geheim& geheim)
      : programma_(programma), ruw_(ruw), verbanden_(verbanden), wensen_(wensen), geheim_(geheim) {}

  std::vector<IndicatorIndex> run() {
    for (std::uint32_t r = 0; r < ruw_.reeksen.size(); ++r) {
      const Indicator& of = programma_.indicatoren[ruw_.reeksen[r].indicator];
      if (of.geheimhouding.soort == Geheimsoort::kSteekproef) look_at_sample(r, of);
      if (of.is_ratio()) look_at(r);
    }
    std::ranges::sort(without_counts_);
    const auto same = std::ranges::unique(without_counts_);
    without_counts_.erase(same.begin(), same.end());
    return std::move(without_counts_);
  }

 private:
  // Too few people answered to say anything: nobody is protected by it, so nothing else is left out for it.
  void look_at_sample(std::uint32_t r, const Indicator& of) {
    for (std::uint32_t c = 0; c < ruw_.reeksen[r].waarnemingen.size(); ++c) {
      const Figuur figuur{r, c};
      if (!verbanden_.cijfer(figuur).is_getal() || wensen_.bekend.contains(figuur)) continue;
      const auto answers = verbanden_.antwoorden(figuur);
      const bool is_enough =
          is_number(verbanden_, answers) &&
          verbanden_.cijfer(*answers).getal >= static_cast<double>(of.geheimhouding.noemer_minimum);
      if (is_enough) continue;
      geheim_.withhold(ruw_, figuur);
      if (!is_number(verbanden_, answers)) without_counts_.push_back(ruw_.reeksen[r].indicator);
    }
  }

  void look_at(std::uint32_t r) {
    const Indicator& of = programma_.indicatoren[ruw_.reeksen[r].indicator];
    const NodigeAantallen needed = needed_counts(programma_, of);
    if (!needed.teller && !needed.noemer) return;
    for (std::uint32_t c = 0; c < ruw_.reeksen[r].waarnemingen.size(); ++c) {
      const Figuur ratio{r, c};
      const auto teller = verbanden_.teller(ratio);
      const auto noemer = verbanden_.noemer(ratio);
      const bool stands_alone = needed.are_lacking(verbanden_, ratio) &&
                                verbanden_.cijfer(ratio).is_getal() && !wensen_.bekend.contains(ratio);
      if (is_withheld(teller) || is_withheld(noemer)) {
        geheim_.withhold(ruw_, ratio);  // also where it is no number: why it is none, would tell
      } else if (stands_alone && geheim_.withhold(ruw_, ratio)) {
        without_counts_.push_back(ruw_.reeksen[r].indicator);
      }
    }
  }

  [[nodiscard]] bool is_withheld(const std::optional<Figuur>& figuur) const {
    return figuur && geheim_.is_withheld(*figuur);
  }

  const Programma& programma_;
  const RuweReeksen& ruw_;
  const Verbanden& verbanden_;
  const Wensen& wensen_;
  Geheim& geheim_;
  std::vector<IndicatorIndex> without_counts_;
};

}  // namespace

bool NodigeAantallen::are_lacking(const Verbanden& verbanden, Figuur ratio) const {
  return (teller && !is_number(verbanden, verbanden.teller(ratio))) ||
         (noemer && !is_number(verbanden, verbanden.noemer(ratio)));
}

NodigeAantallen needed_counts(const Programma& programma, const Indicator& ratio) {
  const bool is_about_people = ratio.geheimhouding.soort == Geheimsoort::kPersonen;
  return {.teller = is_about_people || is_protected(programma.indicatoren[ratio.teller]),
          .noemer = is_about_people || is_protected(programma.indicatoren[ratio.noemer])};
}

std::vector<IndicatorIndex> withhold_ratios(const Programma& programma, const RuweReeksen& ruw,
                                            const Verbanden& verbanden, const Wensen& wensen,
                                            Geheim& geheim) {
  return Verhoudingen(programma, ruw, verbanden, wensen, geheim).run();
}

}  // namespace voortgang
