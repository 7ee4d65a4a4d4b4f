#pragma once

#include <string>
#include <utility>
#include <vector>

#include "app/run.h"
#include "support/memory_file_system.h"
#include "support/programme.h"

namespace voortgang::test {

// A disk with the small programme of the rules, for commands.
struct BasisDisk {
  MemoryFileSystem files;
  BasisDisk() { put_programme(files, read_folder(in_project("tests/rules/basis"))); }
  RunResult run(std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), {"-C", "programma"});
    return voortgang::run(arguments, files, {});
  }
};

}  // namespace voortgang::test
