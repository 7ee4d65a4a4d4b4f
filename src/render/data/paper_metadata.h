#pragma once

#include <string>

#include "document/document.h"
#include "programme/programma.h"

namespace voortgang {

// What a council's system wants to know of a paper, beside its text: JSON in the terms of an
// "InformatieObject" of Open Raadsinformatie (VNG-Realisatie, ODS-Open-Raadsinformatie), schema
// voortgang-stuk/1 (docs/formats.md).
[[nodiscard]] std::string paper_metadata(const Programma& programma, const Document& document);

}  // namespace voortgang
