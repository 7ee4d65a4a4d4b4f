#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "diag/problem.h"
#include "forms/statline.h"
#include "forms/statline_metadata.h"
#include "load/programme_folder.h"

namespace voortgang {

// The files of CBS that a command names: exports, and what is said of them.
class CbsFiles {
 public:
  CbsFiles(const ProgrammeFolder& disk, const std::vector<std::string>& files, Sources& sources,
           Problems& problems);

  [[nodiscard]] const std::vector<SourceId>& exports() const { return exports_; }
  // Nothing, with a problem, where it is no export.
  [[nodiscard]] std::optional<StatlineTable> table(SourceId source, Problems& problems) const;
  // What is known of an export, which is of that table; empty where no such file was given.
  [[nodiscard]] const StatlineMetadata& metadata(SourceId source, std::string_view tabel) const;
  // The table of which an export is, by the names of the files; empty where they do not tell.
  [[nodiscard]] std::string tabel_of(SourceId source) const;

 private:
  const Sources& sources_;
  std::vector<SourceId> exports_;
  std::map<std::string, StatlineMetadata, std::less<>> metadata_;  // by table
  StatlineMetadata code_lists_;                                    // of observations
};

}  // namespace voortgang
