#include "compute/secrecy/gekozen.h"

#include <algorithm>
#include <map>
#include <set>

#include "compute/secrecy/bepaald.h"

namespace voortgang {
namespace {

// A noemer below this bounds its teller so closely that it says what that is.
constexpr double kFewestInNoemer = 4;

}  // namespace

void Gekozen::withhold(Figuur figuur, Span keuze) {
  keuze_ = keuze;
  downwards(figuur);
}

// A sum is only secret where a part of it is that can be anything: all of them, whatever lies below.
void Gekozen::downwards(Figuur figuur) {
  with_sums(figuur);
  for (const Figuur part : verbanden_.below(figuur)) {
    if (is_number(part) && !geheim_.is_withheld(part)) downwards(part);
  }
  const auto teller = verbanden_.teller(figuur);
  if (teller && is_number(*teller) && !geheim_.is_withheld(*teller)) downwards(*teller);
}

// And everything that depends on it.
void Gekozen::with_sums(Figuur figuur) {
  if (!is_number(figuur) || !geheim_.withhold(ruw_, figuur)) return;
  for (const Figuur sum : verbanden_.above(figuur)) also(sum, figuur);
  for (const Figuur ratio : verbanden_.ratios(figuur)) {
    also(ratio, figuur);
    const auto noemer = verbanden_.noemer(ratio);
    const bool is_close = noemer && is_number(*noemer) && verbanden_.cijfer(*noemer).getal < kFewestInNoemer;
    if (is_close && !geheim_.is_withheld(*noemer)) {
      tell_if_shown(*noemer, figuur);
      downwards(*noemer);
    }
  }
}

// What was published before cannot be taken back: it would give away what it is withheld for.
void Gekozen::also(Figuur figuur, Figuur because) {
  if (!is_number(figuur)) return;
  tell_if_shown(figuur, because);
  with_sums(figuur);
}

void Gekozen::tell_if_shown(Figuur figuur, Figuur because) {
  const auto was_shown = [&](Figuur f) { return eerder_.that_showed(f) != nullptr; };
  if (was_shown(figuur) && !was_shown(because)) tell_unsafe(because, figuur);
}

// `shown` is what gives the figure away.
void Gekozen::tell_unsafe(Figuur figuur, Figuur shown) {
  problems_.add(Code::GEH101, keuze_,
                {{"indicator", programma_.indicatoren[verbanden_.reeks(figuur).indicator].id},
                 {"periode", code(verbanden_.cijfer(figuur).periode)},
                 {"editie", eerder_.that_showed(shown)->id},
                 {"hulp", Term::kRemoveLine}});
}

// Of gemeenten first: what is chosen there decides for the region.
std::vector<Plek> Gekozen::wholes() const {
  std::set<Plek> found;
  for (const Figuur& figuur : geheim_.figuren()) {
    const Indicator& of = programma_.indicatoren[verbanden_.reeks(figuur).indicator];
    if (!of.is_ratio() && !is_protected(of))
      add_wholes(verbanden_.plek(figuur), of.uitsplitsingen.size(), found);
  }
  std::vector<Plek> out(found.begin(), found.end());
  std::ranges::stable_partition(out, [](const Plek& plek) { return plek.gebied != kRegio; });
  return out;
}

void Gekozen::balance() {
  if (geheim_.figuren().empty()) return;
  for (bool is_done = false; !is_done;) {
    is_done = true;
    for (const Plek& whole : wholes()) is_done = !balance(whole) && is_done;
    for (const IndicatorRelatie& relatie : programma_.relaties) {
      for (const Optelling& sum : optellingen(ruw_, verbanden_, relatie)) is_done = !balance(sum) && is_done;
    }
  }
}

// A whole that is not known, and a way to make it of which all is shown.
bool Gekozen::balance(const Plek& whole) {
  const std::vector<Som> ways = sommen(programma_, verbanden_, whole);
  const auto withheld_in = [&](const Som& som) {
    return std::ranges::any_of(som.delen, [&](const Plek& part) {
      const auto found = verbanden_.find(part);
      return found && geheim_.is_withheld(*found);
    });
  };
  const auto own = verbanden_.find(whole);
  const bool is_unknown =
      (own && geheim_.is_withheld(*own)) || (!own && std::ranges::any_of(ways, withheld_in));
  if (!is_unknown) return false;
  bool has_changed = false;
  for (const Som& way : ways) {
    const bool is_shown = way.adds_up && way.is_heel && !way.delen.empty() && !withheld_in(way) &&
                          std::ranges::all_of(way.delen, [&](const Plek& part) {
                            const auto found = verbanden_.find(part);
                            return found && is_number(*found);
                          });
    if (!is_shown) continue;
    with_sums(*verbanden_.find(way.delen.front()));
    has_changed = true;
  }
  return has_changed;
}

// A relation of which one figure is withheld and all others are shown: the whole goes along, or else the
// first of the others.
bool Gekozen::balance(const Optelling& sum) {
  std::size_t withheld = 0;
  std::optional<Figuur> other;
  for (const auto& [plek, sign] : sum) {
    const auto found = verbanden_.find(plek);
    if (!found || !is_number(*found)) return false;
    if (geheim_.is_withheld(*found))
      ++withheld;
    else if (!other)
      other = found;
  }
  if (withheld != 1 || !other) return false;
  with_sums(*other);
  return true;
}

// All that a withheld figure may be in, and that everybody knows the outcome of.
std::vector<Optelling> Gekozen::sums() const {
  std::vector<Optelling> out;
  for (const Plek& whole : wholes()) {
    for (const Som& way : sommen(programma_, verbanden_, whole)) {
      if (!way.adds_up || !way.is_heel) continue;
      out.push_back(optelling_of(whole, way));
    }
  }
  for (const IndicatorRelatie& relatie : programma_.relaties) {
    for (Optelling& sum : optellingen(ruw_, verbanden_, relatie)) out.push_back(std::move(sum));
  }
  return out;
}

void Gekozen::check() const {
  if (geheim_.figuren().empty()) return;
  std::map<Plek, std::uint32_t> cells;  // of what nobody sees
  std::vector<Celsom> known;
  for (const Optelling& sum : sums()) {
    Celsom celsom;
    for (const auto& [plek, sign] : sum) {
      const auto found = verbanden_.find(plek);
      const bool is_seen =
          found && !geheim_.is_withheld(*found) &&
          (is_number(*found) || verbanden_.cijfer(*found).toestand == Toestand::kNietVanToepassing);
      if (is_seen) continue;
      const auto cell = cells.try_emplace(plek, static_cast<std::uint32_t>(cells.size())).first;
      celsom.push_back({cell->second, sign});
    }
    if (!celsom.empty()) known.push_back(std::move(celsom));
  }
  const std::vector<bool> is_given = determined_by(cells.size(), known);
  for (const auto& [plek, cell] : cells) {
    const auto figuur = verbanden_.find(plek);
    if (!is_given[cell] || !figuur || !geheim_.is_withheld(*figuur)) continue;
    if (eerder_.that_showed(*figuur) != nullptr) continue;
    problems_.add(Code::GEH101, keuze_of(plek),
                  {{"indicator", programma_.indicatoren[plek.indicator].id},
                   {"periode", code(plek.periode)},
                   {"hulp", Term::kRemoveLine}});
  }
}

// The choice that it was withheld for, or else the last one.
Span Gekozen::keuze_of(const Plek& plek) const {
  const auto found = std::ranges::find_if(programma_.geheimkeuzes, [&](const Geheimkeuze& keuze) {
    return keuze.wens == Geheimwens::kVerberg &&
           keuze.is_about(plek.indicator, plek.gebied, plek.onderdeel, plek.periode);
  });
  return found == programma_.geheimkeuzes.end() ? keuze_ : found->span;
}

}  // namespace voortgang
