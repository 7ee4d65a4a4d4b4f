#pragma once

#include <deque>
#include <vector>

#include "app/command_line.h"
#include "app/run.h"
#include "base/file_system.h"
#include "base/text_arena.h"
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
struct Import {
  Loaded loaded;
  Problems problems;                       // that keep the import from writing
  std::vector<LeveringImport> leveringen;  // by hoofddoel, then area
  std::deque<Levering> gelezen;            // deliveries from elsewhere
  TextArena teksten;

  Import() = default;
  Import(const Import&) = delete;
  Import& operator=(const Import&) = delete;
};

// Reads the programme. False where its basis or a delivery is not fit to import into.
[[nodiscard]] bool load_for_import(FileSystem& files, const Options& options, Import& out);

// Whether an import may write there: in a workbook only people write, which is told.
[[nodiscard]] bool may_import_into(Import& out, HoofddoelIndex hoofddoel, GebiedIndex gebied);

// Writes all files or, where there are errors, none; and says what was done.
[[nodiscard]] RunResult finish_import(const Options& options, FileSystem& files, Terminal terminal,
                                      const Import& import);

}  // namespace voortgang
