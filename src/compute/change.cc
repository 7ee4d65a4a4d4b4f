#include "compute/change.h"

#include <map>
#include <optional>
#include <tuple>

namespace voortgang {
namespace {

// Walks along two lists in the same order and gives what belongs together to `visit`; a nullptr stands for
// what one of them lacks.
template <class List, class Key, class Visit>
void walk_together(const List& old, const List& now, Key key, Visit visit) {
  auto a = old.begin();
  auto b = now.begin();
  while (a != old.end() || b != now.end()) {
    const bool only_old = b == now.end() || (a != old.end() && key(*a) < key(*b));
    const bool only_now = a == old.end() || (b != now.end() && key(*b) < key(*a));
    visit(only_now ? nullptr : &*a, only_old ? nullptr : &*b);
    if (!only_now) ++a;
    if (!only_old) ++b;
  }
}

std::optional<Cijfersoort> change_of_feit(const BevrorenFeit* oud, const BevrorenFeit* nieuw) {
  const bool was_number = oud != nullptr && oud->is_getal();
  const bool is_number = nieuw != nullptr && nieuw->is_getal();
  // What is withheld now, is not told once more.
  if (nieuw != nullptr && nieuw->toestand == Toestand::kTeKlein && was_number) return std::nullopt;
  if (was_number && !is_number) return Cijfersoort::kVervallen;
  if (oud == nullptr || (is_number && !was_number)) return Cijfersoort::kNieuw;
  if (nieuw == nullptr) return std::nullopt;  // a gap that is no longer mentioned
  if (is_number && !same_number(oud->waarde, nieuw->waarde)) return Cijfersoort::kHerzien;
  if (oud->status != nieuw->status || oud->toestand != nieuw->toestand) return Cijfersoort::kStatus;
  return std::nullopt;
}

// A row that is still to be filled in, or a sum that lacks figures, is no news; that a figure will not come,
// with the reason, is.
bool is_news(const Cijferverandering& c) {
  if (c.soort != Cijfersoort::kNieuw || c.nieuw->toestand != Toestand::kOntbreekt) return true;
  const FeitenReeks* reeks = c.nieuwe_reeks->feiten;
  return reeks != nullptr && reeks->is_geleverd() && !note_of(c).empty();
}

// Two editions side by side, by id: areas, indicators and periods need not be the same in both.
class Comparison {
 public:
  Comparison(const BevrorenEditie& oud, const BevrorenEditie& nieuw) : oud_(oud), nieuw_(nieuw) {
    out_.oud = &oud;
    out_.nieuw = &nieuw;
    out_.methode_veranderd = oud.methodeversie != nieuw.methodeversie;
  }

  Verandering compare() {
    indicators();
    groups();
    series();
    actions();
    for (auto& [id, area] : areas_) {
      if (area.anything()) out_.gebieden.push_back(std::move(area));
    }
    return std::move(out_);
  }

 private:
  Gebiedsverandering& area(std::string_view id) {
    Gebiedsverandering& found = areas_[id];
    found.gebied = id;
    return found;
  }

  void indicators() {
    const auto key = [](const BevrorenIndicator& i) { return i.id; };
    walk_together(oud_.indicatoren, nieuw_.indicatoren, key,
                  [&](const BevrorenIndicator* oud, const BevrorenIndicator* nieuw) {
                    if (oud == nullptr) out_.nieuwe_indicatoren.push_back(nieuw);
                    if (nieuw == nullptr) out_.vervallen_indicatoren.push_back(oud);
                  });
  }

  void verdict(std::vector<Oordeelverandering>& list, std::string_view id, const BevrorenReeks* reeks,
               Oordeel van, Oordeel naar) const {
    if (van == naar) return;
    const Beweging beweging = out_.methode_veranderd ? Beweging::kNietTeVergelijken : beweging_of(van, naar);
    list.push_back({id, reeks, van, naar, beweging});
  }

