#include "app/build.h"

#include <mutex>
#include <optional>
#include <utility>
#include <vector>

#include "base/parallel.h"
#include "compose/addresses.h"
#include "compose/compose.h"
#include "compute/compute.h"
#include "load/load.h"
#include "publish/sha256.h"
#include "render/data/facts_json.h"
#include "render/data/indicator_csv.h"
#include "render/render.h"

namespace voortgang {
namespace {

constexpr std::string_view kAssets = "assets";
constexpr std::string_view kData = "data/";

// Without goals and areas nothing can be computed; what is wrong with them has been told.
bool can_be_computed(const Project& project) {
  return !project.programma.hoofddoelen.empty() && !project.programma.gemeenten.empty();
}

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

Result<void> make_documents(const Checked& checked, unsigned threads, const TakeOutput& take) {
  const Basis basis{checked.project, checked.feiten};
  const std::vector<PlannedDocument> plan = plan_site(checked.project);
  FirstFailure failure;
  for_each_index(plan.size(), threads, [&](std::size_t i) {
    const Document document = compose(basis, plan[i]);
    for (const std::string& path : plan[i].paths)
      failure.note(take(path, render_document(checked.project, document, path)));
  });
  return failure.result();
}

Result<void> make_data(const Checked& checked, unsigned threads, const TakeOutput& take) {
  const Project& project = checked.project;
  FirstFailure failure;
  std::vector<FactsFile> files(project.programma.gebieden());
  for_each_index(files.size(), threads, [&](std::size_t i) {
    const auto g = static_cast<GebiedIndex>(i);
    const std::string json = facts_json(project, checked.feiten, g);
    const std::string path = addresses::feiten(project, g);
    files[i] = {std::string(project.programma.gebied_id(g)), path.substr(kData.size()), sha256_hex(json)};
    failure.note(take(path, json));
  });
  failure.note(take(std::string(addresses::kFeiten), facts_index_json(project, files)));
  for_each_index(project.indicatoren.size(), threads, [&](std::size_t i) {
    const auto index = static_cast<IndicatorIndex>(i);
    failure.note(take(addresses::csv(project, index), indicator_csv(project, checked.feiten, index)));
  });
  return failure.result();
}

}  // namespace

std::vector<PlannedAddress> planned_addresses(const Project& project) {
  std::vector<PlannedAddress> addresses;
  for (const PlannedDocument& planned : plan_site(project)) {
    for (const std::string& path : planned.paths) addresses.push_back({path, planned.origin});
  }
  for (IndicatorIndex i = 0; i < project.indicatoren.size(); ++i) {
    addresses.push_back({addresses::csv(project, i), project.indicatoren[i].span});
  }
  for (GebiedIndex g = 0; g < project.programma.gebieden(); ++g)
    addresses.push_back({addresses::feiten(project, g), {}});
  addresses.push_back({std::string(addresses::kFeiten), {}});
  for (const Asset& asset : project.assets) addresses.push_back({path_join(kAssets, asset.pad), {}});
  return addresses;
}

void read_and_check(FileSystem& files, const std::string& programme, unsigned threads, Checked& out) {
  Loaded loaded = load_project(files, programme, threads);
  out.project = std::move(loaded.project);
  out.problems = std::move(loaded.problems);
  if (!can_be_computed(out.project)) return;
  out.feiten = compute(out.project);
  check(out.project, out.feiten, planned_addresses(out.project), out.problems);
}

Result<void> make_site(const Checked& checked, unsigned threads, const TakeOutput& take) {
  if (auto made = make_documents(checked, threads, take); !made) return made;
  if (auto made = make_data(checked, threads, take); !made) return made;
  for (const Asset& asset : checked.project.assets) {
    if (auto taken = take(path_join(kAssets, asset.pad), asset.bytes); !taken) return taken;
  }
  return {};
}

Result<Published> publish_site(FileSystem& files, const Checked& checked, const std::string& out,
                               unsigned threads, const PublishOptions& options) {
  SitePublisher publisher(files, out, options);
  if (auto begun = publisher.begin(); !begun) return std::unexpected(begun.error());
  const auto take = [&](const std::string& path, std::string_view bytes) {
    return publisher.add(path, bytes);
  };
  if (auto made = make_site(checked, threads, take); !made) return std::unexpected(made.error());
  return publisher.finish();
}

}  // namespace voortgang
