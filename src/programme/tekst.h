#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/periode.h"
#include "programme/huisstijl.h"
#include "programme/indeling.h"
#include "programme/toezegging.h"
#include "syntax/markdown.h"

namespace voortgang {

enum class VerwijzingSoort : std::uint8_t {
  kOnbekend,  // a problem has been told
  // in a sentence
  kWaarde,
  kVerschil,
  kOordeel,
  kStreefwaarde,
  kNaam,
  kEenheid,
  kPeriode,
  kStreefperiode,
  // a paragraph of its own
  kGrafiek,
  kTabel,
  kActies,
  kBegroting,
  kSamenvatting,
  kHoofddoelen,
  kDoelenlijst,
  kBestedingsplan,
  kFiguurThemas,
  kFiguurStakeholders,
};

// What a {{reference}} in a text asks for.
struct Verwijzing {
  VerwijzingSoort soort = VerwijzingSoort::kOnbekend;
  IndicatorIndex indicator = kNoIndex;
  std::optional<GebiedIndex> gebied;  // nothing: that of the document
  std::optional<Periode> periode;     // nothing: the latest
  bool with_unit = false;             // the number with its unit

  [[nodiscard]] bool is_block() const { return soort >= VerwijzingSoort::kGrafiek; }
};

// A narrative as one author wrote it. Blocks before the first heading are its introduction.
struct Tekst {
  SourceId bestand{};
  std::string titel;
  std::string samenvatting;
  bool voorbeeld = false;
  bool genummerd = false;    // of a chapter
  bool onveranderd = false;  // since the edition before, of which the text is kept
  MarkdownText inhoud;
  std::vector<Verwijzing> verwijzingen;  // one for each of inhoud.references
};

struct Hoofdstuk {
  std::string id;  // the file's name without its number
  Tekst tekst;
};

struct HoofddoelTekst {
  HoofddoelIndex hoofddoel = 0;
  GebiedIndex gebied = kRegio;
  Tekst tekst;
};

struct Pagina {
  std::string id;
  Tekst tekst;
};

struct Kenmerk {
  std::string naam;
  std::string waarde;
  bool publiek = true;
  Span publiek_span;  // where it says so
  Span span;          // of its value
};

struct Bijlage {
  std::string titel;
  std::string nummer;
  std::string document;  // id of the document of this area that the annex is; empty where it is none
  Span span;             // of that id
};

// What a proposal asks the council or the college to decide. Its number is its place in the list.
struct Besluit {
  std::string tekst;
  Span span;
};

// Who agreed to a paper, and when.
struct Akkoord {
  std::string orgaan;
  Datum datum;
  Span orgaan_span, datum_span;
  bool has_come = true;  // that day has come
};

// What a proposal is to bring about: an indicator that reaches a target of the dictionary.
struct Effect {
  IndicatorIndex indicator = 0;
  Periode periode;
  std::string waarde;  // as it was written
  Span indicator_span, periode_span, waarde_span;
};

// A letter or a proposal to a council or a college.
struct Brief {
  std::string id;              // the file's name
  std::string soort;           // that of its kind (Documentsoort::id); the file's name where it does not say
  Span soort_span;             // what to point at when there is no frame for it
  bool buiten_editie = false;  // belongs to no edition: its address has none, and stays
  GebiedIndex gebied = kRegio;
  bool is_concept = false;  // still a draft: a final edition is not published with it
  Span concept_span;
  std::string onderwerp;
  std::optional<Datum> datum;
  Span datum_span;
  std::string ter;
  std::string gevraagd;  // of the council, in a sentence: the report's summary says it
  std::string aanhef;
  Ondertekening ondertekening;
  Span ondertekening_span;  // of the signature block, if there is one
  std::vector<Kenmerk> kenmerken;
  std::vector<Bijlage> bijlagen;
  std::vector<Besluit> besluiten;
  std::vector<AfgedaneToezegging> toezeggingen;  // that it says it settles
  std::optional<Akkoord> akkoord;
  std::optional<Datum> niet_voor;  // until then it is on no page and in no list
  bool achtergehouden = false;     // that day has not come
  std::vector<Effect> effecten;
  Tekst tekst;
};

inline constexpr std::string_view kActies = "site/acties.csv";

enum class ActieStatus : std::uint8_t { kGepland, kLoopt, kAfgerond, kVertraagd, kGestopt };

// Nothing is to be expected of it any more.
[[nodiscard]] constexpr bool is_done(ActieStatus status) {
  return status == ActieStatus::kAfgerond || status == ActieStatus::kGestopt;
}

// Should have been finished by then. That it takes longer may have been said already (kVertraagd).
[[nodiscard]] inline bool is_overdue(ActieStatus status, std::optional<Periode> eind, Datum today) {
  return !is_done(status) && eind && is_over(*eind, today);
}

// What readers are told is late: that, and what its maker calls delayed, also before its end.
[[nodiscard]] inline bool is_late(ActieStatus status, std::optional<Periode> eind, Datum today) {
  return status == ActieStatus::kVertraagd || is_overdue(status, eind, today);
}

// How time, money or quality of an activity are.
enum class Actiestand : std::uint8_t { kGoed, kLetOp, kKnelpunt };

struct Actie {
  HoofddoelIndex hoofddoel = 0;
  GebiedIndex gebied = kRegio;
  std::string titel;
  ActieStatus status = ActieStatus::kGepland;
  Periode start;
  std::optional<Periode> eind;
  Span eind_span;
  std::string actiehouder;
  std::string partners;
  std::string toelichting;
  std::optional<Actiestand> tijd, geld, kwaliteit;
  std::string risico;
  std::string maatregel;  // against it
  Span risico_span;
  bool voorbeeld = false;
  Span voorbeeld_span;  // of the cell that says so
  SourceId bestand{};
  std::uint32_t regel = 0;
};

}  // namespace voortgang
