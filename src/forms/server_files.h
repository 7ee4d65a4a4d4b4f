#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/embedded_file.h"

// What the keeper of a web server needs to show the site: settings, ready to be included, and lines for files
// that belong to the whole host. The texts are templates/server.
namespace voortgang {

// Where the site can be found: "https://regio.almere.nl/zorg" is the host "regio.almere.nl" and the path
// "/zorg", which is empty at the root of a host.
struct SiteAddress {
  std::string host;
  std::string path;

  friend bool operator==(const SiteAddress&, const SiteAddress&) = default;
};

// Nothing where it is no http or https address, or has characters that would mean something in settings.
[[nodiscard]] std::optional<SiteAddress> parse_site_address(std::string_view address);

// The kinds: nginx, apache, caddy, robots, security.
[[nodiscard]] std::span<const std::string_view> server_kinds();

// What of a programme its web server is told.
struct ServedSite {
  std::string_view titel;
  SiteAddress address;
  std::vector<int> woo;  // numbers of the categories of the Wet open overheid that its papers are of
};

// `folder`: where the site stands on the server, as `publish` leaves it. Nothing where there is no such kind,
// or the folder has characters that would end a text between quotes.
[[nodiscard]] std::optional<std::string> server_text(std::string_view kind, const ServedSite& site,
                                                     std::string_view folder);

// What a page of the site may do (Content Security Policy Level 3): nothing but load its own style, script,
// pictures and fonts.
inline constexpr std::string_view kContentPolicy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; base-uri "
    "'none'; form-action "
    "'none'; frame-ancestors 'none'";

// templates/server and templates/ci (generated, src/embed_files.cmake).
[[nodiscard]] std::span<const EmbeddedFile> publishing_files();
// One of them, by its path; nothing where there is none.
[[nodiscard]] std::string_view publishing_file(std::string_view path);

}  // namespace voortgang
