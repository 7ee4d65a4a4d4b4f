#include "app/levering_mark.h"

#include "base/csv_cells.h"
#include "base/utf8.h"

namespace voortgang {

std::string_view mark_of(FileSystem& files, const std::string& path) {
  const auto before = files.read(path, kLargestInput);
  const bool has = before && (before->starts_with(kByteOrderMark) || utf8::first_invalid(*before));
  return has ? kByteOrderMark : std::string_view();
}

}  // namespace voortgang
