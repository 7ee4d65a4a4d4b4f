#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "deliveries/leveringen.h"
#include "diag/problem.h"
#include "programme/known_ids.h"
#include "syntax/csv.h"

namespace voortgang {

// The text of a delivery, and what is known of its form beforehand.
struct LeveringTekst {
  std::string_view text;
  // Of a sheet of a workbook (syntax/workbook.h): which cells are numbers beyond doubt, by their offset.
  const std::vector<std::uint32_t>* stored_numbers = nullptr;

  [[nodiscard]] CsvDialect dialect() const {
    return stored_numbers == nullptr ? recognise_csv(text) : CsvDialect{};
  }
};

// Reads one delivery into `levering`, whose hoofddoel, area and source are already there.
void read_levering(const LeveringTekst& text, const std::vector<Indicator>& indicatoren,
                   const KnownIds& known, Levering& levering, Problems& problems);

}  // namespace voortgang
