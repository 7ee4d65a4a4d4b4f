#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/file_system.h"

namespace voortgang {

// Why a site is not published to a folder.
enum class OutFault : std::uint8_t {
  kProgramme,   // it is the folder of the programme
  kInput,       // it is in one of the folders that the programme is read from
  kAbove,       // the programme is in it
  kHome,        // somebody's home
  kNoFolder,    // a file, a device, a link that leads nowhere
  kForeign,     // there is something in it, and no manifest of ours
  kMount,       // another file system begins there, and a folder cannot change places with it
  kUnreadable,  // the disk does not say what is there
};

struct OutRefusal {
  OutFault fault = OutFault::kUnreadable;
  std::string path;
  std::string reason;  // of kUnreadable, in the system's words
};

// A programme, and the folders in it that it is read from.
struct ReadFrom {
  std::string programme;
  std::span<const std::string_view> inputs;
};

// Whether a place is the programme, holds it, or is in what it is read from. Both paths without links.
[[nodiscard]] std::optional<OutFault> fault_of_place(FileSystem& files, const std::string& place,
                                                     const ReadFrom& from);

// The folder to publish to, without links: a new one, an empty one, or one that we made. `home` may be empty.
[[nodiscard]] std::expected<std::string, OutRefusal> out_folder(FileSystem& files, const std::string& out,
                                                                const ReadFrom& from,
                                                                const std::string& home);

}  // namespace voortgang
