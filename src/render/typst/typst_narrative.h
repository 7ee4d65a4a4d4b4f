#pragma once

#include <string>

#include "document/document.h"

namespace voortgang {

class TypstWriter;

// Writes a narrative as Typst; blocks and inlines that stand in place of references go through `writer`. Of
// each block the writer is told where it comes from.
void write_typst_narrative(std::string& out, const Narrative& narrative, TypstWriter& writer);

}  // namespace voortgang
