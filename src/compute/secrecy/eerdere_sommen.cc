#include "compute/secrecy/eerdere_sommen.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "compute/secrecy/geheim.h"
#include "programme/zelfde_onderdeel.h"

namespace voortgang {
namespace {

using Naam = std::pair<std::string_view, Uitsplitsingsleutel>;  // of a series: area and part

class EditieLezer {
 public:
  EditieLezer(const Programma& programma, const Indicatorgroep& groep, const BevrorenEditie& editie)
      : programma_(programma), groep_(groep), editie_(editie) {
    std::map<std::string_view, IndicatorIndex> by_id;
    for (IndicatorIndex i = 0; i < programma.indicatoren.size(); ++i) {
      if (groep[i]) by_id.emplace(programma.indicatoren[i].id, i);
    }
    for (const BevrorenReeks& reeks : editie.reeksen) {
      const auto found = by_id.find(reeks.indicator);
      if (found == by_id.end() || reeks.afronding > 0) continue;
      reeksen_[{found->second, {reeks.gebied, reeks.uitsplitsing}}] = &reeks;
      known_.insert({found->second, {}, reeks.gebied});
      for (const auto& [kolom, waarde] : reeks.uitsplitsing) known_.insert({found->second, kolom, waarde});
    }
  }

  std::vector<OudeSom> read() {
    if (reeksen_.empty()) return {};
    find_merged();
    for (const auto& [place, reeks] : reeksen_) {
      if (is_protected(indicator(place.first))) add_part(place.first, place.second);
    }
    add_merged();
    for (const auto& [sum, parts] : delen_)
      read_sum(std::get<0>(sum), std::get<1>(sum), std::get<2>(sum), parts);
    for (const IndicatorRelatie& relatie : programma_.relaties) {
      if (groep_[relatie.geheel] && is_about_secrets(programma_, relatie)) read_declared(relatie);
    }
    return std::move(out_);
  }

 private:
  using Kolommen = std::vector<std::string_view>;  // that a whole is divided by; none: by gemeente

  [[nodiscard]] const Indicator& indicator(IndicatorIndex i) const { return programma_.indicatoren[i]; }

  // A gemeente that became part of another one: of when it is no more, the other has figures with it now, and
  // had them without it.
  void find_merged() {
    for (const auto& [place, reeks] : reeksen_) {
      const auto gone = std::ranges::find(programma_.gemeenten, place.second.first, &Gemeente::id);
      if (gone == programma_.gemeenten.end() || !is_protected(indicator(place.first))) continue;
      for (const BevrorenFeit& feit : editie_.of(*reeks)) {
        if (const auto into = merged_into(programma_, *gone, feit.periode))
          merged_[{place.first, {*into, place.second.second}, feit.periode}].push_back(place.second);
      }
    }
  }

  void add_merged() {
    for (const auto& [into, parts] : merged_) {
      const auto& [i, naam, periode] = into;
      OudeSom::Deel before = at(i, naam, periode, -1);
      if (before.was == nullptr) continue;
      OudeSom som{{{{i, naam.first, naam.second, periode}, 1}, std::move(before)}};
      for (const Naam& part : parts) som.delen.push_back(at(i, part, periode, -1));
      som.may_lack = false;
      keep(std::move(som));
    }
  }

  // As the edition says, or else as they do now.
  [[nodiscard]] bool gemeenten_added_up(IndicatorIndex i) const {
    const BevrorenIndicator* was = editie_.indicator(indicator(i).id);
    const auto then = was == nullptr ? std::nullopt : was->aggregatie;
    return then.value_or(indicator(i).aggregatie) == Aggregatie::kSom;
  }
  [[nodiscard]] bool parts_added_up(IndicatorIndex i) const {
    const BevrorenIndicator* was = editie_.indicator(indicator(i).id);
    const bool is_said = was != nullptr && was->aggregatie;
    return is_said ? was->onderdelen_tellen_op : indicator(i).onderdelen_tellen_op;
  }

