#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.h"
#include "base/periode.h"
#include "base/source.h"
#include "base/written_number.h"
#include "programme/indeling.h"

namespace voortgang {

inline constexpr std::string_view kDictionary = "indicators/indicatoren.json";

// In files these have the ids of codes.h; what each means to an editor: docs/handboek/velden.md.
enum class IndicatorSoort : std::uint8_t { kStand, kStroom, kPercentage, kVerhouding, kBedrag, kIndex };
enum class Richting : std::uint8_t { kHogerIsBeter, kLagerIsBeter, kNeutraal };
// How a verdict comes about (compute/progress.h): by growth a year, by a straight line, by hand, not at all.
enum class Methode : std::uint8_t { kCagr, kLineair, kHandmatig, kGeen };
// How the region's figure is made where it was not delivered (compute/aggregation.h): the sum, tellers by
// noemers, or not.
enum class Aggregatie : std::uint8_t { kSom, kGewogen, kNiet };

enum class Oordeel : std::uint8_t {
  kDoelBereikt,
  kOpKoers,
  kVersnellingNodig,
  kBeperkt,
  kVerslechtering,
  kNietTeBepalen,
  kGeenOordeel,
};
inline constexpr std::size_t kOordelen = 7;
// A verdict is given: one of those from good to bad.
[[nodiscard]] constexpr bool is_given(Oordeel oordeel) {
  return oordeel <= Oordeel::kVerslechtering;
}
// One is asked for, whether it can be given or not.
[[nodiscard]] constexpr bool is_asked_for(Oordeel oordeel) {
  return oordeel != Oordeel::kGeenOordeel;
}

struct Streefwaarde {
  std::optional<GebiedIndex> gebied;  // nothing: for every area
  Periode periode;
  Decimal waarde;
  Span span;
};

struct HandmatigOordeel {
  std::optional<GebiedIndex> gebied;
  Oordeel oordeel = Oordeel::kNietTeBepalen;
  std::string reden;
};

enum class Geheimsoort : std::uint8_t { kPersonen, kBedrag, kSteekproef, kGeen };

// Which figures of an indicator are not to be shown by themselves (docs/handboek/kleine-aantallen.md).
struct Geheimhouding {
  Geheimsoort soort = Geheimsoort::kGeen;
  std::int64_t drempel = 10;  // below it a number of people is
  std::int64_t breedte = 3;   // that stays between the least and the most that a withheld one can be
  bool shows_zero = true;
  std::int64_t noemer_minimum = 0;   // of a ratio that says it of everybody, or of nobody; of a steekproef
  std::int64_t afronding = 0;        // counts are shown as multiples of it; 0: as they are
  std::int64_t dominantie = 15;      // percent of its largest part to within which nobody may know an amount
  IndicatorIndex noemer = kNoIndex;  // who answered, of a steekproef that is delivered as a percentage
};

struct Uitsplitsing {
  // What editions before called its column or a value; no names: there was no such thing then.
  struct Vroeger {
    std::optional<std::uint32_t> waarde;  // nothing: the column
    std::vector<std::string> namen;
  };
  std::string kolom;
  std::vector<std::string> waarden;
  std::vector<Vroeger> vroeger;
};

// Of which part of its indicator's breakdowns a series is: of each column that says something, the places of
// column and value in Indicator::uitsplitsingen. A column that is not here is at its total; without any it is
// the total itself.
struct Keuze {
  std::uint32_t kolom = 0;
  std::uint32_t waarde = 0;
  friend auto operator<=>(const Keuze&, const Keuze&) = default;
};
using Onderdeel = std::vector<Keuze>;

// One entry of the data dictionary (docs/handboek/velden.md).
struct Indicator {
  std::string id;
  HoofddoelIndex hoofddoel = 0;
  std::string naam;
  std::string korte_naam;  // the naam where the dictionary gives none
  std::string definitie;
  std::string eenheid;
  std::string eenheid_enkelvoud;  // what one of them is called; empty where the dictionary does not say
  std::string bron;
  std::string bron_url;
  std::string licentie;
  std::string eigenaar;
  std::string groep;
  IndicatorSoort soort = IndicatorSoort::kStand;
  Richting richting = Richting::kNeutraal;
  Methode methode = Methode::kGeen;
  Aggregatie aggregatie = Aggregatie::kNiet;
  bool voorbeeld = false;
  std::optional<Frequentie> frequentie;  // nothing: incidenteel
  int vertraging = 0;                    // periods that its figures may come behind the edition's
  std::optional<std::uint8_t> decimalen;
  std::optional<Decimal> grens;
  std::optional<Periode> basisperiode;
  Span basisperiode_span;
  IndicatorIndex teller = kNoIndex;
  IndicatorIndex noemer = kNoIndex;
  double schaal = 1;                  // factor of teller / noemer: 100 for %, 1000 for per 1.000
  std::vector<GebiedIndex> gebieden;  // that deliver it, or, for a ratio, for which it is computed
  std::vector<Streefwaarde> streefwaarden;
  std::vector<HandmatigOordeel> oordelen;
  std::vector<Uitsplitsing> uitsplitsingen;
  Geheimhouding geheimhouding;
  bool onderdelen_tellen_op = true;  // the parts of one breakdown make the total
  bool has_geheimen = false;         // some of its figures are not to be shown
  Span span;                         // of the id in the dictionary

  // To be delivered for that goal by that area: what is computed is not.
  [[nodiscard]] bool is_asked_of(HoofddoelIndex goal, GebiedIndex gebied) const {
    return hoofddoel == goal && covers(gebied) && teller == kNoIndex && noemer == kNoIndex;
  }
  [[nodiscard]] bool is_rounded() const { return geheimhouding.afronding > 0; }
  [[nodiscard]] bool is_ratio() const { return teller != kNoIndex && noemer != kNoIndex; }
  [[nodiscard]] bool covers(GebiedIndex gebied) const {
    for (const GebiedIndex g : gebieden) {
      if (g == gebied) return true;
    }
    return false;
  }
};

// A number of things at a moment or in a period.
[[nodiscard]] bool is_count(const Indicator& indicator);
// Of money, at a moment or in a period.
[[nodiscard]] bool is_amount(const Indicator& indicator);
// Whole people, of whom there are none below zero; a balance or a mean says so itself.
[[nodiscard]] bool counts_people(const Indicator& indicator);
// How high a percentage can be: 100, or what the dictionary itself counts with.
[[nodiscard]] Decimal highest_percentage(const Indicator& indicator);
// Which signs may stand beside its figures.
[[nodiscard]] NumberKind number_kind(const Indicator& indicator);

// The labels of a part: "jong, vrouw". Empty for the total.
[[nodiscard]] std::string onderdeel_naam(const Indicator& indicator, const Onderdeel& onderdeel);

// Whether any indicator of a goal has amounts of which it matters whose they are.
[[nodiscard]] bool keeps_amounts(const std::vector<Indicator>& indicatoren, HoofddoelIndex hoofddoel);
// The columns by which any indicator of a goal is broken down, each once, in the order of the dictionary.
[[nodiscard]] std::vector<std::string_view> breakdown_columns(const std::vector<Indicator>& indicatoren,
                                                              HoofddoelIndex hoofddoel);

}  // namespace voortgang
