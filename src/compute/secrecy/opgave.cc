#include "compute/secrecy/opgave.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <set>
#include <utility>

namespace voortgang {
namespace {

// An area of so many people is dearer to leave out than a smaller one; where nobody says, all are the same.
std::int64_t thousands(const Gemeente& gemeente) {
  return gemeente.inwoners ? std::max<std::int64_t>((*gemeente.inwoners + 999) / 1000, 1) : 1;
}

class Opsteller {
 public:
  Opsteller(const Programma& programma, const RuweReeksen& ruw, const Verbanden& verbanden,
            const Wensen& wensen, const Geheim& geheim)
      : programma_(programma), ruw_(ruw), verbanden_(verbanden), wensen_(wensen), geheim_(geheim) {
    for (const Gemeente& gemeente : programma.gemeenten) all_ += thousands(gemeente);
  }

  std::vector<Opgave> make() {
    for (std::uint32_t r = 0; r < ruw_.reeksen.size(); ++r) {
      if (is_counted(ruw_.reeksen[r].indicator)) add_series(r);
    }
    const auto counted = static_cast<std::uint32_t>(figuren_.size());
    for (std::uint32_t cel = 0; cel < counted; ++cel) add_sums(figuren_[cel]);
    for (std::uint32_t r = 0; r < ruw_.reeksen.size(); ++r) add_complements(r);
    return divided();
  }

 private:
  [[nodiscard]] const Indicator& indicator(IndicatorIndex i) const { return programma_.indicatoren[i]; }
  [[nodiscard]] bool is_counted(IndicatorIndex i) const {
    return indicator(i).geheimhouding.soort == Geheimsoort::kPersonen && !indicator(i).is_ratio();
  }
  static bool is_true(const std::map<Figuur, bool>& of, Figuur f) { return of.contains(f); }

  void add_series(std::uint32_t r) {
    for (std::uint32_t c = 0; c < ruw_.reeksen[r].waarnemingen.size(); ++c) {
      if (ruw_.reeksen[r].waarnemingen[c].is_getal()) cell_of({r, c});
    }
  }

  // Never by its value: the choice of what to leave out would tell it.
  [[nodiscard]] std::int64_t cost(Figuur f) const {
    const RuweReeks& reeks = verbanden_.reeks(f);
    std::int64_t cost =
        reeks.gebied == kRegio ? 5 * all_ : thousands(programma_.gemeenten[reeks.gebied - 1U]);
    if (reeks.onderdeel == nullptr) cost *= 2;
    if (indicator(reeks.indicator).soort == IndicatorSoort::kStand) cost *= 2;
    if (f.cijfer + 1 == reeks.waarnemingen.size()) cost *= 2;
    return cost;
  }

  std::uint32_t cell_of(Figuur f) {
    const auto [found, is_new] = cellen_.try_emplace(f, static_cast<std::uint32_t>(tabel_.cellen.size()));
    if (!is_new) return found->second;
    const Waarneming& w = verbanden_.cijfer(f);
    const Indicator& of = indicator(verbanden_.reeks(f).indicator);
    const std::int64_t value = std::llround(w.getal);
    const bool is_known = is_true(wensen_.bekend, f);
    const bool counts = is_counted(verbanden_.reeks(f).indicator);
    const bool is_secret = counts && (is_klein(of, value) || is_true(wensen_.verberg, f));
    tabel_.cellen.push_back(
        {.waarde = value,
         .onder = of.geheimhouding.toont_nul && value > 0 ? 1 : std::min<std::int64_t>(value, 0),
         .kosten = cost(f),
         .primair = is_secret && !is_known,
         .verborgen = geheim_.is_withheld(f),
         .vast = !counts || is_known || is_true(wensen_.vast, f)});
    figuren_.resize(tabel_.cellen.size());
    figuren_.back() = f;
    has_figure_.resize(tabel_.cellen.size(), false);
    has_figure_.back() = true;
    owner_.resize(tabel_.cellen.size());
    owner_.back() = verbanden_.reeks(f).indicator;
    return found->second;
  }

  // What is published nowhere, but is known to be no less than `least`.
  std::uint32_t unpublished(std::int64_t value, std::int64_t least, bool is_secret, IndicatorIndex of) {
    tabel_.cellen.push_back(
        {.waarde = value, .onder = least, .kosten = 0, .primair = is_secret, .verborgen = true});
    figuren_.resize(tabel_.cellen.size());
    has_figure_.resize(tabel_.cellen.size(), false);
    owner_.resize(tabel_.cellen.size());
    owner_.back() = of;
    return static_cast<std::uint32_t>(tabel_.cellen.size() - 1);
  }

