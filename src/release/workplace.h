#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/file_system.h"
#include "base/result.h"

namespace voortgang {

// Where a release is made ready: `.voortgang/publicatie` below the programme's folder. One run at a time has
// it, new and empty, and leaves nothing of it. Its mark makes it ours; a folder without one, or a link, is
// somebody's and stays.
class Workplace {
 public:
  // The folder that it is in, in the programme's.
  static constexpr std::string_view kHidden = ".voortgang";

  // Waits that long for another run; then a Failure of kind kHeld says who that is. Of kind kForeign: of
  // somebody else.
  [[nodiscard]] static Result<Workplace> take(FileSystem& files, const std::string& programme,
                                              unsigned milliseconds);
  ~Workplace();
  Workplace(Workplace&&) noexcept = default;
  Workplace& operator=(Workplace&&) = delete;

  // Two folders for its holder to make.
  [[nodiscard]] std::string site() const;
  [[nodiscard]] std::string repository() const;

 private:
  Workplace(FileSystem& files, std::string folder, std::unique_ptr<FileLock> lock);
  [[nodiscard]] Result<void> make();
  [[nodiscard]] Result<void> clear();

  FileSystem* files_;
  std::string folder_;
  std::unique_ptr<FileLock> lock_;  // none once it has moved on
};

}  // namespace voortgang
