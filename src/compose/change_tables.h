#pragma once

#include <string>

#include "compose/setting.h"
#include "facts/verandering.h"

// What changed in one area, a table for each kind of change. Each is added where it has a row.
namespace voortgang {

// Each adds a table of what changed in an area, and nothing where nothing did. Verdicts: on goals first, then
// on their indicators.
void add_verdicts(Setting& setting, const Gebiedsverandering& area, GebiedIndex gebied, Blocks& blocks);
// A row per series that has a new figure, for the last of them; and one for each gap that was filled.
void add_new_numbers(Setting& setting, const Gebiedsverandering& area, GebiedIndex gebied, Blocks& blocks);
// Figures that were revised, or are gone.
void add_other_numbers(Setting& setting, const Gebiedsverandering& area, Cijfersoort soort,
                       std::string caption, Blocks& blocks);
// The same number, from one status to another: the number stands once.
void add_statuses(Setting& setting, const Gebiedsverandering& area, GebiedIndex gebied, Blocks& blocks);
void add_actions(Setting& setting, const Gebiedsverandering& area, GebiedIndex gebied, Blocks& blocks);

}  // namespace voortgang
