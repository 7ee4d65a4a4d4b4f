#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/periode.h"
#include "base/source.h"

namespace voortgang {

// What the law asks of a publication besides its contents: what it is called in catalogues, in the index of
// the Wet open overheid, and what is said of its accessibility.

// What the catalogue of open data (DCAT-AP-NL) says that no figure says: `opendata` in programma.json.
struct OpenData {
  std::string titel;
  std::string beschrijving;
  std::string contact;  // who answers questions about the data
  std::string email;
  std::string licentie;             // id: codes of kLicenties
  std::vector<std::string> themas;  // of the EU: SOCI, HEAL
  std::vector<std::string> trefwoorden;
};

struct Licentie {
  std::string_view id;
  std::string_view naam;
  std::string_view adres;  // whole
};

// nullptr where no licence has that id.
[[nodiscard]] const Licentie* licentie(std::string_view id);
// The name of a theme of the EU in Dutch; empty where there is none of that code.
[[nodiscard]] std::string_view eu_thema(std::string_view code);

// What a kind of document is in the index of the Wet open overheid: labels of the lists of DIWOO.
struct WooSoort {
  std::string documentsoort;
  std::string informatiecategorie;
  std::string thema;  // may be empty
};

// A code of one of the national lists: its label and where it leads.
struct WooCode {
  std::string_view label;
  std::string_view code;
  int nummer = 0;  // of a category: that of its sitemaps
};

// By its label; nullptr where the list has none.
[[nodiscard]] const WooCode* woo_categorie(std::string_view label);
[[nodiscard]] const WooCode* woo_documentsoort(std::string_view label);
[[nodiscard]] const WooCode* woo_thema(std::string_view label);

// Something on the site that does not meet the norm.
struct Afwijking {
  std::string criterium;  // 1.4.3
  std::string omschrijving;
  std::string oorzaak;
  std::string gevolg;
  std::string alternatief;
  std::string maatregel;
  std::optional<Datum> datum;  // by when it is mended
};

// What the statement about accessibility says (site/toegankelijkheid.json).
struct Toegankelijkheid {
  char status = 'E';       // A to E, as the register has it
  std::string verklaring;  // its address in the register; may be empty
  std::optional<Datum> onderzoek;
  std::string onderzoeker;
  std::string methode;
  std::string rapport;  // its address; may be empty
  std::optional<Datum> gepubliceerd;
  std::optional<Datum> herzien;
  std::string akkoord;  // the function of who agreed
  std::string contact;
  std::vector<Afwijking> afwijkingen;
  Span status_span, onderzoek_span, gepubliceerd_span, herzien_span;
};

inline constexpr std::string_view kToegankelijkheid = "site/toegankelijkheid.json";

}  // namespace voortgang
