#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// Whole numbers in running text, in whatever way they are written.
namespace voortgang {

// A text as it is read: without what nobody sees (soft hyphens, joiners), and with plain digits where those
// of another script, of full width or in circles stand.
[[nodiscard]] std::string plainly(std::string_view text);

// "3", "4,0", "drie", "viertal" and "IV"; 0 for anything that is no whole number, and for words beyond
// twaalf. "een" is mostly no count. The word is written plainly.
[[nodiscard]] std::int64_t written_count(std::string_view word);

// Whether anything in a text is a number: a digit, a word for one, also of more than twaalf, or a Roman one.
[[nodiscard]] bool holds_number(std::string_view text);

}  // namespace voortgang
