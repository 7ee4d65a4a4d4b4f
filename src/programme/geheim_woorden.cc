#include "programme/geheim_woorden.h"

namespace voortgang::woorden {

const std::string_view kWeggelaten =
    "Een cijfer dat mensen herkenbaar maakt, laten we weg: op de site, in brieven en in de gegevens. Er "
    "staat dan \u2018te "
    "klein om te tonen\u2019.";
const Zin<1> kKleinerDan = " Bij cijfers over mensen is dat elk aantal van 1 tot en met {}.";
const std::string_view kNulStaatEr = " Nul laten we zien.";
const std::string_view kNulBlijftWeg = " Ook nul laten we dan weg.";
const std::string_view kOokGroter =
    " Soms blijft ook een groter cijfer weg, omdat een klein cijfer er anders mee is uit te rekenen.";
const Zin<1> kZoveelWeg = " In deze editie zijn {} cijfers weggelaten.";
const std::string_view kEenWeg = " In deze editie is 1 cijfer weggelaten.";

}  // namespace voortgang::woorden
