#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "programme/indeling.h"

namespace voortgang {

// What is first to be said of a delivery; the later ones only where none of the earlier applies.
enum class Leverstaat : std::uint8_t {
  kNietGevraagd,  // nothing is asked of this area, and nothing has come
  kAfgemeld,      // will not come this time, with a reason
  kOntbreekt,
  kFouten,      // in the figures or in the text
  kOnvolledig,  // not all series that are asked
  kOpen,        // figures that the edition asks for are still to be filled in
  kVerouderd,   // has a series whose latest figure is too old
  kGeleverd,
};
inline constexpr std::size_t kLeverstaten = 8;

struct Telling {
  std::size_t fouten = 0;
  std::size_t waarschuwingen = 0;

  [[nodiscard]] bool empty() const { return fouten == 0 && waarschuwingen == 0; }
};

// A file in which something is wrong.
struct Probleembestand {
  std::string pad;  // below the programme
  Telling telling;
};

// An indicator of which figures are still to be filled in, with its breakdowns.
struct OpenReeks {
  IndicatorIndex indicator = 0;
  std::size_t cijfers = 0;
};

struct VerouderdeReeks {
  IndicatorIndex indicator = 0;
  Periode laatste;
};

// How far one area is with one hoofddoel: its figures and its text.
struct Leverstand {
  HoofddoelIndex hoofddoel = 0;
  GebiedIndex gebied = kRegio;
  std::string pad;  // of its file, also of one that has not come
  Leverstaat staat = Leverstaat::kNietGevraagd;
  bool has_bestand = false;
  std::size_t gevraagd = 0;                // series
  std::size_t geleverd = 0;                // of them, with nothing left to fill in
  std::vector<IndicatorIndex> ontbrekend;  // of them; none where part of the file could not be read
  std::vector<OpenReeks> open;
  std::vector<VerouderdeReeks> verouderd;
  std::vector<IndicatorIndex> ongeduid;  // their figures go the wrong way or too slowly, and nobody says why
  std::optional<Periode> laatste;        // the latest with a number in any series
  std::vector<Probleembestand> problemen;
  bool has_tekst = false;
  bool lacks_tekst = false;  // it has none and others of its kind do
  std::string reden;         // of kAfgemeld

  [[nodiscard]] Telling telling() const {
    Telling sum;
    for (const Probleembestand& in : problemen) {
      sum.fouten += in.telling.fouten;
      sum.waarschuwingen += in.telling.waarschuwingen;
    }
    return sum;
  }
};

// A letter or a text with which there is still something to do.
enum class Schrijfstaat : std::uint8_t {
  kOntbreekt,    // other gemeenten have a letter
  kConcept,      // a letter that is a draft
  kOnveranderd,  // says what it said in the edition before
  kAkkoord,      // somebody still has to agree to it
};

struct Schrijfwerk {
  std::string pad;  // below the programme; where a letter is missing, of its folder; of a report, its address
  Schrijfstaat staat = Schrijfstaat::kOntbreekt;
  bool is_brief = false;
  std::string orgaan = {};  // who has to agree

  // A text may still be right; a letter is written for its own edition.
  [[nodiscard]] bool is_due() const { return is_brief || staat != Schrijfstaat::kOnveranderd; }
};

// By when things have to be there, held against the day that somebody asks about.
struct Termijnen {
  Datum inleveren;               // the last day for figures, letters and texts
  Datum volgende;                // the next edition
  std::optional<Datum> vandaag;  // nothing: nobody asks
  bool editie_is_late = false;   // still a draft, behind its own date

  [[nodiscard]] bool is_past_inleveren() const { return vandaag && inleveren < *vandaag; }
  [[nodiscard]] bool volgende_is_late() const { return vandaag && volgende < *vandaag; }
};

// Who has delivered what, whatever is wrong with it.
struct Leveroverzicht {
  std::vector<Leverstand> standen;                    // [hoofddoel * areas + area]
  std::vector<std::vector<Probleembestand>> overige;  // by area: its letters and its spending plan
  std::vector<Probleembestand> algemeen;              // files that are no area's
  std::vector<std::vector<Schrijfwerk>> schrijfwerk;  // by area: letters, then texts
  std::optional<Termijnen> termijnen;                 // nothing where the edition cannot be read
  std::vector<GebiedIndex> schuldig;  // areas of which something is lacking or wrong, in order
  std::vector<GebiedIndex> bellen;    // areas that have something to do, in order

  // On the day that was asked about; where nobody asked, whether anything is lacking.
  [[nodiscard]] bool is_late() const {
    const bool has_errors =
        std::ranges::any_of(algemeen, [](const auto& in) { return in.telling.fouten > 0; });
    if (!termijnen || has_errors) return true;
    if (!termijnen->vandaag) return !schuldig.empty();
    return termijnen->volgende_is_late() || termijnen->editie_is_late ||
           (termijnen->is_past_inleveren() && !schuldig.empty());
  }
  [[nodiscard]] const Leverstand& stand(HoofddoelIndex hoofddoel, GebiedIndex gebied) const {
    return standen[hoofddoel * overige.size() + gebied];
  }
};

}  // namespace voortgang
