#include "forms/begin_woorden.h"

namespace voortgang::woorden {

const std::string_view kBeginTitel = "Voorbeeldprogramma";
const std::string_view kBeginRegio = "Voorbeeldregio";
const std::array<std::string_view, 2> kBeginGemeenten = {"Dorp", "Stad"};
const std::array<std::string_view, 1> kBeginDoelen = {"Wonen"};
const std::string_view kBeginInleiding =
    "Op deze site ziet u hoe het gaat met de doelen van het programma, in de hele regio en in elke gemeente.";
const Zin<1> kBeginActie = "Voorbeeld van een activiteit bij {}";
const Zin<1> kBeginActiehouder = "Gemeente {}";
const std::string_view kBeginActieVerzonnen = "Voorbeeld: deze activiteit is verzonnen.";
const Zin<1> kBeginIndicator = "Deelnemers bij {}";
const Zin<1> kBeginIndicatorKort = "Deelnemers {}";
const std::string_view kBeginEenheid = "personen";
const std::string_view kBeginDefinitie =
    "Hoeveel mensen in een halfjaar meededen. Deze cijfers zijn verzonnen.";
const std::string_view kBeginBron = "verzonnen";
const std::string_view kBeginEigenaar = "de gemeente";
const Zin<1> kBeginSamenvattingRegio = "Dit is de korte tekst over het doel {}. Die staat ook in de brief.";
const Zin<1> kBeginSamenvattingLokaal = "Dit is de korte tekst van {}.";

const std::array<std::string_view, 3> kBriefKenmerken = {"Zaaknummer", "Documentnummer", "Portefeuille"};
const std::array<std::string_view, 3> kBriefKoppen = {"Inleiding", "Samenvatting", "Vooruitblik"};
const std::string_view kBriefSamenvatting = kBriefKoppen[1];
const std::string_view kBriefVoorbeeld = "# Achter voorbeeld staat of de brief verzonnen is.\nvoorbeeld: ja";
const std::string_view kBriefConcept = "# Is de brief af? Haal dan de volgende regel weg.\nconcept: ja";
const std::string_view kBriefVoorbeeldTekst = "Dit is een voorbeeld. Hier komt de tekst van uw gemeente.";
const std::string_view kBriefVoorbeeldArgument = "Dit is een voorbeeld van een argument";
const Zin<1> kBriefOnderwerp = "Voortgang {}";
const std::string_view kBriefTer = "# Waarvoor de lezer de brief krijgt.\nter: Ter informatie\n";
const std::string_view kBriefAanhef =
    "# Hoe u de lezer aanspreekt.\naanhef: Geachte leden van de gemeenteraad,\n";
const std::string_view kBriefBesluiten =
    "# Wat u vraagt te besluiten.\nbesluiten:\n  - Kennisnemen van de voortgang.\n";
const std::string_view kBriefGeenBesluiten =
    "# Wat u vraagt te besluiten. Vraagt u iets, haal dan # weg.\n"
    "# besluiten: [Kennisnemen van de voortgang.]\n";
const Zin<2> kBriefBijlagen =
    "# Wat u meestuurt. Achter document staat de soort van een document van deze site; voortgang is het "
    "verslag.\n"
    "bijlagen:\n  - titel: {}\n    nummer: {}\n    document: voortgang\n";
const Zin<1> kBriefNamens = "Het college van {}";
const Zin<1> kBriefOndertekening =
    "# Namens wie de brief is, en wie tekenen: hun functie, niet hun naam.\n"
    "ondertekening:\n  namens: {}\n  functies: [de secretaris, de burgemeester]\n";

const std::string_view kDagVorm = "jaar-maand-dag";

const std::string_view kCelGeweigerd = "Dit kan hier niet";
const std::string_view kCelGetal = "een getal";
const std::string_view kCelAantal = "een heel getal vanaf 0";
const Zin<1> kCelPercentage = "een getal van 0 tot en met {}";
const Zin<1> kCelWaarde =
    "Schrijf {} zonder eenheid, of: . (ontbreekt), - (niet van toepassing), x (geheim), nnb (nog niet "
    "bekend).";
const std::string_view kCelStatus =
    "Kies een status uit de lijst, of laat de cel leeg: dan is het cijfer definitief.";

}  // namespace voortgang::woorden
