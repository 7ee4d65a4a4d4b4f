#include "programme/open_data_woorden.h"

#include <fmt/format.h>

#include "programme/waarde_woorden.h"

namespace voortgang::woorden {

const std::string_view kOpenData = "Open data";
const std::string_view kOpenDataInleiding =
    "Alle cijfers en oordelen van deze site staan ook in bestanden. U mag ze downloaden en gebruiken, in een "
    "spreadsheet of in een eigen programma.";
const std::string_view kAlleGegevens = "Alles in één keer";
const std::string_view kAlleGegevensUitleg =
    "In het zip-bestand zit alles wat op deze pagina staat. De JSON-bestanden hebben alle cijfers en "
    "oordelen "
    "per gebied, voor programma’s.";
const std::string_view kAllesInEen = "Alle gegevens van deze editie";
const std::string_view kFeitenBestand = "Lijst van alle cijfers en oordelen per gebied";
const std::string_view kFeitenSchemaBestand = "Beschrijving van die bestanden (JSON Schema)";
const std::string_view kCatalogusBestand = "Catalogus voor dataportalen (DCAT-AP-NL)";
const std::string_view kCodes = "Wat de codes betekenen";
const std::string_view kCodesUitleg =
    "In alle bestanden hebben gemeenten en indicatoren dezelfde code. In deze twee tabellen staat wat die "
    "betekent.";
const std::string_view kGebiedenTabel = "Gebieden, met de codes van het CBS en van TOOI";
const std::string_view kIndicatorenTabel = "Indicatoren, met betekenis, eenheid en bron";
const std::string_view kCijfersPerIndicator = "Cijfers per indicator";
const std::string_view kBestanden = "Bestanden";
const std::string_view kBestandenBijschrift = "Bestanden om te downloaden";
const std::string_view kGrootte = "Grootte";
const std::string_view kMetadata = "Beschrijving";
const std::string_view kLicentieKop = "Wat u ermee mag doen";
const std::string_view kLicentieUitleg = "U mag deze gegevens gebruiken onder de licentie";
const std::string_view kLicentieGeen =
    "De uitgever heeft nog geen licentie gekozen. Vraag hem wat u mag doen.";
const std::string_view kBronlicentie =
    "Sommige cijfers komen van een andere bron. Staat daar een licentie bij, dan geldt die voor die cijfers. "
    "Noem dan ook die bron.";
const std::string_view kVerwijzenKop = "Zo noemt u de bron";
const std::string_view kVerwijzenUitleg = "Gebruikt u de gegevens? Schrijf er dan bij waar ze vandaan komen:";
const Zin<4> kVerwijzing = "Bron: {}, {}, editie {}, {}";
const std::string_view kVeldenKop = "Wat er in de bestanden staat";
const std::string_view kVeldenUitleg =
    "De CSV-bestanden hebben een puntkomma tussen de kolommen en een komma in getallen. Ze openen goed in "
    "een "
    "Nederlandse versie van Excel. Naast elk bestand staat een beschrijving voor programma’s (CSV on the "
    "Web).";
const std::string_view kVeld = "Kolom";
const std::string_view kBetekenis = "Betekenis";
const std::string_view kVeldenCijfers = "Kolommen van de bestanden met cijfers";
const std::string_view kDataVeranderdKop = "Wat er in de gegevens is veranderd";
const Zin<1> kDataVeranderdBijschrift = "Aantal veranderde cijfers per indicator, sinds de editie {}";
const std::string_view kDataOngewijzigd = "Sinds de vorige editie is er in de cijfers niets veranderd.";
const std::string_view kWijzigingenTabel = "Veranderde cijfers per editie en indicator";
const std::string_view kWijzigingenUitleg =
    "Hoeveel cijfers er per editie nieuw, herzien of vervallen zijn, vergeleken met de editie ervoor.";
const Zin<2> kWijzigingenVan = "{}, vergeleken met {}";
const std::string_view kDataNietsVeranderd = "In deze editie veranderde er niets in de cijfers.";
const std::string_view kDataEersteEditie =
    "Dit is de eerste editie die is bewaard. Er is nog niets om mee te vergelijken.";
const std::string_view kDataNieuw = "Nieuw";
const std::string_view kDataHerzien = "Herzien";
const std::string_view kDataVervallen = "Vervallen";
const std::string_view kDataAndereStatus = "Andere status";
const std::string_view kEerdereEdities = "Eerdere edities";
const std::string_view kEerdereEditiesUitleg = "De gegevens zoals ze toen zijn gepubliceerd:";
const Zin<1> kDataVanEditie = "Gegevens van {}";
const Zin<1> kWaarden = " Waarden: {}.";
const Zin<1> kEenVan = " Een van: {}.";
const Zin<1> kGebiedenVan = "Gebieden van {}";
const std::string_view kGebiedenUitleg = "De regio en haar gemeenten, met hun landelijke codes.";
const std::string_view kGebiedenBron =
    "Codes van gemeenten: CBS (Gebiedsindelingen) en TOOI (standaarden.overheid.nl).";
const Zin<1> kIndicatorenVan = "Indicatoren van {}";
const std::string_view kIndicatorenUitleg =
    "Wat elke indicator betekent, waar de cijfers vandaan komen en in welk bestand zij staan.";
const Zin<1> kVeranderdeCijfersVan = "Veranderde cijfers van {}";
const std::string_view kVeranderdeCijfersUitleg =
    "Hoeveel cijfers er per editie en indicator zijn veranderd.";
const std::string_view kLokaleOverheid = "Lokale overheid";
const std::string_view kRegionaleOverheid = "Regionale overheid";
const std::string_view kDatathemas = "Datathema’s van de EU";
const std::string_view kVragen = "Vragen over de gegevens";
const Zin<1> kVragenAan = "Stel uw vraag aan {}:";

std::string open_data_verwijzing(const Programma& programma) {
  return kVerwijzing(programma.publicatie.uitgever, programma.titel, programma.editie.titel,
                     programma.publicatie.adres);
}

std::string open_data_leesmij(const Programma& programma) {
  std::string out = fmt::format("{}\n{}, {}\n\n{}\n\n", kAllesInEen, programma.titel, programma.editie.titel,
                                kVeldenUitleg);
  if (const std::string_view melding = editie_melding(programma.editie.status); !melding.empty())
    out.append(melding).append("\n\n");
  const Licentie* gekozen = programma.opendata ? licentie(programma.opendata->licentie) : nullptr;
  if (gekozen != nullptr)
    out += fmt::format("{} {}.\n{}\n{}\n\n", kLicentieUitleg, gekozen->naam, gekozen->adres, kBronlicentie);
  else
    out += fmt::format("{}\n{}\n\n", kLicentieGeen, kBronlicentie);
  return out + fmt::format("{}\n{}\n", kVerwijzenUitleg, open_data_verwijzing(programma));
}

}  // namespace voortgang::woorden
