#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/written_number.h"

// What a person may have meant by a cell that is not read, for the help of a message.
namespace voortgang {

// A number as other files have it: 12.5 and 1,234.5 where a comma is the decimal sign, 1.234,5 where a point
// is. Nothing where it could also be another number: 1.234.
[[nodiscard]] std::optional<Decimal> number_in_other_style(std::string_view text, NumberStyle style,
                                                           const NumberKind& kind);

// What to write for a text that is clearly meant as a number: 12,5 for "12,5 weken" and "12.5", 1234 for
// "1 234", -12,5 for "12,5-" and "- 12,5", 1200000 for "1,2 mln". Empty where what stands beside it is no
// unit or mark: "5-10", "5-jan".
[[nodiscard]] std::string suggested_number(std::string_view text, NumberStyle style, const NumberKind& kind);

// The sign of a delivery that a word stands for: x for "GEHEIM" and "<5", . for NA and "n.b.", - for "n.v.t."
// and a long dash, nnb for "PM" and "volgt", 0 for "nihil"; empty for other words.
[[nodiscard]] std::string_view suggested_sign(std::string_view text);

// The status that a mark or word behind a number stands for: voorlopig for "12 (voorlopig)" and "12 p"; empty
// where there is none.
[[nodiscard]] std::string_view suggested_status(std::string_view text);

}  // namespace voortgang
