#include "load/vroegere_namen.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace voortgang {
namespace {

using Namen = std::map<std::string_view, std::string_view>;  // what it is called now, by what it was called
using Gebruikt = std::set<std::string_view>;

// What columns, or the values of one, were called before.
class Naamregels {
 public:
  // Without what the edition knew already: there it is the name of something else.
  void add(std::string_view now, const std::vector<std::string>& then,
           const std::vector<EerdereNaam>& known) {
    const auto is_known = [&](std::string_view name) {
      return std::ranges::any_of(known, [&](const EerdereNaam& one) {
        const std::string_view called = one.waarde.empty() ? one.kolom : one.waarde;
        return one.toen == name && (called == now || std::ranges::find(then, called) != then.end());
      });
    };
    for (const std::string& name : then) {
      if (name != now && !is_known(name)) toen_[now].insert(name);
    }
  }

  // All at once: they may have changed places. A name that the edition uses is that of now, unless something
  // else has it since; and what several say they were, or one that was several, is none of them.
  [[nodiscard]] Namen of(const Gebruikt& used) const {
    std::map<std::string_view, std::string_view> was;
    std::map<std::string_view, int> claims;
    for (const auto& [now, then] : toen_) {
      std::vector<std::string_view> found;
      std::ranges::set_intersection(then, used, std::back_inserter(found));
      for (const std::string_view name : found) ++claims[name];
      if (found.size() == 1) was.emplace(now, found.front());
    }
    std::erase_if(was, [&](const auto& one) { return claims[one.second] > 1; });
    const auto is_taken = [&](std::string_view now) {
      return used.contains(now) &&
             std::ranges::none_of(was, [&](const auto& other) { return other.second == now; });
    };
    while (std::erase_if(was, [&](const auto& one) { return is_taken(one.first); }) > 0) {
    }
    Namen out;
    for (const auto& [now, then] : was) out.emplace(then, now);
    return out;
  }

 private:
  std::map<std::string_view, Gebruikt> toen_;  // by what it is called now
};

// Those of one edition and indicator.
class Vertaling {
 public:
  // `used`: by column, also under a name of then, the values that the edition has. `known`: earlier names
  // that its dictionary had.
  Vertaling(const Indicator& of, std::map<std::string_view, Gebruikt> used,
            const std::vector<EerdereNaam>& known) {
    kolommen_ = columns_of(of, used, known);
    for (const Uitsplitsing& column : of.uitsplitsingen) {
      const auto is_it = [&](const auto& name) { return name.second == column.kolom; };
      const auto was = std::ranges::find_if(kolommen_, is_it);
      const std::string_view then = was == kolommen_.end() ? std::string_view(column.kolom) : was->first;
      std::vector<EerdereNaam> own;
      std::ranges::copy_if(known, std::back_inserter(own),
                           [&](const EerdereNaam& one) { return one.kolom == then && !one.waarde.empty(); });
      Naamregels rules;
      for (const Uitsplitsing::Vroeger& vroeger : column.vroeger) {
        if (vroeger.waarde) rules.add(column.waarden[*vroeger.waarde], vroeger.namen, own);
      }
      if (Namen values = rules.of(used[then]); !values.empty()) waarden_[column.kolom] = std::move(values);
    }
  }

  [[nodiscard]] bool is_needed() const { return !kolommen_.empty() || !waarden_.empty(); }

  void translate(Uitsplitsingsleutel& key) const {
    for (auto& [kolom, waarde] : key) {
      kolom = now(kolommen_, kolom);
      const auto values = waarden_.find(kolom);
      if (values != waarden_.end()) waarde = now(values->second, waarde);
    }
    std::ranges::sort(key);
  }

 private:
  static Namen columns_of(const Indicator& of, const std::map<std::string_view, Gebruikt>& used,
                          const std::vector<EerdereNaam>& known) {
    std::vector<EerdereNaam> own;
    std::ranges::copy_if(known, std::back_inserter(own),
                         [](const EerdereNaam& one) { return one.waarde.empty(); });
    Naamregels rules;
    for (const Uitsplitsing& column : of.uitsplitsingen) {
      for (const Uitsplitsing::Vroeger& vroeger : column.vroeger) {
        if (!vroeger.waarde) rules.add(column.kolom, vroeger.namen, own);
      }
    }
    Gebruikt names;
    for (const auto& [name, values] : used) names.insert(name);
    return rules.of(names);
  }

  static std::string_view now(const Namen& namen, std::string_view was) {
    const auto found = namen.find(was);
    return found == namen.end() ? was : found->second;
  }

  Namen kolommen_;
  std::map<std::string_view, Namen> waarden_;  // by column
};

bool has_earlier_names(const Indicator& of) {
  return std::ranges::any_of(of.uitsplitsingen, [](const Uitsplitsing& u) { return !u.vroeger.empty(); });
}

Vertaling translation(const Indicator& of, const BevrorenEditie& editie) {
  std::map<std::string_view, Gebruikt> used;
  for (const BevrorenReeks& reeks : editie.reeksen) {
    if (reeks.indicator != of.id) continue;
    for (const auto& [kolom, waarde] : reeks.uitsplitsing) used[kolom].insert(waarde);
  }
  const BevrorenIndicator* then = editie.indicator(of.id);
  return {of, std::move(used), then == nullptr ? std::vector<EerdereNaam>() : then->eerdere_namen};
}

}  // namespace

void take_names_of_now(const Programma& programma, BevrorenEditie& editie) {
  bool is_changed = false;
  for (const Indicator& of : programma.indicatoren) {
    if (!has_earlier_names(of)) continue;
    const Vertaling vertaling = translation(of, editie);
    if (!vertaling.is_needed()) continue;
    for (BevrorenReeks& reeks : editie.reeksen) {
      if (reeks.indicator == of.id) vertaling.translate(reeks.uitsplitsing);
    }
    is_changed = true;
  }
  if (is_changed) editie.sort();
}

}  // namespace voortgang
