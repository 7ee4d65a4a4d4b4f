#include "diag/print_sarif.h"

#include <fmt/format.h>

#include <iterator>
#include <map>
#include <utility>

#include "base/json_writer.h"
#include "diag/message.h"

namespace voortgang {
namespace {

std::string_view level_of(Severity severity) {
  switch (severity) {
    case Severity::kFout:
      return "error";
    case Severity::kWaarschuwing:
      return "warning";
    case Severity::kAdvies:
      return "note";
  }
  return {};
}

bool is_plain_in_uri(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("-._~/").find(c) != std::string_view::npos;
}

// A path as a reference (RFC 3986): relative ones stay relative. Every other byte is escaped, so that no
// colon makes a scheme of the first folder.
std::string uri_of(const std::string& path) {
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    if (is_plain_in_uri(c))
      uri += c;
    else
      fmt::format_to(std::back_inserter(uri), "%{:02X}",
                     static_cast<unsigned>(static_cast<unsigned char>(c)));
  }
  return uri;
}

class SarifWriter {
 public:
  SarifWriter(const Sources& sources, ReportStyle style) : sources_(sources), style_(style) {}

  std::string write(const std::vector<ToldProblem>& problems) {
    for (const ToldProblem& problem : problems) rules_.emplace(problem.problem->code, 0);
    out_ +=
        "{\n  \"$schema\": \"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
        "sarif-schema-2.1.0.json\",\n  \"version\": \"2.1.0\",\n  \"runs\": [{\n    \"tool\": {\"driver\": "
        "{\"name\": \"voortgang\"";
    text(", \"version\": ", style_.version);
    out_ += ", \"rules\": [";
    rules();
    out_ += "]}},\n";
    text("    \"language\": ", style_.language == Language::kNl ? "nl" : "en");
    out_ += ",\n    \"columnKind\": \"unicodeCodePoints\",\n    \"results\": [";
    for (const ToldProblem& problem : problems) {
      out_ += &problem == problems.data() ? "\n" : ",\n";
      result(problem);
    }
    out_ += problems.empty() ? "]\n  }]\n}\n" : "\n    ]\n  }]\n}\n";
    return std::move(out_);
  }

 private:
  void text(std::string_view key, std::string_view value) {
    out_ += key;
    append_json_string(out_, value);
  }

  void rules() {
    std::size_t index = 0;
    for (auto& [code, at] : rules_) {
      out_ += index == 0 ? "\n" : ",\n";
      at = index++;
      rule(rule_of(code));
    }
    if (index > 0) out_ += "\n    ";
  }

  // The explanation is there in Dutch only, as for `voortgang explain`.
  void rule(const Rule& rule) {
    const bool dutch = style_.language == Language::kNl;
    const std::string message = in_general(dutch ? rule.message_nl : rule.message_en);
    const std::string help = in_general(dutch ? rule.help_nl : rule.help_en);
    const std::string_view explanation = explanation_of(rule.code);
    text("      {\"id\": ", rule.name);
    text(", \"shortDescription\": {\"text\": ", message);
    text("}, \"fullDescription\": {\"text\": ", help.empty() ? message : message + ". " + help);
    text("},\n       \"help\": {\"text\": ", explanation);
    text(", \"markdown\": ", explanation);
    text("},\n       \"defaultConfiguration\": {\"level\": ", level_of(rule.severity));
    out_ += "}}";
  }

  void result(const ToldProblem& told) {
    text("      {\"ruleId\": ", told.rule->name);
    fmt::format_to(std::back_inserter(out_),
                   ", \"ruleIndex\": {}, \"level\": \"{}\", \"message\": ", rules_.at(told.problem->code),
                   level_of(told.rule->severity));
    message(told);
    out_ += ",\n       \"locations\": [{";
    location(told.place);
    out_ += "}]";
    related(told.problem->related);
    out_ += '}';
  }

  // Viewers show the first line in a list, and all of it at the place.
  void message(const ToldProblem& told) {
    std::string words = told.message;
    for (const std::string& line : {help_line(told, style_.language), left_out_line(told, style_.language)}) {
      if (!line.empty()) words.append("\n").append(line);
    }
    text("{\"text\": ", words);
    out_ += '}';
  }

  void location(const Place& place) {
    text("\"physicalLocation\": {\"artifactLocation\": {\"uri\": ", uri_of(path_in_report(place, style_)));
    fmt::format_to(std::back_inserter(out_),
                   "}}, \"region\": {{\"startLine\": {}, \"startColumn\": {}, \"endLine\": {}, "
                   "\"endColumn\": {}}}}}",
                   place.begin.line, place.begin.column, place.begin.line, place.end_column);
  }

  void related(const std::vector<Span>& spans) {
    if (spans.empty()) return;
    out_ += ",\n       \"relatedLocations\": [";
    for (std::size_t i = 0; i < spans.size(); ++i) {
      fmt::format_to(std::back_inserter(out_), "{}{{\"id\": {}, ", i == 0 ? "" : ", ", i + 1);
      location(place_of(spans[i], sources_));
      text(", \"message\": {\"text\": ", see_also(style_.language));
      out_ += "}}";
    }
    out_ += ']';
  }

  const Sources& sources_;
  ReportStyle style_;
  std::map<Code, std::size_t> rules_;  // with the place of each in the list
  std::string out_;
};

}  // namespace

std::string print_sarif(const Problems& problems, const Sources& sources, ReportStyle style) {
  return SarifWriter(sources, style).write(told(problems, sources, style.language));
}

}  // namespace voortgang
