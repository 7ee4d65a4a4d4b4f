#include "programme/verklaring_woorden.h"

namespace voortgang::woorden {

const std::string_view kToegankelijkheid = "Toegankelijkheid";
const std::string_view kNalevingsstatus = "Verklaring";
const std::string_view kStatusUitleg = "Status";
const std::string_view kOnderzoek = "Onderzoek";
const Zin<2> kOnderzoekVan = "{}, door {}";
const std::string_view kGeenOnderzoek = "Er is nog geen volledig onderzoek gedaan.";
const std::string_view kMethodeVanOnderzoek = "Methode";
const std::string_view kRapportVanOnderzoek = "Rapport van het onderzoek";
const std::string_view kNorm = "Norm";
const std::string_view kNormUitleg = "EN 301 549 (WCAG, niveau A en AA)";
const std::string_view kReikwijdte = "Geldt voor";
const std::string_view kGepubliceerd = "Eerste publicatie";
const std::string_view kHerzien = "Laatst herzien";
const std::string_view kAkkoord = "Gezien en akkoord";
const std::string_view kVerklaringInRegister = "Verklaring in het landelijke register";
const std::string_view kAfwijkingen = "Wat nog niet voldoet";
const Zin<1> kCriterium = "Criterium {}";
const std::string_view kOorzaak = "Oorzaak";
const std::string_view kGevolg = "Gevolg";
const std::string_view kAlternatief = "Alternatief";
const std::string_view kAfwijkingMaatregel = "Maatregel";
const std::string_view kKlaarOp = "Klaar op";
const std::string_view kIetsMelden = "Werkt er iets niet?";
const std::string_view kKlacht =
    "Bent u niet tevreden met het antwoord? Dan kunt u een klacht indienen bij de gemeente, en daarna bij de";
const std::string_view kOmbudsman = "Nationale ombudsman";

const std::string_view kDezeEditie = "Deze editie";
const std::string_view kEditieStatus = "Status van de editie";
const Zin<2> kIndicatorenWaarvan = "{}, waarvan {} met verzonnen cijfers";
const std::string_view kEditieMethode = "Versie van de methode";
const std::string_view kEditieGeheim = "Geheime cijfers";
const std::string_view kGeheimRegel =
    "Wat een gemeente als geheim of te klein aanlevert, staat nergens op de site: ook niet in de gegevens. "
    "De "
    "gemeente beslist dat; er wordt niets automatisch weggelaten.";

std::string_view nalevingsstatus(char status) {
  switch (status) {
    case 'A':
      return "voldoet volledig (A)";
    case 'B':
      return "voldoet gedeeltelijk (B)";
    case 'C':
      return "eerste maatregelen genomen (C)";
    case 'D':
      return "voldoet niet (D)";
    default:
      return "geen verklaring (E)";
  }
}

}  // namespace voortgang::woorden
