#pragma once

#include <string>

#include "diag/problem.h"

namespace voortgang {

// What was found; one sentence without a mend.
[[nodiscard]] std::string message_of(const Problem& problem, Language language);
// What to do about it; may be empty.
[[nodiscard]] std::string help_of(const Problem& problem, Language language);

// Replaces %name% by the argument of that name, %name|cell|cells% by the word for 1 or for any other number
// of it, and drops a part between [[ and ]] whose arguments are missing or empty. A name without an argument
// outside brackets stays as it is, for the tests to find.
[[nodiscard]] std::string fill_in(std::string_view text, const std::vector<Argument>& arguments,
                                  Language language);

// The same text of no problem in particular: … for every name, and without the parts between [[ and ]].
[[nodiscard]] std::string in_general(std::string_view text);

}  // namespace voortgang
