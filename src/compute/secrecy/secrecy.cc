#include "compute/secrecy/secrecy.h"

#include <string>

#include "compute/secrecy/verbanden.h"

namespace voortgang {
namespace {

// A noemer below this bounds its teller so closely that it says what that is.
constexpr double kFewestInNoemer = 4;

class Pattern {
 public:
  Pattern(const Programma& programma, const RuweReeksen& ruw, const Edities& edities, Problems& problems)
      : programma_(programma),
        ruw_(ruw),
        edities_(edities),
        problems_(problems),
        verbanden_(programma, ruw) {}

  Geheim find() {
    for (const Geheimkeuze& keuze : programma_.geheimkeuzes) {
      if (keuze.wens == Geheimwens::kVerberg) withhold_chosen(keuze);
    }
    for (const Geheimkeuze& keuze : programma_.geheimkeuzes) {
      if (keuze.wens != Geheimwens::kVerberg) check_shown(keuze);
    }
    return std::move(geheim_);
  }

 private:
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
      keuze_ = &keuze;
      if (is_known(figuur)) tell_known(figuur, keuze);
      downwards(figuur);
    });
  }

  // A sum is only secret where a part of it is that can be anything: all of them, whatever lies below.
  void downwards(Figuur figuur) {
    withhold(figuur);
    for (const Figuur part : verbanden_.below(figuur)) {
      if (verbanden_.cijfer(part).is_getal() && !geheim_.is_withheld(part)) downwards(part);
    }
    const auto teller = verbanden_.teller(figuur);
    if (teller && verbanden_.cijfer(*teller).is_getal() && !geheim_.is_withheld(*teller)) downwards(*teller);
  }

  // And everything that depends on it.
  void withhold(Figuur figuur) {
    if (!verbanden_.cijfer(figuur).is_getal() || !geheim_.withhold(ruw_, figuur)) return;
    for (const Figuur sum : verbanden_.above(figuur)) also(sum, figuur);
    for (const Figuur ratio : verbanden_.ratios(figuur)) {
      also(ratio, figuur);
      const auto noemer = verbanden_.noemer(ratio);
      const bool is_close = noemer && verbanden_.cijfer(*noemer).is_getal() &&
                            verbanden_.cijfer(*noemer).getal < kFewestInNoemer;
      if (is_close && !geheim_.is_withheld(*noemer)) {
        tell_if_known(*noemer, figuur);
        downwards(*noemer);
      }
    }
  }

  // What was published before cannot be taken back: it would give away what it is withheld for.
  void also(Figuur figuur, Figuur because) {
    if (!verbanden_.cijfer(figuur).is_getal()) return;
    tell_if_known(figuur, because);
    withhold(figuur);
  }

  void tell_if_known(Figuur figuur, Figuur because) {
    if (is_known(figuur) && !is_known(because)) tell_unsafe(because);
  }

  [[nodiscard]] bool is_known(Figuur figuur) const {
    if (!edities_.vorige) return false;
    const auto found = place_in(*edities_.vorige, programma_, ruw_, figuur);
    return found && edities_.vorige->waarnemingen[*found].is_getal();
  }

  [[nodiscard]] std::string_view indicator(Figuur figuur) const {
    return programma_.indicatoren[verbanden_.reeks(figuur).indicator].id;
  }
  [[nodiscard]] std::string_view gebied(Figuur figuur) const {
    return programma_.gebied_id(verbanden_.reeks(figuur).gebied);
  }
  [[nodiscard]] std::string periode(Figuur figuur) const { return code(verbanden_.cijfer(figuur).periode); }

  void tell_known(Figuur figuur, const Geheimkeuze& keuze) {
    problems_.add(Code::GEH103, keuze.span,
                  {{"indicator", indicator(figuur)},
                   {"periode", periode(figuur)},
                   {"gebied", gebied(figuur)},
                   {"editie", edities_.vorige->id}});
  }

  void tell_unsafe(Figuur figuur) {
    problems_.add(
        Code::GEH101, keuze_->span,
        {{"indicator", indicator(figuur)}, {"periode", periode(figuur)}, {"editie", edities_.vorige->id}});
  }

  void check_shown(const Geheimkeuze& keuze) {
    for_each(keuze, [&](Figuur figuur) {
      if (!geheim_.is_withheld(figuur)) return;
      problems_.add(
          Code::GEH104, keuze.span,
          {{"indicator", indicator(figuur)}, {"periode", periode(figuur)}, {"gebied", gebied(figuur)}});
    });
  }

  const Programma& programma_;
  const RuweReeksen& ruw_;
  const Edities& edities_;
  Problems& problems_;
  Verbanden verbanden_;
  Geheim geheim_;
  const Geheimkeuze* keuze_ = nullptr;  // that is being followed
};

}  // namespace

Geheim withheld(const Programma& programma, const RuweReeksen& ruw, const Edities& edities,
                Problems& problems) {
  if (programma.geheimkeuzes.empty()) return {};
  return Pattern(programma, ruw, edities, problems).find();
}

}  // namespace voortgang
