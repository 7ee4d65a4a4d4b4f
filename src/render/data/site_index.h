#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/findable_page.h"
#include "programme/programma.h"

namespace voortgang {

// A page of the site as lists of pages name it.
struct SitePage {
  std::string titel;
  std::string adres;  // from the site's root
};

// sitemap.xml (sitemaps.org 0.9): the whole address of every page.
[[nodiscard]] std::string sitemap_xml(const Programma& programma, const std::vector<SitePage>& pages);

// zoek.js: titles, addresses and other words as a script, so that a page on a disk can load it too; and the
// gemeenten with their folders, for what each of them has of an indicator.
[[nodiscard]] std::string search_script(const std::vector<FindablePage>& pages,
                                        const std::vector<FindableArea>& areas);

// huisstijl.css: the colour that site/huisstijl.json chooses, over that of the stylesheet, and what stands at
// the foot of a printed page.
[[nodiscard]] std::string site_style(const Programma& programma);

}  // namespace voortgang
