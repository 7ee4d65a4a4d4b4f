#pragma once

#include <string>
#include <string_view>

namespace voortgang::markdown {

// Text in GitHub-flavoured Markdown such that it means itself. At the start of a line more characters have a
// meaning than inside it.
void text(std::string& out, std::string_view words);

// The address of a link, between ( and ).
void address(std::string& out, std::string_view words);

// Puts `first` before the first line of a block and `rest` before the others that are not empty.
[[nodiscard]] std::string indented(std::string_view block, std::string_view first, std::string_view rest);

// Code between enough backticks.
void code(std::string& out, std::string_view words);

}  // namespace voortgang::markdown
