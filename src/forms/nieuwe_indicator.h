#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace voortgang {

// The fields that every indicator has, as the dictionary writes them.
struct NieuweIndicator {
  std::string id;
  std::string hoofddoel;
  std::string naam;
  std::string eenheid;
  std::string soort;
  std::string richting;
  std::string bron;
  std::string frequentie;
  std::string definitie;
  std::string eigenaar;
};

// Its entry in the dictionary, a field a line, each line behind `indent`.
[[nodiscard]] std::string indicator_entry(const NieuweIndicator& nieuw, std::string_view indent = "    ",
                                          std::string_view line_end = "\n");

// The dictionary's text with the entry at the end of its list; every other byte stays. Nothing where the text
// is not such a list.
[[nodiscard]] std::optional<std::string> with_indicator(std::string_view dictionary,
                                                        const NieuweIndicator& nieuw);

}  // namespace voortgang