  void groups() {
    const auto key = [](const BevrorenGroep& g) { return std::tie(g.gebied, g.hoofddoel); };
    walk_together(
        oud_.groepen, nieuw_.groepen, key, [&](const BevrorenGroep* oud, const BevrorenGroep* nieuw) {
          if (oud == nullptr || nieuw == nullptr) return;
          verdict(area(nieuw->gebied).hoofddoelen, nieuw->hoofddoel, nullptr, oud->oordeel, nieuw->oordeel);
        });
  }

  void series() {
    const auto key = [](const BevrorenReeks& r) { return std::tie(r.gebied, r.indicator, r.uitsplitsing); };
    walk_together(
        oud_.reeksen, nieuw_.reeksen, key, [&](const BevrorenReeks* oud, const BevrorenReeks* nieuw) {
          const BevrorenReeks& either = nieuw != nullptr ? *nieuw : *oud;
          const bool in_both =
              oud_.indicator(either.indicator) != nullptr && nieuw_.indicator(either.indicator) != nullptr;
          if (!in_both) return;
          if (oud != nullptr && nieuw != nullptr)
            verdict(area(nieuw->gebied).indicatoren, nieuw->indicator, nieuw, oud->oordeel, nieuw->oordeel);
          compare(oud, nieuw);
        });
  }

  void compare(const BevrorenReeks* oud, const BevrorenReeks* nieuw) {
    const auto of = [](const BevrorenEditie& editie, const BevrorenReeks* reeks) {
      return reeks == nullptr ? std::span<const BevrorenFeit>() : editie.of(*reeks);
    };
    auto& list = area((nieuw != nullptr ? nieuw : oud)->gebied).cijfers;
    walk_together(
        of(oud_, oud), of(nieuw_, nieuw), [](const BevrorenFeit& feit) { return feit.periode; },
        [&](const BevrorenFeit* was, const BevrorenFeit* is) {
          const auto soort = change_of_feit(was, is);
          if (!soort) return;
          const Cijferverandering change{*soort, oud, nieuw, was, is};
          if (is_news(change)) list.push_back(change);
        });
  }

  void actions() {
    const auto key = [](const BevrorenActie& a) { return std::tie(a.gebied, a.hoofddoel, a.titel); };
    walk_together(oud_.acties, nieuw_.acties, key, [&](const BevrorenActie* oud, const BevrorenActie* nieuw) {
      if (const auto soort = change_of_action(oud, nieuw))
        area((nieuw != nullptr ? nieuw : oud)->gebied).acties.push_back({*soort, oud, nieuw});
    });
  }

  std::optional<Actiesoort> change_of_action(const BevrorenActie* oud, const BevrorenActie* nieuw) const {
    if (nieuw == nullptr) return is_done(oud->status) ? std::nullopt : std::optional(Actiesoort::kVervallen);
    if (oud == nullptr) return Actiesoort::kNieuw;
    const bool moved = oud->status != nieuw->status;
    if (moved && nieuw->status == ActieStatus::kAfgerond) return Actiesoort::kAfgerond;
    if (moved && nieuw->status == ActieStatus::kGestopt) return Actiesoort::kVervallen;
    if (is_late(nieuw->status, nieuw->eind, nieuw_.datum) && !is_late(oud->status, oud->eind, oud_.datum))
      return Actiesoort::kTeLaat;
    return std::nullopt;
  }

  const BevrorenEditie& oud_;
  const BevrorenEditie& nieuw_;
  Verandering out_;
  std::map<std::string_view, Gebiedsverandering> areas_;
};

}  // namespace

Beweging beweging_of(Oordeel van, Oordeel naar) {
  if (!is_given(van) || !is_given(naar) || van == naar) return Beweging::kNietTeVergelijken;
  return naar < van ? Beweging::kBeter : Beweging::kSlechter;  // the list goes from good to bad
}

Verandering changes(const BevrorenEditie& oud, const BevrorenEditie& nieuw) {
  return Comparison(oud, nieuw).compare();
}

}  // namespace voortgang
