#pragma once

#include <cstddef>
#include <functional>

namespace voortgang {

// Calls work(i) once for every i below count, on `threads` threads (at least one; 0 means as many as the
// machine has). The work writes to slots of its own, so the outcome does not depend on the number of threads.
// An exception in the work ends the program: what can go wrong is a value.
void for_each_index(std::size_t count, unsigned threads,
                    const std::function<void(std::size_t)>& work) noexcept;

}  // namespace voortgang
