#include "programme/alle_teksten.h"

namespace voortgang {

void for_each_text(const Programma& programma, const std::function<void(const GeplaatsteTekst&)>& use) {
  for (const Hoofdstuk& h : programma.hoofdstukken) use({h.tekst, Tekstplek::kHoofdstuk});
  for (const Pagina& p : programma.paginas) use({p.tekst, Tekstplek::kPagina});
  for (const HoofddoelTekst& t : programma.teksten) use({t.tekst, Tekstplek::kDoel, t.gebied, t.hoofddoel});
  for (const Duiding& d : programma.duidingen)
    use({d.tekst, Tekstplek::kUitleg, d.gebied, programma.indicatoren[d.indicator].hoofddoel});
  for (const Brief& b : programma.brieven)
    use({b.tekst, Tekstplek::kBrief, b.gebied, std::nullopt, b.achtergehouden});
  for (const Begroting& b : programma.begrotingen) {
    if (b.tekst) use({*b.tekst, Tekstplek::kBestedingsplan, b.gebied});
  }
}

}  // namespace voortgang
