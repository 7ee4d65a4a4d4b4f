// The sitemaps for the index of the Wet open overheid: which papers are in them, and when they changed. That
// they are what a harvester reads is shown by tests/open-data/woo.mjs.
#include <doctest/doctest.h>

#include <string>

#include "compose/page_reader.h"

TEST_SUITE_BEGIN("render");

namespace voortgang::test {
namespace {

constexpr const char* kIndex = "sitemapindex-diwoo-infocat008.xml";
constexpr const char* kSitemap = "sitemap-diwoo-infocat008-1.xml";

SmallProgramme adopted(const std::string& status = "vastgesteld", const std::string& fields = {}) {
  SmallProgramme small;
  small.put("site/editie.json", R"({"id": "2022-02", "titel": "Februari 2022", "datum": "2022-02-10",
    "peilperiode": "2021-H2", "status": ")" +
                                    status + R"("})");
  small.put("site/documentsoorten.json", R"({"rapport": {"woo": {"documentsoort": "voortgangsrapport",
    "informatiecategorie": "vergaderstukken decentrale overheden"}}, "documentsoorten": [{"id": "brief",
    "naam": "Brief", "kenmerken": [{"naam": "Zaaknummer"}], "woo": {"documentsoort": "brief",
    "informatiecategorie": "vergaderstukken decentrale overheden", "thema": "wonen"}}]})");
  small.put("site/documenten/dorp/brief.md",
            "---\nonderwerp: Voortgang & meer\ndatum: 2022-03-08\n" + fields + "---\n\nEen brief.\n");
  small.change("site/programma.json", R"("cbs": "GM0001")", R"("cbs": "GM0001", "tooi": "gm0001")");
  return small;
}

std::string sitemap(const SmallProgramme& small) {
  const FileMap site = small.site();
  const auto found = site.find(kSitemap);
  return found == site.end() ? std::string() : found->second;
}

}  // namespace

TEST_CASE("a letter in the index has its organisation, kind and date; its index names the sitemap") {
  const SmallProgramme small = adopted("vastgesteld", "kenmerken: {Zaaknummer: \"12 & 13\"}\n");
  const std::string map = sitemap(small);
  CHECK(lines_with(map, "documenten/dorp/brief") ==
        "<loc>https://voorbeeld.nl/proef/documenten/dorp/brief-2022-02.html</loc>");
  CHECK(map.find("<lastmod>2022-03-08</lastmod>") != std::string::npos);
  CHECK(map.find("<diwoo:officieleTitel>Voortgang &amp; meer</diwoo:officieleTitel>") != std::string::npos);
  CHECK(map.find("<diwoo:identifier>12 &amp; 13</diwoo:identifier>") != std::string::npos);
  CHECK(map.find("/tooi/id/gemeente/gm0001\">gemeente Dorp</diwoo:publisher>") != std::string::npos);
  CHECK(map.find("/thes/kern/c_7652d853\">brief</diwoo:documentsoort>") != std::string::npos);
  CHECK(map.find("/thes/top/c_124eaf3a\">wonen</diwoo:thema>") != std::string::npos);
  CHECK(lines_with(small.site().at(kIndex), "<loc>") ==
        "<sitemap><loc>https://voorbeeld.nl/proef/sitemap-diwoo-infocat008-1.xml</loc>"
        "<lastmod>2022-03-08</lastmod></sitemap>");
}

TEST_CASE("reports are in the index as of the day of their edition, of whoever has a code") {
  const std::string map = sitemap(adopted());
  CHECK(map.find("documenten/regio/voortgang-2022-02.html") != std::string::npos);
  CHECK(map.find("documenten/dorp/voortgang-2022-02.html") != std::string::npos);
  CHECK(map.find("documenten/dorp/voortgang") < map.find("documenten/regio/voortgang"));  // by address
  CHECK(map.find("documenten/stad/") == std::string::npos);
  CHECK(map.find("<lastmod>2022-02-10</lastmod>") != std::string::npos);
}

TEST_CASE("nothing that is not final is in the index") {
  CHECK(sitemap(adopted("concept")).empty());
  CHECK(sitemap(adopted("voorbeeld")).empty());
  const std::string outside = sitemap(adopted("concept", "buitenEditie: ja\n"));
  CHECK(outside.find("documenten/dorp/brief.html") != std::string::npos);
  CHECK(outside.find("voortgang-2022-02") == std::string::npos);
  // Nor what somebody still has to agree to.
  SmallProgramme asks = adopted("vastgesteld", "buitenEditie: ja\n");
  asks.change("site/documentsoorten.json", R"("naam": "Brief",)",
              R"("naam": "Brief", "akkoord": "college",)");
  CHECK(sitemap(asks).find("documenten/dorp/brief.html") == std::string::npos);
  asks.change("site/documenten/dorp/brief.md", "buitenEditie: ja\n",
              "buitenEditie: ja\nakkoord: {orgaan: college, datum: 2022-02-01}\n");
  CHECK(sitemap(asks).find("documenten/dorp/brief.html") != std::string::npos);
}

}  // namespace voortgang::test

TEST_SUITE_END();
