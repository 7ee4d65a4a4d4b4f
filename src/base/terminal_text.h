#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace voortgang {

// One character at the start of a text, as a terminal shows it.
struct TerminalCharacter {
  std::string_view shown;   // itself, or what stands for it
  std::size_t bytes = 1;    // that it takes in the text
  std::size_t columns = 1;  // 0 for an accent by itself, 2 for wide ones
};

// What would move the cursor, change the colour or not be seen at all (control and format characters, bytes
// that are no UTF-8) is shown as �, a tab as one space. The text is not empty.
[[nodiscard]] TerminalCharacter terminal_character(std::string_view text);

// A whole text, made harmless in that way.
[[nodiscard]] std::string terminal_text(std::string_view text);
// Columns that it takes.
[[nodiscard]] std::size_t terminal_columns(std::string_view text);

}  // namespace voortgang
