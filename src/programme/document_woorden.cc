#include "programme/document_woorden.h"

namespace voortgang::woorden {

// --- documents
const std::string_view kBegonnenTekst = "Schrijf hier uw tekst.";
const std::string_view kBegonnenArgument = "Vul hier in waarom";
const std::string_view kInhoud = "Inhoud";
const std::string_view kPakket = "Bijlagenpakket";
const Zin<1> kPakketVan = "Bijlagenpakket {}";
const std::string_view kSamenvatting = "Samenvatting";
const Zin<2> kStandDoelen = "De stand van de {} hoofddoelen: {}.";
const Zin<1> kStandDoel = "De stand van het hoofddoel: {}.";
const Zin<3> kAllePerioden = "{} tot en met {}: {}.";
const Zin<1> kOordeelPerDoel = "Oordeel per hoofddoel: {}";
const std::string_view kSprekendCijfer = "Sprekend cijfer";
const std::string_view kGeenCijfers = "geen cijfers";
const std::string_view kCijfersInHetKort =
    "Dit verslag geeft van elk cijfer het laatste. Het verloop, met grafiek en alle cijfers, staat op de "
    "pagina ";
const Zin<2> kCijfersPerDoelIn = "Laatste cijfers: {}, {}";
const Zin<2> kNietBeoordeeldIn = "{}: cijfers van {} die niet beoordeeld worden";
const std::string_view kCijferErvoor = "Cijfer ervoor";
const std::string_view kLokaalOpPagina =
    "Wat elke gemeente zelf doet, staat in haar eigen verslag en op haar eigen pagina: zie ";
const std::string_view kWatBeter = "Wat beter gaat";
const std::string_view kNietsBeter = "Geen cijfer is beter dan het cijfer ervoor.";
const std::string_view kWatSlechter = "Wat slechter gaat";
const std::string_view kNietsSlechter = "Geen cijfer is slechter dan het cijfer ervoor.";
const std::string_view kDatWas = ", was ";
const Zin<1> kEnNogCijfers = "Meer hiervan: {}. Zie de hoofddoelen.";
const std::string_view kWatWijVragen = "Wat wij vragen";
const std::string_view kTerInformatie = "Dit verslag is ter informatie. Wij vragen geen besluit.";
const std::string_view kBesluitIn = "Voorgesteld besluit in: ";
const Zin<1> kBesluitVan = "{}, voorgesteld besluit in: ";
const std::string_view kBijlagen = "Bijlagen";
const Zin<1> kGemeenteNaam = "gemeente {}";
const std::string_view kPagina = "pagina";
const std::string_view kVanPaginas = "van";
const Zin<1> kTelefoon = "Telefoon {}";
const Zin<1> kLogoVan = "Logo {}";
const std::string_view kGroet = "Met vriendelijke groet,";
const std::string_view kArgumenten = "Argumenten";
const std::string_view kKanttekeningen = "Kanttekeningen";
const std::string_view kVoortgangsrapport = "Voortgang uitvoeringsprogramma";
const Zin<2> kRapportTitel = "{} {}";
const std::string_view kDocument = "Document";
const std::string_view kDocumentenBuitenEdities = "Voorstellen en plannen die bij geen editie horen";
const Zin<1> kDocumentenVan = "Documenten bij de editie {}";
const Zin<2> kDocumentVan = "{} van {}";
const Zin<2> kAlsFormaat = "{} als {}";
const std::string_view kEditie = "Editie";
const std::string_view kDatum = "Datum";
const std::string_view kPeil = "Cijfers tot en met";
const std::string_view kUitgever = "Uitgever";
const std::string_view kProgramma = "Programma";
const std::string_view kVoor = "Voor";
const Zin<2> kHoofdstukTitel = "{}. {}";
const Zin<2> kDoelKop = "Doel {}: {}";
const Zin<1> kFiguurThemas = "{} in relatie tot andere thema’s";
const std::string_view kFiguurStakeholders = "Betrokken en benodigde stakeholders";
const Zin<2> kFiguurNummer = "Figuur {}. {}";
const Zin<3> kKringen =
    "In het midden staat: {}. In de binnenste cirkel staan: {}. In de buitenste cirkel staan: {}.";
const std::string_view kInwoner = "Inwoner";

// --- spending plans
const std::string_view kPlanInWoorden = "Hier staan de bedragen. Wat er van het geld gebeurt, leest u in: ";
const Zin<1> kBestedingsplanVan = "Bestedingsplan {}";
const Zin<1> kBegrotingBijschrift = "Bestedingsplan {}: bedragen in euro's per project en jaar";
const std::string_view kDekkingBijschrift = "Dekking: waar het geld vandaan komt";
const std::string_view kDekkingBron = "Bron van het geld";
const std::string_view kZeker = "zeker";
const std::string_view kOnzeker = "onzeker";
const std::string_view kOnzekerUitleg = "Bedragen met een vraagteken (?) zijn nog niet zeker.";
const Zin<4> kApartUitleg = "Project {}: {} in {} telt niet mee in de totalen ({}).";
const Zin<3> kSubtotaalZin = "Van {} tot en met {} is {} gepland. ";
const Zin<3> kTotaalZin = "In totaal is van {} tot en met {} {} gepland.";
const Zin<1> kProjectenBijschrift = "Bestedingsplan {}: themaplan en dekking per project";
const Zin<1> kProjectdekking = "Bestedingsplan {}: dekking per project";
const std::string_view kThemaplan = "Themaplan";
const std::string_view kDekkingKop = "Dekking";
const Zin<3> kDekkingGelijk = "Van {} tot en met {} is {} gepland. De zekere dekking is even groot.";
const Zin<5> kDekkingOver =
    "Van {} tot en met {} is {} gepland. De zekere dekking is {}. Uitgerekend is dat {} meer dan gepland.";
const Zin<5> kDekkingTekort =
    "Van {} tot en met {} is {} gepland. De zekere dekking is {}. Uitgerekend is dat {} minder dan gepland.";
const Zin<2> kDekkingLater = " Voor nog eens {} na {} is de dekking niet zeker.";

}  // namespace voortgang::woorden
