#pragma once

#include <string>
#include <vector>

#include "document/feed.h"
#include "programme/programma.h"

namespace voortgang {

// What is new, for programs that tell their readers (Atom, RFC 4287). Its dates are those of editions: this
// tool has no clock.
[[nodiscard]] std::string atom_feed(const Programma& programma, const std::vector<FeedItem>& items);

}  // namespace voortgang
