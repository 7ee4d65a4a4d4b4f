#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compose/basis.h"
#include "document/feed.h"
#include "programme/formats.h"

namespace voortgang {

// Where a paper is in one of its formats.
struct PaperPlace {
  const Format* format = nullptr;
  std::string adres;
  std::size_t bytes = 0;  // 0: not known
};

// A document as lists name it, with its places in the order of formats; the first is the one to read.
struct PublishedPaper {
  std::string gebied;  // name of the area
  std::string titel;
  bool is_rapport = false;  // that of the area; else a letter, an annex or a pack
  std::vector<PaperPlace> places;

  // Nothing where it is not there in that format.
  [[nodiscard]] const PaperPlace* in(const Format& format) const;
};

// What kind of paper a letter is, and what about where there may be several; without one, the report.
[[nodiscard]] std::string paper_title(const Programma& programma, const Brief* brief);
// Those of this edition, area by area; and the archive of them all, where it was made.
[[nodiscard]] std::vector<PublishedPaper> papers_of(const Basis& basis, GebiedIndex gebied);
// Those that belong to no edition, area by area.
[[nodiscard]] std::vector<PublishedPaper> papers_outside_editions(const Basis& basis);
// Where a letter is in the formats that it was asked for in; without one, the report of that area.
[[nodiscard]] std::vector<PaperPlace> asked_places(const Basis& basis, GebiedIndex gebied,
                                                   const Brief* brief);
// "PDF, 48 kB"
[[nodiscard]] std::string format_and_size(const PaperPlace& place);
// Those that an earlier edition keeps, in order of area.
[[nodiscard]] std::vector<PublishedPaper> kept_papers(const Programma& programma, std::string_view editie);
// A file of a paper that an earlier edition keeps, by what its address says. Nothing where it is no paper, of
// an area that is gone, or one that belongs to no edition and is still there.
struct KeptPaper {
  GebiedIndex gebied = kRegio;
  std::string soort;  // id of its kind
  std::string titel;
  const Format* format = nullptr;
};
[[nodiscard]] std::optional<KeptPaper> kept_paper(const Programma& programma, const Bewaard& kept);
// The editions that keep documents, the newest first.
[[nodiscard]] std::vector<std::string> kept_editions(const Programma& programma);

// For readers who want to hear of new documents.
[[nodiscard]] std::vector<FeedItem> feed_items(const Basis& basis);

}  // namespace voortgang
