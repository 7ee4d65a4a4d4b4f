#pragma once

#include <string>

#include "facts/bevroren.h"
#include "programme/indeling.h"

namespace voortgang {

// An edition as JSON names it, that of a programme or a frozen one: what it is called, of when it is, and in
// which state.
void append_edition(std::string& out, const Editie& editie);
void append_edition(std::string& out, const BevrorenEditie& editie);

}  // namespace voortgang
