#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "render/status/status_lines.h"

namespace voortgang {

// Who has something to do in which area, in the words of the data: the owner of an indicator of which figures
// lack or are not explained, the holder of a promise that is due, the one of an activity that is late. A line
// for each thing.
using PeopleToAsk = std::map<std::pair<GebiedIndex, std::string>, std::vector<std::string>>;
[[nodiscard]] PeopleToAsk people_to_ask(const StatusReport& report);

}  // namespace voortgang
