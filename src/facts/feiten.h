#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "facts/edities.h"
#include "facts/feit.h"
#include "facts/verandering.h"
#include "programme/indicator.h"
#include "programme/vergelijkgroep.h"

namespace voortgang {

// Another number whenever the same figures may get another verdict; it stands in the data.
inline constexpr int kMethodeversie = 1;

// Why a verdict could not be given, or what to know about one that was.
enum class Reden : std::uint8_t {
  kGeen,
  kTeWeinigPunten,
  kTekenVerschilt,    // base and latest value, or base and target, have different signs
  kBasisIsStreef,     // base equals target and the target is not met
  kTrendbreuk,        // between base and latest value
  kGeenTijd,          // base and latest value begin at the same moment: 2021 and 2021-H1
  kGeenStreefwaarde,  // the method needs one
  kGeenRichting,      // neither higher nor lower is better
  kStreefVoorBasis,   // the target's period is not after the base period
  kTeKlein,           // the latest figure is withheld
};

// How a verdict came about: every component, for readers who want to do the sum again (docs/formats.md).
struct Voortgang {
  Methode methode = Methode::kGeen;
  Oordeel oordeel = Oordeel::kGeenOordeel;
  Reden reden = Reden::kGeen;
  std::string_view handmatige_reden;  // of the dictionary
  std::optional<Periode> basisperiode;
  std::optional<Periode> periode;
  std::optional<Periode> streefperiode;
  // In the indicator's unit; the last one is its natural limit.
  std::optional<double> basiswaarde, waarde, streefwaarde, grens;
  int punten = 0;               // figures from the base period on
  std::optional<double> R;      // observed against required change; with a target
  std::optional<double> p;      // observed change a year, as a share of what it was; without
  std::optional<double> C;      // what nearness to the natural limit allows; without a target
  std::optional<double> score;  // -5 to 5; nothing where none can be given
  bool nul_vervangen = false;   // kZeroStandsFor took the place of a zero (facts/streefpad.h)
};

enum class Herkomst : std::uint8_t { kGeleverd, kVerhouding, kSom, kGewogen };

// A series as it is published: delivered, or computed from others.
struct FeitenReeks {
  IndicatorIndex indicator = 0;
  GebiedIndex gebied = kRegio;
  std::string_view bestand;              // that it was delivered in, below the programme; empty if computed
  const Onderdeel* onderdeel = nullptr;  // of a breakdown; nullptr for the total
  Herkomst herkomst = Herkomst::kGeleverd;
  std::uint8_t decimalen = 0;
  std::span<const Feit> feiten;   // in order of period
  const Feit* laatste = nullptr;  // the latest with a number, or withheld: no older one takes its place
  const Feit* vorige = nullptr;   // the one before it with a number; none where the latest is withheld
  bool verouderd = false;
  Voortgang voortgang;

  [[nodiscard]] bool is_geleverd() const { return herkomst == Herkomst::kGeleverd; }
  // The same as a value: of the total, nothing.
  [[nodiscard]] const Onderdeel& deel() const {
    static const Onderdeel kTotaal;
    return onderdeel == nullptr ? kTotaal : *onderdeel;
  }
};

// What a group of others had of an indicator, to be held beside. It is judged by nothing.
struct Vergelijkreeks {
  GroepIndex groep = 0;
  IndicatorIndex indicator = 0;
  std::string_view bestand;
  std::uint8_t decimalen = 0;
  std::span<const Feit> feiten;   // in order of period
  const Feit* laatste = nullptr;  // the latest with a number
};

// A file of figures that has been taken in.
struct GeleverdBestand {
  HoofddoelIndex hoofddoel = 0;
  GebiedIndex gebied = kRegio;
  std::string pad;  // below the programme
  std::size_t reeksen = 0;
  std::size_t rijen = 0;
};

// The state of one hoofddoel in one area: the mean of its indicators' scores, and how many there are of each
// verdict.
struct Groepsoordeel {
  Oordeel oordeel = Oordeel::kGeenOordeel;
  std::optional<double> score;
  std::array<int, kOordelen> aantallen{};
  bool on_voorbeelden = false;  // all that it rests on is invented
};

// A count per 1.000 inhabitants in the period of its Verdeling, by area: nothing where an area has no figure.
// The region only where its figure is that of all gemeenten. The inhabitants are those of
// Programma::inwoners, in that period or the latest before it.
struct PerDuizend {
  std::vector<std::optional<double>> waarden;
  std::vector<Periode> inwoners_of;  // by area that has a rate: the period in which they were counted
  std::uint8_t decimalen = 0;        // that are shown
};

// How the figures of an indicator lie over the gemeenten, in the latest period that any of them has a number
// for.
struct Verdeling {
  std::optional<Periode> periode;  // nothing: nobody has a number
  std::vector<double> waarden;     // of that period, in order of size
  std::size_t gemeenten = 0;       // that deliver the indicator, or should
  std::size_t with_reeks = 0;      // that have a number in any period
  std::uint8_t decimalen = 0;
  std::optional<PerDuizend> per_duizend;  // nothing: it is no sum of counts, or inhabitants are not known
};

// Where the series of one indicator in one area stand among all: its total, if it has one, and its
// breakdowns.
struct SeriesRange {
  std::uint32_t eerste = 0;
  std::uint32_t aantal = 0;
};

// All that may be published of a programme's figures, and what follows from it. It owns what it tells; only
// the dictionary's words are the programme's, which must outlive it.
struct Feiten {
  std::vector<FeitenReeks> reeksen;            // by area, hoofddoel, indicator; breakdowns behind their total
  std::vector<SeriesRange> series_ranges;      // [indicator * areas + area]
  std::vector<Vergelijkreeks> vergelijkingen;  // by indicator, then group; totals only
  std::vector<Groepsoordeel> groepen;          // [hoofddoel * areas + area]
  std::vector<Verdeling> verdelingen;          // by indicator
  std::vector<GeleverdBestand> bestanden;      // by hoofddoel, then area
  std::vector<Feit> feiten;                    // of all series
  std::set<Onderdeel> onderdelen;
  TextArena teksten;
  std::size_t gebieden = 0;
  Edities edities;
  std::unique_ptr<const BevrorenEditie> nu;  // all this as an edition, where there is one to compare it with
  std::optional<Verandering> verandering;    // since the previous edition
  std::optional<Verandering> na_bevriezing;  // since this edition was frozen

  // Of an indicator in an area: the total first, if there is one.
  [[nodiscard]] std::span<const FeitenReeks> reeksen_of(IndicatorIndex indicator, GebiedIndex gebied) const {
    const SeriesRange at = series_ranges[indicator * gebieden + gebied];
    return std::span(reeksen).subspan(at.eerste, at.aantal);
  }
  // The total; nullptr where there is none.
  [[nodiscard]] const FeitenReeks* reeks(IndicatorIndex indicator, GebiedIndex gebied) const {
    const auto all = reeksen_of(indicator, gebied);
    return all.empty() || all.front().onderdeel != nullptr ? nullptr : &all.front();
  }
  [[nodiscard]] const Groepsoordeel& groep(HoofddoelIndex hoofddoel, GebiedIndex gebied) const {
    return groepen[hoofddoel * gebieden + gebied];
  }
};

}  // namespace voortgang
