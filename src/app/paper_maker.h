#pragma once

#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/build.h"
#include "app/command_line.h"
#include "app/paper_setter.h"
#include "app/paper_shelf.h"
#include "app/run.h"
#include "base/file_system.h"
#include "base/source.h"
#include "outputs/plan.h"
#include "publish/manifest.h"

namespace voortgang {

// Makes the papers that somebody asked for, and keeps those that were published before for as long as they
// say the same. What is on the shelf is not made again.
class PaperMaker {
 public:
  // `before` is what the site consists of until now.
  PaperMaker(const Options& options, FileSystem& files, const Terminal& terminal, const Manifest& before);

  // For the plan; this must outlive it.
  [[nodiscard]] PaperOrder order();

  // The site has been published: the shelf need hold no more than its papers.
  void tidy() { shelf_.tidy(); }

  // --- of the papers that were made, or not

  [[nodiscard]] bool made_all_asked() const { return failed_.empty() && !fault_; }
  // What there is to tell about them, with the places in the texts of the programme.
  [[nodiscard]] std::string told(const Sources& sources) const;
  // Those that are published and could not be kept.
  [[nodiscard]] const std::vector<std::string>& dropped() const { return dropped_; }

 private:
  struct Failed {
    std::string address;
    std::string reason;
    std::string sign;   // that the typeface lacks; empty: it is about something else
    std::string typst;  // what Typst says of it
    std::optional<Span> origin;
  };

  struct TooLong {
    std::string address;
    std::size_t pages = 0;
    std::size_t most = 0;
  };

  // Whether it has more pages than its kind may have.
  void note_length(const PaperSource& source, std::string_view pdf);
  [[nodiscard]] bool is_asked(std::string_view address) const;
  [[nodiscard]] std::string kept(const std::string& key, const MakeBytes& make);
  [[nodiscard]] Result<void> make(std::span<const PaperSource> sources, const GiveOutput& give);
  [[nodiscard]] Result<void> set(std::span<const PaperSource> sources,
                                 const std::vector<std::size_t>& missing, const GiveOutput& give);
  void tell(const PaperSource& source, const std::vector<SettingFault>& faults);
  void fail(const PaperSource& source, const SettingFault& fault);

  const Options& options_;
  FileSystem& files_;
  const Terminal& terminal_;
  std::set<std::string, std::less<>> published_;
  PaperSetter setter_;
  PaperShelf shelf_;
  std::mutex mutex_;  // of what comes next, while papers are being made
  std::vector<Failed> failed_;
  std::vector<TooLong> too_long_;
  std::vector<std::string> dropped_;
  std::optional<Failure> fault_;  // what kept all of them from being made
};

// What a command does with the programme as it was read and checked with its papers.
using OnChecked = std::function<RunResult(Checked& checked, PaperMaker& papers, const Manifest& before)>;
[[nodiscard]] RunResult on_checked(const Options& options, FileSystem& files, const Terminal& terminal,
                                   const OnChecked& command);

}  // namespace voortgang
