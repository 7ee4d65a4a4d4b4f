#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace voortgang {

// Another program, as it is started.
struct ProgramCall {
  std::vector<std::string> words;  // its name, looked for where a shell does, and its arguments
  std::string input;               // all that it can read
  // Which variables of the environment it gets; without this, all.
  bool (*takes)(std::string_view variable) = nullptr;
};

inline constexpr int kNoSuchProgram = 127;  // the exit by which shells, and some systems, say it

struct ProgramEnd {
  int exit = 0;        // 128 and more: ended by a signal
  std::string errors;  // what it said to the screen
};

// The only door to other programs.
class Programs {
 public:
  virtual ~Programs() = default;
  // Runs it to its end; what it writes is handed over as it comes. That there is no such program is a
  // Failure of kind kMissing.
  [[nodiscard]] virtual Result<ProgramEnd> run(const ProgramCall& call,
                                               const std::function<void(std::string_view)>& take_output) = 0;
};

}  // namespace voortgang
