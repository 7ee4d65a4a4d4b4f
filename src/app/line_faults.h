#pragma once

#include <CLI/CLI.hpp>

#include <string>

#include "diag/rule.h"

namespace voortgang {

// Thrown while a line is parsed: a value that its option cannot have. `told` is what to say of it.
class WrongValue : public CLI::ParseError {
 public:
  explicit WrongValue(const std::string& told)
      : CLI::ParseError("WrongValue", told, CLI::ExitCodes::ValidationError) {}
};

// What is wrong with a command line that CLI11 refused, in words of our own, and where to look for more.
[[nodiscard]] std::string fault_of(const CLI::App& app, const CLI::ParseError& error, Language language);

}  // namespace voortgang
