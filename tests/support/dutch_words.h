#pragma once

#include <string>
#include <string_view>

namespace voortgang::test {

// A sentence without what stands between quotes, backticks or braces.
[[nodiscard]] std::string unquoted(std::string_view text);

// The first Dutch function word of a sentence that is to be English; empty where there is none. What stands
// between quotes, backticks or braces is an id or somebody's text, and names of files and ids with a hyphen
// are no words.
[[nodiscard]] std::string_view dutch_word_in(std::string_view sentence);

// The same for the fields and values of our files (site/schema) that are no English words.
[[nodiscard]] std::string word_of_files_in(std::string_view sentence);

}  // namespace voortgang::test