  // Sums of which a figure is the whole: of gemeenten, and of the values of each column that it has not.
  void add_sums(Figuur whole) {
    const RuweReeks& reeks = verbanden_.reeks(whole);
    const Indicator& of = indicator(reeks.indicator);
    const Periode periode = verbanden_.cijfer(whole).periode;
    const Onderdeel& part = verbanden_.onderdeel(whole);
    if (reeks.gebied == kRegio) {
      std::vector<std::optional<Figuur>> parts;
      for (const GebiedIndex g : of.gebieden) {
        if (g != kRegio && programma_.bestaat(g, periode))
          parts.push_back(verbanden_.vind(reeks.indicator, g, part, periode));
      }
      add_sum(whole, parts, of.aggregatie == Aggregatie::kSom);
    }
    for (std::uint32_t kolom = 0; kolom < of.uitsplitsingen.size(); ++kolom) {
      if (std::ranges::find(part, kolom, &Keuze::kolom) != part.end()) continue;
      std::vector<std::optional<Figuur>> parts;
      for (std::uint32_t waarde = 0; waarde < of.uitsplitsingen[kolom].waarden.size(); ++waarde) {
        Onderdeel smaller = part;
        smaller.push_back({kolom, waarde});
        std::ranges::sort(smaller);
        parts.push_back(verbanden_.vind(reeks.indicator, reeks.gebied, smaller, periode));
      }
      add_sum(whole, parts, of.onderdelen_tellen_op);
    }
  }

  // Where the parts need not make the whole (some are missing, or a person counts in more than one), it is
  // known to be no more than they are together, and no less than each.
  void add_sum(Figuur whole, const std::vector<std::optional<Figuur>>& parts, bool adds_up) {
    std::vector<std::uint32_t> cells;
    std::size_t secrets = 0;
    std::size_t missing = 0;
    for (const auto& part : parts) {
      const bool is_number = part && verbanden_.cijfer(*part).is_getal();
      if (is_number) cells.push_back(cell_of(*part));
      const Toestand is = part ? verbanden_.cijfer(*part).toestand : Toestand::kOntbreekt;
      if (is == Toestand::kGeheim) ++secrets;
      if (!is_number && is != Toestand::kNietVanToepassing) ++missing;
    }
    if (cells.empty()) return;
    const std::uint32_t total = cell_of(whole);
    const IndicatorIndex of = verbanden_.reeks(whole).indicator;
    std::int64_t rest = tabel_.cellen[total].waarde;
    for (const std::uint32_t cel : cells) rest -= tabel_.cellen[cel].waarde;
    if (adds_up) {
      Relatie sum{{total, 1}};
      for (const std::uint32_t cel : cells) sum.push_back({cel, -1});
      // A difference that nobody explains is a number that everybody may know; of what is missing, nobody.
      if (missing > 0 && rest >= 0)
        sum.push_back({unpublished(rest, 0, secrets == 1 && missing == 1, of), -1});
      tabel_.relaties.push_back(std::move(sum));
      return;
    }
    for (const std::uint32_t cel : cells) bound(total, cel, of);
    if (missing == 0 && rest <= 0) at_most(total, cells, -rest, of);
  }

  // total - part = something that is not negative.
  void bound(std::uint32_t total, std::uint32_t part, IndicatorIndex of) {
    const std::int64_t rest = tabel_.cellen[total].waarde - tabel_.cellen[part].waarde;
    if (rest < 0) return;
    tabel_.relaties.push_back({{total, 1}, {part, -1}, {unpublished(rest, 0, false, of), -1}});
  }

  // The parts - total = something that is not negative.
  void at_most(std::uint32_t total, const std::vector<std::uint32_t>& parts, std::int64_t rest,
               IndicatorIndex of) {
    Relatie sum{{total, -1}};
    for (const std::uint32_t cel : parts) sum.push_back({cel, 1});
    sum.push_back({unpublished(rest, 0, false, of), -1});
    tabel_.relaties.push_back(std::move(sum));
  }

