#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/file_system.h"
#include "base/result.h"
#include "render/status/status_mail.h"

namespace voortgang {

// What came of a folder of mails.
struct PutMails {
  std::size_t written = 0;
  std::size_t removed = 0;  // of an earlier run, for whoever owes nothing any more
  struct Elsewhere {
    std::string wanted, got;  // names of files: of somebody else, and what ours is called instead
  };
  std::vector<Elsewhere> elsewhere;
  std::vector<std::string> left;  // other files in the folder, which stay
};

// Writes mails into a folder where others may keep files too. Only what an earlier run wrote, and nobody
// changed since, is replaced or removed: a list in the folder says what that is, by name and SHA-256.
[[nodiscard]] Result<PutMails> put_mails(FileSystem& files, const std::string& folder,
                                         std::span<const StatusMail> mails);

}  // namespace voortgang
