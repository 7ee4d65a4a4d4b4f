#pragma once

#include <cstdint>
#include <string_view>

#include "document/document.h"
#include "render/office/office_out.h"

namespace voortgang::office {

class OfficeWriter;

// Writes a part of a Markdown text for a word processor, its notes at the foot of the page. `number` keeps
// them apart from those of other parts.
void write_office_narrative(OfficeOut& out, const Narrative& narrative, OfficeWriter& writer,
                            std::string_view root, std::uint32_t number);

}  // namespace voortgang::office
