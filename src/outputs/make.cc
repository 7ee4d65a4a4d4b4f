#include "outputs/make.h"

#include <algorithm>
#include <mutex>
#include <optional>

#include "base/parallel.h"
#include "base/sha256.h"

namespace voortgang {
namespace {

// The first failure of work that goes on in several threads.
class FirstFailure {
 public:
  void note(const Result<void>& result) {
    if (result) return;
    const std::scoped_lock lock(mutex_);
    if (!failure_) failure_ = result.error();
  }
  [[nodiscard]] Result<void> result() const {
    if (failure_) return std::unexpected(*failure_);
    return {};
  }

 private:
  std::mutex mutex_;
  std::optional<Failure> failure_;
};

// Steps that wait for nobody, then those that wait for these alone, and so on. A step only needs earlier
// ones.
std::vector<std::vector<StepIndex>> waves_of(const OutputPlan& plan) {
  std::vector<std::vector<StepIndex>> waves;
  std::vector<std::size_t> wave(plan.steps.size(), 0);
  for (StepIndex i = 0; i < plan.steps.size(); ++i) {
    for (const StepIndex need : plan.steps[i].needs) wave[i] = std::max(wave[i], wave[need] + 1);
    if (wave[i] >= waves.size()) waves.resize(wave[i] + 1);
    waves[wave[i]].push_back(i);
  }
  return waves;
}

}  // namespace

Result<void> make_outputs(const OutputPlan& plan, unsigned threads, const TakeOutput& take) {
  // By step: of one that others need, size and hash are kept until they are made; its bytes go on at once.
  std::vector<std::vector<FinishedOutput>> finished(plan.steps.size());
  for (const OutputStep& step : plan.steps) {
    for (const StepIndex need : step.needs) finished[need].resize(plan.steps[need].outputs.size());
  }
  const auto make = [&](StepIndex index) {
    const OutputStep& step = plan.steps[index];
    Finished needed;
    for (const StepIndex need : step.needs) needed.emplace_back(finished[need]);
    return step.make(needed, [&](std::size_t which, std::string_view bytes) {
      if (!finished[index].empty()) finished[index][which] = {bytes.size(), sha256_hex(bytes)};
      return take(step.outputs[which].address, bytes);
    });
  };
  for (const std::vector<StepIndex>& wave : waves_of(plan)) {
    FirstFailure failure;
    for_each_index(wave.size(), threads, [&](std::size_t i) { failure.note(make(wave[i])); });
    if (auto result = failure.result(); !result) return result;
  }
  return {};
}

}  // namespace voortgang
