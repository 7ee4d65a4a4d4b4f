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
const Zin<1> kSomVan = "som van {} gemeenten";
const Zin<2> kBerekendUit = "berekend: {} gedeeld door {}";
const std::string_view kRegel = "Regel";
const std::string_view kTabel = "Tabel";
const std::string_view kCasus = "Casus";
const std::string_view kProcent = "procent";
const std::string_view kProcentpunt = "procentpunt";
const std::string_view kMeer = "meer";
const std::string_view kMinder = "minder";
const Zin<2> kVergelijking = " {} dan in {}.";
const Zin<1> kEvenveel = "Dat is evenveel als in {}.";
const Zin<1> kNietMetVorige = "Dit is niet te vergelijken met {}: de manier van meten is veranderd.";
const Zin<1> kSindsTrendbreuk = " (de manier van meten veranderde in {})";
const std::string_view kNietTeVergelijken = "niet te vergelijken";
const std::string_view kDatIs = "Dat is ";
const Zin<2> kStreefzin = "De streefwaarde voor {} is {}.";
const Zin<2> kNogOnvolledig = "In {} is het cijfer {}.";
const std::string_view kGeenCijfer = "Er is nog geen cijfer.";
const std::string_view kVerouderd = "Dit cijfer is verouderd.";
const Zin<1> kStreefLabel = "doel {}";

// --- text alternatives of charts
const Zin<4> kGestegen = "gestegen van {} in {} naar {} in {}";
const Zin<4> kGedaald = "gedaald van {} in {} naar {} in {}";
const Zin<4> kGelijk = "{} in {} en ook {} in {}";
const Zin<2> kEenPunt = "{} in {}";
const std::string_view kGeenPunt = "nog geen cijfers";
const Zin<2> kStreefDeel = "; streefwaarde: {} {}";
const Zin<2> kInGebied = "{} in {}";
const Zin<4> kHoogsteLaagste = "Hoogste: {} met {}, laagste: {} met {}";
const Zin<2> kAlleGelijk = "Alle {} gebieden: {}";
const Zin<2> kEenWaarde = "{}: {}";
const std::string_view kEn = " en ";
const Zin<2> kEnAndere = "{} en {} andere";
const Zin<1> kTegenover = "; ter vergelijking: {}";
const std::string_view kZonderCijferEen = "; 1 gemeente zonder cijfer";
const Zin<1> kZonderCijfer = "; {} gemeenten zonder cijfer";
const Zin<4> kKleineGrafieken = "{} gebieden: {} gestegen, {} gedaald, {} gelijk gebleven";
const Zin<1> kTeWeinigPunten = ", {} met minder dan twee cijfers";
const Zin<3> kEigenVerloop = "; {}: van {} naar {}";
const std::string_view kGeenActiviteiten = "geen activiteiten";
const std::string_view kActiviteitEen = "1 activiteit";
const Zin<1> kActiviteitenAantal = "{} activiteiten";
const Zin<2> kAantalVan = "{} {}";
const Zin<1> kWaarvanOnzeker = ", waarvan {} nog niet zeker";
const Zin<1> kBudgetDekking = ", dekking {}";
const Zin<1> kEenCijfer = "1 gemeente met {}";
const Zin<3> kSpreiding = "{} gemeenten, van {} tot {}";
const Zin<2> kMiddelsteHelft = "; de helft ligt tussen {} en {}";
const Zin<4> kEigenPlaats = "; {}: hoger dan {} en lager dan {} van de {} andere";

// --- words inside charts
const std::string_view kVoorlopigOfGeschat = "voorlopig of geschat";
const std::string_view kDuizend = "duizend";
const std::string_view kMiljoen = "miljoen";
const std::string_view kMiljard = "miljard";
const std::string_view kBiljoen = "biljoen";
const std::string_view kNogNietZeker = "nog niet zeker";
const std::string_view kDekkingKort = "dekking";
const Zin<1> kTotEnMet = "tot en met {}";
const std::string_view kTeLaat = "te laat";

