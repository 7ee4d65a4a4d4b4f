#pragma once

#include <string>
#include <string_view>

namespace voortgang::typst {

// The inside of a string of Typst's code: the one form in which our texts reach it. In its markup many signs
// have a meaning, and a text would change without a word. Control characters are left out; a tab or an end of
// a line is a space.
void escape(std::string& out, std::string_view words);

// "words", with its quotes.
void string(std::string& out, std::string_view words);

// Words within markup: #"words";
void text(std::string& out, std::string_view words);

}  // namespace voortgang::typst
