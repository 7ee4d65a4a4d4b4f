#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/source.h"
#include "deliveries/waarneming.h"
#include "facts/bevroren.h"
#include "programme/begroting.h"
#include "programme/indicator.h"
#include "programme/programma.h"
#include "programme/tekst.h"
#include "syntax/template.h"

namespace voortgang {

// A file that is published as it is.
struct Asset {
  std::string pad;  // below assets/
  std::string bytes;
};

// Everything that was read from a programme folder, and nothing that was computed from it.
struct Project {
  Sources bronnen;
  Programma programma;
  Editie editie;
  std::vector<Indicator> indicatoren;
  std::vector<Levering> leveringen;  // by hoofddoel, then area
  std::vector<SourceId>
      leverplekken;  // [hoofddoel * areas + area]: the file that its delivery is, or would be
  std::vector<HoofddoelTekst> teksten;  // by hoofddoel, then area
  std::vector<Hoofdstuk> hoofdstukken;
  std::vector<Pagina> paginas;
  std::vector<Actie> acties;
  std::vector<std::string> bevroren_ids;     // of every frozen edition, in order
  std::optional<BevrorenEditie> vorige;      // the last one before this edition
  std::optional<BevrorenEditie> bevriezing;  // this very edition, if it has been frozen
  std::vector<Begroting> begrotingen;
  std::vector<Brief> brieven;
  TemplateSet templates;
  std::vector<Asset> assets;

  [[nodiscard]] const Tekst* tekst(HoofddoelIndex hoofddoel, GebiedIndex gebied) const;
  [[nodiscard]] const Begroting* begroting(GebiedIndex gebied) const;
  [[nodiscard]] const Pagina* pagina(std::string_view id) const;
  [[nodiscard]] const Levering* levering(HoofddoelIndex hoofddoel, GebiedIndex gebied) const;
  [[nodiscard]] SourceId leverplek(HoofddoelIndex hoofddoel, GebiedIndex gebied) const {
    return leverplekken[std::size_t{hoofddoel} * programma.gebieden() + gebied];
  }
};

}  // namespace voortgang
