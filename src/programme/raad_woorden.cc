#include "programme/raad_woorden.h"

namespace voortgang::woorden {

// --- promises
const std::string_view kToezeggingen = "Toezeggingen";
const std::string_view kToezeggingenAanRaad = "Toezeggingen aan de raad";
const std::string_view kToezegging = "Toezegging";
const std::string_view kAanKop = "Aan wie en wanneer";
const std::string_view kUiterlijk = "Uiterlijk";
const std::string_view kStandKop = "Stand";
const std::string_view kHouder = "Wie";
const std::string_view kAlleToezeggingen = "Alle toezeggingen";
const std::string_view kToezeggingenUitleg =
    "Hier staat wat er aan de gemeenteraden is beloofd, en wat daarvan is gedaan.";
const Zin<1> kToezeggingNummer = "Nummer {}. ";
const Zin<1> kToezeggingHouder = "Wie zorgt ervoor: {}.";
const Zin<1> kToezeggingBron = " Staat in: {}.";
const Zin<2> kAanOp = "{}, {}";
const std::string_view kGeenDatum = "geen datum";
const Zin<2> kVanDeToezeggingen = "Van de {} toezeggingen {}.";
const Zin<1> kToezeggingenBij = "Toezeggingen bij {}";
const Zin<1> kToezeggingenVan = "Toezeggingen in {}";
const Zin<2> kHiermeeAfgedaan = "Hiermee is toezegging {} afgedaan: {}";
const std::string_view kAfgedaanMet = " met ";

// --- explanation
const Zin<1> kWaarom = "Uitleg bij het cijfer van {}";

// --- corrections and questions
const std::string_view kRectificaties = "Rectificaties";
const std::string_view kRectificatiesUitleg =
    "Hier staat wat er in een editie niet klopte, en wanneer het is verbeterd. Een brief die al is "
    "verstuurd, "
    "blijft zoals hij was.";
const std::string_view kRectificatiesVanStukken = "Rectificaties van deze documenten";
const Zin<4> kVerbeterd = "Verbeterd op {}. Was: {}. Is: {}. {}";
const Zin<3> kCijferVan = "{} in {}, {}";
const Zin<1> kRectificatieVan = "Rectificatie: {}";
const std::string_view kVragenEnAntwoorden = "Vragen en antwoorden";
const std::string_view kStelVraag = "Stel een vraag over dit cijfer";
const Zin<4> kVraagOnderwerp = "Vraag over {} in {}, editie {}: {}";
const Zin<2> kGaatOver = "Deze vraag gaat over {} in {}";

// --- quality of indicators
const std::string_view kCijferkwaliteit = "Hoe goed zijn de cijfers beschreven?";
const std::string_view kKwaliteitBijschrift = "Per indicator: wat er is, en wat er mist";
const std::string_view kBasis = "Beginperiode";
const std::string_view kUitleg = "Uitleg";
const std::string_view kInTeksten = "In teksten";
const std::string_view kJa = "ja";
const std::string_view kMist = "mist";
const Zin<1> kMistBij = "mist bij {}";

// --- money
const std::string_view kGeldPerDoelKop = "Geld per doel";
const std::string_view kGeldPerDoelUitleg =
    "Een project dat bij meer doelen hoort, staat op een eigen regel. Elk bedrag telt één keer mee.";
const Zin<1> kGeldPerDoel = "Geld per doel in {}, in euro’s";
const std::string_view kBegroot = "Begroot";
const std::string_view kUitgegeven = "Uitgegeven";
const std::string_view kRest = "Rest";
const std::string_view kPrognose = "Verwacht";
const std::string_view kDeelVanTotaal = "Deel van het totaal";
const std::string_view kAlleDoelen = "Alle doelen";
const std::string_view kGeldKop = "Geld";
const Zin<2> kGeldVoorDoel = "Geld voor {} in {}, in euro’s";
const std::string_view kWaarvoor = "Waarvoor";
const std::string_view kAlleenDitDoel = "Alleen dit doel";
const Zin<1> kSamenMet = "Samen met {}";
const Zin<2> kGemeenteSamenMet = "{}, samen met {}";
const std::string_view kSamen = "Samen";
const Zin<1> kGeldAlleenVan =
    "Dit is alleen het geld van {}. De andere gemeenten hebben hier geen bedrag voor dit doel.";
const Zin<2> kGeldVanDeel =
    "Dit is het geld van {} van de {} gemeenten. De andere hebben hier geen bedrag voor dit doel.";
const std::string_view kGeldGedeeld =
    "Een bedrag voor meer doelen is niet te verdelen. Het staat daarom bij elk van die doelen. ";
const Zin<1> kGeldInGemeente = "Geld voor dit doel: begroot {}";
const Zin<1> kGeldInRegio = "Geld voor dit doel, in de gemeenten met een bestedingsplan samen: begroot {}";
const Zin<1> kGeldDeel = ", dat is {} van het bestedingsplan";
const Zin<2> kGeldUitgegeven = "; uitgegeven {}, rest {}";
const Zin<1> kGeldAlleenUitgegeven = "; uitgegeven {}";
const Zin<2> kGeldMeerUitgegeven = "; uitgegeven {}, dat is {} meer dan begroot";
const Zin<2> kVanPosten = "van {} van de {} posten";
const Zin<3> kUitgavenVanPosten =
    "Van {} van de {} posten (een project in een jaar) tot en met {} is bekend wat is uitgegeven. Het bedrag "
    "is dus niet compleet, en wat er rest, weten we nog niet.";
const Zin<2> kPrognoseVanPosten =
    "Wat wordt verwacht, is opgegeven van {} van de {} posten, en is dus geen totaal.";
const std::string_view kUitgavenBuitenPlan =
    "Er is ook geld uitgegeven of verwacht waarvoor in dit plan geen bedrag staat. Daarom staat er niet "
    "wat er rest.";
const Zin<1> kMeerUitgegeven = "Er is {} meer uitgegeven dan begroot.";
const Zin<1> kMeerVerwacht = "Naar verwachting kost het {} meer dan begroot.";
const Zin<5> kPostMeerUitgegeven = "{}. {}, {}: {} uitgegeven, dat is {} meer dan begroot";
const std::string_view kPostenMeerUitgegeven = "Bij deze posten is meer uitgegeven dan begroot:";
const Zin<1> kGeldWaarvanGedeeld = " Daarvan is {} voor meer doelen tegelijk.";
const std::string_view kGeldAllesGedeeld = " Al dat geld is voor meer doelen tegelijk.";

// --- comparison with others
const Zin<3> kTerVergelijking = "Ter vergelijking, {}: {} ({}).";
const Zin<1> kDunneLijn = " De dunne lijn is {}.";
const std::string_view kWaarmeeVergelijken = "Waarmee we vergelijken";
const std::string_view kVergelijkenUitleg =
    "Bij sommige cijfers staat hoe het bij anderen is. Dat helpt om een cijfer te begrijpen. Het telt "
    "niet mee in een oordeel, en wij maken er geen ranglijst van: gebieden verschillen te veel van elkaar.";
const Zin<1> kVergelijkenBron = " Bron: {}.";
const Zin<1> kVergelijkenBij = " Staat bij: {}.";

// --- activities and proposals
const std::string_view kTijd = "tijd";
const std::string_view kGeld = "geld";
const std::string_view kKwaliteit = "kwaliteit";
const std::string_view kRisicos = "Risico’s";
const Zin<1> kMaatregel = " Dit doen we ertegen: {}";
const std::string_view kMeetbaarEffect = "Meetbaar effect";
const std::string_view kEffectVan = "van ";
const Zin<3> kEffectNaarVan = " in {} naar {}, {}";
const Zin<2> kEffectNaar = "naar {}, {}";

const std::string_view kRapportKolom = "Rapport";
const std::string_view kBriefEnBijlagen = "Brief en bijlagen";

}  // namespace voortgang::woorden
