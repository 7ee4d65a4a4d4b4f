#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "base/moment.h"
#include "base/periode.h"
#include "base/written_number.h"
#include "diag/problem.h"

namespace voortgang {

// A cell of a table: what is written in it, trimmed, and where it stands.
struct CsvCell {
  std::string_view column;  // its name
  std::string_view text;
  Span span;
  NumberStyle numbers{};  // of its file
};

// What a cell says: nothing, and a problem with what to write instead, where it is something else. A
// frequency leaves some periods one meaning, and a kind some signs beside a number.
[[nodiscard]] std::optional<Periode> read_periode(const CsvCell& cell, Problems& problems,
                                                  std::optional<Frequentie> frequentie);
[[nodiscard]] std::optional<Decimal> read_number(const CsvCell& cell, Problems& problems,
                                                 const NumberKind& kind, Code not_a_number);
// A day, or a period.
[[nodiscard]] std::optional<Moment> read_moment(const CsvCell& cell, Problems& problems);
// Index in a list of words.
[[nodiscard]] std::optional<std::size_t> read_word(const CsvCell& cell,
                                                   std::span<const std::string_view> words,
                                                   Problems& problems);
// "ja"; blank is "nee".
[[nodiscard]] bool read_yes(const CsvCell& cell, Problems& problems);

}  // namespace voortgang
