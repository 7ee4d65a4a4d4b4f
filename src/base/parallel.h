#pragma once

#include <cstddef>
#include <functional>

namespace voortgang {

// Calls work(i) once for every i below count, on `threads` threads (at least one; 0 means as many as the
// machine has). The work writes to slots of its own, so the outcome does not depend on the number of threads.
// Where the system has no more threads to give, fewer do it. What can go wrong in the work is a value; the
// one exception there is, that memory has run out, comes out here when all threads have ended.
void for_each_index(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& work);

}  // namespace voortgang
