#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "base/text.h"
#include "base/utf8.h"

namespace voortgang {

// From the last point of a name on; empty where it has none.
[[nodiscard]] constexpr std::string_view ending_of(std::string_view name) {
  return name.substr(std::min(name.rfind('.'), name.size()));
}

// Whether a name ends in one of these, in capitals or not.
[[nodiscard]] inline bool has_ending(std::string_view name, std::span<const std::string_view> endings) {
  return is_one_of(utf8::lower(ending_of(name)), endings);
}

inline constexpr std::string_view kCsvEnding = ".csv";
inline constexpr std::string_view kCoverEnding = ".dekking.csv";  // of a spending plan
inline constexpr std::string_view kMdEnding = ".md";

[[nodiscard]] inline bool is_csv(std::string_view name) {
  return utf8::lower(ending_of(name)) == kCsvEnding;
}

// What office programs write: a table can be a delivery, a text a letter, and a PDF neither.
inline constexpr std::array<std::string_view, 5> kOfficeTables = {".xlsx", ".xls", ".xlsm", ".ods",
                                                                  ".numbers"};
inline constexpr std::array<std::string_view, 5> kOfficeTexts = {".docx", ".doc", ".odt", ".rtf", ".pdf"};

[[nodiscard]] inline bool is_office(std::string_view name) {
  return has_ending(name, kOfficeTables) || has_ending(name, kOfficeTexts);
}

}  // namespace voortgang
