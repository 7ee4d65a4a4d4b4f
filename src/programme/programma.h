#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/periode.h"
#include "base/source.h"

namespace voortgang {

// Places in the lists of a project. A gebied is the region as a whole or one of the gemeenten.
using HoofddoelIndex = std::uint16_t;
using GemeenteIndex = std::uint16_t;
using IndicatorIndex = std::uint32_t;
using GebiedIndex = std::uint16_t;  // 0 is the region, g + 1 is gemeente g

inline constexpr GebiedIndex kRegio = 0;
inline constexpr std::string_view kRegioId = "regio";
inline constexpr std::uint32_t kNoIndex = 0xFFFFFFFF;

// The kinds of document that number and name the same goals in their own way (NORMEN section 0).
inline constexpr std::string_view kSoortVoortgang = "voortgang";
inline constexpr std::string_view kSoortBrief = "brief";
inline constexpr std::string_view kSoortBestedingsplan = "bestedingsplan";

struct Titel {
  int nummer = 0;
  std::string titel;
};

struct Hoofddoel {
  std::string id;
  std::string naam;                                  // short, for menus and column heads
  std::map<std::string, Titel, std::less<>> titels;  // by kind of document; always has kSoortVoortgang
  Span span;                                         // of the id in programma.json

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
  Span span;  // of the id in programma.json
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
};

struct Programma {
  std::string id;
  std::string titel;
  std::string naam;
  std::string inleiding;
  std::string regio;
  std::string centrumgemeente;  // id
  std::string van, tot;         // years
  std::map<std::string, std::string, std::less<>> documentsoorten;
  std::map<std::string, std::string, std::less<>> afkortingen;  // that texts need not explain, in full
  std::vector<Hoofddoel> hoofddoelen;
  std::vector<Gemeente> gemeenten;
  std::vector<std::string> themas;
  bool themas_zijn_voorbeeld = false;
  std::vector<Stakeholder> stakeholders_binnen, stakeholders_buiten;
  Publicatie publicatie;

  [[nodiscard]] GebiedIndex gebieden() const { return static_cast<GebiedIndex>(gemeenten.size() + 1); }
  [[nodiscard]] std::string_view gebied_id(GebiedIndex g) const {
    return g == kRegio ? kRegioId : std::string_view(gemeenten[g - 1U].id);
  }
  [[nodiscard]] std::string_view gebied_naam(GebiedIndex g) const {
    return g == kRegio ? std::string_view(regio) : std::string_view(gemeenten[g - 1U].naam);
  }
};

enum class EditieStatus : std::uint8_t { kVoorbeeld, kConcept, kVastgesteld };

// A delivery that will not come this time, with the reason that readers see.
struct NietGeleverd {
  HoofddoelIndex hoofddoel = 0;
  GebiedIndex gebied = kRegio;
  std::string reden;
};

struct Editie {
  std::string id;     // 2022-02
  Span span;          // of the id in editie.json
  std::string titel;  // Februari 2022
  Datum datum;
  Periode peilperiode;
  EditieStatus status = EditieStatus::kVoorbeeld;
  std::vector<NietGeleverd> niet_geleverd;
};

}  // namespace voortgang
