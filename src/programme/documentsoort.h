#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "programme/openbaar.h"

namespace voortgang {

inline constexpr std::string_view kDocumentsoorten = "site/documentsoorten.json";

// Whether documents of a kind have a part.
enum class Deel : std::uint8_t { kGeen, kMag, kVerplicht };

// How the headings below one are numbered: not, or after the decision that each is for or against ("2.1").
enum class Nummering : std::uint8_t { kGeen, kArgumenten, kKanttekeningen };

// A field in the head of a document.
struct Kenmerkveld {
  std::string naam;
  bool verplicht = false;
  bool is_datum = false;  // shows the document's own date
  bool publiek = true;    // else it is for the office only, and no document shows it
};

struct Kop {
  std::string titel;
  bool verplicht = false;
  Nummering nummering = Nummering::kGeen;
};

// A kind of document (site/documentsoorten.json): what letters and proposals of that kind have, and in what
// order. A gemeente adds or changes one without any code.
struct Documentsoort {
  std::string id;             // the name of its files: raadsinformatiebrief
  std::string naam;           // for readers
  std::string sjabloon;       // name of its frames, without the format
  std::string titels;         // which numbers and titles of the goals it uses (Hoofddoel::titels)
  std::string geadresseerde;  // "Aan de gemeenteraad"; may be empty
  std::string besluiten_kop;  // above the decisions
  std::string besluiten_zin;  // that leads up to them; may be empty
  Deel besluiten = Deel::kMag;
  bool names_besluiten = false;  // says itself whether there are any
  Deel ondertekening = Deel::kMag;
  Deel bijlagen = Deel::kMag;
  bool briefhoofd = false;  // the gemeente's letterhead stands above it
  std::string groet;        // above the signature; may be empty
  // At the foot of each page of a paper: "{soort} · {Zaaknummer} · {datum}"; what has no value falls away.
  std::string voettekst;
  std::string akkoord;     // who has to agree before a paper is more than a draft; may be empty
  int max_woorden = 0;     // 0: as many as there are
  int max_bladzijden = 0;  // on paper
  Deel effect = Deel::kMag;
  std::vector<Kenmerkveld> kenmerken;  // in the order in which they are shown
  std::vector<Kop> koppen;             // in the order in which they come
  std::optional<WooSoort> woo;         // what it is in the index of the Wet open overheid; nothing: not in it
};

// What a voettekst may name besides the fields of its kind.
namespace voettekst_names {
inline constexpr std::string_view kSoort = "soort";
inline constexpr std::string_view kGebied = "gebied";
inline constexpr std::string_view kOnderwerp = "onderwerp";
inline constexpr std::string_view kDatum = "datum";
inline constexpr std::array<std::string_view, 4> kAll = {kSoort, kGebied, kOnderwerp, kDatum};
}  // namespace voettekst_names

// Fields have one name however it is written: "steller " is "Steller".
[[nodiscard]] bool is_same_field(std::string_view one, std::string_view other);

// Who wrote a paper or answers questions on it: fields that name a person rather than a function.
[[nodiscard]] bool names_a_writer(std::string_view field);

// A kind that says nothing of itself: all is allowed, and its frames bear its own name.
[[nodiscard]] Documentsoort plain_documentsoort(std::string_view id);

}  // namespace voortgang
