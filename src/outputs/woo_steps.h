#pragma once

#include <functional>
#include <vector>

#include "outputs/plan.h"

namespace voortgang {

// The papers that there are, by what the steps that were waited for have made.
using SizesOfPapers = std::function<PaperSizes(const Finished& finished)>;

// The steps that make the sitemaps for the index of the Wet open overheid: an index per category of documents
// and what it names. Nothing where there are no documents for it. They wait for the steps that make papers.
[[nodiscard]] std::vector<OutputStep> woo_steps(const Basis& basis, const std::vector<StepIndex>& papers,
                                                const SizesOfPapers& made);

}  // namespace voortgang
