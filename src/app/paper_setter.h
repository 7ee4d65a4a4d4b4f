#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/run.h"
#include "base/result.h"
#include "programme/programma.h"

namespace voortgang {

// What Typst has against a source.
struct SettingFault {
  std::string message;   // in its words
  std::size_t line = 0;  // from 1; 0: it does not say
};

// What a paper is set from. Pictures stand beside it, each by the name that the text gives it.
struct PaperText {
  std::string_view text;
  std::span<const Asset* const> images;
};

// One paper that has been set, or why not.
struct SetPaper {
  std::size_t which = 0;  // among the sources
  std::string pdf;        // empty: it could not be set
  std::vector<SettingFault> faults;
};

// What sets papers: Typst, in node, with packages from npm. `stamp` is all of it that decides about the
// bytes: in what company a paper is set does not.
class PaperSetter {
 public:
  explicit PaperSetter(const Terminal& terminal) : terminal_(terminal) {}

  [[nodiscard]] static std::string stamp();

  // Sets them all, on so many processors at once (0: as many as there are), and hands each over as soon as it
  // is there, from any thread. What is not installed is a Failure of kind kMissing.
  [[nodiscard]] Result<void> set(FileSystem& files, const std::vector<PaperText>& sources, unsigned threads,
                                 const std::function<Result<void>(SetPaper)>& take) const;

 private:
  using Papers = std::vector<std::size_t>;  // by their places among the sources

  [[nodiscard]] std::string packages(FileSystem& files) const;
  [[nodiscard]] Result<void> set_some(const std::string& folder, const std::vector<PaperText>& sources,
                                      const Papers& papers,
                                      const std::function<Result<void>(SetPaper)>& take) const;

  const Terminal& terminal_;
};

}  // namespace voortgang
