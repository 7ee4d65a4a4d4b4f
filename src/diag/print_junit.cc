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

class JunitWriter {
 public:
  JunitWriter(const Sources& sources, ReportStyle style) : sources_(sources), style_(style) {}

  std::string write(const std::vector<ToldProblem>& problems) {
    sort_into_suites(problems);
    std::size_t tests = 0;
    std::size_t failures = 0;
    for (const auto& [path, suite] : suites_) {
      tests += suite.tests();
      failures += suite.failures;
    }
    fmt::format_to(std::back_inserter(out_),
                   "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                   "<testsuites name=\"voortgang check\" tests=\"{}\" failures=\"{}\" errors=\"0\">\n",
                   tests, failures);
    for (const auto& [path, suite] : suites_) write_suite(path, suite);
    out_ += "</testsuites>\n";
    return std::move(out_);
  }

 private:
  bool fails(const ToldProblem& told) const {
    return told.rule->severity == Severity::kFout ||
           (style_.strict && told.rule->severity == Severity::kWaarschuwing);
  }

  // In order of path, as the problems are. A file that has no text is none: a delivery that need not come.
  void sort_into_suites(const std::vector<ToldProblem>& problems) {
    for (std::size_t i = 0; i < sources_.size(); ++i) {
      const Source& source = sources_.at(static_cast<SourceId>(i));
      if (!source.text.empty()) suites_[source.path];
    }
    for (const ToldProblem& told : problems) {
      Suite& suite = suites_[std::string(told.place.path)];
      suite.problems.push_back(&told);
      if (fails(told)) ++suite.failures;
    }
  }

  void attribute(std::string_view name, std::string_view value) {
    fmt::format_to(std::back_inserter(out_), " {}=\"", name);
    append_xml(out_, value, kInAttribute);
    out_ += '"';
  }

  void write_suite(const std::string& path, const Suite& suite) {
    const std::string shown = terminal_text(path);
    out_ += "  <testsuite";
    attribute("name", shown);
    fmt::format_to(std::back_inserter(out_), " tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{}\">\n",
                   suite.tests(), suite.failures, suite.skipped());
    if (suite.problems.empty()) open_test(shown, "check", "/>\n");
    for (const ToldProblem* told : suite.problems) write_problem(shown, *told);
    out_ += "  </testsuite>\n";
  }

  void open_test(std::string_view path, std::string_view name, std::string_view end) {
    out_ += "    <testcase";
    attribute("classname", path);
    attribute("name", name);
    out_ += end;
  }

  std::string place_in_file(const Place& place) const {
    if (place.is_in_workbook()) return sheet_and_cell(place, style_.language);
    return fmt::format("{}:{}", place.begin.line, place.begin.column);
  }

  void write_problem(std::string_view path, const ToldProblem& told) {
    open_test(path, fmt::format("{} {} {}", place_in_file(told.place), told.rule->name, told.message), ">\n");
    const std::string_view element = fails(told) ? "failure" : "skipped";
    fmt::format_to(std::back_inserter(out_), "      <{}", element);
    attribute("type", severity_word(told.rule->severity, style_.language));
    attribute("message", told.message);
    out_ += '>';
    append_xml(out_, print_text_of(told, sources_, {.language = style_.language}), kInText);
    fmt::format_to(std::back_inserter(out_), "</{}>\n    </testcase>\n", element);
  }

  const Sources& sources_;
  ReportStyle style_;
  std::map<std::string, Suite> suites_;  // by path
  std::string out_;
};

}  // namespace

std::string print_junit(const Problems& problems, const Sources& sources, ReportStyle style) {
  return JunitWriter(sources, style).write(told(problems, sources, style.language));
}

}  // namespace voortgang
