#pragma once

#include <string>
#include <string_view>

namespace voortgang {

// Without it Excel takes a file for Windows-1252.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// A cell as RFC 4180 has it: between quotes where its text needs them.
void append_csv_cell(std::string& out, std::string_view text, char separator = ';');

}  // namespace voortgang
