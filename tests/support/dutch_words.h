#pragma once

#include <string_view>

namespace voortgang::test {

// The first Dutch word of a sentence that is to be English, a small one or one of the fields and values of
// our files; empty where there is none. What stands between quotes, backticks or braces is an id or
// somebody's text, and names of files and ids with a hyphen are no words.
[[nodiscard]] std::string_view dutch_word_in(std::string_view sentence);

}  // namespace voortgang::test
