#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "deliveries/leveringen.h"
#include "diag/problem.h"
#include "syntax/csv.h"

namespace voortgang {

// What the other cells of a file say about its separators.
struct NumberEvidence {
  CsvDialect dialect;
  const std::vector<std::uint32_t>* stored_numbers = nullptr;  // cells of a workbook that are in no doubt
  bool has_threes = false;            // there is a cell such as 1.234: otherwise nothing is in doubt
  bool has_foreign_decimals = false;  // in a file with decimal commas: cells such as 7.4, which were refused
  bool has_grouped_numbers = false;   // 1.234.567 or 1.234,5
  bool has_other_decimals = false;    // in a file with decimal points: cells such as 12.5

  // What a cell says, which is a number or is refused.
  void add(std::string_view cell, bool is_number);
};

// A point (in a file with commas between its cells: the only separator) before three digits parts thousands
// or decimals. The series' own history, what the dictionary says of the figure and the rest of the file
// decide; what they contradict or leave open is asked. A figure that is refused becomes one that is missing,
// and the delivery incomplete.
void settle_thousands(Levering& levering, std::string_view text, const NumberEvidence& evidence,
                      const std::vector<Indicator>& indicatoren, Problems& problems);

}  // namespace voortgang
