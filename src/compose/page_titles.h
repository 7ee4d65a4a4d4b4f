#pragma once

#include <string>
#include <vector>

#include "compose/basis.h"
#include "compose/site_plan.h"
#include "document/findable_page.h"

namespace voortgang {

// What a page is called in lists of pages; empty for those that no list should lead to.
[[nodiscard]] std::string page_title(const Basis& basis, const PlannedDocument& planned);

// Pages that a search finds. Of very many gemeenten not those about one goal: their own page leads there.
[[nodiscard]] std::vector<FindablePage> pages_to_find(const Basis& basis);
[[nodiscard]] std::vector<FindableArea> areas_to_find(const Programma& programma);

}  // namespace voortgang
