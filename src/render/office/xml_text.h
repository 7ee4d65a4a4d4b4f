#pragma once

#include <string>
#include <string_view>

namespace voortgang::xml {

// Words such that they mean themselves, between tags and within quotes. What XML 1.0 cannot hold becomes
// U+FFFD.
void text(std::string& out, std::string_view words);

// The same as a text of its own.
[[nodiscard]] std::string escaped(std::string_view words);

// ` name="value"`
void attribute(std::string& out, std::string_view name, std::string_view value);

}  // namespace voortgang::xml
