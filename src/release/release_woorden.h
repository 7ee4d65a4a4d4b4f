#pragma once

#include <string>
#include <string_view>

namespace voortgang {

// What readers of a Git host see beside a release: the first line of its commit.
[[nodiscard]] inline std::string release_message(std::string_view edition) {
  return std::string("Editie ").append(edition);
}

// Before the commit that a branch went back to; a later run reads it.
inline constexpr std::string_view kBackTo = "Terug naar ";

// In the folder where a release is made ready, for whoever finds it.
inline constexpr std::string_view kWorkplaceText =
    "voortgang publish leegt deze map. / voortgang publish empties this folder.\n";

}  // namespace voortgang
