#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/periode.h"
#include "base/source.h"

namespace voortgang {

// Places in the lists of a programme. A gebied is the region as a whole or one of the gemeenten.
using HoofddoelIndex = std::uint16_t;
using GemeenteIndex = std::uint16_t;
using IndicatorIndex = std::uint32_t;
using GebiedIndex = std::uint16_t;  // 0 is the region, g + 1 is gemeente g

inline constexpr GebiedIndex kRegio = 0;
inline constexpr std::string_view kRegioId = "regio";
inline constexpr std::uint32_t kNoIndex = 0xFFFFFFFF;

// In a list in order of hoofddoel and area.
template <class T>
[[nodiscard]] const T* find_place(const std::vector<T>& list, HoofddoelIndex hoofddoel, GebiedIndex gebied) {
  const auto key = [](const T& item) { return std::pair(item.hoofddoel, item.gebied); };
  const auto found = std::ranges::lower_bound(list, std::pair(hoofddoel, gebied), {}, key);
  return found != list.end() && key(*found) == std::pair(hoofddoel, gebied) ? &*found : nullptr;
}

// The kinds of document that number and name the same goals in their own way: in the papers of the region
// (tests/bronnen) the report has goals 4 and 5 the other way round than the frame that it reports on.
inline constexpr std::string_view kSoortVoortgang = "voortgang";
inline constexpr std::string_view kSoortBrief = "brief";
inline constexpr std::string_view kSoortBestedingsplan = "bestedingsplan";

// The text that introduces the page about sources and method.
inline constexpr std::string_view kPaginaVerantwoording = "verantwoording";

struct Titel {
  int nummer = 0;
  std::string titel;
};

struct Hoofddoel {
  std::string id;
  std::string naam;                                  // short, for menus and column heads
  std::map<std::string, Titel, std::less<>> titels;  // by kind of document; always has kSoortVoortgang
  Span span;                                         // of the id in programma.json
  SourceId regiotekst{};                             // what the region says of it, there or not

  // For a kind of document that does not name this goal: as the progress report does.
  [[nodiscard]] const Titel& titel(std::string_view soort) const {
    const auto found = titels.find(soort);
    return found == titels.end() ? titels.find(kSoortVoortgang)->second : found->second;
  }
};

struct Gemeente {
  std::string id;
  std::string naam;
  std::string cbs;   // GM0303
  std::string tooi;  // gm0303, behind https://identifier.overheid.nl/tooi/id/gemeente/
  int rij = 0;       // of its tile on the map of the region, from 1; 0 where it has none
  int kolom = 0;
  std::optional<std::int64_t> inwoners;
  std::optional<Periode> van;              // the first that it exists in; nothing: from the start
  std::optional<Periode> tot;              // the last; nothing: until now
  std::optional<GebiedIndex> opgegaan_in;  // the gemeente that it became part of
  Span van_span, tot_span, opgegaan_span;
  Span span;  // of the id in programma.json

  // Whether it exists in a period, or a part of it.
  [[nodiscard]] bool exists_in(Periode periode) const;
  [[nodiscard]] bool exists_on(Datum datum) const;
};

struct Stakeholder {
  std::string naam;
  std::string uitleg;
};

struct Publicatie {
  std::string adres;  // of the site, without a slash at the end
  std::string uitgever;
  std::string uitgever_tooi;
  std::string contact;
  std::string vragen;  // the mail address for questions about figures; may be empty
  Span span;           // of what programma.json says of it
  Span uitgever_span;  // and of the publisher
};

enum class EditieStatus : std::uint8_t { kVoorbeeld, kConcept, kVastgesteld };

// A delivery that will not come this time, with the reason that readers see.
struct NietGeleverd {
  HoofddoelIndex hoofddoel = 0;
  GebiedIndex gebied = kRegio;
  std::string reden;
  Span span;
};

// That the report of an area may go out.
struct AkkoordRapport {
  GebiedIndex gebied = kRegio;
  std::string orgaan;
  Datum datum;
  Span orgaan_span, datum_span;
  bool has_come = true;  // that day has come
};

// GM and four digits: of a gemeente, as CBS writes it.
[[nodiscard]] bool is_cbs_code(std::string_view code);

inline constexpr std::string_view kEditiebestand = "site/editie.json";

struct Editie {
  std::string id;     // 2022-02
  Span span;          // of the id in editie.json
  std::string titel;  // Februari 2022
  Datum datum;
  Span datum_span;
  std::optional<Datum> inleveren;  // the last day to deliver; nothing: that of the edition itself
  Span inleveren_span;
  std::optional<Datum> volgende;  // when the next edition is due; nothing: half a year after this one
  Span volgende_span;
  Periode peilperiode;
  Span peilperiode_span;
  EditieStatus status = EditieStatus::kVoorbeeld;
  std::vector<NietGeleverd> niet_geleverd;
  std::vector<AkkoordRapport> akkoorden;

  [[nodiscard]] Datum inleverdatum() const { return inleveren.value_or(datum); }
  [[nodiscard]] Datum volgende_datum() const { return volgende.value_or(months_after(datum, 6)); }
};

}  // namespace voortgang
