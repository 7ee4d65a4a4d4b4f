#pragma once

#include <string>
#include <utility>
#include <vector>

#include "app/run.h"
#include "support/memory_file_system.h"
#include "support/programme.h"

namespace voortgang::test {

// A disk in memory, for commands.
struct MemoryDisk {
  MemoryFileSystem files;

  RunResult run_here(const std::vector<std::string>& arguments, const Terminal& terminal = {}) {
    return voortgang::run(arguments, files, terminal);
  }
  RunResult run(std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), {"-C", "programma"});
    return run_here(arguments);
  }
  std::string at(const std::string& path) { return files.read(path, kLargestInput).value_or("(missing)"); }
};

// With the small programme of the rules on it.
struct BasisDisk : MemoryDisk {
  BasisDisk() { put_programme(files, read_folder(in_project("tests/rules/basis"))); }
};

}  // namespace voortgang::test
