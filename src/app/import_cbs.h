#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/command_line.h"
#include "base/file_system.h"
#include "diag/problem.h"
#include "forms/levering_merge.h"
#include "load/loaded.h"

namespace voortgang {

// What an import does to one delivery.
struct LeveringImport {
  HoofddoelIndex hoofddoel = 0;
  GebiedIndex gebied = kRegio;
  LeveringMerge merge;
};

// A programme with the figures that are to come into it. It stays where it is: rows point into it.
struct CbsImport {
  Loaded loaded;
  Problems problems;                       // that keep the import from writing
  std::vector<LeveringImport> leveringen;  // by hoofddoel, then area
  TextArena teksten;

  CbsImport() = default;
  CbsImport(const CbsImport&) = delete;
  CbsImport& operator=(const CbsImport&) = delete;
};

// Reads the programme, the mapping and the exports, and works out what changes. Writes nothing.
void prepare_cbs_import(FileSystem& files, const Options& options, CbsImport& out);

}  // namespace voortgang
