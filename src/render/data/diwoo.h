#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/woo.h"

namespace voortgang {

// Sitemaps for the index of the Wet open overheid (DIWOO 0.9.8). A harvester takes a file anew when its
// `lastmod` changes: that is the date of the document or its edition, never that of a build.

// The sitemap of documents, all of one category.
[[nodiscard]] std::string diwoo_sitemap(std::string_view site, std::span<const WooDocument> documents);

// The index of a category: it names its sitemaps by their whole addresses.
[[nodiscard]] std::string diwoo_index(const std::vector<std::string>& sitemaps, Datum latest);

}  // namespace voortgang
