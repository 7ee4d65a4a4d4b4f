#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compose/basis.h"
#include "compose/site_plan.h"
#include "outputs/plan.h"
#include "render/package.h"

namespace voortgang {

// All that goes to the council of a gemeente in one archive: its papers as PDF, and the figures behind them.

// The gemeenten of which every paper is among `in_batch`, of all `documents`.
[[nodiscard]] std::vector<GebiedIndex> areas_with_packs(const Programma& programma,
                                                        const std::vector<PlannedDocument>& documents,
                                                        const std::vector<PlannedDocument>& in_batch);

// Gathers papers as they are made, and makes the archive of a gemeente of its last one: never, where one
// could not be made. The same bytes for the same papers and figures.
class AnnexPacks {
 public:
  // `papers` in the order in which they are numbered.
  AnnexPacks(const Basis& basis, const std::vector<PlannedDocument>& papers,
             const std::vector<GebiedIndex>& areas);

  // An archive, and whose it is, by its place among the areas.
  struct Pack {
    std::size_t which = 0;
    Package package;
  };
  // Paper `which` has been made; what it was the last of. From any thread.
  [[nodiscard]] std::optional<Pack> add(std::size_t which, std::string_view bytes);

 private:
  [[nodiscard]] Package archive(GebiedIndex gebied, const std::map<std::size_t, std::string>& made) const;

  Basis basis_;
  const std::vector<PlannedDocument>& papers_;
  const std::vector<GebiedIndex>& areas_;
  std::map<GebiedIndex, std::map<std::size_t, std::string>> made_;  // bytes, by paper
  std::mutex mutex_;
};

}  // namespace voortgang
