#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "base/new_files.h"
#include "base/periode.h"

namespace voortgang {

// What a new programme is about. All in it is an example, but these names.
struct NieuwProgramma {
  struct Gemeente {
    std::string id;
    std::string naam;
    std::string cbs;  // GM0303
  };
  struct Doel {
    std::string id;
    std::string naam;
  };
  std::string titel;
  std::string regio;
  std::vector<Gemeente> gemeenten;  // at least one
  std::vector<Doel> doelen;         // at least one
  Datum datum;                      // of its first edition
  Periode peilperiode;
};

// A code as CBS has them that no gemeente bears; from 0.
[[nodiscard]] std::string invented_cbs_code(std::size_t nth);

// All files of a small programme that is complete: frames, style, schemas, and of every goal an indicator
// with invented figures and texts.
[[nodiscard]] std::vector<NewFile> programme_files(const NieuwProgramma& nieuw);

}  // namespace voortgang