const Zin<2> kOmschrijving = "{}, editie {}.";
const Zin<1> kAsBegintBij = ", as begint bij {}";
const Zin<1> kOpenPunt = ", open punt: {}";
const std::string_view kRegioKort = "regio";
const std::string_view kRegioKop = "Regio";
const Zin<1> kWaarvanOnzekerKort = "waarvan {} onzeker";
const Zin<1> kDekkingVan = "dekking {}";
const Zin<1> kRegelVan = ", regel {}";
const Zin<2> kRegelsVan = ", regel {} tot en met {}";

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
const std::string_view kStreefwaarde = "Streefwaarde";
const std::string_view kOordeelKop = "Oordeel";
const std::string_view kActie = "Activiteit";
const std::string_view kTijdpad = "Tijdpad";
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
const std::string_view kMethode = "Methode";
const std::string_view kBeginwaarde = "Beginwaarde";
const std::string_view kAantalCijfers = "Aantal cijfers";
const std::string_view kVerhouding = "Groei tegenover nodige groei (R)";
const std::string_view kGroei = "Verandering per jaar (p)";
const std::string_view kGrensfactor = "Ruimte tot de grens (C)";
const std::string_view kScore = "Score van −5 tot 5";
const std::string_view kReden = "Reden";
const std::string_view kNulVervangen = "Nul is gerekend als 0,001, omdat delen door nul niet kan.";
const Zin<2> kSamenvattingStreef = ", streefwaarde: {} {}";
const std::string_view kHoeOordeel = "Zo komt het oordeel tot stand";
const std::string_view kOverDitCijfer = "Over dit cijfer";
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
const std::string_view kHoeStaatHet = "Hoe staat het ervoor?";
const std::string_view kPerGemeente = "Per gemeente";
const std::string_view kPerGemeenteUitleg =
    "Elk vak is het gemiddelde oordeel over de indicatoren van dat doel in die gemeente. Kies een oordeel "
    "voor de cijfers erachter.";
const std::string_view kRegionaal = "Regionaal";
const std::string_view kLokaal = "Lokaal";
const Zin<1> kLokaalIn = "Lokaal: {}";
const std::string_view kCijfersRegio = "Cijfers van de regio";
const Zin<1> kCijfersVan = "Cijfers van {}";
const std::string_view kVergelijkingGemeenten = "Laatste cijfer per gemeente";
const std::string_view kDefinitieEnBron = "Definitie en bron";
const std::string_view kMeerOver = "Meer over deze indicator";
const Zin<1> kLeesVerderOver = "Lees verder over {}";
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
const std::string_view kFeitenLijst = "Lijst van de JSON-bestanden";
const std::string_view kFeitenUitleg =
    "Alle cijfers en oordelen staan ook in bestanden voor hergebruik: per indicator als CSV, en per gebied "
    "als JSON.";

// --- the answer first: states, distances and ways through the site
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
const std::string_view kCijfersUitleg = "Alle cijfers van het programma per doel: eerst die met een oordeel.";
const Zin<1> kCijfersBij = "Cijfers bij {}";
const std::string_view kAlleCijfersPerGemeente = "Alle cijfers, per periode naast elkaar";
const std::string_view kDeBerekening = "De berekening, stap voor stap";
const Zin<1> kVorigCijfer = "Vorig cijfer: {}";
const Zin<1> kVolgendCijfer = "Volgend cijfer: {}";
const Zin<1> kDezeCijfers = "De nieuwe en herziene cijfers van {}";
const std::string_view kZoOordeel = "Zo komt een oordeel tot stand";
const Zin<1> kDeDoelen = "De {} doelen";
const std::string_view kAndereCijfers = "Andere cijfers";
const std::string_view kAndereCijfersUitleg = "Cijfers zonder oordeel";
const std::string_view kAlleCijfersVanDeze = "Alle cijfers van deze reeksen";
const Zin<1> kAlleCijfers = "Alle {} cijfers";
const std::string_view kHetCijfer = "Het cijfer en waar het vandaan komt";
const std::string_view kGeenWaarde = "–";
const std::string_view kGeenCijferMetOordeel =
    "Van deze cijfers heeft er geen een oordeel: er is geen richting of streefwaarde afgesproken.";
