#pragma once

#include <string>

#include "diag/problem.h"
#include "diag/told.h"

namespace voortgang {

struct TextStyle {
  Language language = Language::kNl;
  bool colour = false;  // ANSI colours, for a terminal
};

// Every problem with its place, the source line as it was typed with the span marked, and the mend; then a
// line that counts them. Control characters of the input never reach the terminal.
[[nodiscard]] std::string print_text(const Problems& problems, const Sources& sources, TextStyle style);

// One of them, without a blank line behind it.
[[nodiscard]] std::string print_text_of(const ToldProblem& problem, const Sources& sources, TextStyle style);

// "2 fouten, 1 waarschuwing"
[[nodiscard]] std::string counted(const Problems& problems, Language language);

}  // namespace voortgang
