#pragma once

#include <string_view>

#include "base/source.h"
#include "diag/problem.h"

namespace voortgang {

// Tells every character of a file that no text has (base/characters.h says which), at its place.
void tell_unfit(SourceId source, std::string_view text, Problems& problems);

// The same of a value that stands at `span` with escapes or entities, which made such a character of plain
// ones; `written` is how it stands there. What the file itself has of them has been told.
void tell_unfit_value(std::string_view value, std::string_view written, Span span, Problems& problems);

}  // namespace voortgang
