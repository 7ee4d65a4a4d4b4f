#pragma once

#include "document/document.h"
#include "programme/programma.h"
#include "render/package.h"

namespace voortgang {

// A paper as an Office Open XML document (ISO/IEC 29500), for who wants to change it in Word. The same paper
// gives the same bytes.
[[nodiscard]] Package docx_document(const Programma& programma, const Document& document);

}  // namespace voortgang
