#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "facts/feiten.h"
#include "programme/programma.h"

namespace voortgang {

// Every published fact of an area, in schema voortgang-feiten/1 (docs/formats.md).
[[nodiscard]] std::string facts_json(const Programma& programma, const Feiten& feiten, GebiedIndex gebied);

struct FactsFile {
  std::string gebied;
  std::string pad;  // relative to the index
  std::string sha256;
};
// The index of those files: data/feiten.json.
[[nodiscard]] std::string facts_index_json(const Programma& programma, const Feiten& feiten,
                                           const std::vector<FactsFile>& files);

}  // namespace voortgang
