#pragma once

namespace voortgang {

// A point in mm: on paper letters are measured in points, and what stands around them in mm.
inline constexpr double kPoint = 0.3528;

}  // namespace voortgang
