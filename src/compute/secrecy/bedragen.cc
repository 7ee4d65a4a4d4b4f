#include "compute/secrecy/bedragen.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <utility>

namespace voortgang {
namespace {

std::int64_t percent_of(std::int64_t percent, std::int64_t amount) {
  std::int64_t times = 0;
  if (__builtin_mul_overflow(percent, amount, &times)) return amount;
  return (times + 99) / 100;
}

class Bedragen {
 public:
  Bedragen(const Programma& programma, const RuweReeksen& ruw, const Verbanden& verbanden, Problems& problems)
      : programma_(programma), ruw_(ruw), verbanden_(verbanden), problems_(problems) {}

  Bedrageisen run() {
    for (std::uint32_t r = 0; r < ruw_.reeksen.size(); ++r) {
      if (is_amount_of_some(programma_.indicatoren[ruw_.reeksen[r].indicator])) look_at(r);
    }
    return std::move(out_);
  }

 private:
  void look_at(std::uint32_t r) {
    const Indicator& of = programma_.indicatoren[ruw_.reeksen[r].indicator];
    for (std::uint32_t c = 0; c < ruw_.reeksen[r].waarnemingen.size(); ++c) {
      const Figuur figuur{r, c};
      if (!verbanden_.cijfer(figuur).is_getal()) continue;
      const auto shares = shares_of(figuur);
      if (!shares) {
        tell(figuur);
        continue;
      }
      if (shares->is_getoond) continue;
      const std::int64_t total = std::llround(verbanden_.cijfer(figuur).getal);
      const std::int64_t rest = total - shares->grootste - shares->tweede;
      // In hundredths: of 7 euro 15 percent is not 1.
      if (static_cast<double>(rest) * 100 >=
          static_cast<double>(of.geheimhouding.dominantie) * static_cast<double>(shares->grootste))
        continue;
      const std::int64_t eis =
          std::max(percent_of(of.geheimhouding.dominantie, shares->grootste), of.geheimhouding.breedte);
      out_[figuur] = {eis, shares->grootste == total};
    }
  }

  [[nodiscard]] std::optional<Bijdragen> shares_of(Figuur figuur) const {
    const RuweReeks& reeks = verbanden_.reeks(figuur);
    if (reeks.levering == nullptr) return shares_of_sum(figuur);
    const Waarneming& amount = verbanden_.cijfer(figuur);
    const Bijdragen* found = reeks.levering->bijdragen_of(amount);
    if (found == nullptr || found->is_getoond) return found == nullptr ? std::nullopt : std::optional(*found);
    return fits(*found, std::llround(amount.getal)) ? std::optional(*found) : std::nullopt;
  }

  static bool fits(const Bijdragen& of, std::int64_t total) {
    const std::int64_t rest = total - of.grootste - of.tweede;
    const bool is_in_order = of.grootste >= of.tweede && of.tweede >= 0 && rest >= 0;
    // The others have at most as much each as the second.
    const double most = static_cast<double>(of.aanbieders - 2) * static_cast<double>(of.tweede);
    const bool is_all = of.aanbieders > 2 ? static_cast<double>(rest) <= most : rest == 0;
    const bool is_one = of.aanbieders != 1 || of.tweede == 0;
    return is_in_order && is_all && is_one && (of.aanbieders > 0 || total == 0);
  }

  [[nodiscard]] std::optional<Bijdragen> shares_of_sum(Figuur figuur) const {
    const Plek whole = verbanden_.plek(figuur);
    Bijdragen out{.is_getoond = true};
    for (const GebiedIndex g : programma_.indicatoren[whole.indicator].gebieden) {
      if (g == kRegio) continue;
      const auto part = verbanden_.find({whole.indicator, g, whole.onderdeel, whole.periode});
      if (!part || !verbanden_.cijfer(*part).is_getal()) continue;
      const auto shares = shares_of(*part);
      if (!shares) return std::nullopt;
      out.is_getoond = out.is_getoond && shares->is_getoond;
      // Of what somebody else let through, it may be all of one.
      out.grootste += shares->is_getoond ? std::llround(verbanden_.cijfer(*part).getal) : shares->grootste;
      out.tweede += shares->tweede;
    }
    return out;
  }

  // Once for each file: a column that is not there is missing in every row.
  void tell(Figuur figuur) {
    const RuweReeks& reeks = verbanden_.reeks(figuur);
    if (reeks.levering == nullptr || !told_.emplace(reeks.indicator, reeks.levering).second) return;
    const Waarneming& amount = verbanden_.cijfer(figuur);
    const Span place{reeks.levering->bestand, amount.cel, amount.cel + amount.cel_lengte};
    problems_.add(Code::GEH105, place,
                  {{"indicator", programma_.indicatoren[reeks.indicator].id}, {"hulp", Term::kNeedsShares}});
  }

  const Programma& programma_;
  const RuweReeksen& ruw_;
  const Verbanden& verbanden_;
  Problems& problems_;
  Bedrageisen out_;
  std::set<std::pair<IndicatorIndex, const Levering*>> told_;
};

}  // namespace

Bedrageisen bedrageisen(const Programma& programma, const RuweReeksen& ruw, const Verbanden& verbanden,
                        Problems& problems) {
  return Bedragen(programma, ruw, verbanden, problems).run();
}

Bedrageis demand_of_chosen(const Indicator& indicator, std::int64_t amount) {
  return {std::max(percent_of(indicator.geheimhouding.dominantie, std::abs(amount)),
                   indicator.geheimhouding.breedte),
          false};
}

}  // namespace voortgang
