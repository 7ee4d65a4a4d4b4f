#include "app/mail_folder.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

#include "base/hash_list.h"
#include "base/replace_files.h"
#include "base/sha256.h"

namespace voortgang {
namespace {

constexpr std::string_view kList = ".voortgang-mail";  // of hashes
constexpr std::string_view kText = ".txt";
constexpr std::uint64_t kMostBytes = std::uint64_t{1} << 20U;

// What is ours in a folder of somebody is known by name and hash alone: a mail that its reader changed, or a
// file with a name that we want, stays as it is.
class MailFolder {
 public:
  MailFolder(FileSystem& files, const std::string& folder) : files_(files), folder_(folder) {}

  Result<PutMails> put(std::span<const StatusMail> mails) {
    if (auto made = files_.make_folder(folder_); !made) return std::unexpected(made.error());
    if (auto known = read_list(); !known) return std::unexpected(known.error());
    for (const StatusMail& mail : mails) {
      if (auto placed = place(mail); !placed) return std::unexpected(placed.error());
    }
    // Before the first mail: what a run that dies has written is known to the next one.
    if (auto noted = write_list(Listed::kOfBeforeToo); !noted) return std::unexpected(noted.error());
    for (const auto& [name, text] : now_) {
      if (auto done = replace_file(files_, path_join(folder_, name), *text); !done)
        return std::unexpected(done.error());
    }
    if (auto cleared = remove_old(); !cleared) return std::unexpected(cleared.error());
    if (auto noted = write_list(Listed::kOfNow); !noted) return std::unexpected(noted.error());
    if (auto looked = look_for_others(); !looked) return std::unexpected(looked.error());
    put_.written = now_.size();
    return std::move(put_);
  }

 private:
  Result<void> read_list() {
    const auto there = files_.state(path_join(folder_, kList), Links::kItself);
    if (!there) return std::unexpected(there.error());
    if (there->kind != FileKind::kMissing && there->kind != FileKind::kFile)
      return not_ours(path_join(folder_, kList));
    const auto list = files_.read(path_join(folder_, kList), kMostBytes);
    if (!list && list.error().kind == FailureKind::kMissing) return {};
    if (!list) return std::unexpected(list.error());
    for (const auto& [hash, name] : hash_list(*list)) {
      if (name.ends_with(kText) && !name.contains('/')) before_[std::string(name)].emplace(hash);
    }
    return {};
  }

  enum class Listed : std::uint8_t { kOfNow, kOfBeforeToo };
  Result<void> write_list(Listed which) {
    std::string list;
    for (const auto& [name, text] : now_) append_listed_hash(list, sha256_hex(*text), name);
    for (const auto& [name, hashes] : before_) {
      for (const std::string& hash : hashes) {
        if (which == Listed::kOfBeforeToo) append_listed_hash(list, hash, name);
      }
    }
    return replace_file(files_, path_join(folder_, kList), list);
  }

  // Whether a mail may have that name: nobody has it, or it is ours as we left it.
  Result<bool> is_free(const std::string& name, std::string_view text) const {
    if (now_.contains(name)) return false;
    const auto state = files_.state(path_join(folder_, name), Links::kItself);
    if (!state) return std::unexpected(state.error());
    if (state->kind == FileKind::kMissing) return true;
    if (state->kind != FileKind::kFile || state->size > kMostBytes) return false;
    const auto bytes = files_.read(path_join(folder_, name), kMostBytes);
    if (!bytes) return std::unexpected(bytes.error());
    return *bytes == text || is_ours(name, *bytes);
  }

  bool is_ours(const std::string& name, std::string_view bytes) const {
    const auto known = before_.find(name);
    return known != before_.end() && known->second.contains(sha256_hex(bytes));
  }

  Result<void> place(const StatusMail& mail) {
    const std::string wanted = mail.naam + std::string(kText);
    std::string name = wanted;
    for (int n = 2;; ++n) {
      const auto free = is_free(name, mail.tekst);
      if (!free) return std::unexpected(free.error());
      if (*free) break;
      name = fmt::format("{}-{}{}", mail.naam, n, kText);
    }
    if (name != wanted) put_.elsewhere.push_back({wanted, name});
    now_.emplace(name, &mail.tekst);
    return {};
  }

  Result<void> remove_old() {
    for (const auto& [name, hashes] : before_) {
      if (now_.contains(name)) continue;
      const std::string path = path_join(folder_, name);
      const auto there = files_.state(path, Links::kItself);
      if (!there) return std::unexpected(there.error());
      if (there->kind != FileKind::kFile) continue;
      const auto bytes = files_.read(path, kMostBytes);
      if (!bytes && bytes.error().kind != FailureKind::kTooLarge) return std::unexpected(bytes.error());
      if (!bytes || !is_ours(name, *bytes)) continue;  // somebody's own
      if (auto removed = files_.remove_all(path); !removed) return removed;
      ++put_.removed;
    }
    return {};
  }

  Result<void> look_for_others() {
    const auto entries = files_.list(folder_);
    if (!entries) return std::unexpected(entries.error());
    for (const FolderEntry& entry : *entries) {
      if (entry.name != kList && !now_.contains(entry.name)) put_.left.push_back(entry.name);
    }
    return {};
  }

  FileSystem& files_;
  const std::string& folder_;
  std::map<std::string, std::set<std::string>> before_;  // hashes of what we wrote, by name
  std::map<std::string, const std::string*> now_;
  PutMails put_;
};

}  // namespace

Result<PutMails> put_mails(FileSystem& files, const std::string& folder, std::span<const StatusMail> mails) {
  return MailFolder(files, folder).put(mails);
}

}  // namespace voortgang
