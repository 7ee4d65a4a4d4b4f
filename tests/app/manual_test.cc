#include <doctest/doctest.h>

#include <string>

#include "app/run.h"
#include "base/disk_program.h"
#include "support/memory_file_system.h"

TEST_SUITE_BEGIN("app");

namespace voortgang {
namespace {

std::string told(const std::string& option, const std::string& language) {
  MemoryFileSystem files;
  const RunResult result = run({option, "--lang", language}, files, {});
  REQUIRE(result.exit == 0);
  return result.out;
}

// What bash offers behind a line.
std::string offered(const std::string& line) {
  DiskPrograms programs;
  std::string said;
  const std::string script =
      told("--bash-completion", "nl") + "COMP_WORDS=(" + line +
      ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_voortgang\necho \"${COMPREPLY[*]}\"\n";
  const auto end = programs.run({{"bash", "-s"}, script}, [&](std::string_view piece) { said += piece; });
  REQUIRE(end);
  REQUIRE(end->errors == "");
  return said;
}

}  // namespace

TEST_CASE("the manual has every command with its options, in both languages") {
  for (const auto& [language, head] : {std::pair{"nl", ".SH OPDRACHTEN"}, {"en", ".SH COMMANDS"}}) {
    const std::string page = told("--man-page", language);
    CHECK(page.starts_with(".TH VOORTGANG 1 "));
    for (const char* part :
         {head, ".SS build\n", ".SS new levering\n", ".SS import cbs\n", "\\fB\\-C, \\-\\-programma",
          "\\fB\\-\\-format {text,json,sarif,github,gitlab,junit}\\fR\n"}) {
      CAPTURE(part);
      CHECK(page.contains(part));
    }
  }
}

TEST_CASE("bash completes commands, options and the words of an option") {
  CHECK(offered("voortgang ch") == "check\n");
  CHECK(offered("voortgang new le") == "levering\n");
  CHECK(offered("voortgang -C map new levering --xl") == "--xlsx\n");
  CHECK(offered("voortgang check --format j") == "json junit\n");
  CHECK(offered("voortgang build --p") == "--programma --pdf\n");
  CHECK(offered("voortgang new ci g") == "github gitlab\n");
}

TEST_SUITE_END();

}  // namespace voortgang
