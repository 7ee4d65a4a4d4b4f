#pragma once

#include <map>
#include <string>
#include <string_view>

namespace voortgang::test {

// A workbook (.xlsx) of a description in lines:
//   blad Wonen                    a sheet; "verborgen blad Wonen" is a hidden one
//   indicator | periode | waarde  a row, of cells as below
//   (verborgen) a | b             a hidden row
//   (samengevoegd) A2:A3          merged cells
//   (kolom verborgen) B           a hidden column
//   (opmerking) B2 geheim         a comment at a cell
// A cell is a text, or a number where it looks like one; "5%" is 0.05 with a format of percentages. In front
// of what is stored may stand (tekst), (datum), (fout), (formule), (waar), (doorgehaald), (opmaak 0.0%).
[[nodiscard]] std::string workbook_of(std::string_view description);

// The bytes of an archive with these files, as they are.
[[nodiscard]] std::string zip_of(const std::map<std::string, std::string>& files);

// A workbook with one sheet, whose part is given as XML.
[[nodiscard]] std::string workbook_around(std::string_view name, const std::string& sheet_xml);

}  // namespace voortgang::test
