#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "load/loaded.h"
#include "load/programme_folder.h"
#include "programme/known_ids.h"

namespace voortgang {

// Every delivery below indicators/, by hoofddoel, then area: a CSV file that is still to be read, or a sheet
// of a workbook, whose text is there.
struct FoundDeliveries {
  std::vector<Levering> lijst;
  std::map<SourceId, std::vector<std::uint32_t>> stored_numbers;  // of every sheet: see LeveringTekst
  std::vector<Vergelijklevering> vergelijkingen;  // by hoofddoel, then group; still to be read
};

[[nodiscard]] FoundDeliveries find_deliveries(const ProgrammeFolder& folder, Loaded& loaded,
                                              const KnownIds& known, Problems& problems);

}  // namespace voortgang
