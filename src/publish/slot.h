#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/file_system.h"
#include "base/result.h"
#include "publish/foreign.h"

namespace voortgang {

// The right to work on one output folder. It is a hidden file beside the folder that is locked while a run
// lasts; what the run does stands in it, so that the next one can finish or undo what a dead one left. After
// a run that ended well nothing of it is left.
class Slot {
 public:
  // Waits for another run; then makes good what a dead one left, and puts its old site back where there is
  // none. A Failure of kind kHeld says who is at work.
  [[nodiscard]] static Result<Slot> take(FileSystem& files, const std::string& folder, unsigned milliseconds);

  Slot(Slot&&) noexcept = default;
  Slot& operator=(Slot&&) noexcept = default;
  ~Slot() = default;

  // Makes a folder for the new site beside its place; nobody else has it. Once per run.
  [[nodiscard]] Result<std::string> make_staging(Survives what);
  // From here on it depends on what stands in the site's place which of the two folders is the old one.
  [[nodiscard]] Result<void> note_exchange(const Copies& copies, Survives what);
  // The two folders change places. Where the file system cannot do that, the site is away for a moment, and
  // the next run puts it back if this one dies then.
  [[nodiscard]] Result<void> exchange();
  // Brings home what is not ours from the old site, and clears it away. What fails here waits for a next run.
  void finish(const Manifest& before, const Manifest& now);
  // Takes back what was staged.
  void abandon();

  // Hidden folders beside the site that stay: of others, or of ours what could not be cleared away.
  [[nodiscard]] const std::vector<std::string>& leftovers() const { return leftovers_; }
  // Whether the site had gone and was put back.
  [[nodiscard]] bool has_put_back() const { return has_put_back_; }

 private:
  // One attempt at a new site, as far as it came.
  struct Attempt {
    unsigned number = 0;
    std::optional<std::uint64_t> folder;  // its staging's number on the disk; none before the exchange
    Copies copies;
    bool is_done = false;  // only to be cleared away
  };

  Slot(FileSystem& files, std::string folder, std::unique_ptr<FileLock> lock);

  [[nodiscard]] static std::vector<Attempt> attempts_in(std::string_view notes);
  [[nodiscard]] Result<void> recover();
  [[nodiscard]] Result<void> put_back();
  [[nodiscard]] Result<void> recover(const Attempt& attempt);
  [[nodiscard]] Result<std::string> old_folder(unsigned number) const;
  [[nodiscard]] Result<void> bring_home(const Attempt& attempt, const std::string& old);
  [[nodiscard]] Result<void> bring_home(const Attempt& attempt, const std::string& old,
                                        const Manifest& before, const Manifest& now);
  void clear(const std::string& folder);
  void release();
  [[nodiscard]] std::string staging(unsigned number) const;
  [[nodiscard]] std::string retired(unsigned number) const;

  FileSystem* files_;
  std::string folder_;
  std::unique_ptr<FileLock> lock_;
  unsigned number_ = 0;  // of our own attempt; 0 before there is one
  Copies copies_;
  std::vector<std::string> leftovers_;
  bool has_unfinished_ = false;  // the notes are still needed
  bool has_put_back_ = false;
};

// At the start of any run: where a dead run left no site but an old one beside its place, that one is put
// back. Whether it did so; another run at work is none of its business.
[[nodiscard]] Result<bool> put_back_site(FileSystem& files, const std::string& folder);

}  // namespace voortgang
