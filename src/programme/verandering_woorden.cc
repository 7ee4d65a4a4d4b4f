#include "programme/verandering_woorden.h"

namespace voortgang::woorden {

const std::string_view kVeranderd = "Veranderd";
const std::string_view kWatIsVeranderd = "Wat is er veranderd";
const Zin<1> kVeranderdInleiding =
    "Op deze pagina ziet u wat er anders is dan in de vorige editie: {}. Eerst ziet u welke oordelen zijn "
    "veranderd. Daarna volgen de cijfers en de activiteiten.";
const Zin<1> kVeranderdRapport = "Dit hoofdstuk vergelijkt deze editie met de vorige: {}.";
const std::string_view kNietsTussenEdities = "Tussen deze edities is niets veranderd.";
const std::string_view kGebiedNietsVeranderd = "Hier is niets veranderd.";
const std::string_view kMethodeVeranderd =
    "De manier waarop we een oordeel uitrekenen, is veranderd. Vergelijk de oordelen daarom niet met die van "
    "de vorige editie.";
const std::string_view kMethodeTussenEdities =
    "De manier waarop we een oordeel uitrekenen, is veranderd. Vergelijk de oordelen van deze edities daarom "
    "niet.";
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

}  // namespace voortgang::woorden
