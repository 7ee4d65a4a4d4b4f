#include "programme/geheim_woorden.h"

namespace voortgang::woorden {

const std::string_view kWeggelaten =
    "Een cijfer dat mensen herkenbaar maakt, laten we weg: op de site, in brieven en in de gegevens. Er "
    "staat dan \u2018te "
    "klein om te tonen\u2019.";
const Zin<1> kKleinerDan = " Bij cijfers over mensen is dat elk aantal van 1 tot en met {}.";
const std::string_view kOf = " of ";
const std::string_view kNulStaatEr = " Nul laten we zien.";
const std::string_view kNulBlijftWeg = " Ook nul laten we dan weg.";
const std::string_view kOokGroter =
    " Soms blijft ook een groter cijfer weg, omdat een klein cijfer er anders mee is uit te rekenen.";
const Zin<1> kBedragWeg =
    " Een bedrag laten we weg als het van \u00E9\u00E9n aanbieder is, of als een aanbieder eruit kan "
    "afleiden wat een ander "
    "kreeg, op minder dan {}% na.";
const Zin<1> kSteekproefWeg =
    " Uit een steekproef laten we een cijfer weg als er minder dan {} mensen antwoordden.";
const Zin<1> kAfgerondOp = "afgerond op {}";
const Zin<1> kAfgerondZin = "Het aantal is afgerond op {}.";
const Zin<2> kAfgerondUitleg =
    "Elk aantal is afgerond op een veelvoud van {}, naar boven of naar beneden. 0 kan ook 1 tot en met {} "
    "zijn.";
const Zin<1> kAfgerondeAantallen =
    " Andere aantallen mensen zijn afgerond op een veelvoud van {}: dat staat erbij, en optellingen blijven "
    "kloppen.";
const std::string_view kAfgerond = "afgerond";
const std::string_view kAfronding = "Afronding";
const Zin<1> kZoveelWeg = " In deze editie zijn {} cijfers weggelaten.";
const std::string_view kEenWeg = " In deze editie is 1 cijfer weggelaten.";

}  // namespace voortgang::woorden
