#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/file_system.h"
#include "base/program.h"
#include "diag/rule.h"

namespace voortgang {

// What a run says and how it ends: 0 fine, 1 problems in the input (nothing written), 2 wrong use,
// environment or internal failure.
struct RunResult {
  int exit = 0;
  std::string out;
  std::string err;
  Language language = Language::kNl;  // of what is said
};

// What surrounds a run: the one who asked for it, the screen, and the other programs of the machine.
struct Terminal {
  bool colour_out = false;
  bool colour_err = false;
  std::string home;  // of the user; may be empty
  std::function<bool(const std::string&)>
      ask;  // a question to be answered by yes or no; empty: nobody is there
  std::function<void(const std::string&)> progress;  // shown in the place of what was; empty: to nobody
  Programs* programs = nullptr;                      // nothing: none can be started
  std::string tool;                                  // where this program itself is; may be empty
  std::string packages;  // where somebody put the packages that set papers; mostly empty
};

// The whole program but for the process around it.
[[nodiscard]] RunResult run(const std::vector<std::string>& arguments, FileSystem& files, Terminal terminal);

}  // namespace voortgang
