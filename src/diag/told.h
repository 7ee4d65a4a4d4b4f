#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diag/place.h"
#include "diag/problem.h"

namespace voortgang {

// A problem as every printer tells it: in words, and with its place worked out.
struct ToldProblem {
  const Problem* problem = nullptr;
  const Rule* rule = nullptr;
  Place place;
  std::string path;  // of the place, fit to be shown
  std::string message;
  std::string help;  // may be empty
  std::uint32_t rij =
      0;  // of a CSV file: the row in a spreadsheet, where cells of more lines make it another
  std::size_t left_out = 0;  // with the last of its code and file: how many more there are
};

// All problems in the order in which they are told; it is the same in every format.
[[nodiscard]] std::vector<ToldProblem> told(const Problems& problems, const Sources& sources,
                                            Language language);

// "hulp: …", and "en nog 5 keer hetzelfde in dit bestand"; empty where there is nothing to say.
[[nodiscard]] std::string help_line(const ToldProblem& problem, Language language);
[[nodiscard]] std::string left_out_line(const ToldProblem& problem, Language language);
[[nodiscard]] std::string row_line(const ToldProblem& problem, Language language);

// The message, the `more` lines, help and what is left out, a line each: for formats that have one text for a
// problem. In a workbook it begins with sheet and cell, of which those formats know nothing.
[[nodiscard]] std::string whole_text(const ToldProblem& problem, std::span<const std::string> more,
                                     Language language);

// A word for each of the three severities, the worst first.
using SeverityWords = std::array<std::string_view, 3>;
[[nodiscard]] std::string_view word_in(const SeverityWords& words, Severity severity);

// Of formats that other programs read.
struct ReportStyle {
  Language language = Language::kNl;
  std::string_view folder = ".";  // of the programme, from where those programs look: paths start with it
  std::string_view version;       // of this program
  bool strict = false;            // warnings are failures too
};

// "regel 3" has no meaning in a workbook: "blad Wonen, cel D7". Empty for any other file.
[[nodiscard]] std::string sheet_and_cell(const Place& place, Language language);
// "map/bestand.csv:12:4", or "map/bestand.xlsx, blad Wonen, cel D7".
[[nodiscard]] std::string place_words(const Place& place, Language language);

[[nodiscard]] std::string path_in_report(const Place& place, const ReportStyle& style);

}  // namespace voortgang