  void add_part(IndicatorIndex i, const Naam& naam) {
    const std::string_view region = programma_.gebied_id(kRegio);
    const auto& [gebied, deel] = naam;
    if (gebied != region && gemeenten_added_up(i)) delen_[{i, {region, deel}, {}}].push_back(naam);
    if (deel.empty() || !parts_added_up(i)) return;
    bool has_wider = false;
    for (std::size_t c = 0; c < deel.size(); ++c) {
      Uitsplitsingsleutel wider = deel;
      wider.erase(wider.begin() + static_cast<std::ptrdiff_t>(c));
      if (!reeksen_.contains({i, {gebied, wider}})) continue;
      has_wider = true;
      delen_[{i, {gebied, std::move(wider)}, {deel[c].first}}].push_back(naam);
    }
    if (has_wider) return;
    Kolommen all;
    for (const auto& [kolom, waarde] : deel) all.push_back(kolom);
    delen_[{i, {gebied, {}}, all}].push_back(naam);
  }

  [[nodiscard]] OudeSom::Deel at(IndicatorIndex i, const Naam& naam, Periode periode,
                                 std::int8_t teken) const {
    OudeSom::Deel out{{i, naam.first, naam.second, periode, merged_.contains({i, naam, periode})}, teken};
    const auto reeks = reeksen_.find({i, naam});
    if (reeks == reeksen_.end()) return out;
    const auto feiten = editie_.of(*reeks->second);
    const auto found = std::ranges::lower_bound(feiten, periode, {}, &BevrorenFeit::periode);
    if (found != feiten.end() && found->periode == periode) out.was = &*found;
    out.shows_zero = reeks->second->shows_zero;
    return out;
  }

  // Parts that there are now, and that the edition did not have.
  [[nodiscard]] std::vector<Naam> newer(IndicatorIndex i, const Naam& whole, const Kolommen& by,
                                        Periode periode, const std::vector<Naam>& parts) const {
    const Indicator& of = indicator(i);
    std::vector<Naam> out;
    const auto add = [&](Naam naam) {
      if (std::ranges::find(parts, naam) == parts.end()) out.push_back(std::move(naam));
    };
    if (by.empty()) {
      for (const GebiedIndex g : of.gebieden) {
        if (g != kRegio && programma_.exists(g, periode)) add({programma_.gebied_id(g), whole.second});
      }
    }
    const auto column = by.size() == 1 ? std::ranges::find(of.uitsplitsingen, by[0], &Uitsplitsing::kolom)
                                       : of.uitsplitsingen.end();
    if (column != of.uitsplitsingen.end()) {
      for (const std::string& waarde : column->waarden) {
        Naam part = whole;
        part.second.emplace_back(column->kolom, waarde);
        std::ranges::sort(part.second);
        add(std::move(part));
      }
    }
    return out;
  }

  [[nodiscard]] bool is_new(IndicatorIndex i, const Naam& naam) const {
    return !known_.contains({i, {}, naam.first}) || std::ranges::any_of(naam.second, [&](const auto& part) {
      return !known_.contains({i, part.first, part.second});
    });
  }

  void read_sum(IndicatorIndex i, const Naam& whole, const Kolommen& by, const std::vector<Naam>& parts) {
    const auto found = reeksen_.find({i, whole});
    if (found == reeksen_.end()) return;
    for (const BevrorenFeit& feit : editie_.of(*found->second)) {
      OudeSom som{{at(i, whole, feit.periode, 1)}};
      som.is_of_now =
          by.empty() ? indicator(i).aggregatie == Aggregatie::kSom : indicator(i).onderdelen_tellen_op;
      for (const Naam& part : parts) som.delen.push_back(at(i, part, feit.periode, -1));
      for (const Naam& part : newer(i, whole, by, feit.periode, parts)) {
        som.delen.push_back(at(i, part, feit.periode, -1));
        som.has_new = som.has_new || is_new(i, part);
      }
      keep(std::move(som));
    }
  }

