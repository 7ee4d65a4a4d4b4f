#pragma once

#include <string_view>

#include "diag/problem.h"
#include "syntax/markdown.h"

namespace voortgang {

inline constexpr int kMostTableColumns = 14;  // that can be read on a sheet of paper

// Tells headings that skip a level, rows with more or fewer cells than their table's head, tables that no
// sheet of paper is wide enough for, and what was meant as a table but is none.
void check_shape(std::string_view source, const MarkdownText& text, Problems& problems);

}  // namespace voortgang
