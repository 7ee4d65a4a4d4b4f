#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

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
  Deel ondertekening = Deel::kMag;
  std::vector<Kenmerkveld> kenmerken;  // in the order in which they are shown
  std::vector<Kop> koppen;             // in the order in which they come
};

// A kind that says nothing of itself: all is allowed, and its frames bear its own name.
[[nodiscard]] Documentsoort plain_documentsoort(std::string_view id);

}  // namespace voortgang