  // The same series of another indicator; what is no more, has the same name there.
  [[nodiscard]] Naam name_in(IndicatorIndex from, Naam naam, IndicatorIndex to) const {
    if (from == to) return naam;
    const auto& own = indicator(from).uitsplitsingen;
    for (auto& [kolom, waarde] : naam.second) {
      const auto column = std::ranges::find(own, kolom, &Uitsplitsing::kolom);
      if (column == own.end()) continue;
      const auto other =
          same_column(indicator(from), static_cast<std::uint32_t>(column - own.begin()), indicator(to));
      if (!other) continue;
      const Uitsplitsing& there = indicator(to).uitsplitsingen[*other];
      const auto value = std::ranges::find(column->waarden, waarde);
      const auto same =
          value == column->waarden.end()
              ? std::nullopt
              : same_value(*column, static_cast<std::uint32_t>(value - column->waarden.begin()), there);
      kolom = there.kolom;
      if (same) waarde = there.waarden[*same];
    }
    std::ranges::sort(naam.second);
    return naam;
  }

  void read_declared(const IndicatorRelatie& relatie) {
    std::set<IndicatorIndex> members(relatie.erbij.begin(), relatie.erbij.end());
    members.insert(relatie.eraf.begin(), relatie.eraf.end());
    members.insert(relatie.geheel);
    const bool is_stock = relatie.soort == Relatiesoort::kVoorraad;
    std::set<std::pair<Naam, Periode>> wholes;
    for (const auto& [place, reeks] : reeksen_) {
      if (!members.contains(place.first)) continue;
      for (const BevrorenFeit& feit : editie_.of(*reeks)) {
        const Naam whole = name_in(place.first, place.second, relatie.geheel);
        wholes.emplace(whole, feit.periode);
        if (is_stock && place.first == relatie.geheel) wholes.emplace(whole, further(feit.periode, 1));
      }
    }
    for (const auto& [naam, periode] : wholes) {
      OudeSom som{{at(relatie.geheel, naam, periode, 1)}};
      if (is_stock) som.delen.push_back(at(relatie.geheel, naam, further(periode, -1), -1));
      for (const IndicatorIndex i : relatie.erbij)
        som.delen.push_back(at(i, name_in(relatie.geheel, naam, i), periode, -1));
      for (const IndicatorIndex i : relatie.eraf)
        som.delen.push_back(at(i, name_in(relatie.geheel, naam, i), periode, 1));
      som.may_lack = !is_stock;
      keep(std::move(som));
    }
  }

  void keep(OudeSom som) {
    const bool is_all_shown = std::ranges::all_of(som.delen, &OudeSom::Deel::is_shown);
    const bool says_something = std::ranges::any_of(som.delen, &OudeSom::Deel::is_shown) ||
                                std::ranges::any_of(som.delen, &OudeSom::Deel::is_withheld);
    if (!is_all_shown && says_something) out_.push_back(std::move(som));
  }

  const Programma& programma_;
  const Indicatorgroep& groep_;
  const BevrorenEditie& editie_;
  std::map<std::pair<IndicatorIndex, Naam>, const BevrorenReeks*> reeksen_;
  std::map<std::tuple<IndicatorIndex, Naam, Kolommen>, std::vector<Naam>> delen_;  // by whole and division
  // Areas, and values by column, of which it has anything.
  std::set<std::tuple<IndicatorIndex, std::string_view, std::string_view>> known_;
  std::map<std::tuple<IndicatorIndex, Naam, Periode>, std::vector<Naam>> merged_;  // by what they are in now
  std::vector<OudeSom> out_;
};

}  // namespace

bool OudeSom::Deel::is_of_supplier() const {
  return was != nullptr && was->toestand == Toestand::kGeheim;
}

bool OudeSom::Deel::is_withheld() const {
  return is_of_supplier() || (was != nullptr && was->toestand == Toestand::kTeKlein);
}

bool OudeSom::Deel::is_secret() const {
  return is_withheld() && !was->eerder_getoond;
}

std::int64_t OudeSom::Deel::least() const {
  return was != nullptr && was->toestand == Toestand::kTeKlein && shows_zero ? 1 : 0;
}

std::vector<OudeSom> sommen_of(const Programma& programma, const Indicatorgroep& groep,
                               const BevrorenEditie& editie) {
  return EditieLezer(programma, groep, editie).read();
}

}  // namespace voortgang
