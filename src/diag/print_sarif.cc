#include "diag/print_sarif.h"

#include <fmt/format.h>

#include <map>

#include "base/json_writer.h"
#include "base/percent.h"
#include "base/terminal_text.h"
#include "diag/message.h"
#include "diag/report_woorden.h"

namespace voortgang {
namespace {

constexpr SeverityWords kLevels = {"error", "warning", "note"};

// A path as a reference (RFC 3986): relative ones stay relative. Every other byte is escaped, so that no
// colon makes a scheme of the first folder.
std::string uri_of(const std::string& path) {
  return (path.starts_with('/') ? "file://" : "") + percent_encoded(path, "-._~/");
}

// SARIF 2.1.0: rules stand once, and results point at them by number.
class SarifWriter {
 public:
  SarifWriter(const Sources& sources, ReportStyle style) : sources_(sources), style_(style) {}

  std::string write(const std::vector<ToldProblem>& problems) {
    for (const ToldProblem& problem : problems) rules_.emplace(problem.problem->code, 0);
    std::string out;
    {
      JsonRecord log(out, ",\n  ");
      log.text("$schema",
               "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
               "sarif-schema-2.1.0.json");
      log.text("version", "2.1.0");
      JsonList runs(log.key("runs"));
      run(runs.item(), problems);
    }
    out += '\n';
    return out;
  }

 private:
  void run(std::string& out, const std::vector<ToldProblem>& problems) {
    JsonRecord run(out, ",\n    ");
    tool(run);
    run.text("language", style_.language == Language::kNl ? "nl" : "en");
    run.text("columnKind", "unicodeCodePoints");
    JsonList results(run.key("results"), "\n      ", "\n    ");
    for (const ToldProblem& problem : problems) result(results.item(), problem);
  }

  void tool(JsonRecord& run) {
    JsonRecord tool(run.key("tool"));
    JsonRecord driver(tool.key("driver"));
    driver.text("name", "voortgang");
    driver.text("version", style_.version);
    JsonList rules(driver.key("rules"), "\n      ", "\n    ");
    std::size_t index = 0;
    for (auto& [code, at] : rules_) {
      at = index++;
      rule(rules.item(), rule_of(code));
    }
  }

  // The explanation is there in Dutch only, as for `voortgang explain`.
  void rule(std::string& out, const Rule& rule) const {
    const bool dutch = style_.language == Language::kNl;
    const std::string message = in_general(dutch ? rule.message_nl : rule.message_en);
    const std::string help = in_general(dutch ? rule.help_nl : rule.help_en);
    const std::string_view explanation = explanation_of(rule.code);
    JsonRecord record(out, ",\n       ");
    record.text("id", rule.name);
    JsonRecord(record.key("shortDescription")).text("text", message);
    JsonRecord(record.key("fullDescription")).text("text", help.empty() ? message : message + ". " + help);
    {
      JsonRecord words(record.key("help"));
      words.text("text", explanation);
      words.text("markdown", explanation);
    }
    JsonRecord(record.key("defaultConfiguration")).text("level", word_in(kLevels, rule.severity));
  }

  void result(std::string& out, const ToldProblem& told) const {
    JsonRecord record(out, ",\n       ");
    record.text("ruleId", told.rule->name);
    record.integer("ruleIndex", static_cast<std::int64_t>(rules_.at(told.problem->code)));
    record.text("level", word_in(kLevels, told.rule->severity));
    // Viewers show the first line in a list, and all of it at the place.
    JsonRecord(record.key("message")).text("text", whole_text(told, {}, style_.language));
    {
      JsonList locations(record.key("locations"));
      JsonRecord place(locations.item());
      location(place, told.place);
    }
    related(record, told.problem->related);
  }

  void location(JsonRecord& record, const Place& place) const {
    if (place.is_in_workbook()) cell(record, place);
    JsonRecord physical(record.key("physicalLocation"));
    JsonRecord(physical.key("artifactLocation")).text("uri", uri_of(path_in_report(place, style_)));
    if (place.is_in_workbook()) return;  // lines of a text are nothing in it
    JsonRecord region(physical.key("region"));
    region.integer("startLine", place.begin.line);
    region.integer("startColumn", place.begin.column);
    region.integer("endLine", place.begin.line);
    region.integer("endColumn", place.end_column);
  }

  // As formulas name it: Wonen!D7.
  static void cell(JsonRecord& record, const Place& place) {
    JsonList list(record.key("logicalLocations"));
    JsonRecord logical(list.item());
    const std::string sheet = terminal_text(place.blad);
    logical.text("name", place.cel.empty() ? sheet : place.cel);
    logical.text("fullyQualifiedName", place.cel.empty() ? sheet : sheet + "!" + place.cel);
  }

  void related(JsonRecord& result, const std::vector<Span>& spans) const {
    if (spans.empty()) return;
    JsonList list(result.key("relatedLocations"));
    for (std::size_t i = 0; i < spans.size(); ++i) {
      JsonRecord record(list.item());
      record.integer("id", static_cast<std::int64_t>(i + 1));
      location(record, place_of(spans[i], sources_));
      JsonRecord(record.key("message")).text("text", report_words(style_.language).see_also);
    }
  }

  const Sources& sources_;
  ReportStyle style_;
  std::map<Code, std::size_t> rules_;  // with the place of each in the list
};

}  // namespace

std::string print_sarif(const Problems& problems, const Sources& sources, ReportStyle style) {
  return SarifWriter(sources, style).write(told(problems, sources, style.language));
}

}  // namespace voortgang
