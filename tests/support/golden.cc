#include "support/golden.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "base/text.h"

namespace voortgang::test {
namespace {

namespace fs = std::filesystem;

void renew(const fs::path& folder, const FileMap& site) {
  fs::remove_all(folder);
  for (const auto& [path, bytes] : site) {
    fs::create_directories((folder / path).parent_path());
    std::ofstream(folder / path, std::ios::binary) << bytes;
  }
}

// The first line that differs, of both.
std::string difference(const std::string& made, const std::string& expected) {
  const auto a = split(made, '\n');
  const auto b = split(expected, '\n');
  std::size_t i = 0;
  while (i < a.size() && i < b.size() && a[i] == b[i]) ++i;
  const auto line = [i](const auto& lines) { return i < lines.size() ? std::string(lines[i]) : "(end)"; };
  return fmt::format("line {}\n  made:     {}\n  expected: {}", i + 1, line(a), line(b));
}

void compare(const FileMap& made, const FileMap& expected) {
  for (const auto& [path, bytes] : expected) {
    CHECK_MESSAGE(made.contains(path), "not made: ", path);
    const bool same = !made.contains(path) || made.at(path) == bytes;
    CHECK_MESSAGE(same, "changed: ", path, " ", same ? "" : difference(made.at(path), bytes));
  }
  for (const auto& [path, bytes] : made) CHECK_MESSAGE(expected.contains(path), "not expected: ", path);
}

}  // namespace

bool is_renewing() {
  return std::getenv("VOORTGANG_RENEW") != nullptr && std::getenv("CI") == nullptr;
}

void check_golden(const std::string& folder, const FileMap& made) {
  if (is_renewing()) renew(folder, made);
  compare(made, read_folder(folder));
}

}  // namespace voortgang::test
