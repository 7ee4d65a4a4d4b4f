#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "app/run.h"
#include "base/result.h"

namespace voortgang {

// What Typst has against a source.
struct SettingFault {
  std::string message;   // in its words
  std::size_t line = 0;  // from 1; 0: it does not say
};

// One paper that has been set, or why not.
struct SetPaper {
  std::size_t which = 0;  // among the sources
  std::string pdf;        // empty: it could not be set
  std::vector<SettingFault> faults;
};

// What sets papers: Typst, in node, with packages from npm. `stamp` is all of it that decides about the
// bytes.
class PaperSetter {
 public:
  explicit PaperSetter(const Terminal& terminal) : terminal_(terminal) {}

  [[nodiscard]] static std::string stamp();

  // Sets them all in one run, and hands each over as soon as it is there. What is not installed is a Failure
  // of kind kMissing.
  [[nodiscard]] Result<void> set(FileSystem& files, const std::vector<std::string_view>& sources,
                                 const std::function<Result<void>(SetPaper)>& take) const;

 private:
  [[nodiscard]] std::string packages(FileSystem& files) const;

  const Terminal& terminal_;
};

}  // namespace voortgang
