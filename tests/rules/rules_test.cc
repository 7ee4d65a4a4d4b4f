#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <regex>
#include <set>
#include <string>
#include <string_view>

#include "diag/rule.h"
#include "support/dutch_words.h"
#include "support/programme.h"
#include "support/rule_example.h"

TEST_SUITE_BEGIN("rules");

namespace voortgang::test {
namespace {

std::string lines_of(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

// What is told on one's own screen only.
const std::vector<std::string> kOpenCheck = {"check", "--toon-waarden"};

const FileMap& basis() {
  static const FileMap kBasis = read_folder(in_project("tests/rules/basis"));
  return kBasis;
}

std::vector<std::string> problems_after(const std::vector<FileChange>& changes,
                                        const std::vector<std::string>& command = {}) {
  MemoryFileSystem disk;
  put_programme(disk, basis());
  apply(changes, disk);
  if (command == kOpenCheck) return open_problem_lines(disk);
  return command.empty() ? problem_lines(disk) : import_problem_lines(disk, command);
}

std::vector<std::string> english_after(const std::vector<FileChange>& changes,
                                       const std::vector<std::string>& command) {
  MemoryFileSystem disk;
  put_programme(disk, basis());
  apply(changes, disk);
  return english_lines(disk, command);
}

// The names of its places; of a word that goes with a number that of the number.
std::set<std::string> places_in(std::string_view text) {
  static const std::regex kPlace(R"re(%([a-z_]+)(\|[^|%]+\|[^|%]+)?%)re");
  std::set<std::string> names;
  for (std::cregex_iterator at(text.data(), text.data() + text.size(), kPlace), end; at != end; ++at)
    names.insert((*at)[1]);
  return names;
}

}  // namespace

TEST_CASE("the programme that the examples change is without problems") {
  CHECK(lines_of(problems_after({})).empty());
}

TEST_CASE("every code is explained, its bad example has the problems it says, its good example none") {
  for (const Rule& rule : all_rules()) {
    CAPTURE(rule.name);
    const std::string_view explanation = explanation_of(rule.code);
    CHECK_MESSAGE(!explanation.empty(), "there is no tests/rules/", rule.name, ".md");
    if (explanation.empty()) continue;
    const RuleExample example = parse_rule_example(explanation);
    CHECK(example.title.starts_with(fmt::format("{}: ", rule.name)));
    REQUIRE_FALSE(example.bad.empty());
    REQUIRE_FALSE(example.good.empty());
    const bool shows_itself = std::ranges::any_of(example.problems, [&](const std::string& line) {
      return line.find(fmt::format("[{}]", rule.name)) != std::string::npos;
    });
    CHECK(shows_itself);
    CHECK(lines_of(problems_after(example.bad, example.command)) == lines_of(example.problems));
    CHECK(lines_of(problems_after(example.good, example.good_command)).empty());
  }
}

TEST_CASE("what goes wrong in more than one way is told once, in the right place") {
  std::size_t cases = 0;
  for (const auto& [name, text] : read_folder(in_project("tests/rules/gevallen"))) {
    CAPTURE(name);
    const RuleExample example = parse_rule_example(text);
    REQUIRE_FALSE(example.bad.empty());
    CHECK(lines_of(problems_after(example.bad, example.command)) == lines_of(example.problems));
    ++cases;
  }
  CHECK(cases > 20);
}

TEST_CASE("in English no Dutch word is left but what stands between quotes: ids, and what the file says") {
  for (const auto& [name, text] : read_folder(in_project("tests/rules"))) {
    if (name.starts_with("basis/") || !name.ends_with(".md")) continue;
    CAPTURE(name);
    const RuleExample example = parse_rule_example(text);
    for (const std::string& line : english_after(example.bad, example.command))
      CHECK_MESSAGE(dutch_word_in(line).empty(), line);
  }
}

TEST_CASE("numbers in a message are written as people of its language write them") {
  const auto english = [](Code code) {
    const RuleExample example = parse_rule_example(explanation_of(code));
    return lines_of(english_after(example.bad, example.command));
  };
  CHECK(english(Code::BEG114).find("more was spent (1,250) than budgeted (1,000)") != std::string::npos);
  CHECK(english(Code::CSV218).find("\"31,5\", where about 13.5 was") != std::string::npos);
  CHECK(english(Code::CSV231).find("this means 0.62%, not 62%") != std::string::npos);
  CHECK(english(Code::LEV108).find("is about 0.83 here, with a target of 85;") != std::string::npos);
}

TEST_CASE("in English, words of files stand between quotes") {
  CHECK(word_of_files_in("write it in the toelichting") == "toelichting");
  CHECK(word_of_files_in("write \"herzien\" as its status").empty());
  for (const Rule& rule : all_rules()) {
    CHECK_MESSAGE(word_of_files_in(rule.message_en).empty(), rule.name);
    CHECK_MESSAGE(word_of_files_in(rule.help_en).empty(), rule.name);
  }
#define TERM(name, nl, en) CHECK_MESSAGE(word_of_files_in(en).empty(), en);
#include "diag/terms.inc"
#undef TERM
}

TEST_CASE("no explanation is left of a code that is gone") {
  for (const auto& entry : std::filesystem::directory_iterator(in_project("tests/rules"))) {
    if (entry.path().extension() == ".md")
      CHECK_MESSAGE(find_code(entry.path().stem().string()), entry.path());
  }
}

TEST_CASE("every message and help fills all its places, in both languages") {
  for (const Rule& rule : all_rules()) {
    CAPTURE(rule.name);
    for (const std::string_view text : {rule.message_nl, rule.message_en}) CHECK_FALSE(text.empty());
    CHECK(places_in(rule.message_nl) == places_in(rule.message_en));
  }
}

// What to make of it, and what to do, is in the help.
TEST_CASE("a message tells what was found: it asks nothing and supposes nothing") {
  for (const Rule& rule : all_rules()) {
    CAPTURE(rule.name);
    CHECK_FALSE(rule.message_nl.contains('?'));
    CHECK_FALSE(rule.message_en.contains('?'));
    if (rule.code == Code::GEH101) continue;  // what is found there is that it cannot be ruled out
    CHECK_FALSE(rule.message_nl.contains("misschien"));
  }
}

TEST_CASE("ids of indicators stand without quotes, in both languages") {
  for (const Rule& rule : all_rules()) {
    for (const std::string_view text : {rule.message_nl, rule.message_en, rule.help_nl, rule.help_en})
      CHECK_MESSAGE(!text.contains("\"%indicator%\""), rule.name, ": ", text);
  }
}

}  // namespace voortgang::test

TEST_SUITE_END();
