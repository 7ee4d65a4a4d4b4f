#pragma once

#include <string>

#include "base/periode.h"
#include "programme/formats.h"
#include "programme/openbaar.h"

namespace voortgang {

// A file of a document that belongs in the index of the Wet open overheid.
struct WooDocument {
  std::string adres;  // in the site
  const Format* format = nullptr;
  std::string titel;
  std::string kenmerk;           // number of the document or case; may be empty
  std::string organisatie;       // label: "gemeente Dronten"
  std::string organisatie_tooi;  // its address
  WooSoort soort;
  Datum datum;  // when it was made and adopted, and last changed
};

}  // namespace voortgang
