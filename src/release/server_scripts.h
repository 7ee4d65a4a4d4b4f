#pragma once

#include <string_view>

namespace voortgang {

// The shell scripts that run where a site is published, by name: look, begin, finish, back (generated,
// src/embed.cmake).
[[nodiscard]] std::string_view embedded_server_script(std::string_view name);

}  // namespace voortgang
