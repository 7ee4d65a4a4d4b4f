#pragma once

#include <string>
#include <string_view>

#include "base/file_system.h"

namespace voortgang {

// What a delivery that is to be changed begins with. Excel needs the mark to see letters such as é; a file
// that does without it keeps its bytes as they are, unless it had another encoding.
[[nodiscard]] std::string_view mark_of(FileSystem& files, const std::string& path);

}  // namespace voortgang
