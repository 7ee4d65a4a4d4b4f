#pragma once

#include <array>
#include <string_view>

// Every text that readers of the output see and that is not in the programme folder; the names of values are
// in namen.h. Texts with {} are filled by fmt in the order of their arguments.
namespace voortgang::woorden {

// --- figures
inline constexpr std::string_view kVoorbeeld = "voorbeeld";
inline constexpr std::string_view kVoorbeeldKort = "vb";
inline constexpr std::string_view kVoorbeeldoordeel =
    "voorbeeld: dit oordeel rust alleen op verzonnen cijfers";
inline constexpr std::string_view kVoorbeeldcijfer =
    "voorbeeldcijfer: verzonnen om het verslag te laten zien";
inline constexpr std::string_view kVoorbeeldUitleg =
    "Het merk ‘voorbeeld’ of ‘vb’ staat bij cijfers en teksten die verzonnen zijn.";
inline constexpr std::string_view kOnbekend = "onbekend";
inline constexpr char kOnvolledig[] = "onvolledig: {} van {} gemeenten";
inline constexpr char kSomVan[] = "som van {} gemeenten";
inline constexpr char kBerekendUit[] = "berekend: {} gedeeld door {}";
inline constexpr std::string_view kRegel = "Regel";
inline constexpr std::string_view kTabel = "Tabel";
inline constexpr std::string_view kCasus = "Casus";
inline constexpr std::string_view kProcentpunt = "procentpunt";
inline constexpr std::string_view kMeer = "meer";
inline constexpr std::string_view kMinder = "minder";
inline constexpr char kVergelijking[] = " {} dan in {}.";
inline constexpr char kEvenveel[] = "Dat is evenveel als in {}.";
inline constexpr char kNietMetVorige[] =
    "Dit is niet te vergelijken met {}: de manier van meten is veranderd.";
inline constexpr char kSindsTrendbreuk[] = " (de manier van meten veranderde in {})";
inline constexpr std::string_view kNietTeVergelijken = "niet te vergelijken";
inline constexpr std::string_view kDatIs = "Dat is ";
inline constexpr char kStreefzin[] = "De streefwaarde is {} in {}.";
inline constexpr char kNogOnvolledig[] = "In {} is het cijfer {}.";
inline constexpr std::string_view kGeenCijfer = "Er is nog geen cijfer.";
inline constexpr std::string_view kVerouderd = "Dit cijfer is verouderd.";
inline constexpr char kStreefLabel[] = "streefwaarde {}";

// --- text alternatives of charts
inline constexpr char kGestegen[] = "gestegen van {} in {} naar {} in {}";
inline constexpr char kGedaald[] = "gedaald van {} in {} naar {} in {}";
inline constexpr char kGelijk[] = "{} in {} en ook {} in {}";
inline constexpr char kEenPunt[] = "{} in {}";
inline constexpr std::string_view kGeenPunt = "nog geen cijfers";
inline constexpr char kStreefDeel[] = "; streefwaarde {} in {}";
inline constexpr char kInGebied[] = "{} in {}";
inline constexpr char kHoogsteLaagste[] = "Hoogste: {} met {}, laagste: {} met {}";
inline constexpr char kAlleGelijk[] = "Alle {} gebieden: {}";
inline constexpr char kEenWaarde[] = "{}: {}";
inline constexpr std::string_view kEn = " en ";
inline constexpr char kEnAndere[] = "{} en {} andere";
inline constexpr char kTegenover[] = "; ter vergelijking: {}";
inline constexpr std::string_view kZonderCijferEen = "; 1 gemeente zonder cijfer";
inline constexpr char kZonderCijfer[] = "; {} gemeenten zonder cijfer";
inline constexpr char kKleineGrafieken[] = "{} gebieden: {} gestegen, {} gedaald, {} gelijk gebleven";
inline constexpr char kTeWeinigPunten[] = ", {} met minder dan twee cijfers";
inline constexpr char kEigenVerloop[] = "; {}: van {} naar {}";
inline constexpr std::string_view kGeenActiviteiten = "geen activiteiten";
inline constexpr std::string_view kActiviteitEen = "1 activiteit";
inline constexpr char kActiviteitenAantal[] = "{} activiteiten";
inline constexpr char kAantalVan[] = "{} {}";
inline constexpr char kWaarvanOnzeker[] = ", waarvan {} nog niet zeker";
inline constexpr char kBudgetDekking[] = ", dekking {}";
inline constexpr char kEenCijfer[] = "1 gemeente met {}";
inline constexpr char kSpreiding[] = "{} gemeenten, van {} tot {}";
inline constexpr char kMiddelsteHelft[] = "; de helft ligt tussen {} en {}";
inline constexpr char kEigenPlaats[] = "; {}: hoger dan {} en lager dan {} van de {} andere";

// --- words inside charts
inline constexpr std::string_view kVoorlopigOfGeschat = "voorlopig of geschat";
inline constexpr std::string_view kMiljoen = "miljoen";
inline constexpr std::string_view kMiljard = "miljard";
inline constexpr std::string_view kBiljoen = "biljoen";
inline constexpr std::string_view kNogNietZeker = "nog niet zeker";
inline constexpr std::string_view kDekkingKort = "dekking";
inline constexpr char kTotEnMet[] = "tot en met {}";
inline constexpr std::string_view kTeLaat = "te laat";

// --- heads of tables and lists
inline constexpr std::string_view kPeriode = "Periode";
inline constexpr std::string_view kWaarde = "Waarde";
inline constexpr std::string_view kStatus = "Status";
inline constexpr std::string_view kToelichting = "Toelichting";
inline constexpr std::string_view kIndicator = "Indicator";
inline constexpr std::string_view kGebied = "Gebied";
inline constexpr std::string_view kGemeente = "Gemeente";
inline constexpr std::string_view kHoofddoel = "Hoofddoel";
inline constexpr std::string_view kLaatste = "Laatste cijfer";
inline constexpr std::string_view kStreefwaarde = "Streefwaarde";
inline constexpr std::string_view kOordeelKop = "Oordeel";
inline constexpr std::string_view kActie = "Activiteit";
inline constexpr std::string_view kTijdpad = "Tijdpad";
inline constexpr std::string_view kActiehouder = "Actiehouder";
inline constexpr std::string_view kPartners = "Partners";
inline constexpr std::string_view kProject = "Project";
inline constexpr std::string_view kDoelen = "Doelen";
inline constexpr std::string_view kTotaal = "Totaal";
inline constexpr std::string_view kEenheid = "Eenheid";
inline constexpr std::string_view kBron = "Bron";
inline constexpr std::string_view kDefinitie = "Wat we tellen";
inline constexpr std::string_view kMeetmoment = "Hoe vaak";
inline constexpr std::string_view kRichtingKop = "Richting";
inline constexpr std::string_view kEigenaar = "Eigenaar";
inline constexpr std::string_view kLicentie = "Licentie";
inline constexpr std::string_view kBedrag = "Bedrag";
inline constexpr std::string_view kJaren = "Jaren";
inline constexpr std::string_view kZekerheid = "Zekerheid";

// --- verdicts
inline constexpr std::string_view kMethode = "Methode";
inline constexpr std::string_view kBeginwaarde = "Beginwaarde";
inline constexpr std::string_view kAantalCijfers = "Aantal cijfers";
inline constexpr std::string_view kVerhouding = "Gemeten tegen nodig (R)";
inline constexpr std::string_view kGroei = "Verandering per jaar (p)";
inline constexpr std::string_view kGrensfactor = "Ruimte tot de grens (C)";
inline constexpr std::string_view kScore = "Score van −5 tot 5";
inline constexpr std::string_view kReden = "Reden";
inline constexpr std::string_view kNulVervangen = "Nul is gerekend als 0,001, omdat delen door nul niet kan.";
inline constexpr char kSamenvattingStreef[] = ", streefwaarde {} in {}";
inline constexpr std::string_view kHoeOordeel = "Zo komt het oordeel tot stand";
inline constexpr std::string_view kOverDitCijfer = "Over dit cijfer";
inline constexpr char kVan[] = "{} ({})";

// --- pages
inline constexpr std::string_view kOverzicht = "Overzicht";
inline constexpr std::string_view kGemeenten = "Gemeenten";
inline constexpr std::string_view kIndicatoren = "Indicatoren";
inline constexpr std::string_view kActiviteiten = "Activiteiten";
inline constexpr char kActiviteitenBij[] = "Activiteiten bij {}";
inline constexpr char kActiviteitenIn[] = "Activiteiten in {}";
inline constexpr std::string_view kPerIndicator = "Per indicator: ";
inline constexpr std::string_view kDocumenten = "Documenten";
inline constexpr std::string_view kVoorgesteldBesluit = "Voorgesteld besluit";
inline constexpr std::string_view kVerantwoording = "Verantwoording";
inline constexpr std::string_view kBegrotingen = "Bestedingsplannen";
inline constexpr std::string_view kNietGevonden = "Deze pagina bestaat niet";
inline constexpr std::string_view kNietGevondenUitleg =
    "Misschien is het adres niet goed overgenomen, of is de pagina verplaatst. Begin opnieuw bij het "
    "overzicht.";
inline constexpr std::string_view kVervallen = "Deze pagina is er niet meer";
inline constexpr char kVervallenUitleg[] =
    "Deze pagina hoorde bij de editie {}. In de editie van nu komt dit onderwerp niet meer voor. De "
    "documenten "
    "van toen staan nog bij de documenten.";
inline constexpr char kLaatsteCijfers[] = "Laatste cijfers: {} ({})";
inline constexpr std::string_view kVolgDocumenten = "Nieuwe documenten volgen (Atom)";
inline constexpr std::string_view kHele = "Hele regio";
inline constexpr char kDoelTitel[] = "{}. {}";
inline constexpr char kHoofddoelTitel[] = "Hoofddoel {}. {}";
inline constexpr char kGemeenteTitel[] = "Gemeente {}";
inline constexpr char kGemeenteDoelTitel[] = "{} in {}";
inline constexpr char kRegioTitel[] = "Regio {}";
inline constexpr std::string_view kHoeStaatHet = "Hoe staat het ervoor?";
inline constexpr std::string_view kPerGemeente = "Per gemeente";
inline constexpr std::string_view kPerGemeenteUitleg =
    "Elk vak is het gemiddelde oordeel over de indicatoren van dat doel in die gemeente. Kies een oordeel "
    "voor de cijfers erachter.";
inline constexpr std::string_view kRegionaal = "Regionaal";
inline constexpr std::string_view kLokaal = "Lokaal";
inline constexpr char kLokaalIn[] = "Lokaal: {}";
inline constexpr std::string_view kCijfersRegio = "Cijfers van de regio";
inline constexpr char kCijfersVan[] = "Cijfers van {}";
inline constexpr std::string_view kVergelijkingGemeenten = "Laatste cijfer per gemeente";
inline constexpr std::string_view kDefinitieEnBron = "Definitie en bron";
inline constexpr std::string_view kMeerOver = "Meer over deze indicator";
inline constexpr char kLeesVerderOver[] = "Lees verder over {}";
inline constexpr std::string_view kDownloadCsv = "Download deze cijfers (CSV)";
inline constexpr std::string_view kVoorbeeldtekst = "Voorbeeldtekst: deze tekst is verzonnen.";
inline constexpr std::string_view kNietGeleverd = "Deze editie heeft hiervoor geen cijfers.";
inline constexpr char kNietGeleverdReden[] = "Deze editie heeft hiervoor geen cijfers van {}: {}";
inline constexpr std::string_view kGeenTekst = "Over dit doel is geen lokale tekst geleverd.";
inline constexpr char kHomeTitel[] = "{}: hoe staat het ervoor in {}?";
inline constexpr char kTijdpadVanTot[] = "{} tot en met {}";
inline constexpr char kTijdpadSinds[] = "sinds {}";
inline constexpr char kTijdpadVanaf[] = "vanaf {}";
inline constexpr std::string_view kGeenActies = "Er zijn geen activiteiten.";
inline constexpr std::string_view kBronnenPerIndicator = "Bronnen per indicator";
inline constexpr std::string_view kBronnenBijschrift = "Waar de cijfers vandaan komen, en hoe vaak";
inline constexpr std::string_view kLeveringen = "Wat is geleverd";
inline constexpr std::string_view kLeveringenBijschrift = "Bestanden met cijfers bij deze editie";
inline constexpr std::string_view kReeksen = "Reeksen";
inline constexpr std::string_view kBestand = "Bestand";
inline constexpr std::string_view kAantalRijen = "Rijen";
inline constexpr std::string_view kGegevens = "Open data";
inline constexpr std::string_view kOpmerking = "Opmerking";
inline constexpr std::string_view kFeitenLijst = "Lijst van de JSON-bestanden";
inline constexpr std::string_view kFeitenUitleg =
    "Alle cijfers en oordelen staan ook in bestanden voor hergebruik: per indicator als CSV, en per gebied "
    "als JSON.";

// --- documents
inline constexpr std::string_view kInhoud = "Inhoud";
inline constexpr std::string_view kVoortgangsrapport = "Voortgang uitvoeringsprogramma";
inline constexpr char kRapportTitel[] = "{} {}";
inline constexpr std::string_view kDocument = "Document";
inline constexpr char kDocumentenVan[] = "Documenten bij de editie {}";
inline constexpr char kDocumentVan[] = "{} van {}";
inline constexpr char kAlsFormaat[] = "{} als {}";
inline constexpr std::string_view kEditie = "Editie";
inline constexpr std::string_view kDatum = "Datum";
inline constexpr std::string_view kPeil = "Cijfers tot en met";
inline constexpr std::string_view kUitgever = "Uitgever";
inline constexpr std::string_view kProgramma = "Programma";
inline constexpr std::string_view kVoor = "Voor";
inline constexpr char kHoofdstukTitel[] = "{}. {}";
inline constexpr char kDoelKop[] = "Doel {}: {}";
inline constexpr std::string_view kLeesHtml = "Lees online";
inline constexpr char kFiguurThemas[] = "{} in relatie tot andere thema’s";
inline constexpr std::string_view kFiguurStakeholders = "Betrokken en benodigde stakeholders";
inline constexpr char kFiguurNummer[] = "Figuur {}. {}";
inline constexpr char kKringen[] =
    "In het midden staat: {}. In de binnenste cirkel staan: {}. In de buitenste cirkel staan: {}.";
inline constexpr std::string_view kInwoner = "Inwoner";

// --- what changed since the previous edition
inline constexpr std::string_view kVeranderd = "Veranderd";
inline constexpr std::string_view kWatIsVeranderd = "Wat is er veranderd";
inline constexpr char kVeranderdInleiding[] =
    "Op deze pagina ziet u wat er anders is dan in de vorige editie: {}. Eerst ziet u welke oordelen zijn "
    "veranderd. Daarna volgen de cijfers en de activiteiten.";
inline constexpr char kVeranderdRapport[] = "Dit hoofdstuk vergelijkt deze editie met de vorige: {}.";
inline constexpr std::string_view kNietsVeranderd = "Er is niets veranderd sinds de vorige editie.";
inline constexpr std::string_view kGebiedNietsVeranderd = "Hier is niets veranderd.";
inline constexpr std::string_view kMethodeVeranderd =
    "De manier waarop we een oordeel uitrekenen, is veranderd. Vergelijk de oordelen daarom niet met die van "
    "de vorige editie.";
inline constexpr std::string_view kOordelenVeranderd = "Oordelen die zijn veranderd";
inline constexpr char kOordelenVeranderdIn[] = "Oordelen die zijn veranderd in {}";
inline constexpr std::string_view kNieuweCijfers = "Nieuwe cijfers";
inline constexpr char kNieuweCijfersIn[] = "Nieuwe cijfers in {}";
inline constexpr std::string_view kHerzieneCijfers = "Herziene cijfers";
inline constexpr char kHerzieneCijfersIn[] =
    "Herziene cijfers in {}: eerder gepubliceerd, nu een ander getal";
inline constexpr std::string_view kVervallenCijfers = "Vervallen cijfers";
inline constexpr char kVervallenCijfersIn[] = "Cijfers in {} die er niet meer zijn";
inline constexpr std::string_view kAndereStatus = "Cijfers met een andere status";
inline constexpr char kAndereStatusIn[] = "Cijfers in {} met een andere status; het getal is hetzelfde";
inline constexpr char kActiesVeranderdIn[] =
    "Activiteiten in {} die nieuw, afgerond, te laat, vertraagd of gestopt zijn";
inline constexpr std::string_view kNieuweIndicatoren = "Nieuwe indicatoren";
inline constexpr std::string_view kVervallenIndicatoren = "Vervallen indicatoren";
inline constexpr std::string_view kPerGebied = "Per gebied";
inline constexpr std::string_view kVeranderdTelling = "Hoeveel er per gebied is veranderd, in aantallen";
inline constexpr std::string_view kOnderwerp = "Onderwerp";
inline constexpr std::string_view kWas = "Was";
inline constexpr std::string_view kNu = "Nu";
inline constexpr std::string_view kVeranderingKop = "Verandering";
inline constexpr std::string_view kEinde = "Einde";
inline constexpr std::string_view kBeterKop = "Oordeel beter";
inline constexpr std::string_view kSlechterKop = "Oordeel slechter";
inline constexpr std::string_view kHerzienKop = "Herzien";
inline constexpr std::string_view kAfgerondKop = "Activiteiten afgerond";
inline constexpr std::string_view kTeLaatKop = "Activiteiten te laat of vertraagd";
inline constexpr std::string_view kWeg = "niet meer gepubliceerd";
inline constexpr std::string_view kBerekendHerzien = "volgt uit andere cijfers die zijn herzien";
inline constexpr char kHoofddoelNaam[] = "Hoofddoel {}";
inline constexpr char kVanNaar[] = "{} → {}";
inline constexpr char kOordeelWas[] = " (was {})";
inline constexpr char kAllesOver[] = "Alles wat is veranderd in {}";
// One, and more of them.
inline constexpr std::array<const char*, 2> kTelNieuw = {"{} nieuw cijfer", "{} nieuwe cijfers"};
inline constexpr std::array<const char*, 2> kTelHerzien = {"{} herzien cijfer", "{} herziene cijfers"};
inline constexpr std::array<const char*, 2> kTelVervallen = {"{} vervallen cijfer", "{} vervallen cijfers"};
inline constexpr std::array<const char*, 2> kTelStatus = {"{} cijfer met een andere status",
                                                          "{} cijfers met een andere status"};
inline constexpr char kTelZin[] = "{} {}.";
inline constexpr std::string_view kErIs = "Er is";
inline constexpr std::string_view kErZijn = "Er zijn";

// --- areas, years and activities side by side
inline constexpr char kPerGemeenteIn[] = "{} per gemeente, {}";
inline constexpr char kVerloopPerGemeente[] = "{} in elke gemeente, op dezelfde schaal";
inline constexpr char kRegioLabel[] = "regio {}";
inline constexpr char kKaartTitel[] = "{}: het oordeel per gemeente";
inline constexpr char kTijdlijnTitel[] = "Activiteiten bij {} in de tijd";
inline constexpr char kBegrotingPerJaar[] = "Begroot per jaar in {}";
inline constexpr std::string_view kVerloop = "Verloop";
inline constexpr std::string_view kPerGemeenteAlleen = "alleen per gemeente";
inline constexpr std::string_view kOnderdeel = "Onderdeel";
inline constexpr char kUitgesplitst[] = "{} naar {}, {} ({})";
inline constexpr std::string_view kUitsplitsingen = "Uitgesplitst";
inline constexpr std::string_view kInHeleRegio = "In de hele regio: ";

// --- spending plans
inline constexpr char kBestedingsplanVan[] = "Bestedingsplan {}";
inline constexpr char kBegrotingBijschrift[] = "Bestedingsplan {}: bedragen in euro's per project en jaar";
inline constexpr std::string_view kDekkingBijschrift = "Dekking: waar het geld vandaan komt";
inline constexpr std::string_view kDekkingBron = "Bron van het geld";
inline constexpr std::string_view kZeker = "zeker";
inline constexpr std::string_view kOnzeker = "onzeker";
inline constexpr std::string_view kOnzekerUitleg = "Bedragen met een vraagteken (?) zijn nog niet zeker.";
inline constexpr char kApartUitleg[] = "Project {}: {} in {} telt niet mee in de totalen ({}).";
inline constexpr char kSubtotaalZin[] = "Van {} tot en met {} is {} gepland. ";
inline constexpr char kTotaalZin[] = "In totaal is van {} tot en met {} {} gepland.";
inline constexpr char kDekkingOver[] =
    "Van {} tot en met {} is {} gepland. Daar staat {} aan zekere dekking tegenover: {} meer dan nodig.";
inline constexpr char kDekkingTekort[] =
    "Van {} tot en met {} is {} gepland. Daar staat {} aan zekere dekking tegenover: {} te weinig.";
inline constexpr char kDekkingLater[] = " Voor nog eens {} na {} is de dekking niet zeker.";

}  // namespace voortgang::woorden
