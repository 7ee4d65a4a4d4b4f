#include "audit/stelsel.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string_view>
#include <utility>

#include "audit/gepubliceerd.h"
#include "audit/niemand.h"
#include "programme/deelrelaties.h"
#include "programme/zelfde_onderdeel.h"

namespace voortgang {
namespace {

using Leden = std::vector<std::pair<Plek, int>>;

bool counts_heads(const Indicator& indicator) {
  return indicator.geheimhouding.soort == Geheimsoort::kPersonen && !indicator.is_ratio();
}

// Heads, and amounts of which it matters whose they are.
bool is_counted(const Indicator& indicator) {
  return counts_heads(indicator) ||
         (indicator.geheimhouding.soort == Geheimsoort::kBedrag && !indicator.is_ratio());
}

class StelselReader {
 public:
  StelselReader(const Programma& programma, const Feiten& feiten, const Edities& gepubliceerd)
      : programma_(programma), feiten_(feiten) {
    const auto then = gepubliceerd.gepubliceerd();
    const auto now = feiten.edities.gepubliceerd();
    for (std::size_t i = 0; i < std::min(then.size(), now.size()); ++i)
      edities_.emplace_back(then[i], now[i]);
  }

  Stelsel read() {
    collect();
    for (const Plek& whole : gehelen_) add_sums(whole);
    for (const IndicatorRelatie& relatie : programma_.relaties) add_declared(relatie);
    for (const IndicatorRelatie& relatie : part_relations(programma_.indicatoren, programma_.relaties))
      add_declared(relatie);
    for (const Indicator& of : programma_.indicatoren) {
      if (of.is_ratio()) add_counts(of);
    }
    for (const FeitenReeks& reeks : feiten_.reeksen) {
      if (indicator(reeks.indicator).is_ratio()) add_ratio(reeks);
    }
    add_known();
    return std::move(out_);
  }

 private:
  [[nodiscard]] const Indicator& indicator(IndicatorIndex i) const { return programma_.indicatoren[i]; }

  // Every place that a number of people can be in, and all that it is a part of.
  void collect() {
    for (const FeitenReeks& reeks : feiten_.reeksen) {
      const Indicator& of = indicator(reeks.indicator);
      if (!is_counted(of)) continue;
      for (const Feit& feit : reeks.feiten) {
        const Plek plek{reeks.indicator, reeks.gebied, reeks.deel(), feit.periode};
        upwards(plek);
        if (feit.is_verborgen() || (feit.is_getal() && of.is_rounded())) unknown_at(plek);
      }
    }
  }

  void upwards(const Plek& plek) {
    if (!gehelen_.insert(plek).second) return;
    for (std::size_t i = 0; i < plek.onderdeel.size(); ++i) {
      Plek wider = plek;
      wider.onderdeel.erase(wider.onderdeel.begin() + static_cast<std::ptrdiff_t>(i));
      upwards(wider);
    }
    if (plek.gebied != kRegio) upwards({plek.indicator, kRegio, plek.onderdeel, plek.periode});
  }

  [[nodiscard]] const Feit* feit(const Plek& plek) const { return published_at(feiten_, plek); }
  // As it is: a multiple says what is near.
  [[nodiscard]] const Feit* number(const Plek& plek) const {
    const Feit* found = feit(plek);
    const bool is_shown = found != nullptr && found->is_getal() && !indicator(plek.indicator).is_rounded();
    return is_shown ? found : nullptr;
  }

  std::uint32_t unknown_at(const Plek& plek) {
    const auto [place, is_new] =
        plekken_.try_emplace(plek, static_cast<std::uint32_t>(out_.onbekenden.size()));
    if (is_new) {
      const Feit* found = feit(plek);
      const Indicator& of = indicator(plek.indicator);
      const bool is_hidden = found != nullptr && found->is_verborgen();
      const bool shows_zero = counts_heads(of) && of.geheimhouding.shows_zero &&
                              !(is_hidden && may_be_nobody(programma_, feiten_, plek));
      Stelsel::Onbekende& unknown = out_.onbekenden.emplace_back();
      unknown = {.plek = plek, .is_verborgen = is_hidden, .boven = {}};
      unknown.onder = is_hidden && shows_zero ? 1 : 0;
      unknown.is_afgerond = found != nullptr && found->is_getal() && of.is_rounded();
      if (unknown.is_afgerond) {
        const std::int64_t near = of.geheimhouding.afronding - 1;
        unknown.onder = std::max<std::int64_t>(std::llround(found->getal()) - near, 0);
        unknown.boven = std::llround(found->getal()) + near;
      }
    }
    return place->second;
  }

