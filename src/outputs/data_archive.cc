#include "outputs/data_archive.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/zip_archive.h"
#include "compose/addresses.h"
#include "programme/folders.h"
#include "programme/open_data_woorden.h"

namespace voortgang {
namespace {

struct Packed {
  std::string name;
  std::string bytes;
};

// What a step is told of those that it needs, out of what the archive was told of all.
Finished needed_by(const OutputStep& step, const std::vector<StepIndex>& steps, const Finished& all) {
  Finished finished;
  for (const StepIndex need : step.needs)
    finished.push_back(all[static_cast<std::size_t>(std::ranges::find(steps, need) - steps.begin())]);
  return finished;
}

}  // namespace

OutputStep data_archive(const Basis& basis, const OutputPlan& plan, const std::vector<StepIndex>& steps) {
  std::vector<OutputStep> parts;
  for (const StepIndex step : steps) parts.push_back(plan.steps[step]);
  const auto make = [basis, steps, parts = std::move(parts)](const Finished& all,
                                                             const GiveOutput& give) -> Result<void> {
    std::vector<Packed> packed = {{"LEESMIJ.txt", woorden::open_data_leesmij(basis.programma)}};
    for (const OutputStep& part : parts) {
      const auto take = [&](std::size_t which, std::string_view bytes) -> Result<void> {
        packed.push_back(
            {std::string(path_below(part.outputs[which].address, kDataFolder)), std::string(bytes)});
        return {};
      };
      if (auto made = part.make(needed_by(part, steps, all), take); !made) return made;
    }
    std::vector<ZipEntry> entries;
    for (const Packed& file : packed) entries.push_back({file.name, file.bytes});
    return give(0, zip_archive(entries));
  };
  return {{{addresses::open_data(basis.programma.editie.id + ".zip"), &formats::kZip, {}}}, steps, make};
}

}  // namespace voortgang
