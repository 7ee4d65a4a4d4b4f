#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace voortgang {
namespace {

// The first exception of work in several threads; after it no more work is begun.
class FirstException {
 public:
  void note() {
    const std::scoped_lock lock(mutex_);
    if (!exception_) exception_ = std::current_exception();
    is_there_ = true;
  }
  [[nodiscard]] bool is_there() const { return is_there_; }
  void rethrow() const {
    if (exception_) std::rethrow_exception(exception_);
  }

 private:
  std::mutex mutex_;
  std::exception_ptr exception_;
  std::atomic<bool> is_there_ = false;
};

// As many of them as the system gives; the work is done by fewer as well.
std::vector<std::jthread> helpers_for(std::size_t count, const std::function<void()>& run) {
  std::vector<std::jthread> helpers;
  helpers.reserve(count);
  try {
    while (helpers.size() < count) helpers.emplace_back(run);
  } catch (const std::system_error&) {
    return helpers;
  }
  return helpers;
}

}  // namespace

void for_each_index(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& work) {
  if (threads == 0) threads = std::max(1U, std::thread::hardware_concurrency());
  std::atomic<std::size_t> next{0};
  FirstException failure;
  const std::function<void()> run = [&] {
    try {
      for (std::size_t i; !failure.is_there() && (i = next.fetch_add(1, std::memory_order_relaxed)) < count;)
        work(i);
    } catch (...) {
      failure.note();
    }
  };
  {
    const auto helpers =
        helpers_for(std::min<std::size_t>(threads, std::max<std::size_t>(count, 1)) - 1, run);
    run();
  }
  failure.rethrow();
}

}  // namespace voortgang
