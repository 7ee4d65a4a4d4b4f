#pragma once

#include <string_view>

#include "diag/problem.h"

namespace voortgang {

// Tells what a file is that was saved or downloaded as CSV and is none: a page of a website (often one that
// asks to log in), a workbook, a PDF. False where it may well be CSV.
bool tell_foreign_form(SourceId source, std::string_view bytes, Problems& problems);

}  // namespace voortgang