const Zin<1> kMeerOverCijfer = "Meer over {}";
const Zin<1> kWatGebiedDoet = "Wat {} doet";
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
const std::string_view kEenTeLaat = "1 activiteit te laat of vertraagd";
const Zin<1> kAantalTeLaat = "{} activiteiten te laat of vertraagd";
const std::string_view kNietsTeLaat = "Geen activiteit is te laat.";
const Zin<1> kDoelenZonderOordeel = "Voor geen van de {} doelen is er een oordeel.";
const Zin<3> kDoelenZijn = "{} van de {} doelen zijn {}";
const Zin<3> kDoelenIs = "{} van de {} doelen is {}";
const std::string_view kIsOpKoers = "op koers";
const std::string_view kOpKoersOfGehaald = "op koers of gehaald";
const Zin<1> kTeLangzaam = "bij {} gaat het te langzaam";
const Zin<1> kGaatSlechter = "bij {} gaat het slechter";
const Zin<1> kZonderOordeel = "bij {} is er geen oordeel";
const Zin<1> kGeenDoelVeranderd = "Sinds {} veranderde het oordeel bij geen enkel doel.";
const Zin<2> kBijDoel = "bij {} doel {}";
const Zin<2> kBijDoelen = "bij {} doelen {}";
const std::string_view kBeter = "beter";
const std::string_view kSlechter = "slechter";
const Zin<2> kSindsGing = "Sinds {} ging het {}.";
const Zin<1> kEnBij = " en bij {} slechter";
const Zin<3> kErCijfers = "{} er {} {}";
const std::string_view kIs = "is";
const std::string_view kZijn = "zijn";
const std::string_view kGaat = "gaat";
const std::string_view kGaan = "gaan";
const std::string_view kGehaald = "gehaald";
const std::string_view kTeTraag = "te langzaam";
const std::string_view kNietBepaald = "niet te bepalen";
const Zin<1> kEenCijferHeeft = "Eén cijfer heeft een oordeel: {}.";
const Zin<2> kVanDeCijfers = "Van de {} cijfers met een oordeel {}.";
const Zin<1> kBeterDan = "▲ beter: was {}";
const Zin<1> kSlechterGeworden = "▼ slechter: was {}";
const Zin<1> kWasEerst = "was {}";
const std::string_view kOngewijzigd = "ongewijzigd";
const std::string_view kVerkeerdeKant = "Het gaat de verkeerde kant op.";
const Zin<1> kTempo = "Tempo tot nu toe: {}% van wat nodig is.";
const Zin<3> kPerJaar = "Gemiddeld {}% per jaar {} sinds {}.";
const std::string_view kGoed = "de goede kant op";
const std::string_view kVerkeerd = "de verkeerde kant op";
const Zin<2> kDoelGehaald = "Het doel van {} voor {} is gehaald.";
const Zin<4> kNogTotDoel = "Nog {} {} tot het doel van {} voor {}. ";
const std::string_view kOmhoog = "omhoog";
const std::string_view kOmlaag = "omlaag";
const Zin<1> kNietTeBepalenOmdat = "Er is geen oordeel te geven: {}.";

// --- documents
const std::string_view kInhoud = "Inhoud";
const std::string_view kPakket = "Bijlagenpakket";
const Zin<1> kPakketVan = "Bijlagenpakket {}";
const std::string_view kSamenvatting = "Samenvatting";
const Zin<2> kStandDoelen = "De stand van de {} hoofddoelen: {}.";
const Zin<1> kOordeelPerDoel = "Oordeel per hoofddoel: {}";
const std::string_view kSprekendCijfer = "Sprekend cijfer";
const std::string_view kGeenCijfers = "geen cijfers";
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
const std::string_view kGroet = "Met vriendelijke groet,";
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
const std::string_view kLeesHtml = "Lees online";
const Zin<1> kFiguurThemas = "{} in relatie tot andere thema’s";
const std::string_view kFiguurStakeholders = "Betrokken en benodigde stakeholders";
const Zin<2> kFiguurNummer = "Figuur {}. {}";
const Zin<3> kKringen =
    "In het midden staat: {}. In de binnenste cirkel staan: {}. In de buitenste cirkel staan: {}.";
const std::string_view kInwoner = "Inwoner";

// --- what changed since the previous edition
const std::string_view kVeranderd = "Veranderd";
const std::string_view kWatIsVeranderd = "Wat is er veranderd";
const Zin<1> kVeranderdInleiding =
    "Op deze pagina ziet u wat er anders is dan in de vorige editie: {}. Eerst ziet u welke oordelen zijn "
    "veranderd. Daarna volgen de cijfers en de activiteiten.";
const Zin<1> kVeranderdRapport = "Dit hoofdstuk vergelijkt deze editie met de vorige: {}.";
const std::string_view kNietsVeranderd = "Er is niets veranderd sinds de vorige editie.";
const std::string_view kGebiedNietsVeranderd = "Hier is niets veranderd.";
const std::string_view kMethodeVeranderd =
    "De manier waarop we een oordeel uitrekenen, is veranderd. Vergelijk de oordelen daarom niet met die van "
    "de vorige editie.";
