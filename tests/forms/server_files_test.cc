#include "forms/server_files.h"

#include <doctest/doctest.h>

#include <string>

// What web servers make of it is tried by tests/server/check.mjs.
TEST_SUITE_BEGIN("forms");

namespace voortgang {

TEST_CASE("the address of a site is a host and a path that settings can hold") {
  CHECK(parse_site_address("https://regio.almere.nl/zorg") == SiteAddress{"regio.almere.nl", "/zorg"});
  CHECK(parse_site_address("https://regio.nl/") == SiteAddress{"regio.nl", ""});
  CHECK(parse_site_address("http://localhost:80/a/b.c/") == SiteAddress{"localhost:80", "/a/b.c"});
  for (const char* wrong : {"", "regio.nl", "ftp://regio.nl", "https://", "https:///a", "https://a.nl/b c",
                            "https://a.nl/b;}", "https://a.nl/\"", "https://a.nl/$1", "https://a.nl/\n"}) {
    CAPTURE(wrong);
    CHECK(!parse_site_address(wrong));
  }
}

TEST_CASE("settings name the site's place, and a folder cannot add any") {
  const SiteAddress address{"regio.nl", "/zorg.x"};
  for (const std::string_view kind : server_kinds()) {
    const auto text = server_text(kind, {"Zorg\nuser root;", address, {}}, "/var/www/zorg/");
    REQUIRE(text);
    CAPTURE(*text);
    CHECK(!text->contains("«"));
    CHECK(!text->contains("\nuser root;"));
    CHECK(text->contains("regio.nl"));
  }
  CHECK(server_text("nginx", {"", address, {}}, "/var/www/zorg/")->contains("^/zorg\\.x/"));
  CHECK(server_text("apache", {"", {"regio.nl", ""}, {}}, "/a b")->contains("DocumentRoot \"/a b\""));
  for (const char* folder : {"", "www", "/a\"", "/a;", "/a{", "/a\n", "/$x", "/a'"}) {
    CAPTURE(folder);
    CHECK(!server_text("nginx", {"", address, {}}, folder));
  }
  CHECK(!server_text("iis", {"", address, {}}, "/a"));
}

TEST_CASE("robots.txt names the sitemaps of the papers that a programme has, and no others") {
  const SiteAddress address{"regio.nl", "/zorg"};
  const auto none = server_text("robots", {"Zorg", address, {}}, "/var/www");
  REQUIRE(none);
  CHECK(none->ends_with("\nSitemap: https://regio.nl/zorg/sitemap.xml\n"));
  const auto two = server_text("robots", {"Zorg", address, {8, 12}}, "/var/www");
  REQUIRE(two);
  CHECK(
      two->ends_with("/sitemap.xml\nSitemap: https://regio.nl/zorg/sitemapindex-diwoo-infocat008.xml\n"
                     "Sitemap: https://regio.nl/zorg/sitemapindex-diwoo-infocat012.xml\n"));
}

TEST_SUITE_END();

}  // namespace voortgang
