#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include "facts/bevroren.h"
#include "facts/feit.h"

namespace voortgang {

// What changed from one edition to a later one. Everything points into the two editions.

enum class Cijfersoort : std::uint8_t {
  kNieuw,      // a period that the old edition did not have, or had without a number
  kHerzien,    // another number
  kVervallen,  // there was a number, and now there is none
  kStatus,     // the same figure with another status, such as definitief after voorlopig
};

struct Cijferverandering {
  Cijfersoort soort = Cijfersoort::kNieuw;
  const BevrorenReeks* oude_reeks = nullptr;
  const BevrorenReeks* nieuwe_reeks = nullptr;
  const BevrorenFeit* oud = nullptr;  // nullptr where there was none
  const BevrorenFeit* nieuw = nullptr;

  [[nodiscard]] const BevrorenReeks& reeks() const { return nieuwe_reeks ? *nieuwe_reeks : *oude_reeks; }
  [[nodiscard]] Periode periode() const { return nieuw ? nieuw->periode : oud->periode; }
};

enum class Beweging : std::uint8_t { kBeter, kSlechter, kNietTeVergelijken };

struct Oordeelverandering {
  std::string_view id;                   // of the hoofddoel, or of the indicator
  const BevrorenReeks* reeks = nullptr;  // in the new edition; nullptr for a hoofddoel
  Oordeel van = Oordeel::kGeenOordeel;
  Oordeel naar = Oordeel::kGeenOordeel;
  Beweging beweging = Beweging::kNietTeVergelijken;
};

enum class Actiesoort : std::uint8_t {
  kNieuw,
  kAfgerond,
  kTeLaat,     // vertraagd, or past its end and not finished, and was neither before
  kVervallen,  // stopped, or no longer there
};

struct Actieverandering {
  Actiesoort soort = Actiesoort::kNieuw;
  const BevrorenActie* oud = nullptr;
  const BevrorenActie* nieuw = nullptr;

  [[nodiscard]] const BevrorenActie& actie() const { return nieuw ? *nieuw : *oud; }
};

struct Gebiedsverandering {
  std::string_view gebied;
  std::vector<Oordeelverandering> hoofddoelen;
  std::vector<Oordeelverandering> indicatoren;
  std::vector<Cijferverandering> cijfers;  // by indicator, breakdown and period
  std::vector<Actieverandering> acties;

  [[nodiscard]] bool anything() const {
    return !hoofddoelen.empty() || !indicatoren.empty() || !cijfers.empty() || !acties.empty();
  }
  // Of the new ones only those with a number: a period without one is told, but is no figure.
  [[nodiscard]] std::size_t aantal(Cijfersoort soort) const {
    return static_cast<std::size_t>(std::ranges::count_if(cijfers, [soort](const Cijferverandering& c) {
      return c.soort == soort && (soort != Cijfersoort::kNieuw || c.nieuw->is_getal());
    }));
  }
};

// The figure of the present programme that it became; nullptr where both editions were read from files.
[[nodiscard]] const Feit* present_feit(const Cijferverandering& verandering);
// With how many decimals both figures are told: as many as are shown, and more where they would look the
// same.
[[nodiscard]] std::uint8_t shown_decimals(const Cijferverandering& verandering);
// The remark at that figure; empty where there is none.
[[nodiscard]] std::string_view note_of(const Cijferverandering& verandering);

struct Verandering {
  const BevrorenEditie* oud = nullptr;
  const BevrorenEditie* nieuw = nullptr;
  bool methode_veranderd = false;  // then no verdict can be held against an older one
  std::vector<const BevrorenIndicator*> nieuwe_indicatoren;
  std::vector<const BevrorenIndicator*> vervallen_indicatoren;
  std::vector<Gebiedsverandering> gebieden;  // those in which anything changed, by id

  [[nodiscard]] bool anything() const {
    return methode_veranderd || !nieuwe_indicatoren.empty() || !vervallen_indicatoren.empty() ||
           !gebieden.empty();
  }
  // nullptr where nothing changed.
  [[nodiscard]] const Gebiedsverandering* in(std::string_view gebied) const {
    const auto found = std::ranges::lower_bound(gebieden, gebied, {}, &Gebiedsverandering::gebied);
    return found == gebieden.end() || found->gebied != gebied ? nullptr : &*found;
  }
};

}  // namespace voortgang
