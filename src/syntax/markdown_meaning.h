#pragma once

#include <string_view>

#include "diag/problem.h"
#include "syntax/markdown.h"

namespace voortgang {

// What our texts mean beyond Markdown, once their places are known: quotes that are a casus, paragraphs that
// are a reference and nothing else. Tells HTML, and characters that entities made and nobody may type.
void find_meaning(std::string_view source, MarkdownText& text, Problems& problems);

}  // namespace voortgang
