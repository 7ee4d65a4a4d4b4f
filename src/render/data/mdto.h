#pragma once

#include <cstddef>
#include <string>

#include "base/periode.h"

namespace voortgang {

// Metadata for an archive in MDTO (Nationaal Archief, 1.0.1): what we know of a document. Appraisal, which
// must be there, is "nader te bepalen"; retention and place in the order are the archive's and not in it.
// tests/open-data has the fields, their order and how often they stand as a schema.
struct MdtoDocument {
  std::string pad;    // in the archive
  std::string adres;  // where it was published, whole
  std::string titel;
  std::string editie;              // title
  std::string programma;           // title
  std::string gebied;              // that it is about
  std::string archiefvormer;       // "gemeente Dronten"
  std::string archiefvormer_tooi;  // code; may be empty
  Datum datum;
  std::string formaat;  // media type
  std::size_t bytes = 0;
  std::string sha256;
};

// The document as such, and the file that it is in.
[[nodiscard]] std::string mdto_informatieobject(const MdtoDocument& document);
[[nodiscard]] std::string mdto_bestand(const MdtoDocument& document);

}  // namespace voortgang
