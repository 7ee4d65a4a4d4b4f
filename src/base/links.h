#pragma once

#include <string>
#include <string_view>

namespace voortgang {

// What leads from a page back to the root of the site: "" for "index.html", "../../" for "a/b/index.html".
[[nodiscard]] std::string root_of(std::string_view path);

// An address of the site as seen from a page; a whole address (https:, mailto:) or a place in the page (#) as
// it is. `root` is what leads to the root, such as "../../". What no address may hold (RFC 3986: spaces,
// control characters, quotes and brackets of markup) becomes %XX, so that it is one address in every format.
void append_link(std::string& out, std::string_view root, std::string_view target);

// A folder is the address of the page in it: without the "index.html" at its end, where it has one.
[[nodiscard]] std::string_view without_index(std::string_view address);

[[nodiscard]] bool is_external(std::string_view target);

// The address of an author's link: "/huisvesting/" is the site's page, everything else stays.
[[nodiscard]] std::string site_address(std::string_view written);

}  // namespace voortgang
