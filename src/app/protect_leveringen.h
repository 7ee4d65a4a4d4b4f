#pragma once

#include <optional>
#include <vector>

#include "base/new_files.h"
#include "deliveries/leveringen.h"
#include "facts/feiten.h"
#include "facts/plek.h"

namespace voortgang {

// The dictionary and the deliveries as others may have them: what is not shown stands there as "tk", without
// its remark, and what is computed of it for the region stands there as a figure. Nothing else is in them.
struct ProtectedDeliveries {
  std::vector<NewFile> bestanden;
  std::size_t weggelaten = 0;  // figures that are tk in them
};
[[nodiscard]] ProtectedDeliveries protected_deliveries(const Dossier& dossier, const Feiten& feiten);

// The first place of which two programmes tell readers something else; nothing where they are the same to
// them. Where a figure came from is no matter.
[[nodiscard]] std::optional<Plek> first_difference(const Feiten& a, const Feiten& b);

}  // namespace voortgang
