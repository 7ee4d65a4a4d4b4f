#include "diag/print_gitlab.h"

#include <map>

#include "base/json_writer.h"
#include "base/sha256.h"

namespace voortgang {
namespace {

constexpr SeverityWords kSeverities = {"major", "minor", "info"};

}  // namespace

std::string print_gitlab(const Problems& problems, const Sources& sources, ReportStyle style) {
  std::string out;
  std::map<std::string, int> times;  // that the same was told of the same file
  {
    JsonList list(out, "\n  ", "\n");
    for (const ToldProblem& problem : told(problems, sources, style.language)) {
      const std::string path = path_in_report(problem.place, style);
      const std::string text = whole_text(problem, {}, style.language);
      // The same on every machine, wherever the programme lies there.
      const std::string same = problem.path + '\0' + std::string(problem.rule->name) + '\0' + problem.message;
      JsonRecord record(list.item());
      record.text("description", text);
      record.text("check_name", problem.rule->name);
      record.text("fingerprint", sha256_hex(same + '\0' + std::to_string(times[same]++)));
      record.text("severity", word_in(kSeverities, problem.rule->severity));
      JsonRecord location(record.key("location"));
      location.text("path", path);
      JsonRecord lines(location.key("lines"));
      lines.integer("begin", problem.place.begin.line);
    }
  }
  return out + "\n";
}

}  // namespace voortgang
