#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compose/basis.h"
#include "document/feed.h"

namespace voortgang {

// A document as lists name it, with its address in each format; empty where it has none in that.
struct PublishedPaper {
  std::string gebied;  // name of the area
  std::string titel;
  std::vector<std::string> adressen;  // one for each of kPaperFormats
};

// Those of this edition, area by area.
[[nodiscard]] std::vector<PublishedPaper> papers_of(const Programma& programma, GebiedIndex gebied);
// Those that belong to no edition, area by area.
[[nodiscard]] std::vector<PublishedPaper> papers_outside_editions(const Programma& programma);
// Those that an earlier edition keeps, in order of area.
[[nodiscard]] std::vector<PublishedPaper> kept_papers(const Programma& programma, std::string_view editie);
// The editions that keep documents, the newest first.
[[nodiscard]] std::vector<std::string> kept_editions(const Programma& programma);

// For readers who want to hear of new documents.
[[nodiscard]] std::vector<FeedItem> feed_items(const Basis& basis);

}  // namespace voortgang
