#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/memory_file_system.h"

namespace voortgang::test {

// What an example in tests/rules/<CODE>.md does to the programme in tests/rules/basis.
struct FileChange {
  enum class Kind { kContents, kGone, kFolder, kDenied, kWornOut, kHuge, kChanging, kLink };
  Kind kind = Kind::kContents;
  std::string path;
  std::string contents;
};

// An explanation of a rule, as a test reads it: under "## Fout" the files that are wrong, under "## Melding"
// the problems expected, under "## Goed" the same files mended. A file is its path in backticks on a line of
// its own and a fenced block. "(weg)" behind the path takes it away, "(map)" puts a folder in its place;
// "(zonder leesrechten)", "(op een kapotte schijf)", "(van 3 GB)" and "(verandert steeds)" leave it as it is
// but make reading it fail; "(link naar X)" makes it a symbolic link; "(200 keer)" makes 200 of it, with
// their numbers for the # in the path. In a path, \xHH stands for a byte. In a block of kind "bytes", \xHH
// stands for a byte and a line end is LF only where \n is written; one of kind "keer N" is meant N times
// over. Under "## Opdracht" may stand which import tells the problems; a second one is the command as it is
// mended.
struct RuleExample {
  std::string title;
  std::vector<FileChange> bad;
  std::vector<std::string> problems;
  std::vector<FileChange> good;
  std::vector<std::string> command;       // what to run; empty: voortgang check
  std::vector<std::string> good_command;  // the same, mended
};

[[nodiscard]] RuleExample parse_rule_example(std::string_view text);

void apply(const std::vector<FileChange>& changes, MemoryFileSystem& disk);

}  // namespace voortgang::test