  std::uint32_t something(const Plek& at) {
    out_.onbekenden.push_back({.plek = at});
    return static_cast<std::uint32_t>(out_.onbekenden.size() - 1);
  }

  // What is shown is known, what does not apply is nothing.
  void take(const Plek& plek, int sign, Gelijkheid& sum) {
    const Feit* found = feit(plek);
    if (const Feit* shown = number(plek))
      sum.som -= sign * std::llround(shown->getal());
    else if (found == nullptr || found->toestand() != Toestand::kNietVanToepassing)
      sum.leden.emplace_back(unknown_at(plek), sign);
  }

  void keep(Somsoort soort, const Plek& whole, Gelijkheid sum) {
    if (!sum.leden.empty()) out_.sommen.push_back({soort, whole, std::move(sum)});
  }

  void add(Somsoort soort, const Plek& whole, const Leden& terms) {
    Gelijkheid sum;
    for (const auto& [plek, sign] : terms) take(plek, sign, sum);
    keep(soort, whole, std::move(sum));
    for (const auto& [then, now] : edities_) {
      Gelijkheid gone;
      Leden all = terms;
      if (soort == Somsoort::kGemeenten) add_gone(*then, whole, all, gone);
      add_as_it_was(*then, whole, all, std::move(gone));
    }
  }

  void add_sums(const Plek& whole) {
    const Indicator& of = indicator(whole.indicator);
    if (whole.gebied == kRegio) {
      std::vector<Plek> parts;
      for (const GebiedIndex g : of.gebieden) {
        if (g != kRegio && programma_.exists(g, whole.periode))
          parts.push_back({whole.indicator, g, whole.onderdeel, whole.periode});
      }
      add_parts(Somsoort::kGemeenten, whole, parts, of.aggregatie == Aggregatie::kSom);
    }
    for (std::uint32_t kolom = 0; kolom < of.uitsplitsingen.size(); ++kolom) {
      if (std::ranges::find(whole.onderdeel, kolom, &Keuze::kolom) == whole.onderdeel.end())
        add_column(whole, kolom);
    }
  }

  void add_column(const Plek& whole, std::uint32_t kolom) {
    const Indicator& of = indicator(whole.indicator);
    std::vector<Plek> parts;
    bool is_used = false;
    for (std::uint32_t waarde = 0; waarde < of.uitsplitsingen[kolom].waarden.size(); ++waarde) {
      Plek part = whole;
      part.onderdeel.push_back({kolom, waarde});
      std::ranges::sort(part.onderdeel);
      is_used = is_used || gehelen_.contains(part);
      parts.push_back(std::move(part));
    }
    if (is_used) add_parts(Somsoort::kOnderdelen, whole, parts, of.onderdelen_tellen_op);
  }

  void add_parts(Somsoort soort, const Plek& whole, const std::vector<Plek>& parts, bool adds_up) {
    if (parts.empty()) return;
    Leden sum{{whole, 1}};
    for (const Plek& part : parts) sum.emplace_back(part, -1);
    if (adds_up) return add(soort, whole, sum);
    if (feit(whole) == nullptr) return;
    // A person may be in more than one of them: no less than each, no more than all.
    for (const Plek& part : parts) add_at_least(soort, whole, {{whole, 1}, {part, -1}});
    for (auto& [plek, sign] : sum) sign = -sign;
    add_at_least(soort, whole, sum);
  }

  // The terms come to 0 or more.
  void add_at_least(Somsoort soort, const Plek& whole, const Leden& terms) {
    Gelijkheid sum;
    for (const auto& [plek, sign] : terms) take(plek, sign, sum);
    if (sum.leden.empty()) return;
    sum.leden.emplace_back(something(whole), -1);
    keep(soort, whole, std::move(sum));
  }

  // The same part of another indicator, by the names of columns and values.
  [[nodiscard]] std::optional<Plek> same_in(IndicatorIndex other, const Plek& plek) const {
    auto part = same_part(indicator(plek.indicator), plek.onderdeel, indicator(other));
    if (!part) return std::nullopt;
    return Plek{other, plek.gebied, std::move(*part), plek.periode};
  }

  static Plek next(Plek plek, int by) {
    plek.periode = further(plek.periode, by);
    return plek;
  }

