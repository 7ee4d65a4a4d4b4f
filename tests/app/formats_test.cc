#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <regex>
#include <string>
#include <vector>

#include "app/run.h"
#include "base/disk_file_system.h"
#include "base/terminal_text.h"
#include "base/text.h"
#include "support/golden.h"
#include "support/programme.h"

// tests/app/kapot is a programme with many kinds of problems. What the program says about it stands in its
// folder `expected`, for every command and format; tests/browser/formats.mjs holds that against the formats'
// own schemas. VOORTGANG_RENEW=1 writes it anew.
TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

const char* const kFolder = "tests/app/kapot/";

RunResult run_on(const std::string& programme, std::vector<std::string> arguments) {
  DiskFileSystem files;
  arguments.insert(arguments.end(), {"-C", programme});
  return run(arguments, files, {});
}

RunResult run_broken(std::vector<std::string> arguments) {
  return run_on(in_project(kFolder) + "input", std::move(arguments));
}

std::string told_as(const std::string& format) {
  return run_broken({"check", "--format", format}).out;
}

// Reports name files from where the program was started.
std::string without_folder(std::string text) {
  const std::string folder = in_project(kFolder) + "input/";
  for (std::size_t at; (at = text.find(folder)) != std::string::npos;) text.erase(at, folder.size());
  return text;
}

// --- Every format read back as "path:line:column severity CODE message", the severity as a letter: f, w, a.

using Lines = std::vector<std::string>;

std::string line_of(const std::string& path, const std::string& place, std::string_view severity,
                    const std::string& code, const std::string& message) {
  return path + ":" + place + " " + std::string(severity.substr(0, 1)) + " " + code + " " + message;
}

std::vector<std::smatch> matches(const std::string& text, const char* pattern) {
  const std::regex regex(pattern, std::regex::multiline);
  return {std::sregex_iterator(text.begin(), text.end(), regex), {}};
}

Lines read_text(const std::string& text) {
  Lines lines;
  for (const auto& m : matches(text, R"(^(.+):(\d+:\d+): (fout|waarschuwing|advies)\[(\w+)\] (.+)$)"))
    lines.push_back(line_of(m[1], m[2], m[3].str(), m[4], m[5]));
  return lines;
}

Lines read_json(const std::string& text) {
  Lines lines;
  const Json all = Json::parse(text);
  for (const Json& p : all.at("problemen")) {
    const std::string place =
        std::to_string(p.at("regel").get<int>()) + ":" + std::to_string(p.at("kolom").get<int>());
    lines.push_back(
        line_of(p.at("bestand"), place, p.at("ernst").get<std::string>(), p.at("code"), p.at("bericht")));
  }
  return lines;
}

std::string unescaped(const std::string& text, const std::regex& escape, int base) {
  std::string out;
  std::size_t done = 0;
  for (std::sregex_iterator m(text.begin(), text.end(), escape), end; m != end; ++m) {
    out.append(text, done, static_cast<std::size_t>(m->position()) - done);
    out += static_cast<char>(std::stoi((*m)[1], nullptr, base));
    done = static_cast<std::size_t>(m->position() + m->length());
  }
  return out.append(text, done);
}

std::string from_percent(const std::string& text) {
  return unescaped(text, std::regex("%([0-9A-F]{2})"), 16);
}
std::string from_entities(const std::string& text) {
  return unescaped(text, std::regex("&#([0-9]+);"), 10);
}

std::string first_line(const std::string& text) {
  return text.substr(0, text.find('\n'));
}

// The letter of the Dutch word for a severity of another format.
std::string_view letter(const std::string& level) {
  return level == "error" ? "f" : level == "warning" ? "w" : "a";
}

Lines read_sarif(const std::string& text) {
  Lines lines;
  const Json run = Json::parse(text).at("runs").at(0);
  for (const Json& result : run.at("results")) {
    const Json& where = result.at("locations").at(0).at("physicalLocation");
    const Json& region = where.at("region");
    const std::string uri = from_percent(where.at("artifactLocation").at("uri"));
    const std::string path = without_folder(uri.substr(std::string_view("file://").size()));
    const std::string place = std::to_string(region.at("startLine").get<int>()) + ":" +
                              std::to_string(region.at("startColumn").get<int>());
    CHECK(run.at("tool").at("driver").at("rules").at(result.at("ruleIndex").get<std::size_t>()).at("id") ==
          result.at("ruleId"));
    lines.push_back(line_of(path, place, letter(result.at("level")), result.at("ruleId"),
                            first_line(result.at("message").at("text"))));
  }
  return lines;
}

