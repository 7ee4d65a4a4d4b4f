#pragma once

#include <doctest/doctest.h>
#include <stdlib.h>
#include <sys/stat.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "app/run.h"
#include "base/disk_file_system.h"
#include "base/disk_program.h"
#include "support/programme.h"

namespace voortgang::test {

namespace fs = std::filesystem;

// Another machine: what comes over ssh runs here, in a folder of its own.
inline constexpr std::string_view kSsh =
    R"(while :; do case $1 in -o|-l) shift 2 ;; --) shift ;; *) break ;; esac; done
[ "$1" != weg ] || { echo "ssh: weg: onbekende host" >&2; exit 255; }
cd "$SERVER" && shift && exec sh -c "$*"
)";

// A programme on the real disk, and places to publish it to.
class Place {
 public:
  Place() {
    REQUIRE(::mkdtemp(root_.data()) != nullptr);
    for (const auto& [path, bytes] : read_folder(in_project("tests/rules/basis"))) put("p/" + path, bytes);
    for (const char* folder : {"/bin", "/server", "/www"}) fs::create_directories(root_ + folder);
    command("ssh", kSsh);
    ::setenv("PATH", (root_ + "/bin:" + path_).c_str(), 1);
    ::setenv("SERVER", (root_ + "/server").c_str(), 1);
    ::setenv("GIT_CONFIG_GLOBAL", "/dev/null", 1);
  }
  ~Place() {
    ::setenv("PATH", path_.c_str(), 1);
    fs::remove_all(root_);
  }
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;

  [[nodiscard]] std::string at(const std::string& path) const { return root_ + "/" + path; }
  void put(const std::string& path, std::string_view bytes) {
    fs::create_directories(fs::path(at(path)).parent_path());
    REQUIRE(files_.write(at(path), bytes));
  }
  // A program that is found before the machine's own, as lines of shell.
  void command(const std::string& name, std::string_view lines) {
    put("bin/" + name, std::string("#!/bin/sh\n").append(lines));
    fs::permissions(at("bin/" + name), fs::perms::owner_all);
  }
  [[nodiscard]] std::string text(const std::string& path) {
    return files_.read(at(path), kLargestInput).value_or("");
  }

  RunResult publish(const std::string& target, std::vector<std::string> more = {}) {
    more.insert(more.begin(), {"publish", target, "-C", at("p"), "--geen-sync"});
    return run_line(more);
  }
  RunResult run_line(const std::vector<std::string>& line) { return run_line(line, programs_); }
  RunResult run_line(const std::vector<std::string>& line, Programs& programs) {
    Terminal terminal;
    terminal.programs = &programs;
    return run(line, files_, terminal);
  }
  // Another program to its end; what it says.
  std::string call(const std::vector<std::string>& words) {
    std::string said;
    const auto end = programs_.run({words, ""}, [&](std::string_view piece) { said += piece; });
    REQUIRE(end);
    INFO(end->errors);
    REQUIRE(end->exit == 0);
    return said;
  }
  std::string git(const std::string& folder, std::vector<std::string> words) {
    words.insert(words.begin(), {"git", "-C", at(folder), "-c", "user.name=a", "-c", "user.email=a@b"});
    return call(words);
  }
  // Another edition, which shows in the pages.
  void edition(std::string_view title, std::string_view date, std::string_view status = "vastgesteld") {
    put("p/site/editie.json", std::string(R"({"id": "2022-02", "titel": ")").append(title) +
                                  R"(", "datum": ")" + std::string(date) +
                                  R"(", "peilperiode": "2021", "status": ")" + std::string(status) + "\"}\n");
  }

 private:
  std::string root_ = "/tmp/voortgang-XXXXXX";
  std::string path_ = ::getenv("PATH");
  DiskFileSystem files_;
  DiskPrograms programs_;
};

inline bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace voortgang::test
