#pragma once

#include <string>
#include <string_view>

namespace voortgang::html {

// Text between tags, and text within a double-quoted attribute. What needs no escaping is copied in one go.
void text(std::string& out, std::string_view words);
void attribute(std::string& out, std::string_view words);

}  // namespace voortgang::html
