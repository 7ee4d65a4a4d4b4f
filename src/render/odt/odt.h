#pragma once

#include "document/document.h"
#include "programme/programma.h"
#include "render/package.h"

namespace voortgang {

// A paper as an OpenDocument text (ODF 1.3, ISO/IEC 26300), for who wants to change it. The same paper gives
// the same bytes.
[[nodiscard]] Package odt_document(const Programma& programma, const Document& document);

}  // namespace voortgang
