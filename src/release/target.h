#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace voortgang {

enum class TargetKind : std::uint8_t {
  kFolder,  // of a web server, on this machine
  kServer,  // a folder on another machine, over ssh
  kGit,     // a branch that a Git host shows as pages
};

// Where a site is published to.
struct Target {
  TargetKind kind = TargetKind::kFolder;
  std::string host;    // of kServer: as ssh takes it, "user@host"
  std::string path;    // of kFolder and kServer
  std::string url;     // of kGit
  std::string branch;  // the same

  friend bool operator==(const Target&, const Target&) = default;
};

// "git:URL" or "git:URL#branch", "host:/path" as rsync and scp write it, or the path of a folder. Nothing
// where a part is empty, or would be read as an option by the programs that it is handed to.
[[nodiscard]] std::optional<Target> parse_target(std::string_view text);

}  // namespace voortgang
