#pragma once

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "app/run.h"
#include "support/programme.h"

namespace voortgang::test {

// All that others may see of a programme: the site, what each command says and how it ends, the frozen
// edition, and what `protect` shares.
inline FileMap all_that_is_public(const FileMap& files) {
  MemoryFileSystem disk;
  put_programme(disk, files);
  FileMap out;
  const auto run = [&](std::vector<std::string> words) {
    std::string name = words.front() + (words.size() > 1 ? " " + words.back() : "");
    words.insert(words.end(), {"-C", "programma"});
    const RunResult result = voortgang::run(words, disk, {});
    out[name] = std::to_string(result.exit) + "\n" + result.out + "\n" + result.err;
    return result.exit;
  };
  for (const char* format : {"text", "json", "sarif", "github", "gitlab", "junit"})
    run({"check", "--format", format});
  for (const char* format : {"text", "json", "markdown"}) run({"status", "--format", format});
  run({"build", "--out", "uit"});
  run({"protect", "--out", "veilig"});
  if (run({"freeze"}) == 0) CHECK(run({"diff", "2022-02"}) == 0);
  for (const char* folder : {"uit", "veilig", "programma/site/edities"}) {
    for (const auto& [path, bytes] : disk.files_below(folder)) out[std::string(folder) + "/" + path] = bytes;
  }
  return out;
}

// The first that is not the same in both; nothing where all is.
inline std::string first_difference(const FileMap& a, const FileMap& b) {
  if (a.size() != b.size()) return "not the same files";
  for (const auto& [path, bytes] : a) {
    if (!b.contains(path) || b.at(path) != bytes) return path;
  }
  return {};
}

}  // namespace voortgang::test
