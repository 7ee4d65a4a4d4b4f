#pragma once

#include <string>
#include <string_view>

namespace voortgang {

// Whether a text surely has no letter that is written as a letter and its mark, as macOS does in names of
// files: "e" and U+0301. Few texts have them.
[[nodiscard]] bool is_composed(std::string_view text);

// Every such letter as one character (Unicode's form NFC): fonts have those, and a search finds them. Text
// that is no UTF-8 stays what it is.
[[nodiscard]] std::string composed(std::string_view text);

}  // namespace voortgang
