#pragma once

#include <string_view>

#include "document/document.h"

namespace voortgang {

class MarkdownOut;
class MarkdownWriter;

// Writes a part of a Markdown text as Markdown again: with its references resolved, its headings moved, and
// nothing in it that was not understood. `number` makes its footnotes unique in the document.
void write_markdown_narrative(MarkdownOut& out, const Narrative& narrative, MarkdownWriter& writer,
                              std::string_view root, int number);

}  // namespace voortgang
