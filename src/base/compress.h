#pragma once

#include <string>
#include <string_view>

namespace voortgang {

// The forms in which a web server may send a file to who asks for them. The same bytes give the same bytes.

// RFC 1952, without a name or a time.
[[nodiscard]] std::string gzip(std::string_view bytes);
// RFC 7932.
[[nodiscard]] std::string brotli(std::string_view bytes);

}  // namespace voortgang