  void add_declared(const IndicatorRelatie& relatie) {
    std::set<IndicatorIndex> members(relatie.erbij.begin(), relatie.erbij.end());
    members.insert(relatie.eraf.begin(), relatie.eraf.end());
    members.insert(relatie.geheel);
    const bool is_stock = relatie.soort == Relatiesoort::kVoorraad;
    std::set<Plek> wholes;
    for (const FeitenReeks& reeks : feiten_.reeksen) {
      if (!members.contains(reeks.indicator)) continue;
      for (const Feit& f : reeks.feiten) {
        const auto whole = same_in(relatie.geheel, {reeks.indicator, reeks.gebied, reeks.deel(), f.periode});
        if (whole) wholes.insert(*whole);
        if (whole && is_stock) wholes.insert(next(*whole, 1));
      }
    }
    for (const Plek& whole : wholes) {
      Leden sum{{whole, 1}};
      if (is_stock) sum.emplace_back(next(whole, -1), -1);
      const std::size_t erbij = lacking_of(relatie.erbij, whole, -1, sum);
      const std::size_t eraf = lacking_of(relatie.eraf, whole, 1, sum);
      if (erbij == 0 && eraf == 0) {
        add(Somsoort::kRelatie, whole, sum);
      } else if (erbij == 0 || eraf == 0) {
        // What some of them do not have is not below nothing.
        for (auto& [plek, sign] : sum) sign = eraf > 0 ? -sign : sign;
        add_at_least(Somsoort::kRelatie, whole, sum);
      }
    }
  }

  // How many of them do not have that part; the others come into the sum.
  std::size_t lacking_of(const std::vector<IndicatorIndex>& members, const Plek& whole, int sign,
                         Leden& sum) const {
    std::size_t lacking = 0;
    for (const IndicatorIndex i : members) {
      if (const auto place = same_in(i, whole))
        sum.emplace_back(*place, sign);
      else
        ++lacking;
    }
    return lacking;
  }

  // Nobody counts more people than there are, in no area and no part.
  void add_counts(const Indicator& ratio) {
    const bool is_of_all =
        ratio.soort == IndicatorSoort::kPercentage || ratio.geheimhouding.soort == Geheimsoort::kPersonen;
    const bool is_secret = is_counted(indicator(ratio.teller)) || is_counted(indicator(ratio.noemer));
    if (!is_of_all || !is_secret || indicator(ratio.teller).is_rounded()) return;
    for (const FeitenReeks& reeks : feiten_.reeksen) {
      if (reeks.indicator != ratio.teller) continue;
      for (const Feit& f : reeks.feiten) {
        const Plek teller{reeks.indicator, reeks.gebied, reeks.deel(), f.periode};
        add_below(teller, ratio.noemer);
        if (same_in(ratio.noemer, teller)) continue;
        // That may be counted in another one, which has such a part.
        for (const Indicator& other : programma_.indicatoren) {
          if (other.is_ratio() && other.teller == ratio.noemer) add_below(teller, other.noemer);
        }
      }
    }
  }

  void add_below(const Plek& teller, IndicatorIndex in) {
    const auto noemer = same_in(in, teller);
    if (noemer && feit(noemer_at(feiten_, *noemer)) != nullptr)
      add_at_least(Somsoort::kAnderen, teller, {{noemer_at(feiten_, *noemer), 1}, {teller, -1}});
  }

  // A ratio that is shown beside one of its counts gives the other to within what was rounded.
  void add_ratio(const FeitenReeks& reeks) {
    const Indicator& of = indicator(reeks.indicator);
    if (!is_counted(indicator(of.teller)) || indicator(of.teller).is_rounded()) return;
    for (const Feit& f : reeks.feiten) {
      const Plek plek{reeks.indicator, reeks.gebied, reeks.deel(), f.periode};
      const auto teller = same_in(of.teller, plek);
      const auto noemer = same_in(of.noemer, plek);
      if (!teller || !noemer) continue;
      const Feit* all = number(noemer_at(feiten_, *noemer));
      if (f.is_getal() && number(*teller) == nullptr && all != nullptr)
        add_computed(*teller, f.getal() * all->getal() / of.schaal,
                     std::pow(10, -int{reeks.decimalen}) * all->getal() / of.schaal);
    }
  }

