#include "base/put_folder.h"

namespace voortgang {

Result<void> put_folder(FileSystem& files, const std::string& made, const std::string& place,
                        const std::string& aside) {
  const auto exchanged = files.exchange(made, place);
  if (exchanged || exchanged.error().kind == FailureKind::kBusy) return exchanged;
  if (auto moved = files.rename(place, aside); !moved) return moved;
  auto moved = files.rename(made, place);
  if (moved || files.rename(aside, place)) return moved;
  return std::unexpected(Failure{FailureKind::kPutAway, aside, moved.error().reason});
}

}  // namespace voortgang
