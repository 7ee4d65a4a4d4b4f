#include "programme/lijst_woorden.h"

namespace voortgang::woorden {

const Lijstterm kMdtoArchiefstuk = {"Archiefstuk", "Begrippenlijst Aggregatieniveaus MDTO"};
const Lijstterm kMdtoPublicatie = {"Publicatie", "Begrippenlijst Eventtypen MDTO"};
const Lijstterm kMdtoWaardering = {"Nader te bepalen", "Begrippenlijst Waarderingen MDTO", "N"};
const Lijstterm kMdtoOpenbaar = {"Openbaar", "Openbaarheid"};
const Lijstterm kMdtoChecksum = {"SHA-256", "Begrippenlijst ChecksumAlgoritme MDTO"};
const std::string_view kMdtoMediaTypes = "IANA Media types";
const std::string_view kMdtoBron = "voortgang: pad in het archief van de editie";

const std::string_view kDiwooNederlands = "Nederlands";
const std::string_view kDiwooVaststelling = "vaststelling";

}  // namespace voortgang::woorden
