#include "programme/grafiek_woorden.h"

namespace voortgang::woorden {

// --- text alternatives of charts
const Zin<4> kGestegen = "gestegen van {} in {} naar {} in {}";
const Zin<4> kGedaald = "gedaald van {} in {} naar {} in {}";
const Zin<4> kGelijk = "{} in {} en ook {} in {}";
const Zin<2> kEenPunt = "{} in {}";
const std::string_view kGeenPunt = "geen cijfers om te tonen";
const Zin<2> kStreefDeel = "; doel: {} {}";
const Zin<2> kInGebied = "{} in {}";
const Zin<4> kHoogsteLaagste = "Hoogste: {} met {}, laagste: {} met {}";
const Zin<2> kAlleGelijk = "Alle {} gemeenten: {}";
const Zin<2> kEenWaarde = "{}: {}";
const std::string_view kEn = " en ";
const Zin<2> kEnAndere = "{} en {} andere";
const Zin<1> kTegenover = "; ter vergelijking: {}";
const std::string_view kZonderCijferEen = "; 1 gemeente zonder cijfer";
const Zin<1> kZonderCijfer = "; {} gemeenten zonder cijfer";
const Zin<4> kKleineGrafieken = "{} gemeenten: {} gestegen, {} gedaald, {} gelijk gebleven";
const Zin<1> kTeWeinigPunten = ", {} met minder dan twee cijfers";
const Zin<3> kEigenVerloop = "; {}: van {} naar {}";
const Zin<1> kWaarvanOnzeker = ", waarvan {} nog niet zeker";
const Zin<1> kEenCijfer = "1 gemeente met {}";
const Zin<3> kSpreiding = "{} gemeenten, van {} tot {}";
const Zin<2> kMiddelsteHelft = "; de helft ligt tussen {} en {}";
const std::string_view kJaar = "Jaar";
const std::array<std::string_view, 4> kKwartalen = {"1e", "2e", "3e", "4e"};
const Zin<1> kPerKwartaal = "{}, per kwartaal";
const std::array<std::string_view, 2> kHalfjaren = {"1e halfjaar", "2e halfjaar"};
const std::string_view kNaastDeAndere = "Naast de andere gemeenten";
const Zin<2> kNaastAnderen =
    "{}, {}: de streep is de gemeente, de balk de middelste helft van alle gemeenten, van laagste tot "
    "hoogste";
const Zin<3> kAlleTussen = "{} gemeenten: {} tot {}";
const Zin<2> kHelftTussen = "middelste helft: {} tot {}";
const Zin<2> kHogerEnLager = "hoger dan {}, lager dan {}";
const Zin<4> kEigenPlaats = "; {}: hoger dan {} en lager dan {} van de {} andere";

// --- words inside charts
const std::string_view kVoorlopigOfGeschat = "voorlopig of geschat";
const std::string_view kNogNietZeker = "nog niet zeker";
const std::string_view kTeLaat = "te laat";

const Zin<2> kOmschrijving = "{}, editie {}.";
const Zin<1> kAsBegintBij = ", as begint bij {}";
const Zin<1> kOpenPunt = ", open punt: {}";
const std::string_view kRegioKort = "regio";
const std::string_view kRegioKop = "Regio";
const Zin<1> kWaarvanOnzekerKort = "waarvan {} onzeker";
const Zin<1> kRegelVan = ", regel {}";
const Zin<2> kRegelsVan = ", regel {} tot en met {}";

}  // namespace voortgang::woorden
