#include "compute/secrecy/afronden.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/written_count.h"
#include "compute/ratio.h"
#include "compute/secrecy/afronding.h"
#include "compute/secrecy/eerdere_edities.h"
#include "compute/secrecy/sommen.h"

namespace voortgang {
namespace {

// Up or down, by where a figure stands (FNV-1a): by chance for a
// reader, and yet the same in every run. By the value itself it would tell something of it.
bool is_rather_up(std::string_view place) {
  std::uint64_t hash = 14695981039346656037U;
  for (const char c : place) hash = (hash ^ static_cast<std::uint8_t>(c)) * 1099511628211U;
  return ((hash >> 32U) & 1U) != 0;
}

// The tables of one indicator: one for each period.
struct Tafel {
  Rondtabel tabel;
  std::vector<Figuur> figuren;
};

// In this order, since each needs what the one before made: what cannot be rounded is told; of every
// indicator and period a table, with the sums that hold in the numbers themselves; all tables are rounded
// (afronding.h); rounded numbers take the place of the raw ones; and ratios are made anew of those. From
// there on nothing in `ruw` has ever seen a number: sums of rounded numbers are rounded sums.
class CountRounding {
 public:
  CountRounding(const Programma& programma, Edities& edities, RuweReeksen& ruw, Problems& problems)
      : programma_(programma),
        edities_(edities.gepubliceerd()),
        ruw_(ruw),
        problems_(problems),
        verbanden_(programma, ruw) {}

  std::vector<AfgerondCijfer> run() {
    refuse_parts_of_people();
    std::map<Figuur, std::int64_t> rounded;
    for (auto& [place, tafel] : tables()) {
      const std::vector<std::int64_t> values = round_cells(tafel.tabel);
      for (std::size_t i = 0; i < values.size(); ++i) rounded[tafel.figuren[i]] = values[i];
    }
    std::vector<AfgerondCijfer> out;
    for (const auto& [figuur, value] : rounded)
      out.push_back({verbanden_.plek(figuur), verbanden_.cijfer(figuur).waarde, value});
    std::ranges::sort(out, {}, &AfgerondCijfer::plek);
    for (std::uint32_t r = 0; r < ruw_.reeksen.size(); ++r) {
      if (is_rounded(ruw_.reeksen[r].indicator)) take(r, rounded);
    }
    for (std::uint32_t r = 0; r < ruw_.reeksen.size(); ++r) {
      const Indicator& of = programma_.indicatoren[ruw_.reeksen[r].indicator];
      if (of.is_ratio() && (is_rounded(of.teller) || is_rounded(of.noemer))) divide(r, of);
    }
    return out;
  }

 private:
  [[nodiscard]] bool is_rounded(IndicatorIndex i) const { return programma_.indicatoren[i].is_rounded(); }

  void refuse_parts_of_people() {
    for (const RuweReeks& reeks : ruw_.reeksen) {
      const Indicator& of = programma_.indicatoren[reeks.indicator];
      if (of.is_rounded() && has_broken_number(reeks))
        problems_.add(Code::GEH111, of.span, {{"indicator", of.id}});
    }
  }

  using IndicatorPeriode = std::pair<IndicatorIndex, Periode>;

  std::map<IndicatorPeriode, Tafel> tables() {
    std::map<IndicatorPeriode, Tafel> out;
    std::map<Figuur, std::uint32_t> cells;
    for (std::uint32_t r = 0; r < ruw_.reeksen.size(); ++r) {
      const RuweReeks& reeks = ruw_.reeksen[r];
      if (!is_rounded(reeks.indicator)) continue;
      for (std::uint32_t c = 0; c < reeks.waarnemingen.size(); ++c) {
        const Figuur figuur{r, c};
        if (!reeks.waarnemingen[c].is_getal()) continue;
        Tafel& tafel = out[{reeks.indicator, reeks.waarnemingen[c].periode}];
        tafel.tabel.basis = programma_.indicatoren[reeks.indicator].geheimhouding.afronding;
        cells[figuur] = static_cast<std::uint32_t>(tafel.figuren.size());
        tafel.figuren.push_back(figuur);
        tafel.tabel.cellen.push_back(cell(figuur, tafel.tabel.basis));
      }
    }
    for (auto& [place, tafel] : out) {
      for (const Figuur whole : tafel.figuren) {
        for (const Som& som : sommen(programma_, verbanden_, verbanden_.plek(whole)))
          tie(whole, som, cells, tafel.tabel);
      }
    }
    return out;
  }

  Rondcel cell(Figuur figuur, std::int64_t base) {
    const Plek plek = verbanden_.plek(figuur);
    const Indicator& of = programma_.indicatoren[plek.indicator];
    std::string place = of.id + '/' + std::string(programma_.gebied_id(plek.gebied)) + '/';
    place += code(plek.periode) + '/' + onderdeel_naam(of, plek.onderdeel);
    return {std::llround(verbanden_.cijfer(figuur).getal), is_rather_up(place), before(figuur, plek, base)};
  }

