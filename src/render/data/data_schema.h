#pragma once

#include <string_view>

namespace voortgang {

// The text of docs/schema/<name>.json for what we publish as JSON, built into the tool (generated,
// src/embed.cmake).
[[nodiscard]] std::string_view embedded_data_schema(std::string_view name);

}  // namespace voortgang
