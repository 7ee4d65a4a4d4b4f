#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diag/problem.h"
#include "forms/cbs_mapping.h"
#include "forms/statline.h"
#include "forms/statline_metadata.h"

namespace voortgang {

// What is needed to read one export. Everything stays where it is while it is read.
struct CbsBestand {
  const StatlineTable& table;
  const StatlineMetadata& metadata;  // empty where no such file was given
  const CbsTabel& tabel;
  const std::string& mapping;  // path, for messages
};

// Finds the columns of an export that a mapping speaks of, by key or by title, and tells what it does not
// have.
class CbsColumns {
 public:
  CbsColumns(const CbsBestand& bestand, Problems& problems);

  // Nothing, with a problem, where they are needed and not there.
  [[nodiscard]] std::optional<std::size_t> region() const { return region_; }
  [[nodiscard]] std::optional<std::size_t> period() const { return period_; }

  [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const;
  [[nodiscard]] std::string_view nearest_to(std::string_view name) const;
  [[nodiscard]] bool is_text(std::size_t topic, std::string_view name) const;
  // True, with a problem, where the mapping names a title that more than one column has.
  [[nodiscard]] bool tell_same_titles(const CbsOnderwerp& onderwerp) const;
  // Nothing, with a problem, where a column is not there.
  [[nodiscard]] std::optional<std::size_t> named(std::string_view name, Span span) const;
  // True where the cell has that value, the one by code and the other by title perhaps.
  [[nodiscard]] bool is_value(std::size_t row, std::size_t column, std::string_view value) const;
  // As readers know it.
  [[nodiscard]] std::string_view title(std::size_t row, std::size_t column) const;
  // Of a table that had a column for each period: the column that has this topic as a value.
  [[nodiscard]] std::optional<std::size_t> column_with(std::string_view topic) const;
  // Names of the other dimensions, for a message.
  [[nodiscard]] std::string others() const;

 private:
  [[nodiscard]] std::optional<std::size_t> dimension(std::string_view named,
                                                     std::span<const std::string_view> usual,
                                                     bool StatlineMetadata::Kolom::* is_it) const;

  CbsBestand bestand_;
  Problems& problems_;
  std::optional<std::size_t> region_, period_;
};

}  // namespace voortgang
