#include <string>
#include <utility>

#include "compose/blocks.h"
#include "compose/narrative.h"
#include "compose/pages.h"
#include "programme/verklaring_woorden.h"

namespace voortgang {
namespace {

using Item = std::pair<std::string, Inlines>;

void add(Definitions& list, std::string_view naam, std::string_view text) {
  if (!text.empty()) list.items.push_back({std::string(naam), plain(text)});
}

void add(Definitions& list, std::string_view naam, const std::optional<Datum>& datum) {
  if (datum) add(list, naam, words(*datum));
}

// What the organisation declares. The tool adds nothing to it: tests by machine do not make an A or a B.
Definitions declared(const Programma& programma, const Toegankelijkheid& statement) {
  Definitions list;
  add(list, woorden::kStatusUitleg, woorden::nalevingsstatus(statement.status));
  add(list, woorden::kNorm, woorden::kNormUitleg);
  list.items.push_back({std::string(woorden::kReikwijdte),
                        {Link{programma.publicatie.adres, programma.publicatie.adres + "/"}}});
  add(list, woorden::kOnderzoek,
      statement.onderzoek ? woorden::kOnderzoekVan(words(*statement.onderzoek), statement.onderzoeker)
                          : std::string(woorden::kGeenOnderzoek));
  add(list, woorden::kMethodeVanOnderzoek, statement.methode);
  if (!statement.rapport.empty())
    list.items.push_back(
        {std::string(woorden::kRapportVanOnderzoek), {Link{statement.rapport, statement.rapport}}});
  if (!statement.verklaring.empty())
    list.items.push_back(
        {std::string(woorden::kVerklaringInRegister), {Link{statement.verklaring, statement.verklaring}}});
  add(list, woorden::kGepubliceerd, statement.gepubliceerd);
  add(list, woorden::kHerzien, statement.herzien);
  add(list, woorden::kAkkoord, statement.akkoord);
  return list;
}

Definitions deviation(const Afwijking& afwijking) {
  Definitions list;
  add(list, woorden::kOorzaak, afwijking.oorzaak);
  add(list, woorden::kGevolg, afwijking.gevolg);
  add(list, woorden::kAlternatief, afwijking.alternatief);
  add(list, woorden::kAfwijkingMaatregel, afwijking.maatregel);
  add(list, woorden::kKlaarOp, afwijking.datum);
  return list;
}

}  // namespace

void statement_page(Setting& setting, Document& document) {
  const Programma& programma = setting.programma();
  const Toegankelijkheid& statement = *programma.toegankelijkheid;
  const Pagina* own = programma.pagina(kPaginaToegankelijkheid);
  document.titel =
      own == nullptr || own->tekst.titel.empty() ? std::string(woorden::kToegankelijkheid) : own->tekst.titel;
  document.kruimels.push_back({document.titel, {}});
  if (own != nullptr) document.blocks.push_back(whole_text(setting, own->tekst, 2));
  document.blocks.push_back(Heading{2, std::string(woorden::kNalevingsstatus), {}});
  document.blocks.push_back(declared(programma, statement));
  if (!statement.afwijkingen.empty())
    document.blocks.push_back(Heading{2, std::string(woorden::kAfwijkingen), {}});
  for (const Afwijking& afwijking : statement.afwijkingen) {
    document.blocks.push_back(Heading{3, woorden::kCriterium(afwijking.criterium), {}});
    document.blocks.push_back(Paragraph{plain(afwijking.omschrijving)});
    document.blocks.push_back(deviation(afwijking));
  }
  document.blocks.push_back(Heading{2, std::string(woorden::kIetsMelden), {}});
  document.blocks.push_back(Paragraph{plain(statement.contact)});
  document.blocks.push_back(
      Paragraph{{Text{std::string(woorden::kKlacht) + " "},
                 Link{std::string(woorden::kOmbudsman), "https://www.nationaleombudsman.nl/"}, Text{"."}}});
}

}  // namespace voortgang
