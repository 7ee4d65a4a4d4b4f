#include "programme/programma.h"

#include <algorithm>
#include <cassert>

namespace voortgang {

const Tekst* Programma::tekst(HoofddoelIndex hoofddoel, GebiedIndex gebied) const {
  const HoofddoelTekst* found = find_place(teksten, hoofddoel, gebied);
  return found == nullptr ? nullptr : &found->tekst;
}

const Toezegging* Programma::toezegging(std::string_view nummer) const {
  const auto found = std::ranges::find(toezeggingen, nummer, &Toezegging::nummer);
  return found == toezeggingen.end() ? nullptr : &*found;
}

const Duiding* Programma::duiding(IndicatorIndex indicator, GebiedIndex gebied) const {
  const auto found = std::ranges::find_if(
      duidingen, [&](const Duiding& d) { return d.indicator == indicator && d.gebied == gebied; });
  return found == duidingen.end() ? nullptr : &*found;
}

const AkkoordRapport* Programma::akkoord_rapport(GebiedIndex gebied) const {
  const auto found = std::ranges::find(editie.akkoorden, gebied, &AkkoordRapport::gebied);
  return found == editie.akkoorden.end() ? nullptr : &*found;
}

const Documentsoort* Programma::find_documentsoort(std::string_view soort) const {
  const auto found = std::ranges::find(documentsoorten, soort, &Documentsoort::id);
  return found == documentsoorten.end() ? nullptr : &*found;
}

const Begroting* Programma::begroting(GebiedIndex gebied) const {
  const auto found = std::ranges::find(begrotingen, gebied, &Begroting::gebied);
  return found == begrotingen.end() ? nullptr : &*found;
}

const Documentsoort& Programma::documentsoort(std::string_view soort) const {
  const auto found = std::ranges::find(documentsoorten, soort, &Documentsoort::id);
  assert(found != documentsoorten.end());
  return *found;
}

const Brief* Programma::brief(GebiedIndex gebied, std::string_view brief_id) const {
  const auto found =
      std::ranges::find_if(brieven, [&](const Brief& b) { return b.gebied == gebied && b.id == brief_id; });
  return found == brieven.end() ? nullptr : &*found;
}

const Briefhoofd* Programma::briefhoofd(GebiedIndex gebied) const {
  const auto found = std::ranges::find(briefhoofden, gebied, &Briefhoofd::gebied);
  return found == briefhoofden.end() ? nullptr : &*found;
}

const Pagina* Programma::pagina(std::string_view pagina_id) const {
  const auto found = std::ranges::find(paginas, pagina_id, &Pagina::id);
  return found == paginas.end() ? nullptr : &*found;
}

}  // namespace voortgang
