#pragma once

#include <string>

#include "facts/verandering.h"

namespace voortgang {

// An edition as a file to keep (site/schema/bevroren.json): a line per series, group and activity, in a fixed
// order, so that versions of it can be compared line by line.
[[nodiscard]] std::string edition_json(const BevrorenEditie& editie);

// What changed between two editions, in schema voortgang-verandering/1 (docs/formats.md).
[[nodiscard]] std::string change_json(const Verandering& verandering);

}  // namespace voortgang