Lines read_github(const std::string& text) {
  Lines lines;
  const auto found = matches(text,
                             "^::(error|warning|notice) file=([^,:]+),line=(\\d+),col=(\\d+),endLine=\\d+,"
                             "endColumn=\\d+,title=(\\w+)::(.+)$");
  for (const auto& m : found)
    lines.push_back(line_of(without_folder(from_percent(m[2])), m[3].str() + ":" + m[4].str(), letter(m[1]),
                            m[5], first_line(from_percent(m[6]))));
  CHECK(found.size() == static_cast<std::size_t>(std::ranges::count(text, '\n')));  // nothing else is in it
  return lines;
}

Lines read_junit(const std::string& text) {
  Lines lines;
  for (const auto& m : matches(text,
                               "<testcase classname=\"([^\"]+)\" name=\"(\\d+:\\d+) (\\w+) ([^\"]+)\">\\s+"
                               "<(?:failure|skipped) type=\"(\\w+)\" message=\"([^\"]+)\">")) {
    CHECK(m[4] == m[6]);
    lines.push_back(line_of(from_entities(m[1]), m[2], m[5].str(), m[3], from_entities(m[4])));
  }
  return lines;
}

}  // namespace

TEST_CASE("every format tells the same problems in the same order") {
  const Lines problems = read_text(told_as("text"));
  CHECK(problems.size() > 35);
  CHECK(read_json(told_as("json")) == problems);
  CHECK(read_sarif(told_as("sarif")) == problems);
  CHECK(read_github(told_as("github")) == problems);
  CHECK(read_junit(told_as("junit")) == problems);
}

TEST_CASE("what is said of a programme with many kinds of problems") {
  const std::vector<std::pair<std::string, std::vector<std::string>>> outputs = {
      {"check.txt", {"check"}},
      {"check-en.txt", {"check", "--lang", "en"}},
      {"check.json", {"check", "--format", "json"}},
      {"check.sarif", {"check", "--format", "sarif"}},
      {"check.gitlab.json", {"check", "--format", "gitlab"}},
      {"check.github", {"check", "--format", "github"}},
      {"check.junit.xml", {"check", "--format", "junit"}},
      {"status.txt", {"status"}},
      {"status-en.txt", {"status", "--lang", "en"}},
      {"status.md", {"status", "--format", "markdown"}},
      {"status.json", {"status", "--format", "json"}},
  };
  const fs::path expected = in_project(kFolder) + "expected";
  for (const auto& [name, arguments] : outputs) {
    CAPTURE(name);
    const RunResult result = run_broken(arguments);
    CHECK(result.exit == (arguments.front() == "check" ? 1 : 0));
    CHECK(result.err.empty());
    std::string made = without_folder(result.out);
    for (std::size_t at; (at = made.find("file://")) != std::string::npos;) made.erase(at, 7);
    if (is_renewing()) std::ofstream(expected / name, std::ios::binary) << made;
    CHECK(made == read_file((expected / name).string()));
  }
  CHECK(read_folder(expected.string()).size() == outputs.size());
}

TEST_CASE("the wording of wrong use is plain") {
  for (const char* option : {"--format", "--lang"}) {
    const RunResult result = run_broken({"check", option, "xml"});
    CHECK(result.exit == 2);
    CHECK(result.out.empty());
    CHECK(result.err.starts_with("\"xml\" kan niet achter " + std::string(option) + ". Kies uit: "));
  }
}

TEST_CASE("status of the programme in this repository: all is in") {
  const RunResult result = run_on(in_project("."), {"status"});
  CHECK(result.exit == 0);
  CHECK(result.out.find("Niemand: alles is binnen.") != std::string::npos);
  for (const std::string_view line : split(result.out, '\n')) CHECK(terminal_columns(line) <= 100);
}

}  // namespace voortgang::test

TEST_SUITE_END();
