#include "compute/secrecy/bekende_verhoudingen.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace voortgang {
namespace {

// What a ratio can have been before it was rounded.
struct Onafgerond {
  double least = 0, most = 0;
};

class BekendeVerhoudingen {
 public:
  BekendeVerhoudingen(const Programma& programma, const RuweReeksen& ruw, const Verbanden& verbanden,
                      const EerdereEdities& eerder, const Geheim& geheim, Wensen& wensen, Problems& problems)
      : programma_(programma),
        ruw_(ruw),
        verbanden_(verbanden),
        eerder_(eerder),
        geheim_(geheim),
        wensen_(wensen),
        problems_(problems) {}

  void run() {
    for (std::uint32_t r = 0; r < ruw_.reeksen.size(); ++r) {
      const Indicator& of = programma_.indicatoren[ruw_.reeksen[r].indicator];
      if (!of.is_ratio()) continue;
      if (!is_protected(programma_.indicatoren[of.teller]) &&
          !is_protected(programma_.indicatoren[of.noemer]))
        continue;
      for (std::uint32_t c = 0; c < ruw_.reeksen[r].waarnemingen.size(); ++c) look_at({r, c});
    }
  }

 private:
  [[nodiscard]] const Indicator& indicator_of(Figuur figuur) const {
    return programma_.indicatoren[verbanden_.reeks(figuur).indicator];
  }
  [[nodiscard]] bool is_number(Figuur figuur) const { return verbanden_.cijfer(figuur).is_getal(); }
  [[nodiscard]] std::int64_t value_of(Figuur figuur) const {
    return std::llround(verbanden_.cijfer(figuur).getal);
  }
  [[nodiscard]] bool is_secret_one(Figuur figuur) const {
    return is_secret(programma_, verbanden_, wensen_, figuur);
  }
  [[nodiscard]] bool is_known(Figuur figuur) const { return wensen_.bekend.contains(figuur); }

  // Beside it a ratio tells the other count. Of one that is left out now, that is not so.
  [[nodiscard]] bool may_be_shown(Figuur figuur) const {
    return is_known(figuur) ||
           (!geheim_.is_withheld(figuur) && (!is_protected(indicator_of(figuur)) || !is_secret_one(figuur)));
  }

  void look_at(Figuur ratio) {
    const auto teller = verbanden_.teller(ratio);
    const auto noemer = verbanden_.noemer(ratio);
    if (!is_number(ratio) || !teller || !noemer || !is_number(*teller) || !is_number(*noemer)) return;
    const BevrorenEditie* by = eerder_.that_showed(ratio);
    if (by == nullptr && !is_known(ratio)) return;
    if (by != nullptr && is_lost(ratio, *teller, *noemer)) return refuse(ratio, *teller, *by);
    const Onafgerond is = range_of(ratio, by);
    const double schaal = indicator_of(ratio).schaal;
    const auto all = static_cast<double>(value_of(*noemer));
    const auto some = static_cast<double>(value_of(*teller));
    if (may_be_shown(*noemer)) note(*teller, *noemer, is.least * all / schaal, is.most * all / schaal);
    if (may_be_shown(*teller) && is.least > 0)
      note(*noemer, *teller, some * schaal / is.most, some * schaal / is.least);
  }

  // A percentage gives the number that it is made of, and with all of them those whom it does not count.
  [[nodiscard]] bool is_lost(Figuur ratio, Figuur teller, Figuur noemer) const {
    if (is_known(teller) || !is_protected(indicator_of(teller))) return false;
    if (is_secret_one(teller)) return true;
    const Indicator& of = indicator_of(ratio);
    return of.geheimhouding.soort == Geheimsoort::kPersonen && may_be_shown(noemer) &&
           is_small_number(of, value_of(noemer) - value_of(teller));
  }

  void refuse(Figuur ratio, Figuur count, const BevrorenEditie& by) {
    problems_.add(Code::GEH101, indicator_of(count).span,
                  {{"indicator", indicator_of(count).id},
                   {"periode", code(verbanden_.cijfer(count).periode)},
                   {"editie", by.id},
                   {"verhouding", indicator_of(ratio).id}});
  }

  [[nodiscard]] Onafgerond range_of(Figuur ratio, const BevrorenEditie* by) const {
    const double value = verbanden_.cijfer(ratio).getal;
    if (by == nullptr)
      return around(value, indicator_of(ratio).decimalen.value_or(verbanden_.cijfer(ratio).waarde.decimals));
    const BevrorenFeit* was = eerder_.find(*by, verbanden_.plek(ratio));
    if (was == nullptr || !was->is_getal()) return {value, value};
    return around(was->waarde.value(), was->waarde.decimals);
  }

  static Onafgerond around(double value, int decimals) {
    const double half = std::pow(10.0, -decimals) / 2;
    return {value - half, value + half};
  }

  // What is known by itself has no need of it.
  void note(Figuur count, Figuur beside, double least, double most) {
    if (is_known(count) || !is_protected(indicator_of(count))) return;
    if (!is_known(beside) && eerder_.that_showed(beside) == nullptr) wensen_.van_nu.insert(count);
    const std::int64_t value = value_of(count);
    Marge& is = wensen_.grenzen.try_emplace(count, Marge{.onder = 0}).first->second;
    is.onder = std::min(std::max(is.onder, static_cast<std::int64_t>(std::ceil(least))), value);
    is.boven = std::max(std::min(is.boven, static_cast<std::int64_t>(std::floor(most))), value);
  }

  const Programma& programma_;
  const RuweReeksen& ruw_;
  const Verbanden& verbanden_;
  const EerdereEdities& eerder_;
  const Geheim& geheim_;
  Wensen& wensen_;
  Problems& problems_;
};

}  // namespace

void note_known_ratios(const Programma& programma, const RuweReeksen& ruw, const Verbanden& verbanden,
                       const EerdereEdities& eerder, const Geheim& geheim, Wensen& wensen,
                       Problems& problems) {
  BekendeVerhoudingen(programma, ruw, verbanden, eerder, geheim, wensen, problems).run();
}

}  // namespace voortgang
