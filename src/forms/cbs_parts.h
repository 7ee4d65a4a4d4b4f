#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "deliveries/leveringen.h"
#include "forms/cbs_columns.h"

namespace voortgang {

// What a row of an export is of a topic: which part of our breakdowns, and which of the values that are added
// up.
struct CbsDeel {
  Onderdeel onderdeel;
  std::string categorie;     // told apart from the others of the sum
  std::size_t verwacht = 1;  // so many make the figure
};

// The rows that a mapping asks for, by its filters and breakdowns.
class CbsParts {
 public:
  CbsParts(const CbsColumns& columns, const CbsOnderwerp& onderwerp, const Indicator& indicator,
           const std::string& mapping, Problems& problems);

  // False, with a problem, where the export lacks a column.
  [[nodiscard]] bool find_columns();
  // The columns that filters and breakdowns speak of.
  [[nodiscard]] std::vector<std::size_t> columns() const;
  // Nothing where the row is of no part that is asked for.
  [[nodiscard]] std::optional<CbsDeel> of(const StatlineTable& table, std::size_t row);

 private:
  // What a value of theirs is: one of ours, the total, or nothing of ours.
  struct Waarde {
    bool is_asked = false;
    std::optional<std::uint32_t> onze;
    std::size_t verwacht = 1;
  };
  struct Kolom {
    std::size_t place = 0;
    std::map<std::string, Waarde, std::less<>> known;  // by cell
  };

  [[nodiscard]] Waarde meaning(const StatlineTable& table, std::size_t row, const CbsUitsplitsing& by,
                               std::size_t place);
  [[nodiscard]] Waarde meaning_by_name(const StatlineTable& table, std::size_t row, const CbsUitsplitsing& by,
                                       std::size_t place);

  const CbsColumns& columns_;
  const CbsOnderwerp& onderwerp_;
  const Indicator& indicator_;
  const std::string& mapping_;  // path, for messages
  Problems& problems_;
  std::vector<std::size_t> filters_;
  std::vector<Kolom> kolommen_;  // of the breakdowns
};

}  // namespace voortgang