const std::string_view kOordelenVeranderd = "Oordelen die zijn veranderd";
const Zin<1> kOordelenVeranderdIn = "Oordelen die zijn veranderd in {}";
const std::string_view kNieuweCijfers = "Nieuwe cijfers";
const Zin<1> kNieuweCijfersIn = "Nieuwe cijfers in {}";
const std::string_view kHerzieneCijfers = "Herziene cijfers";
const Zin<1> kHerzieneCijfersIn = "Herziene cijfers in {}: eerder gepubliceerd, nu een ander getal";
const std::string_view kVervallenCijfers = "Vervallen cijfers";
const Zin<1> kVervallenCijfersIn = "Cijfers in {} die er niet meer zijn";
const std::string_view kAndereStatus = "Cijfers met een andere status";
const Zin<1> kAndereStatusIn = "Cijfers in {} met een andere status; het getal is hetzelfde";
const Zin<1> kActiesVeranderdIn =
    "Activiteiten in {} die nieuw, afgerond, te laat, vertraagd of gestopt zijn";
const std::string_view kNieuweIndicatoren = "Nieuwe indicatoren";
const std::string_view kVervallenIndicatoren = "Vervallen indicatoren";
const std::string_view kPerGebied = "Per gebied";
const std::string_view kVeranderdTelling = "Hoeveel er per gebied is veranderd, in aantallen";
const std::string_view kOnderwerp = "Onderwerp";
const std::string_view kWas = "Was";
const std::string_view kNu = "Nu";
const std::string_view kVeranderingKop = "Verandering";
const std::string_view kEinde = "Einde";
const std::string_view kBeterKop = "Oordeel beter";
const std::string_view kSlechterKop = "Oordeel slechter";
const std::string_view kHerzienKop = "Herzien";
const std::string_view kAfgerondKop = "Activiteiten afgerond";
const std::string_view kTeLaatKop = "Activiteiten te laat of vertraagd";
const std::string_view kWeg = "niet meer gepubliceerd";
const std::string_view kBerekendHerzien = "volgt uit andere cijfers die zijn herzien";
const Zin<1> kHoofddoelNaam = "Hoofddoel {}";
const Zin<2> kVanNaar = "{} → {}";
const Zin<1> kOordeelWas = " (was {})";
const Zin<1> kAllesOver = "Alles wat is veranderd in {}";
// One, and more of them.
const std::array<Zin<1>, 2> kTelNieuw = {Zin<1>{"{} nieuw cijfer"}, Zin<1>{"{} nieuwe cijfers"}};
const std::array<Zin<1>, 2> kTelHerzien = {Zin<1>{"{} herzien cijfer"}, Zin<1>{"{} herziene cijfers"}};
const std::array<Zin<1>, 2> kTelVervallen = {Zin<1>{"{} vervallen cijfer"}, Zin<1>{"{} vervallen cijfers"}};
const std::array<Zin<1>, 2> kTelStatus = {Zin<1>{"{} cijfer met een andere status"},
                                          Zin<1>{"{} cijfers met een andere status"}};
const Zin<2> kTelZin = "{} {}.";
const std::string_view kErIs = "Er is";
const std::string_view kErZijn = "Er zijn";

// --- areas, years and activities side by side
const Zin<2> kPerGemeenteIn = "{} per gemeente, {}";
const Zin<1> kVerloopPerGemeente = "{} in elke gemeente, op dezelfde schaal";
const Zin<1> kRegioLabel = "regio {}";
const Zin<1> kKaartTitel = "{}: het oordeel per gemeente";
const Zin<1> kTijdlijnTitel = "Activiteiten bij {} in de tijd";
const Zin<1> kBegrotingPerJaar = "Begroot per jaar in {}";
const std::string_view kVerloop = "Verloop";
const std::string_view kPerGemeenteAlleen = "alleen per gemeente";
const std::string_view kOnderdeel = "Onderdeel";
const Zin<4> kUitgesplitst = "{} naar {}, {} ({})";
const std::string_view kUitsplitsingen = "Uitgesplitst";
const std::string_view kInHeleRegio = "In de hele regio: ";

// --- spending plans
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
