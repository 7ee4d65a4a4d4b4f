#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "programme/begroting.h"
#include "programme/documentsoort.h"
#include "programme/duiding.h"
#include "programme/geheimhouding.h"
#include "programme/huisstijl.h"
#include "programme/indeling.h"
#include "programme/indicator.h"
#include "programme/indicatorrelatie.h"
#include "programme/openbaar.h"
#include "programme/rectificatie.h"
#include "programme/tekst.h"
#include "programme/toezegging.h"
#include "programme/vergelijkgroep.h"
#include "syntax/image_shape.h"
#include "syntax/template.h"

namespace voortgang {

inline constexpr std::string_view kProgramma = "site/programma.json";

// A file that is published as it is.
struct Asset {
  std::string pad;  // below assets/
  std::string bytes;
  SourceId bestand{};
  std::optional<ImageShape> beeld = std::nullopt;  // of a picture that papers can show as well
};

// Headings in a programme's own words; empty where it leaves them to us (woorden.h).
struct Koppen {
  std::string overzicht;  // of the home page
  std::string themas;     // of the figure that shows them
};

// A file that an earlier edition published. A document stays at its address as it was; anything else does
// where nothing of this edition has its address.
struct Bewaard {
  std::string editie;  // id
  std::string adres;   // in the site
  SourceId bestand{};
  std::string bytes;
  std::string soort = {}, titel = {};  // of a paper, where this is what says so (voortgang-stuk/1)
};

// When an earlier edition came out, and as what.
struct EerdereEditie {
  std::string id;
  Datum datum;
  EditieStatus status = EditieStatus::kVoorbeeld;
};

// An address of a page that an earlier edition published.
struct EerderAdres {
  std::string editie;  // the last that had it
  std::string adres;
};

// What editors wrote in a programme folder, all of which anybody may read: no figure is in it.
struct Programma {
  std::string id;
  std::string titel;
  std::string naam;
  std::string inleiding;
  std::string regio;
  std::string van, tot;  // years
  Koppen koppen;
  std::vector<Documentsoort> documentsoorten;                   // at least those of all letters
  std::map<std::string, std::string, std::less<>> afkortingen;  // that texts need not explain, in full
  std::vector<Hoofddoel> hoofddoelen;
  std::vector<Gemeente> gemeenten;
  std::vector<Vergelijkgroep> vergelijkgroepen;  // the first that fits is shown
  std::vector<std::string> themas;
  bool themas_zijn_voorbeeld = false;
  std::vector<Stakeholder> stakeholders_binnen, stakeholders_buiten;
  Publicatie publicatie;
  std::optional<OpenData> opendata;
  std::optional<WooSoort> rapport_woo;  // of the report
  std::optional<Toegankelijkheid> toegankelijkheid;
  Editie editie;
  Datum vandaag;  // of --datum, else of the edition; year 0 where neither is known
  std::vector<Indicator> indicatoren;
  IndicatorIndex inwoners = kNoIndex;   // the indicator that counts inhabitants, if the dictionary names one
  std::vector<HoofddoelTekst> teksten;  // by hoofddoel, then area
  std::vector<Hoofdstuk> hoofdstukken;
  std::vector<Pagina> paginas;
  std::vector<Actie> acties;
  std::vector<Toezegging> toezeggingen;  // as the list has them
  std::vector<Duiding> duidingen;
  std::vector<Rectificatie> rectificaties;  // as the list has them
  std::vector<Vraag> vragen;
  std::vector<Geheimkeuze> geheimkeuzes;  // as the list has them
  std::vector<IndicatorRelatie> relaties;
  std::vector<Begroting> begrotingen;
  std::vector<Brief> brieven;
  std::vector<Briefhoofd> briefhoofden;
  Sitestijl sitestijl;
  TemplateSet templates;
  std::vector<Asset> assets;
  std::vector<EerdereEditie> eerdere_edities;  // by date
  std::vector<Bewaard> bewaard;                // by edition, the oldest first
  std::vector<EerderAdres> eerdere_adressen;   // each once

  [[nodiscard]] GebiedIndex gebieden() const { return static_cast<GebiedIndex>(gemeenten.size() + 1); }
  [[nodiscard]] std::string_view gebied_id(GebiedIndex g) const {
    return g == kRegio ? kRegioId : std::string_view(gemeenten[g - 1U].id);
  }
  [[nodiscard]] std::string_view gebied_naam(GebiedIndex g) const {
    return g == kRegio ? std::string_view(regio) : std::string_view(gemeenten[g - 1U].naam);
  }
  // Gemeenten come and go; the region is always there.
  [[nodiscard]] bool exists(GebiedIndex g, Periode periode) const {
    return g == kRegio || gemeenten[g - 1U].exists_in(periode);
  }
  // When figures are asked for this edition.
  [[nodiscard]] bool exists(GebiedIndex g) const { return exists(g, editie.peilperiode); }
  // When it is published: is there a council to write to?
  [[nodiscard]] bool exists_at_publication(GebiedIndex g) const {
    return g == kRegio || editie.datum.jaar == 0 || gemeenten[g - 1U].exists_on(editie.datum);
  }
  [[nodiscard]] const Tekst* tekst(HoofddoelIndex hoofddoel, GebiedIndex gebied) const;
  [[nodiscard]] const Toezegging* toezegging(std::string_view nummer) const;
  [[nodiscard]] const Duiding* duiding(IndicatorIndex indicator, GebiedIndex gebied) const;
  // Of the report of an area.
  [[nodiscard]] const AkkoordRapport* akkoord_rapport(GebiedIndex gebied) const;
  // Of a kind that is listed; nullptr where it is not.
  [[nodiscard]] const Documentsoort* find_documentsoort(std::string_view soort) const;
  [[nodiscard]] const Begroting* begroting(GebiedIndex gebied) const;
  // Of a letter.
  [[nodiscard]] const Documentsoort& documentsoort(std::string_view soort) const;
  [[nodiscard]] const Brief* brief(GebiedIndex gebied, std::string_view brief_id) const;
  [[nodiscard]] const Briefhoofd* briefhoofd(GebiedIndex gebied) const;
  [[nodiscard]] const Pagina* pagina(std::string_view pagina_id) const;
};

}  // namespace voortgang
