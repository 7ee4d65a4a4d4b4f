#include "load/vroegere_namen.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace voortgang {
namespace {

using Namen = std::map<std::string_view, std::string_view>;  // what it is called now, by what it was called

// Those of one edition and indicator.
class Vertaling {
 public:
  // `used`: by column, also under a name of then, the values that the edition has.
  Vertaling(const Indicator& of, std::map<std::string_view, std::set<std::string_view>> used) {
    for (const Uitsplitsing& column : of.uitsplitsingen) {
      const auto was = name_then(column, std::nullopt, column.kolom,
                                 [&](std::string_view name) { return used.contains(name); });
      if (was) kolommen_[*was] = column.kolom;
      const auto& values = used[was.value_or(column.kolom)];
      for (std::uint32_t v = 0; v < column.waarden.size(); ++v) {
        const auto is_used = [&](std::string_view name) { return values.contains(name); };
        if (const auto value = name_then(column, v, column.waarden[v], is_used))
          waarden_[column.kolom][*value] = column.waarden[v];
      }
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
  static std::string_view now(const Namen& namen, std::string_view was) {
    const auto found = namen.find(was);
    return found == namen.end() ? was : found->second;
  }

  // The one name of then that the edition uses; nothing where it uses that of now, or several.
  template <class IsUsed>
  static std::optional<std::string_view> name_then(const Uitsplitsing& column,
                                                   std::optional<std::uint32_t> waarde, std::string_view now,
                                                   IsUsed is_used) {
    std::set<std::string_view> out;
    for (const Uitsplitsing::Vroeger& vroeger : column.vroeger) {
      if (vroeger.waarde != waarde) continue;
      for (const std::string& name : vroeger.namen) {
        if (is_used(name)) out.insert(name);
      }
    }
    if (out.size() != 1 || is_used(now)) return std::nullopt;
    return *out.begin();
  }

  Namen kolommen_;
  std::map<std::string_view, Namen> waarden_;  // by column
};

bool has_earlier_names(const Indicator& of) {
  return std::ranges::any_of(of.uitsplitsingen, [](const Uitsplitsing& u) { return !u.vroeger.empty(); });
}

Vertaling translation(const Indicator& of, const BevrorenEditie& editie) {
  std::map<std::string_view, std::set<std::string_view>> used;
  for (const BevrorenReeks& reeks : editie.reeksen) {
    if (reeks.indicator != of.id) continue;
    for (const auto& [kolom, waarde] : reeks.uitsplitsing) used[kolom].insert(waarde);
  }
  return {of, std::move(used)};
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
