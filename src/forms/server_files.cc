#include "forms/server_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "base/digits.h"
#include "base/fill_in.h"

namespace voortgang {
namespace {

constexpr std::array<std::string_view, 5> kKinds = {"nginx", "apache", "caddy", "robots", "security"};
constexpr std::array<std::string_view, 5> kFiles = {"nginx.conf", "apache.conf", "Caddyfile", "robots.txt",
                                                    "security.txt"};
constexpr std::string_view kFolder = "templates/server/";

// Nothing in a path of an address may begin something else in the settings of a server.
bool is_plain(std::string_view text, std::string_view also) {
  return std::ranges::all_of(text, [&](char c) { return is_letter(c) || is_digit(c) || also.contains(c); });
}

bool is_folder(std::string_view folder) {
  return folder.starts_with('/') && std::ranges::none_of(folder, [](char c) {
           return static_cast<unsigned char>(c) < ' ' || std::string_view("\"'\\;{}$").contains(c);
         });
}

std::string_view text_of(std::string_view kind) {
  const auto found = std::ranges::find(kKinds, kind);
  if (found == kKinds.end()) return {};
  const std::string path =
      std::string(kFolder).append(kFiles[static_cast<std::size_t>(found - kKinds.begin())]);
  return publishing_file(path);
}

// A dot is the one character of a plain path that means something in a regular expression.
std::string as_regex(std::string_view path) {
  std::string out;
  for (const char c : path) {
    if (c == '.') out += '\\';
    out += c;
  }
  return out;
}

// Who leaves out the last slash is sent on; at the root of a host nobody can.
std::string redirect(std::string_view kind, const std::string& path) {
  if (path.empty()) return {};
  if (kind == "caddy") return "redir " + path + " " + path + "/ permanent\n";
  return "location = " + path + " {\n    return 301 " + path + "/;\n}\n\n";
}

std::string alias(const std::string& path, std::string_view folder) {
  const std::string place = std::string("\"").append(folder).append("\"");
  return path.empty() ? "DocumentRoot " + place : "Alias \"" + path + "\" " + place;
}

// Where the index of the Wet open overheid begins to read.
std::string woo_lines(const std::string& site, const std::vector<int>& categories) {
  std::string out;
  for (const int category : categories)
    fmt::format_to(std::back_inserter(out), "Sitemap: {}/sitemapindex-diwoo-infocat{:03}.xml\n", site,
                   category);
  return out;
}

// On one line, whatever the title has.
std::string in_comment(std::string_view title) {
  std::string out(title);
  std::ranges::replace_if(out, [](char c) { return static_cast<unsigned char>(c) < ' '; }, ' ');
  return out;
}

}  // namespace

std::string_view publishing_file(std::string_view path) {
  const auto files = publishing_files();
  const auto found = std::ranges::find(files, path, &EmbeddedFile::path);
  return found == files.end() ? std::string_view() : found->bytes;
}

std::optional<SiteAddress> parse_site_address(std::string_view address) {
  const std::size_t begin = address.find("://");
  const std::string_view scheme = address.substr(0, begin);
  if (scheme != "https" && scheme != "http") return std::nullopt;
  address.remove_prefix(begin + 3);
  while (address.ends_with('/')) address.remove_suffix(1);
  const std::size_t slash = std::min(address.find('/'), address.size());
  SiteAddress out{std::string(address.substr(0, slash)), std::string(address.substr(slash))};
  if (out.host.empty() || !is_plain(out.host, ".-:") || !is_plain(out.path, "/._~-")) return std::nullopt;
  return out;
}

std::span<const std::string_view> server_kinds() {
  return kKinds;
}

std::optional<std::string> server_text(std::string_view kind, const ServedSite& site,
                                       std::string_view folder) {
  const SiteAddress& address = site.address;
  const std::string_view text = text_of(kind);
  if (text.empty() || !is_folder(folder)) return std::nullopt;
  while (folder.size() > 1 && folder.ends_with('/')) folder.remove_suffix(1);
  const std::string at = "https://" + address.host + address.path;
  return filled_in(text, {{"titel", in_comment(site.titel)},
                          {"host", address.host},
                          {"pad", address.path},
                          {"pad_regex", as_regex(address.path)},
                          {"adres", at},
                          {"map", folder},
                          {"csp", kContentPolicy},
                          {"naar_map", redirect(kind, address.path)},
                          {"alias", alias(address.path, folder)},
                          {"woo", woo_lines(at, site.woo)}});
}

}  // namespace voortgang
