#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <utility>

#include "release/note.h"

namespace voortgang {

// Why a site was not sent, or nothing was put back. What the target shows is as it was, but with kUnsure.
enum class SendFault : std::uint8_t {
  kNoProgram,      // one that it takes is not installed: its name
  kUnreachable,    // the host or the repository does not answer: its words
  kForeign,        // what is there is not ours: what
  kInTheWay,       // something of others stands where we have to be for a moment: its path
  kNewer,          // an edition of a later date is there: its title
  kMeanwhile,      // somebody else published while we did
  kIncomplete,     // not all files came across
  kNothingBefore,  // no earlier release to go back to
  kUnsure,         // it broke off at the switch, and nobody says what is shown: the words of who refused
  kFailed,         // anything else, in the words of who refused
};

struct SendRefusal {
  SendFault fault = SendFault::kFailed;
  std::string detail;
};

template <class T>
using Sending = std::expected<T, SendRefusal>;

[[nodiscard]] inline std::unexpected<SendRefusal> refused(SendFault fault, std::string detail = {}) {
  return std::unexpected(SendRefusal{fault, std::move(detail)});
}

struct SendOptions {
  bool over_newer = false;  // take the place of a newer edition
  std::size_t keep = 5;     // releases, the shown one included
};

struct Sent {
  ReleaseNote now;
  std::optional<ReleaseNote> before;
  bool has_changed = true;  // false: this very site was there already
};

// An earlier date on what we bring than on what is there.
[[nodiscard]] inline bool is_newer(const ReleaseNote& there, const ReleaseNote& ours) {
  return there.datum > ours.datum;
}

}  // namespace voortgang
