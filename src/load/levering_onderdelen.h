#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "deliveries/leveringen.h"
#include "diag/problem.h"
#include "load/csv_table.h"

namespace voortgang {

// Reads which part of its indicator a row is about: its cells in the columns of breakdowns, `first` and those
// behind it. Parts get a place in the delivery.
class OnderdeelReader {
 public:
  OnderdeelReader(const std::vector<Indicator>& indicatoren, std::span<const CsvColumn> columns,
                  std::size_t first, Levering& levering, Problems& problems);

  // 0 for the total; nothing where a cell has a value that the dictionary does not know.
  [[nodiscard]] std::optional<std::uint32_t> read(const CsvTable& row, IndicatorIndex index);

 private:
  // The labels of one breakdown, to be looked up.
  struct Labels {
    std::unordered_map<std::string_view, std::uint32_t> exact;
    std::unordered_map<std::string, std::uint32_t> folded;
  };

  [[nodiscard]] std::optional<Keuze> choice(const CsvTable& row, IndicatorIndex index, std::size_t column);
  void tell_unknown(const CsvTable& row, IndicatorIndex index, std::size_t column);
  [[nodiscard]] const Labels& labels_of(IndicatorIndex index, std::uint32_t kolom);

  const std::vector<Indicator>& indicatoren_;
  std::span<const CsvColumn> columns_;
  std::size_t first_;
  Levering& levering_;
  Problems& problems_;
  std::map<Onderdeel, std::uint32_t> places_;                          // in the delivery
  std::map<std::pair<IndicatorIndex, std::uint32_t>, Labels> labels_;  // by indicator and breakdown
};

}  // namespace voortgang
