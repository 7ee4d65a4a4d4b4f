#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/periode.h"
#include "base/text_arena.h"
#include "deliveries/leveringen.h"
#include "diag/problem.h"
#include "syntax/csv.h"

// CSV exports of CBS StatLine, as they are: what their figures mean to us is for cbs_numbers.
namespace voortgang {

enum class StatlineSoort : std::uint8_t {
  kUntyped,       // codes; cells padded, decimal point; missing is ".", impossible is blank
  kTyped,         // codes; numbers bare, missing and impossible both blank
  kLabels,        // titles instead of codes, decimal comma or point; with symbols or without
  kObservations,  // of the data portal (cbs_observations.h): codes; decimal comma or point
};

// One file: a header and rows of the same width, cells trimmed.
struct StatlineTable {
  SourceId bestand{};
  StatlineSoort soort = StatlineSoort::kUntyped;
  bool is_turned = false;    // it had a column for each period
  bool has_symbols = false;  // "." somewhere: then a blank says more than that nothing is known
  char separator = ';';
  bool has_commas = false;  // cells such as 61,5
  bool has_points = false;  // cells such as 12.5 and 0.673, of which the point can only be a decimal one
  std::vector<CsvField> kolommen;
  std::vector<CsvField> cellen;  // row by row
  TextArena teksten;

  // What the columns are called that take the place of one for each period.
  static constexpr std::string_view kPeriods = "Perioden";
  static constexpr std::string_view kTurned = "Waarde";

  // What a cell has for which a file of observations has none: told by its place in memory, as a file may say
  // the same words. An object, for a literal may lie at another place in every file that includes this.
  static constexpr char kNoObservationText[] = "(geen)";
  static constexpr std::string_view kNoObservation = kNoObservationText;
  [[nodiscard]] static bool is_absent(const CsvField& cell) {
    return cell.value.data() == kNoObservation.data();
  }

  [[nodiscard]] std::size_t rows() const { return kolommen.empty() ? 0 : cellen.size() / kolommen.size(); }
  [[nodiscard]] const CsvField& cell(std::size_t row, std::size_t column) const {
    return cellen[row * kolommen.size() + column];
  }
  [[nodiscard]] Span span(const CsvField& field) const { return {bestand, field.begin, field.end}; }
};

// Nothing, with a problem, where the file is no such export.
[[nodiscard]] std::optional<StatlineTable> read_statline(SourceId source, const Sources& sources,
                                                         Problems& problems);

// What a cell says. Nothing where it is neither a number nor a symbol of CBS.
struct StatlineCijfer {
  Toestand toestand = Toestand::kOntbreekt;
  Decimal waarde;
};
// True where "1.010" may be a thousand and ten: StatLine itself never parts thousands, others do.
[[nodiscard]] bool is_in_doubt(const StatlineTable& table, std::string_view cell);
[[nodiscard]] std::optional<StatlineCijfer> statline_number(const StatlineTable& table,
                                                            std::string_view cell);

// Codes (2021HJ01) and titles (2021, 2021 1e kwartaal, 1e halfjaar 2025, 2021 maart, 2020/'21), with the
// stars that mark them as provisional.
struct StatlinePeriode {
  Periode periode;
  bool voorlopig = false;
};
[[nodiscard]] std::optional<StatlinePeriode> statline_period(std::string_view text);

// From a name such as 83648NED_UntypedDataSet_05062017_121500.csv: 2017-06-05.
[[nodiscard]] std::optional<Datum> statline_date(std::string_view path);

}  // namespace voortgang
