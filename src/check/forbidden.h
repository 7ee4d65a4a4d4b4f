#pragma once

#include <cstdint>
#include <string_view>

namespace voortgang {

// Whether a remark says that its figure may not go out, or not yet, whatever the order of its words: "mag
// niet op de site", "pas na 1 maart naar buiten", "onder embargo", "publicatie vanaf 1 maart".
enum class Forbids : std::uint8_t { kNo, kPerhaps, kYes };
[[nodiscard]] Forbids forbids_publication(std::string_view remark);

}  // namespace voortgang
