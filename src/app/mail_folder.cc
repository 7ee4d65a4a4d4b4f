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
    read_list();
    for (const StatusMail& mail : mails) place(mail);
    // Before the first mail: what a run that dies has written is known to the next one.
    if (auto noted = write_list(true); !noted) return std::unexpected(noted.error());
    for (const auto& [name, text] : now_) {
      if (auto done = replace_file(files_, path_join(folder_, name), *text); !done)
        return std::unexpected(done.error());
    }
    if (auto cleared = remove_old(); !cleared) return std::unexpected(cleared.error());
    if (auto noted = write_list(false); !noted) return std::unexpected(noted.error());
    if (auto looked = look_for_others(); !looked) return std::unexpected(looked.error());
    put_.written = now_.size();
    return std::move(put_);
  }

 private:
  void read_list() {
    const auto list = files_.read(path_join(folder_, kList), kMostBytes);
    if (!list) return;
    for (const auto& [hash, name] : hash_list(*list)) {
      if (name.ends_with(kText) && !name.contains('/')) before_[std::string(name)].emplace(hash);
    }
  }

  Result<void> write_list(bool with_before) {
    std::string list;
    for (const auto& [name, text] : now_) append_listed_hash(list, sha256_hex(*text), name);
    for (const auto& [name, hashes] : before_) {
      for (const std::string& hash : hashes) {
        if (with_before) append_listed_hash(list, hash, name);
      }
    }
    return replace_file(files_, path_join(folder_, kList), list);
  }

  // Whether a mail may have that name: nobody has it, or it is ours as we left it.
  bool is_free(const std::string& name, std::string_view text) const {
    if (now_.contains(name)) return false;
    const auto state = files_.state(path_join(folder_, name), Links::kItself);
    if (state && state->kind == FileKind::kMissing) return true;
    const auto bytes = files_.read(path_join(folder_, name), kMostBytes);
    return state && state->kind == FileKind::kFile && bytes && (*bytes == text || is_ours(name, *bytes));
  }

  bool is_ours(const std::string& name, std::string_view bytes) const {
    const auto known = before_.find(name);
    return known != before_.end() && known->second.contains(sha256_hex(bytes));
  }

  void place(const StatusMail& mail) {
    const std::string wanted = mail.naam + std::string(kText);
    std::string name = wanted;
    for (int n = 2; !is_free(name, mail.tekst); ++n) name = fmt::format("{}-{}{}", mail.naam, n, kText);
    if (name != wanted) put_.elsewhere.push_back({wanted, name});
    now_.emplace(name, &mail.tekst);
  }

  Result<void> remove_old() {
    for (const auto& [name, hashes] : before_) {
      if (now_.contains(name)) continue;
      const std::string path = path_join(folder_, name);
      const auto bytes = files_.read(path, kMostBytes);
      if (!bytes || !is_ours(name, *bytes)) continue;
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
