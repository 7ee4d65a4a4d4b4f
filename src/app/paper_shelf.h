#pragma once

#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "base/file_system.h"

namespace voortgang {

// Where papers stay that were made, in the programme folder, each by the hash of all that it was made of:
// what is on the shelf is never made again. One that was damaged there counts as not there.
class PaperShelf {
 public:
  PaperShelf(FileSystem& files, std::string_view programme);

  // From any thread.
  [[nodiscard]] std::optional<std::string> find(const std::string& key);
  // A shelf that cannot be written to only costs time.
  void put(const std::string& key, std::string_view bytes);

  // Makes up for what was put there: what nobody looked for goes.
  void tidy();

 private:
  [[nodiscard]] std::string place(const std::string& key);

  FileSystem& files_;
  std::string folder_;
  std::mutex mutex_;
  std::set<std::string, std::less<>> used_;
  bool is_fuller_ = false;
};

}  // namespace voortgang
