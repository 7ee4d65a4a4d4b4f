#pragma once

#include <string>

#include "diag/words.h"

namespace CLI {
class App;
}

// Made from the same table of commands and options as --help.
namespace voortgang {

// A page for man(1): voortgang(1), in roff.
[[nodiscard]] std::string man_page(const CLI::App& app, Language language);

// What completes commands, options and their words in bash.
[[nodiscard]] std::string bash_completion(const CLI::App& app);

}  // namespace voortgang