  // What the edition before showed, rounded. A number that was shown as it is, cannot be taken back.
  std::optional<std::int64_t> before(Figuur figuur, const Plek& plek, std::int64_t base) {
    std::optional<std::int64_t> found;
    for (BevrorenEditie* editie : edities_) {
      BevrorenFeit* was = feit_in(*editie, programma_, plek);
      if (was == nullptr || !was->is_getal()) continue;
      const double shown = was->waarde.value();
      const auto whole = std::llround(shown);
      if (static_cast<double>(whole) == shown && whole % base == 0) {
        if (!found) found = whole;
        continue;
      }
      if (is_same(*was, verbanden_.cijfer(figuur))) tell_shown(plek, *editie);
      was->eerder_getoond = true;
      was->toestand = Toestand::kTeKlein;
      was->waarde = {};
    }
    return found;
  }

  // Once for an indicator and edition.
  void tell_shown(const Plek& plek, const BevrorenEditie& editie) {
    if (!told_.emplace(std::pair(plek.indicator, &editie), true).second) return;
    const Indicator& of = programma_.indicatoren[plek.indicator];
    problems_.add(Code::GEH103, of.span,
                  {{"indicator", of.id},
                   {"periode", code(plek.periode)},
                   {"gebied", programma_.gebied_naam(plek.gebied)},
                   {"editie", editie.id}});
  }

  // A sum that holds, of which all is there.
  void tie(Figuur whole, const Som& som, const std::map<Figuur, std::uint32_t>& cells,
           Rondtabel& tabel) const {
    Celsom celsom{{cells.at(whole), 1}};
    std::int64_t sum = tabel.cellen[cells.at(whole)].waarde;
    for (const Plek& part : som.delen) {
      const auto found = verbanden_.find(part);
      if (found && verbanden_.cijfer(*found).toestand == Toestand::kNietVanToepassing) continue;
      if (!found || !verbanden_.cijfer(*found).is_getal()) return;
      celsom.push_back({cells.at(*found), -1});
      sum -= tabel.cellen[cells.at(*found)].waarde;
    }
    if (sum == 0 && celsom.size() > 1) tabel.celsommen.push_back(std::move(celsom));
  }

  void replace(std::uint32_t r, std::vector<Waarneming> series) {
    for (Waarneming& w : series) {
      if (holds_number(w.toelichting)) w.toelichting = {};
    }
    ruw_.reeksen[r].waarnemingen = ruw_.berekend.emplace_back(std::move(series));
  }

  void take(std::uint32_t r, const std::map<Figuur, std::int64_t>& rounded) {
    const auto known = ruw_.reeksen[r].waarnemingen;
    std::vector<Waarneming> series(known.begin(), known.end());
    for (std::uint32_t c = 0; c < series.size(); ++c) {
      const auto found = rounded.find({r, c});
      if (found == rounded.end()) continue;
      series[c].waarde = {found->second, 0};
      series[c].getal = static_cast<double>(found->second);
    }
    replace(r, std::move(series));
  }

  // Also where the ratio was delivered. Without its counts it would tell them.
  void divide(std::uint32_t r, const Indicator& of) {
    const auto known = ruw_.reeksen[r].waarnemingen;
    std::vector<Waarneming> series(known.begin(), known.end());
    for (std::uint32_t c = 0; c < series.size(); ++c) {
      const auto teller = verbanden_.teller({r, c});
      const auto noemer = verbanden_.noemer({r, c});
      Waarneming& is = series[c];
      if (teller && noemer) {
        const Waarneming anew = divided(verbanden_.cijfer(*teller), verbanden_.cijfer(*noemer), of);
        is.toestand = anew.toestand;
        is.waarde = anew.waarde;
        is.getal = anew.getal;
      } else if (is.is_getal()) {
        is.toestand = Toestand::kTeKlein;
      }
    }
    replace(r, std::move(series));
    ruw_.reeksen[r].decimalen = of.decimalen.value_or(kRatioDecimals);
  }

  const Programma& programma_;
  std::vector<BevrorenEditie*> edities_;
  RuweReeksen& ruw_;
  Problems& problems_;
  Verbanden verbanden_;
  std::map<std::pair<IndicatorIndex, const BevrorenEditie*>, bool> told_;
};

}  // namespace

std::vector<AfgerondCijfer> round_counts(const Programma& programma, Edities& edities, RuweReeksen& ruw,
                                         Problems& problems) {
  const bool rounds = std::ranges::any_of(programma.indicatoren, &Indicator::is_rounded);
  return rounds ? CountRounding(programma, edities, ruw, problems).run() : std::vector<AfgerondCijfer>();
}

}  // namespace voortgang
