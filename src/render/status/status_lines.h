#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "programme/programma.h"
#include "render/status/status_woorden.h"

// What `voortgang status` tells, line by line, for its text and its Markdown.
namespace voortgang {

// What is being told of.
struct StatusReport {
  const Programma& programma;
  const Leveroverzicht& overzicht;
  Language language = Language::kNl;
  std::string_view vorige_editie = {};  // title of the last one that was frozen; empty where there is none

  [[nodiscard]] const StatusWords& words() const { return status_words(language); }
};

[[nodiscard]] std::string status_title(const StatusReport& report);
// By when deliveries and the next edition are due, and whether that is past; none where nobody asked.
[[nodiscard]] std::vector<std::string> term_lines(const StatusReport& report);
// A sign and a word, such as "✓ geleverd"; then, one each, what else there is to know.
[[nodiscard]] std::vector<std::string> cell_lines(const StatusReport& report, const Leverstand& stand);
// What the cells' signs mean, of those that are in a cell.
[[nodiscard]] std::vector<std::string_view> legend_lines(const StatusReport& report);
[[nodiscard]] std::string status_totals(const StatusReport& report);
// "indicators/wonen/dorp.csv: 2 fouten, let op: 1"
[[nodiscard]] std::string file_line(const StatusReport& report, const Probleembestand& in);
// The same for each file with errors that is no area's.
[[nodiscard]] std::vector<std::string> general_lines(const StatusReport& report);
// "Wonen, Dorp: reason", for each delivery that will not come.
[[nodiscard]] std::vector<std::string> excused_lines(const StatusReport& report);

// One thing to ask of an area.
struct Belpunt {
  std::string_view what;
  std::string which;
  bool is_due = true;  // else it may be right as it is
};
[[nodiscard]] std::vector<Belpunt> belpunten(const StatusReport& report, GebiedIndex gebied);
// "Wie moet u bellen? 2 van 7"
[[nodiscard]] std::string call_title(const StatusReport& report);

// Of one hoofddoel over all areas.
using StateCounts = std::array<std::size_t, kLeverstaten>;
[[nodiscard]] StateCounts count_states(const StatusReport& report, HoofddoelIndex hoofddoel);
[[nodiscard]] std::size_t count_without_text(const StatusReport& report, HoofddoelIndex hoofddoel);

}  // namespace voortgang