  // The count is `value`, give or take `by`.
  void add_computed(const Plek& count, double value, double by) {
    const std::uint32_t cell = unknown_at(count);
    const auto least = static_cast<std::int64_t>(std::ceil(value - by));
    const auto most = static_cast<std::int64_t>(std::floor(value + by));
    keep(Somsoort::kVerhouding, count, {{{cell, 1}, {something(count), -1}}, least});
    keep(Somsoort::kVerhouding, count, {{{cell, 1}, {something(count), 1}}, most});
  }

  [[nodiscard]] const BevrorenFeit* then(const BevrorenEditie& editie, const Plek& plek) const {
    const Indicator& of = indicator(plek.indicator);
    const auto found = editie.index_of(programma_.gebied_id(plek.gebied), of.id,
                                       uitsplitsing_of(of, plek.onderdeel), plek.periode);
    return found ? &editie.feiten[*found] : nullptr;
  }

  // Gemeenten that an edition had, and that are no more.
  void add_gone(const BevrorenEditie& editie, const Plek& whole, Leden& terms, Gelijkheid& sum) {
    const Indicator& of = indicator(whole.indicator);
    for (const GebiedIndex g : of.gebieden) {
      const Plek part{whole.indicator, g, whole.onderdeel, whole.periode};
      if (g != kRegio && !programma_.exists(g, whole.periode) && then(editie, part) != nullptr)
        terms.emplace_back(part, -1);
    }
    const Uitsplitsingsleutel parts = uitsplitsing_of(of, whole.onderdeel);
    for (const BevrorenReeks& reeks : editie.reeksen) {
      if (reeks.indicator != of.id || reeks.uitsplitsing != parts || takes_part(of, reeks.gebied)) continue;
      const auto feiten = editie.of(reeks);
      const auto was = std::ranges::find(feiten, whole.periode, &BevrorenFeit::periode);
      if (was == feiten.end() || was->toestand == Toestand::kNietVanToepassing) continue;
      if (was->is_getal())
        sum.som += std::llround(was->waarde.value());
      else
        sum.leden.emplace_back(something(whole), -1);
    }
  }

  [[nodiscard]] bool takes_part(const Indicator& of, std::string_view gebied) const {
    return gebied == programma_.gebied_id(kRegio) ||
           std::ranges::any_of(of.gebieden, [&](GebiedIndex g) { return programma_.gebied_id(g) == gebied; });
  }

  // The sum as an edition had it, with what it had beside that. What it did not show, it is taken to be what
  // it is now.
  void add_as_it_was(const BevrorenEditie& editie, const Plek& whole, const Leden& terms, Gelijkheid sum) {
    if (indicator(whole.indicator).is_rounded()) return;  // it may have been rounded then as well
    bool is_news = false;
    for (const auto& [plek, sign] : terms) {
      const BevrorenFeit* was = then(editie, plek);
      if (was == nullptr) {  // what it was then, nobody said
        sum.leden.emplace_back(something(plek), sign);
        continue;
      }
      if (!was->is_getal()) {
        if (was->toestand != Toestand::kNietVanToepassing) take(plek, sign, sum);
        continue;
      }
      sum.som -= sign * std::llround(was->waarde.value());
      const Feit* now = number(plek);
      is_news = is_news || now == nullptr || !same_number(now->waarde(), was->waarde);
    }
    if (is_news) keep(Somsoort::kEditie, whole, std::move(sum));
  }

  // What an edition showed of a figure that was not revised since, is known.
  void add_known() {
    const std::size_t numbers = out_.onbekenden.size();
    for (std::uint32_t i = 0; i < numbers; ++i) {
      if (!out_.onbekenden[i].is_verborgen) continue;
      const Plek plek = out_.onbekenden[i].plek;
      for (const auto& [published, now] : edities_) {
        const BevrorenFeit* was = then(*published, plek);
        const BevrorenFeit* is = then(*now, plek);
        if (was != nullptr && was->is_getal() && is != nullptr && is->eerder_getoond)
          keep(Somsoort::kEditie, plek, {{{i, 1}}, std::llround(was->waarde.value())});
      }
    }
  }

  const Programma& programma_;
  const Feiten& feiten_;
  // As it was published, and as it is told now: without what is withheld since.
  std::vector<std::pair<const BevrorenEditie*, const BevrorenEditie*>> edities_;
  std::set<Plek> gehelen_;
  std::map<Plek, std::uint32_t> plekken_;
  Stelsel out_;
};

}  // namespace

Stelsel stelsel_of(const Programma& programma, const Feiten& feiten, const Edities& gepubliceerd) {
  return StelselReader(programma, feiten, gepubliceerd).read();
}

}  // namespace voortgang
