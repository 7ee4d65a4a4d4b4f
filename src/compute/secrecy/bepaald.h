#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "compute/secrecy/tabel.h"

namespace voortgang {

// By cell: whether sums of which the outcome is known give it exactly, all of them together.
[[nodiscard]] std::vector<bool> determined_by(std::size_t cellen, std::span<const Celsom> sommen);

}  // namespace voortgang
