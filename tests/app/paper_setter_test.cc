// What the program that sets papers may answer, and what becomes of that.
#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

#include "app/paper_setter.h"
#include "diag/system_woorden.h"
#include "support/memory_file_system.h"
#include "support/scripted_programs.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

const std::string kFirst = "{\"paper\": 0, \"bytes\": 4}\n%PDF";
const std::string kSecond = "{\"paper\": 1, \"errors\": [{\"message\": \"unknown font\", \"line\": 3}]}\n";

struct Outcome {
  std::map<std::size_t, SetPaper> papers;
  Result<void> end;
};

// Two papers are asked for; that is what comes.
Outcome set_two(std::vector<std::string> pieces, Result<ProgramEnd> end = ProgramEnd{},
                Result<void> taken = {}) {
  MemoryFileSystem files;
  ScriptedPrograms programs(std::move(pieces), std::move(end));
  Terminal terminal;
  terminal.programs = &programs;
  terminal.packages = "packages";
  Outcome outcome;
  outcome.end = PaperSetter(terminal).set(files, {{"= Eerste", {}}, {"= Twee", {}}}, 1, [&](SetPaper paper) {
    outcome.papers[paper.which] = paper;
    return taken;
  });
  REQUIRE(programs.calls().size() == 1);
  CHECK(programs.calls().front().input.find("= Twee") != std::string::npos);
  return outcome;
}

bool is_missing(const Outcome& outcome) {
  return !outcome.end && outcome.end.error().kind == FailureKind::kMissing;
}

bool is_broken(const Outcome& outcome) {
  return !outcome.end && outcome.end.error().kind == FailureKind::kOther;
}

}  // namespace

TEST_CASE("papers and their faults are read from whatever pieces come") {
  std::vector<std::string> letters;
  for (const char letter : kFirst + kSecond) letters.emplace_back(1, letter);
  for (const auto& pieces : {std::vector<std::string>{kFirst + kSecond}, letters}) {
    const Outcome outcome = set_two(pieces);
    REQUIRE(outcome.end);
    REQUIRE(outcome.papers.size() == 2);
    CHECK(outcome.papers.at(0).pdf == "%PDF");
    REQUIRE(outcome.papers.at(1).faults.size() == 1);
    CHECK(outcome.papers.at(1).faults.front().message == "unknown font");
    CHECK(outcome.papers.at(1).faults.front().line == 3);
  }
}

TEST_CASE("an answer that stops halfway, says too little or is none is a failure, with what came before it") {
  for (const std::string& second :
       {std::string("{\"paper\": 1, \"bytes\": 4}\n%P"), std::string("{\"paper\": 1"), std::string(), kFirst,
        std::string("Segmentation fault\n"), std::string("[]\n"), std::string("{\"paper\": \"x\"}\n"),
        std::string("{\"paper\": -1}\n"), std::string("{\"bytes\": 4}\n")}) {
    CAPTURE(second);
    const Outcome outcome = set_two({kFirst, second});
    CHECK(is_broken(outcome));
    CHECK(outcome.papers.size() == 1);
  }
  CHECK(is_broken(set_two({kFirst, kSecond}, ProgramEnd{137, "Killed"})));
}

TEST_CASE("what ends without a word is told with its code") {
  for (const int exit : {0, 1}) {
    const Outcome outcome = set_two({}, ProgramEnd{exit, "\n"});
    REQUIRE(!outcome.end);
    CHECK(system_words(outcome.end.error().reason).nl ==
          "stopte met code " + std::to_string(exit) + " zonder te zeggen waarom");
    CHECK(outcome.end.error().reason == "stopped with code " + std::to_string(exit) + " without saying why");
  }
}

TEST_CASE("fields of another kind than was agreed harm nobody") {
  const Outcome outcome =
      set_two({"{\"paper\": 0, \"bytes\": \"4\", \"errors\": [7, {\"message\": 7, \"line\": \"x\"}]}\n",
               kSecond, "{\"paper\": 9, \"bytes\": 0}\n"});
  REQUIRE(outcome.end);
  CHECK(outcome.papers.size() == 2);
  CHECK(outcome.papers.at(0).faults.size() == 2);
}

TEST_CASE("what is not installed is missing, and what becomes of a paper is told on") {
  CHECK(is_missing(set_two({}, ProgramEnd{3, "no packages"})));
  CHECK(is_missing(set_two({}, ProgramEnd{127, "node: not found"})));
  CHECK(is_missing(set_two({}, std::unexpected(Failure{FailureKind::kMissing, "node", "no such file"}))));
  const Outcome outcome =
      set_two({kFirst, kSecond}, ProgramEnd{}, std::unexpected(Failure{FailureKind::kStopped, {}, {}}));
  REQUIRE(!outcome.end);
  CHECK(outcome.end.error().kind == FailureKind::kStopped);
}

}  // namespace voortgang::test

TEST_SUITE_END();
