#pragma once

#include <string>
#include <string_view>

#include "document/document.h"

namespace voortgang {

class HtmlWriter;

// Writes a part of a Markdown text as HTML, with what its references have become. `number` makes the ids of
// its footnotes unique in the document.
void write_html_narrative(std::string& out, const Narrative& narrative, HtmlWriter& writer,
                          std::string_view root, int number);

}  // namespace voortgang
