#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "base/text_arena.h"
#include "deliveries/waarneming.h"
#include "programme/programma.h"

namespace voortgang {

// The columns that any delivery may have, in the order in which we write them: key and value, what is said
// about it, and what only tells the sender which figure is meant. Breakdown columns come behind the value.
inline constexpr std::array<std::string_view, 8> kLeveringKolommen = {
    "indicator", "periode", "waarde", "status", "toelichting", "naam", "eenheid", "definitie"};

// Only of amounts that are kept secret by whom they are of. Read for that, and told to nobody.
inline constexpr std::array<std::string_view, 3> kBijdrageKolommen = {"aanbieders", "grootste", "tweede"};
// In the place of how many they are, of an amount that `protect` let through.
inline constexpr std::string_view kGetoond = "getoond";

// Of how many an amount is, and the two largest parts of it.
struct Bijdragen {
  std::uint32_t cel = 0;  // of the amount: Waarneming::cel
  bool is_getoond = false;
  std::int64_t aanbieders = 0;
  std::int64_t grootste = 0;
  std::int64_t tweede = 0;
};

// All figures of one indicator in one delivery, in order of period. `onderdeel` says of which part of the
// delivery's breakdowns; 0 is the total.
struct GeleverdeReeks {
  IndicatorIndex indicator = 0;
  std::uint32_t onderdeel = 0;
  std::uint32_t eerste = 0;  // in Levering::waarnemingen
  std::uint32_t aantal = 0;
  std::uint8_t decimalen = 0;  // most that any of its figures was delivered with
};

// One CSV file: the figures of one hoofddoel for one area.
struct Levering {
  HoofddoelIndex hoofddoel = 0;
  GebiedIndex gebied = kRegio;
  SourceId bestand{};
  std::vector<Waarneming> waarnemingen;
  std::vector<GeleverdeReeks> reeksen;  // by indicator, then breakdown
  std::vector<Onderdeel> onderdelen;    // [0] is the total
  std::vector<Bijdragen> bijdragen;     // by cell
  TextArena teksten;                    // what the views above point to, where it is not the source
  bool lacks_rows = false;  // it could not be read, or not all of it: what is missing may have been there

  [[nodiscard]] std::span<const Waarneming> of(const GeleverdeReeks& reeks) const {
    return std::span(waarnemingen).subspan(reeks.eerste, reeks.aantal);
  }
  // nullptr where nobody said of whom the amount is.
  [[nodiscard]] const Bijdragen* bijdragen_of(const Waarneming& amount) const;
  // The figures of an indicator as a whole; none where it was not delivered.
  [[nodiscard]] std::span<const Waarneming> totaal(IndicatorIndex indicator) const;
};

// The cell of its value, as it stands in the file.
[[nodiscard]] Span value_place(const Levering& levering, const Waarneming& waarneming);

// The same for others that figures are held beside. Of the levering the gebied says nothing.
struct Vergelijklevering {
  GroepIndex groep = 0;
  Levering levering;
};

// Every delivery of a programme: raw figures, of which some may not be shown.
struct Leveringen {
  std::vector<Levering> lijst;      // by hoofddoel, then area
  std::vector<SourceId> bestanden;  // [hoofddoel * areas + area]: the file that a delivery is, or would be
  std::size_t gebieden = 0;
  std::vector<Vergelijklevering> vergelijkingen;  // by hoofddoel, then group

  [[nodiscard]] const Levering* levering(HoofddoelIndex hoofddoel, GebiedIndex gebied) const {
    return find_place(lijst, hoofddoel, gebied);
  }
  // The file that a delivery is, or would be.
  [[nodiscard]] SourceId bestand(HoofddoelIndex hoofddoel, GebiedIndex gebied) const {
    return bestanden[std::size_t{hoofddoel} * gebieden + gebied];
  }
};

// All that was read from a programme folder, for those on this side of the wall: what is published is made of
// the programme and of facts.
struct Dossier {
  const Sources& bronnen;
  const Programma& programma;
  const Leveringen& leveringen;

  // A delivery that is a sheet of a workbook: only people write in those.
  [[nodiscard]] bool is_in_workbook(HoofddoelIndex hoofddoel, GebiedIndex gebied) const {
    return !bronnen.at(leveringen.bestand(hoofddoel, gebied)).blad.empty();
  }
};

}  // namespace voortgang
