#pragma once

#include <string>

#include "base/result.h"

namespace voortgang {

// Gives `to` the access lists and the users' own attributes of `from`: the two kinds that somebody sets by
// hand. A file system that has none is no failure, nor one that does not let us.
[[nodiscard]] Result<void> copy_attributes(const std::string& from, const std::string& to);

}  // namespace voortgang
