#pragma once

#include <vector>

#include "diag/problem.h"
#include "programme/names.h"
#include "programme/tekst.h"

namespace voortgang {

// The meaning of every reference in a text. Names, words and areas that are not known are told.
[[nodiscard]] std::vector<Verwijzing> interpret_references(const MarkdownText& text, const Names& names,
                                                           Problems& problems);

}  // namespace voortgang
