#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "document/document.h"
#include "programme/programma.h"

namespace voortgang {

// What a paper is: a draft, an example, or both. One that belongs to no edition is not what the edition is.

// In the margin of every sheet, "concept · voorbeeld"; empty where it is final.
[[nodiscard]] std::string paper_mark(const Programma& programma, const Document& document);

// The sentence about that at the top.
[[nodiscard]] std::string_view paper_notice(const Programma& programma, const Document& document);

// Its own, or that of its edition; none where it has neither.
[[nodiscard]] std::optional<Datum> paper_date(const Programma& programma, const Document& document);

// With no annexes between them.
[[nodiscard]] bool signature_follows_text(const Document& document);

}  // namespace voortgang
