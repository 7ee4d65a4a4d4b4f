#pragma once

#include <expected>
#include <string>

#include "app/import_leveringen.h"

namespace voortgang {

// Reads the programme and the workbooks, and works out what changes. Writes nothing. An area that is asked
// for and not known is wrong use: what to say of it.
[[nodiscard]] std::expected<void, std::string> prepare_xlsx_import(FileSystem& files, const Options& options,
                                                                   Import& out);

}  // namespace voortgang
