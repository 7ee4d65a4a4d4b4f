#include "diag/print_junit.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>

#include "base/terminal_text.h"
#include "base/utf8.h"
#include "diag/print_text.h"

namespace voortgang {
namespace {

// What XML 1.0 allows (section 2.2).
bool is_xml_character(char32_t c) {
  return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) ||
         (c >= 0x10000 && c <= 0x10FFFF);
}

constexpr std::string_view kInText = "&<>\r";
constexpr std::string_view kInAttribute = "&<>\"\t\n\r";  // other white space would become a space

void append_xml(std::string& out, std::string_view text, std::string_view special) {
  while (!text.empty()) {
    const utf8::Decoded c = utf8::decode(text);
    const std::size_t bytes = std::max<std::size_t>(c.length, 1);
    if (c.length == 0 || !is_xml_character(c.code_point))
      out += "�";
    else if (special.find(text.front()) != std::string_view::npos)
      fmt::format_to(std::back_inserter(out), "&#{};", static_cast<unsigned>(c.code_point));
    else
      out += text.substr(0, bytes);
    text.remove_prefix(bytes);
  }
}

struct Suite {
  std::vector<const ToldProblem*> problems;
  std::size_t failures = 0;

  [[nodiscard]] std::size_t tests() const { return std::max<std::size_t>(problems.size(), 1); }
  [[nodiscard]] std::size_t skipped() const { return problems.size() - failures; }
};

bool fails(const ReportStyle& style, const ToldProblem& told) {
  return told.rule->severity == Severity::kFout ||
         (style.strict && told.rule->severity == Severity::kWaarschuwing);
}

// In order of path, as the problems are. A file that has no text is none: a delivery that need not come.
void sort_into_suites(const Sources& sources, const ReportStyle& style, std::map<std::string, Suite>& suites,
                      const std::vector<ToldProblem>& problems) {
  for (std::size_t i = 0; i < sources.size(); ++i) {
    const Source& source = sources.at(static_cast<SourceId>(i));
    if (!source.text.empty()) suites[source.path];
  }
  for (const ToldProblem& told : problems) {
    Suite& suite = suites[std::string(told.place.path)];
    suite.problems.push_back(&told);
    if (fails(style, told)) ++suite.failures;
  }
}

void append_attribute(std::string& out, std::string_view name, std::string_view value) {
  fmt::format_to(std::back_inserter(out), " {}=\"", name);
  append_xml(out, value, kInAttribute);
  out += '"';
}

void open_test(std::string& out, std::string_view path, std::string_view name, std::string_view end) {
  out += "    <testcase";
  append_attribute(out, "classname", path);
  append_attribute(out, "name", name);
  out += end;
}

std::string place_in_file(const ReportStyle& style, const Place& place) {
  if (place.is_in_workbook()) return sheet_and_cell(place, style.language);
  return fmt::format("{}:{}", place.begin.line, place.begin.column);
}

void write_problem(const Sources& sources, const ReportStyle& style, std::string& out, std::string_view path,
                   const ToldProblem& told) {
  open_test(out, path,
            fmt::format("{} {} {}", place_in_file(style, told.place), told.rule->name, told.message), ">\n");
  const std::string_view element = fails(style, told) ? "failure" : "skipped";
  fmt::format_to(std::back_inserter(out), "      <{}", element);
  append_attribute(out, "type", severity_word(told.rule->severity, style.language));
  append_attribute(out, "message", told.message);
  out += '>';
  append_xml(out, print_text_of(told, sources, {.language = style.language}), kInText);
  fmt::format_to(std::back_inserter(out), "</{}>\n    </testcase>\n", element);
}

void write_suite(const Sources& sources, const ReportStyle& style, std::string& out, const std::string& path,
                 const Suite& suite) {
  const std::string shown = terminal_text(path);
  out += "  <testsuite";
  append_attribute(out, "name", shown);
  fmt::format_to(std::back_inserter(out), " tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{}\">\n",
                 suite.tests(), suite.failures, suite.skipped());
  if (suite.problems.empty()) open_test(out, shown, "check", "/>\n");
  for (const ToldProblem* told : suite.problems) write_problem(sources, style, out, shown, *told);
  out += "  </testsuite>\n";
}

}  // namespace

std::string print_junit(const Problems& problems, const Sources& sources, ReportStyle style) {
  std::map<std::string, Suite> suites;  // by path
  std::string out;
  const std::vector<ToldProblem> told_problems = told(problems, sources, style.language);
  sort_into_suites(sources, style, suites, told_problems);
  std::size_t tests = 0;
  std::size_t failures = 0;
  for (const auto& [path, suite] : suites) {
    tests += suite.tests();
    failures += suite.failures;
  }
  fmt::format_to(std::back_inserter(out),
                 "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                 "<testsuites name=\"voortgang check\" tests=\"{}\" failures=\"{}\" errors=\"0\">\n",
                 tests, failures);
  for (const auto& [path, suite] : suites) write_suite(sources, style, out, path, suite);
  out += "</testsuites>\n";
  return out;
}

}  // namespace voortgang