  // Of a percentage: those whom it does not count. 37 of 40 tells of three.
  void add_complements(std::uint32_t r) {
    const RuweReeks& reeks = ruw_.reeksen[r];
    const Indicator& of = indicator(reeks.indicator);
    if (!of.is_ratio() || of.geheimhouding.soort != Geheimsoort::kPersonen || reeks.onderdeel != nullptr)
      return;
    for (std::uint32_t c = 0; c < reeks.waarnemingen.size(); ++c) {
      const auto teller = verbanden_.teller({r, c});
      const auto noemer = verbanden_.noemer({r, c});
      const bool are_numbers =
          teller && noemer && verbanden_.cijfer(*teller).is_getal() && verbanden_.cijfer(*noemer).is_getal();
      if (are_numbers) add_complement(of, reeks.indicator, *teller, *noemer);
    }
  }

  void add_complement(const Indicator& of, IndicatorIndex index, Figuur above, Figuur below) {
    const std::uint32_t teller = cell_of(above);
    const std::uint32_t noemer = cell_of(below);
    const std::int64_t all = tabel_.cellen[noemer].waarde;
    const std::int64_t others = all - tabel_.cellen[teller].waarde;
    Tabelcel& counted = tabel_.cellen[teller];
    const bool is_everybody = of.schaal == kPercent && (counted.waarde == 0 || others == 0);
    if (all < of.geheimhouding.noemer_minimum && (is_everybody || all > 0) && !counted.vast)
      counted.primair = true;
    if (of.schaal != kPercent || others < 0) return;
    const std::int64_t least = of.geheimhouding.toont_nul && others > 0 ? 1 : 0;
    const std::uint32_t rest = unpublished(others, least, is_klein(of, others), index);
    tabel_.relaties.push_back({{noemer, 1}, {teller, -1}, {rest, -1}});
  }

  // What no sum ties together need not be looked at together.
  std::vector<Opgave> divided() {
    std::vector<std::uint32_t> group(tabel_.cellen.size());
    std::iota(group.begin(), group.end(), 0U);
    const auto top = [&](std::uint32_t cel) {
      while (group[cel] != cel) cel = group[cel] = group[group[cel]];
      return cel;
    };
    for (const Relatie& relatie : tabel_.relaties) {
      for (const Lid& lid : relatie) {
        const auto [a, b] =
            std::minmax({top(lid.cel), top(relatie.front().cel)});  // values: not minmax(a, b)
        group[b] = a;
      }
    }
    std::map<std::uint32_t, Opgave> by_group;
    std::vector<std::uint32_t> places(tabel_.cellen.size());
    for (const bool is_figure : {true, false}) {  // figures first
      for (std::uint32_t cel = 0; cel < tabel_.cellen.size(); ++cel) {
        if (has_figure_[cel] != is_figure) continue;
        Opgave& opgave = by_group[top(cel)];
        places[cel] = static_cast<std::uint32_t>(opgave.tabel.cellen.size());
        opgave.tabel.cellen.push_back(tabel_.cellen[cel]);
        if (is_figure) opgave.figuren.push_back(figuren_[cel]);
        const Geheimhouding& asked = indicator(owner_[cel]).geheimhouding;
        if (asked.soort != Geheimsoort::kPersonen) continue;
        opgave.tabel.breedte = std::max(opgave.tabel.breedte, asked.breedte);
        opgave.tabel.drempel = std::max(opgave.tabel.drempel, asked.drempel);
      }
    }
    for (Relatie& relatie : tabel_.relaties) {
      Opgave& opgave = by_group[top(relatie.front().cel)];
      for (Lid& lid : relatie) lid.cel = places[lid.cel];
      opgave.tabel.relaties.push_back(std::move(relatie));
    }
    std::vector<Opgave> out;
    for (auto& [first, opgave] : by_group) out.push_back(std::move(opgave));
    return out;
  }

  static constexpr double kPercent = 100;
  const Programma& programma_;
  const RuweReeksen& ruw_;
  const Verbanden& verbanden_;
  const Wensen& wensen_;
  const Geheim& geheim_;
  std::int64_t all_ = 0;  // thousands of inhabitants
  Tabel tabel_;
  std::map<Figuur, std::uint32_t> cellen_;
  std::vector<Figuur> figuren_;  // by cell; of what is unpublished nothing
  std::vector<bool> has_figure_;
  std::vector<IndicatorIndex> owner_;
};

}  // namespace

bool is_klein(const Indicator& of, std::int64_t aantal) {
  return aantal < of.geheimhouding.drempel && (aantal > 0 || (aantal == 0 && !of.geheimhouding.toont_nul));
}

std::vector<Opgave> opgaven(const Programma& programma, const RuweReeksen& ruw, const Verbanden& verbanden,
                            const Wensen& wensen, const Geheim& geheim) {
  return Opsteller(programma, ruw, verbanden, wensen, geheim).make();
}

}  // namespace voortgang
