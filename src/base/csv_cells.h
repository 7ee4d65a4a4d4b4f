#pragma once

#include <string>
#include <string_view>

namespace voortgang {

// Without it Excel takes a file for Windows-1252.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// What somebody wrote, as a cell that stays a text in a spreadsheet: a formula gets a guard. For every CSV
// that leaves us.
void append_csv_text(std::string& out, std::string_view text, char separator = ';');

// A cell of our own making, such as a number or an id, as RFC 4180 has it: between quotes where it needs
// them.
void append_csv_cell(std::string& out, std::string_view text, char separator = ';');

}  // namespace voortgang
