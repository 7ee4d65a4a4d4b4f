#include "programme/woorden.h"

namespace voortgang::woorden {

// --- figures
const std::string_view kVoorbeeld = "voorbeeld";
const std::string_view kVoorbeeldKort = "vb";
const std::string_view kVoorbeeldoordeel = "voorbeeld: dit oordeel rust alleen op verzonnen cijfers";
const std::string_view kVoorbeeldcijfer = "voorbeeldcijfer: verzonnen om het verslag te laten zien";
const std::string_view kVoorbeeldUitleg =
    "Het merk ‘voorbeeld’ of ‘vb’ staat bij cijfers en teksten die verzonnen zijn. Zijn alle cijfers in een "
    "alinea "
    "verzonnen, dan staat het er één keer: achter het laatste.";
const std::string_view kOnbekend = "onbekend";
const Zin<2> kOnvolledig = "onvolledig: {} van {} gemeenten";
const std::string_view kSomVanEen = "cijfer van één gemeente";
const Zin<1> kSomVan = "som van {} gemeenten";
const Zin<2> kBerekendUit = "berekend: {} gedeeld door {}";
const std::string_view kRegel = "Regel";
const std::string_view kTabel = "Tabel";
const std::string_view kCasus = "Casus";
const std::string_view kProcent = "procent";
const std::string_view kProcentpunt = "procentpunt";
const std::string_view kDuizend = "duizend";
const std::string_view kMiljoen = "miljoen";
const std::string_view kMiljard = "miljard";
const std::string_view kBiljoen = "biljoen";
const std::string_view kMeer = "meer";
const std::string_view kMinder = "minder";
const Zin<3> kVergelijking = "Dat is {} {} dan in {}.";
const Zin<1> kEvenveel = "Dat is evenveel als in {}.";
const Zin<1> kNietMetVorige = "Dit is niet te vergelijken met {}: de manier van meten is veranderd.";
const Zin<1> kSindsTrendbreuk = " (de manier van meten veranderde in {})";
const std::string_view kNietTeVergelijken = "niet te vergelijken";
const Zin<2> kStreefzin = "Het doel voor {} is {}.";
const Zin<2> kNogOnvolledig = "In {} is het cijfer {}.";
const std::string_view kGeenCijfer = "Er is nog geen cijfer.";
const std::string_view kVerouderd = "Dit cijfer is verouderd.";
const Zin<1> kStreefLabel = "doel {}";

// --- heads of tables and lists
const std::string_view kPeriode = "Periode";
const std::string_view kWaarde = "Waarde";
const std::string_view kStatus = "Status";
const std::string_view kToelichting = "Toelichting";
const std::string_view kIndicator = "Indicator";
const std::string_view kGebied = "Gebied";
const std::string_view kGemeente = "Gemeente";
const std::string_view kHoofddoel = "Hoofddoel";
const std::string_view kLaatste = "Laatste cijfer";
const std::string_view kStreefwaarde = "Doel";
const std::string_view kOordeelKop = "Oordeel";
const std::string_view kActie = "Activiteit";
const Zin<2> kTijdpadOver = "Tijdpad {}–{}";
const std::string_view kActiehouder = "Actiehouder";
const std::string_view kPartners = "Partners";
const std::string_view kProject = "Project";
const std::string_view kDoelen = "Doelen";
const std::string_view kTotaal = "Totaal";
const std::string_view kEenheid = "Eenheid";
const std::string_view kBron = "Bron";
const std::string_view kDefinitie = "Wat we tellen";
const std::string_view kMeetmoment = "Hoe vaak";
const std::string_view kRichtingKop = "Richting";
const std::string_view kEigenaar = "Eigenaar";
const std::string_view kLicentie = "Licentie";
const std::string_view kBedrag = "Bedrag";
const std::string_view kJaren = "Jaren";
const std::string_view kZekerheid = "Zekerheid";

// --- verdicts
const std::string_view kBeginwaarde = "Beginwaarde";
const std::string_view kAantalCijfers = "Aantal cijfers";
const std::string_view kVerhouding = "Groei tegenover nodige groei (R)";
const std::string_view kGroei = "Verandering per jaar (p)";
const std::string_view kGrensfactor = "Ruimte tot de grens (C)";
const std::string_view kScore = "Score van −5 tot 5";
const std::string_view kNulVervangen = "Nul is gerekend als 0,001, omdat delen door nul niet kan.";
const Zin<2> kSamenvattingStreef = ", doel: {} {}";
const std::string_view kHoeOordeel = "Zo komt het oordeel tot stand";
const Zin<2> kVan = "{} ({})";

// --- pages
const std::string_view kOverzicht = "Overzicht";
const std::string_view kGemeenten = "Gemeenten";
const std::string_view kIndicatoren = "Indicatoren";
const std::string_view kActiviteiten = "Activiteiten";
const Zin<1> kActiviteitenBij = "Activiteiten bij {}";
const Zin<1> kActiviteitenIn = "Activiteiten in {}";
const std::string_view kPerIndicator = "Per indicator: ";
const std::string_view kDocumenten = "Documenten";
const std::string_view kVoorgesteldBesluit = "Voorgesteld besluit";
const std::string_view kVerantwoording = "Verantwoording";
const std::string_view kBegrotingen = "Bestedingsplannen";
const std::string_view kNietGevonden = "Deze pagina bestaat niet";
const std::string_view kNietGevondenUitleg =
    "Misschien is het adres niet goed overgenomen, of is de pagina verplaatst. Begin opnieuw bij het "
    "overzicht.";
const std::string_view kVervallen = "Deze pagina is er niet meer";
const Zin<1> kVervallenUitleg =
    "Deze pagina hoorde bij de editie {}. In de editie van nu komt dit onderwerp niet meer voor. De "
    "documenten "
    "van toen staan nog bij de documenten.";
const Zin<2> kLaatsteCijfers = "Laatste cijfers: {} ({})";
const Zin<2> kBestondTot = "{} bestond tot en met {}";
const std::string_view kOpgegaanIn = " en is opgegaan in ";
const std::string_view kLaatsteCijfersHier = ". Hier staan de laatste cijfers.";
const Zin<2> kBestaatVanaf = "{} bestaat vanaf {}. Dan komen hier cijfers.";
const std::string_view kNietMeer = "Gemeenten die er nu niet zijn";
const Zin<1> kLaatsteCijfersVan = "Laatste cijfers van {}";
const std::string_view kVolgDocumenten = "Nieuwe documenten volgen (Atom)";
const std::string_view kHele = "Hele regio";
const Zin<2> kDoelTitel = "{}. {}";
const Zin<2> kHoofddoelTitel = "Hoofddoel {}. {}";
const Zin<1> kGemeenteTitel = "Gemeente {}";
const Zin<2> kGemeenteDoelTitel = "{} in {}";
const Zin<1> kRegioTitel = "Regio {}";
const std::string_view kPerGemeente = "Per gemeente";
const std::string_view kPerGemeenteUitleg =
    "Elk vak is het gemiddelde oordeel over de indicatoren van dat doel in die gemeente. Kies een oordeel "
    "voor de cijfers erachter.";
const std::string_view kRegionaal = "Regionaal";
const std::string_view kLokaal = "Lokaal";
const Zin<1> kLokaalIn = "Lokaal: {}";
const std::string_view kCijfersRegio = "Cijfers van de regio";
const Zin<1> kCijfersVan = "Cijfers van {}";
const std::string_view kDefinitieEnBron = "Definitie en bron";
const std::string_view kDownloadCsv = "Download deze cijfers (CSV)";
const std::string_view kVoorbeeldtekst = "Voorbeeldtekst: deze tekst is verzonnen.";
const std::string_view kNietGeleverd = "Deze editie heeft hiervoor geen cijfers.";
const Zin<2> kNietGeleverdReden = "Deze editie heeft hiervoor geen cijfers van {}: {}";
const std::string_view kGeenTekst = "Over dit doel is geen lokale tekst geleverd.";
const Zin<2> kHomeTitel = "{}: hoe staat het ervoor in {}?";
const Zin<1> kTijdpadSinds = "sinds {}";
const Zin<1> kTijdpadVanaf = "vanaf {}";
const std::string_view kGeenActies = "Er zijn geen activiteiten.";
const std::string_view kBronnenPerIndicator = "Bronnen per indicator";
const std::string_view kBronnenBijschrift = "Waar de cijfers vandaan komen, en hoe vaak";
const std::string_view kLeveringen = "Wat is geleverd";
const std::string_view kLeveringenBijschrift = "Bestanden met cijfers bij deze editie";
const std::string_view kReeksen = "Reeksen";
const std::string_view kBestand = "Bestand";
const std::string_view kAantalRijen = "Rijen";
const std::string_view kGegevens = "Open data";
const std::string_view kOpmerking = "Opmerking";
const std::string_view kFeitenUitleg =
    "Alle cijfers en oordelen staan ook in bestanden voor hergebruik: per indicator als CSV, en per gebied "
    "als JSON.";

// --- areas, years and activities side by side
const Zin<2> kPerGemeenteIn = "{} per gemeente, {}";
const Zin<1> kVerloopPerGemeente = "{} in elke gemeente, op dezelfde schaal";
const Zin<1> kRegioLabel = "regio {}";
const Zin<1> kBegrotingPerJaar = "Begroot per jaar in {}";
const std::string_view kVerloop = "Verloop";
const std::string_view kPerGemeenteAlleen = "alleen per gemeente";
const std::string_view kOnderdeel = "Onderdeel";
const Zin<4> kUitgesplitst = "{} naar {}, {} ({})";
const std::string_view kUitsplitsingen = "Uitgesplitst";

}  // namespace voortgang::woorden
