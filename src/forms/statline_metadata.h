#pragma once

#include <map>
#include <string>
#include <string_view>

#include "diag/problem.h"

namespace voortgang {

// The file {table}_metadata.csv of StatLine: several tables one below the other, each behind its name
// (NORMEN section 6.1). Codes are trimmed; empty where no such file was given.
struct StatlineMetadata {
  struct Kolom {
    std::string titel;
    std::string eenheid;  // "1 000 euro"
    bool is_text = false;
    bool is_region = false;
    bool is_period = false;
  };
  struct Waarde {
    std::string titel;
    bool voorlopig = false;  // of a period: its status is not definitief
  };
  std::string tabel;
  std::map<std::string, Kolom, std::less<>> kolommen;  // topics and dimensions, by key
  std::map<std::string, std::map<std::string, Waarde, std::less<>>, std::less<>>
      waarden;  // by dimension and key

  [[nodiscard]] const Kolom* kolom(std::string_view key) const;
  [[nodiscard]] const Waarde* waarde(std::string_view dimension, std::string_view key) const;
};

[[nodiscard]] bool is_statline_metadata(std::string_view text);

[[nodiscard]] StatlineMetadata read_statline_metadata(SourceId source, std::string_view text,
                                                      Problems& problems);

}  // namespace voortgang
