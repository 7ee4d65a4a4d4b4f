#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/file_system.h"
#include "base/source.h"
#include "diag/problem.h"

namespace voortgang {

// What people write by hand, in bytes. Their readers keep a tree that is many times as large as the text, and
// take more than linear time on texts that were made to do so.
inline constexpr std::uint64_t kLargestTekst = std::uint64_t{256} << 10U;  // about 40.000 words
inline constexpr std::uint64_t kLargestJson = std::uint64_t{4} << 20U;
inline constexpr std::uint64_t kLargestEditie = std::uint64_t{256}
                                                << 20U;  // a frozen one of the whole country has 40
inline constexpr std::uint64_t kLargestTemplate = std::uint64_t{1} << 20U;

// Whether symbolic links may lead out of a folder. Those of a programme may not: whoever sends in a file
// would have any file of this machine published. Files that somebody named may be anywhere.
enum class Reach : std::uint8_t { kWithin, kAnywhere };

// The files of one programme folder, by path relative to it, for any number of threads. What is wrong with a
// file as such becomes a problem in that file; what is wrong with a folder, or with a name in it, is kept,
// and told by tell().
class ProgrammeFolder {
 public:
  ProgrammeFolder(FileSystem& files, std::string root, Reach reach = Reach::kWithin)
      : files_(files), root_(std::move(root)), reach_(reach) {}

  // What cannot be looked at is kUnknown, and is told.
  [[nodiscard]] FileKind kind(std::string_view path) const;
  // Names of the files with that ending, or of the folders, in a folder; none where it is missing.
  [[nodiscard]] std::vector<std::string> file_names(std::string_view folder, std::string_view ending) const;
  [[nodiscard]] std::vector<std::string> folder_names(std::string_view folder) const;

  // A link to something outside the programme, which is not read.
  [[nodiscard]] bool leads_out(std::string_view path) const;

  // Bytes as they are. Nothing, and a problem, where there is no such file or it cannot be read.
  [[nodiscard]] std::optional<std::string> read_bytes(SourceId source, const Sources& sources,
                                                      Problems& problems,
                                                      std::uint64_t limit = kLargestInput) const;

  // Every file in a folder and below it, as `read_bytes` has it; a folder that is too deep is told. `take`
  // gets the path below that folder. `above` is how many folders deep it is itself.
  using TakeFile = std::function<void(std::string below, SourceId source, std::string bytes)>;
  void each_file_below(const std::string& folder, Sources& sources, Problems& problems, const TakeFile& take,
                       int above = 0) const;

  // Text in UTF-8, put into the sources. False, with a problem, where that is not possible or it is longer
  // than `limit` bytes.
  [[nodiscard]] bool read_text(SourceId source, Sources& sources, std::uint64_t limit,
                               Problems& problems) const;
  // The same of a table (CSV): one that is not UTF-8 is taken to be Windows-1252, which is told.
  [[nodiscard]] bool read_any_text(SourceId source, Sources& sources, Problems& problems) const;
  // The same of a table that need not be there, as a source; nothing where it is missing or cannot be read.
  [[nodiscard]] std::optional<SourceId> read_if_there(std::string_view path, Sources& sources,
                                                      Problems& problems) const;

  // What kept folders from being read, or names from being used: no error passes for a folder without files.
  void tell(Sources& sources, Problems& problems) const;

 private:
  struct Finding {
    Code code;
    std::string reason;
  };

  // What a file holds, and where that is no UTF-8; where it is, it has gone to the sources.
  struct Written {
    std::string bytes;
    std::optional<std::size_t> invalid;
  };

  enum class Form : std::uint8_t { kText, kTable };
  [[nodiscard]] std::optional<Written> read_written(SourceId source, Sources& sources, std::uint64_t limit,
                                                    Form form, Problems& problems) const;
  static void tell_invalid(Code code, SourceId source, const Written& written, const Sources& sources,
                           Problems& problems);
  [[nodiscard]] std::vector<FolderEntry> entries(std::string_view folder) const;
  void keep_reason(std::string_view folder, const Failure& failure) const;
  void keep(const std::string& path, Code code, std::string reason = {}) const;
  [[nodiscard]] bool is_folder_within(const std::string& folder) const;

  FileSystem& files_;
  std::string root_;
  Reach reach_;
  mutable std::mutex mutex_;  // of what follows
  mutable std::map<std::string, Finding, std::less<>> found_;
  mutable std::set<std::string> told_;                // files with a problem of their own
  mutable std::map<std::string, bool> within_;        // folders that were looked at
  mutable std::optional<Result<std::string>> place_;  // of the root, without links
};

}  // namespace voortgang
