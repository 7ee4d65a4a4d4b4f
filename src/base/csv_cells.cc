#include "base/csv_cells.h"

#include "base/spreadsheet.h"

namespace voortgang {

void append_csv_text(std::string& out, std::string_view text, char separator) {
  append_csv_cell(out, guarded_formula(text), separator);
}

void append_csv_cell(std::string& out, std::string_view text, char separator) {
  const bool plain = text.find_first_of("\"\r\n") == std::string_view::npos && !text.contains(separator);
  if (plain) {
    out += text;
    return;
  }
  out += '"';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

}  // namespace voortgang
