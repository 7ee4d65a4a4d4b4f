#include "programme/antwoord_woorden.h"

namespace voortgang::woorden {

const std::array<std::string_view, 13> kTelwoorden = {
    "geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"};
const std::string_view kUwGemeente = "Uw gemeente";
const std::string_view kAnderGebied = "Hetzelfde in een ander gebied";
const Zin<1> kAlleGemeenten = "Kies uw gemeente: {} gemeenten van A tot Z";
const std::string_view kLetters = "Gemeenten op letter";
const std::string_view kVerder = "Verder";
const Zin<1> kVorigDoel = "Vorig doel: {}";
const Zin<1> kVolgendDoel = "Volgend doel: {}";
const std::string_view kOpDezePagina = "Op deze pagina";
const std::string_view kDoel = "Doel";
const std::string_view kCijfer = "Cijfer";
const std::string_view kCijfers = "Cijfers";
const std::string_view kFeed = "Nieuwe documenten volgen";
const std::string_view kEenCijferErbij = "Een cijfer erbij";
const Zin<1> kStandPerDoel = "Stand per doel: {}";
const Zin<1> kDoelDeel = ", doel {}";
const std::string_view kAllesVoorbeeld = "Alle cijfers en oordelen in deze tabel: voorbeeld.";
const Zin<2> kPer1000 = "{} per 1.000 inwoners, {}";
const std::string_view kCijfersUitleg =
    "Alle cijfers van het programma per doel: eerst die beoordeeld worden.";
const Zin<1> kCijfersBij = "Cijfers bij {}";
const std::string_view kAlleCijfersPerGemeente = "Alle cijfers, per periode naast elkaar";
const std::string_view kDeBerekening = "De berekening, stap voor stap";
const Zin<2> kBerekeningVan = "{}: de berekening ({})";
const Zin<1> kVorigCijfer = "Vorig cijfer: {}";
const Zin<1> kVolgendCijfer = "Volgend cijfer: {}";
const Zin<1> kDezeCijfers = "De nieuwe en herziene cijfers van {}";
const std::string_view kZoOordeel = "Zo komt een oordeel tot stand";
const std::string_view kHetDoel = "Het doel";
const Zin<1> kDeDoelen = "De {} doelen";
const std::string_view kAndereCijfers = "Andere cijfers";
const std::string_view kAndereCijfersUitleg = "Cijfers die niet beoordeeld worden";
const std::string_view kBeoordeeldeCijfers = "Cijfers die beoordeeld worden";
const std::string_view kAlleCijfersVanDeze = "Alle cijfers van deze reeksen";
const Zin<1> kAlleCijfers = "Alle {} cijfers";
const std::string_view kHetCijfer = "Het cijfer en waar het vandaan komt";
const std::string_view kGeenWaarde = "–";
const std::string_view kGeenCijferMetOordeel =
    "Voor deze cijfers is geen doel afgesproken, en ook niet of hoger of lager beter is. Daarom is er geen "
    "oordeel.";
const Zin<1> kMeerOverCijfer = "Meer over {}";
const Zin<1> kWatGebiedDoet = "Wat {} doet";
const std::string_view kWatRegioDoet = "Wat de regio doet";
const std::string_view kGemeentenUitleg = "Hoe elke gemeente er bij elk doel voor staat.";
const std::string_view kGaatGoed = "Gaat het best";
const std::string_view kVraagtAandacht = "Vraagt aandacht";
const std::string_view kWatValtOp = "Wat valt op?";
const std::string_view kGeenEnkel = "Geen enkel cijfer.";
const std::string_view kBeterTitel = "Beter";
const std::string_view kSlechterTitel = "Slechter";
const std::string_view kNieuwEnTeLaat = "Nieuw en te laat";
const Zin<1> kNuOordeel = ": nu {}";
const std::string_view kAlleVeranderingen = "Alle veranderingen";
const std::string_view kAlleDocumenten = "Alle documenten";
const Zin<1> kVeranderdSinds = "Wat is er veranderd sinds de editie {}?";
const Zin<2> kNieuwEnHerzien = "Nieuwe cijfers: {}, herzien: {}";
const std::string_view kNieuweIndicatorErbij = "; daarnaast alle cijfers van één nieuwe indicator";
const Zin<1> kNieuweIndicatorenErbij = "; daarnaast alle cijfers van {} nieuwe indicatoren";
const std::string_view kEenTeLaat = "1 activiteit te laat of vertraagd";
const Zin<1> kAantalTeLaat = "{} activiteiten te laat of vertraagd";
const std::string_view kNietsTeLaat = "Geen activiteit is te laat.";
const std::string_view kDoelZonderOordeel = "Voor het doel is er geen oordeel.";
const Zin<1> kHetDoelIs = "Het doel is {}.";
const std::string_view kDoelTeLangzaam = "Bij het doel gaat het te langzaam.";
const std::string_view kDoelSlechter = "Bij het doel gaat het slechter.";
const Zin<1> kDoelenZonderOordeel = "Voor geen van de {} doelen is er een oordeel.";
const Zin<1> kBeideDoelenZijn = "Beide doelen zijn {}";
const Zin<2> kAlleDoelenZijn = "Alle {} doelen zijn {}";
const Zin<3> kDoelenZijn = "{} van de {} doelen zijn {}";
const Zin<3> kDoelenIs = "{} van de {} doelen is {}";
const std::string_view kIsOpKoers = "op koers";
const std::string_view kOpKoersOfBereikt = "op koers of bereikt";
const Zin<1> kGaatTeLangzaam = "bij {} gaat het te langzaam";
const Zin<1> kGaatSlechter = "bij {} gaat het slechter";
const Zin<1> kZonderOordeel = "bij {} is er geen oordeel";
const Zin<1> kGeenDoelVeranderd = "Sinds {} veranderde het oordeel bij geen enkel doel.";
const Zin<2> kBijDoel = "bij {} doel {}";
const Zin<2> kBijDoelen = "bij {} doelen {}";
const std::string_view kBeter = "beter";
const std::string_view kSlechter = "slechter";
const Zin<2> kSindsGing = "Sinds {} ging het {}.";
const Zin<1> kEnBij = " en bij {} slechter";
const Zin<2> kDoelAnders =
    "Sinds {} veranderde het oordeel bij {} doel; of het daar beter gaat, is niet te zeggen.";
const Zin<2> kDoelenAnders =
    "Sinds {} veranderde het oordeel bij {} doelen; of het daar beter gaat, is niet te zeggen.";
const Zin<1> kVerderAnders = " Bij {} veranderde het oordeel, en is niet te zeggen of het daar beter gaat.";
const Zin<3> kErCijfers = "{} er {} {}";
const Zin<2> kErZoveel = "{} er {}";
const std::string_view kIs = "is";
const std::string_view kZijn = "zijn";
const std::string_view kGaat = "gaat";
const std::string_view kGaan = "gaan";
const std::string_view kLoopt = "loopt";
const std::string_view kLopen = "lopen";
const std::string_view kStaat = "staat";
const std::string_view kStaan = "staan";
const std::string_view kStaatOpen = "open";
const std::string_view kLooptDoor = "door";
const std::string_view kBereikt = "bereikt";
const std::string_view kHeeft = "heeft";
const std::string_view kHebben = "hebben";
const std::string_view kHetDoelBereikt = "het doel bereikt";
const std::string_view kTeLangzaam = "te langzaam";
const std::string_view kEenCijferNietTeBepalen = "Bij één cijfer is het oordeel niet te bepalen.";
const Zin<1> kCijfersNietTeBepalen = "Bij {} cijfers is het oordeel niet te bepalen.";
const Zin<1> kEenCijferHeeft = "Eén cijfer heeft een oordeel: {}.";
const Zin<2> kVanDeCijfers = "Van de {} cijfers met een oordeel {}.";
const Zin<2> kBeideCijfers = "Beide cijfers met een oordeel {} {}.";
const Zin<3> kAlleCijfersMetOordeel = "Alle {} de cijfers met een oordeel {} {}.";
const Zin<2> kVanDeActiviteiten = "Van de {} activiteiten {}.";
const Zin<1> kBeterDan = "beter: was {}";
const Zin<1> kSlechterGeworden = "slechter: was {}";
const Zin<1> kWasEerst = "was {}";
const std::string_view kOngewijzigd = "ongewijzigd";
const std::string_view kVerkeerdeKant = "Het gaat de verkeerde kant op.";
const Zin<1> kTempo = "Tempo tot nu toe: {}% van wat nodig is.";
const Zin<1> kTempoWas = "Het tempo was {}% van wat nodig was.";
const Zin<3> kPerJaar = "Gemiddeld {}% per jaar {} sinds {}.";
const std::string_view kGoed = "de goede kant op";
const std::string_view kVerkeerd = "de verkeerde kant op";
const Zin<2> kDoelIsBereikt = "Het doel van {} voor {} is bereikt.";
const Zin<4> kNogTotDoel = "Nog {} {} tot het doel van {} voor {}.";
const Zin<4> kTermijnVoorbij =
    "De termijn is voorbij: bij het laatste cijfer nog {} {} tot het doel van {} voor {}.";
const Zin<4> kDoelNietBereikt =
    "Het doel van {} voor {} is niet bereikt: het was toen {}, en dat scheelt {}.";
const Zin<2> kStreefzinWas = "Het doel voor {} was {}.";
const Zin<1> kVanafPrecies = " (van {})";
const std::string_view kIsVerouderd = ", verouderd";
const std::string_view kOmhoog = "omhoog";
const std::string_view kOmlaag = "omlaag";
const Zin<1> kNietTeBepalenOmdat = "Er is geen oordeel te geven: {}.";

}  // namespace voortgang::woorden
