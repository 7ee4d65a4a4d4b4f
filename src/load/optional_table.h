#pragma once

#include <functional>
#include <span>
#include <string_view>

#include "load/csv_table.h"
#include "load/loaded.h"
#include "load/programme_folder.h"

namespace voortgang {

// Every row of a table that need not be there.
void for_each_row(const ProgrammeFolder& folder, std::string_view path, std::span<const CsvColumn> columns,
                  Loaded& loaded, Problems& problems, const std::function<void(const CsvTable&)>& use);

}  // namespace voortgang
