#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "diag/problem.h"

namespace voortgang {

// The file {table}_metadata.csv of StatLine: several tables one below the other, each behind its name
// (TableInfos, DataProperties and one for each dimension). Codes are trimmed; empty where no such file was
// given.
struct StatlineMetadata {
  struct Kolom {
    std::string titel;
    std::string eenheid;    // "1 000 euro"
    std::string definitie;  // in which HTML may stand
    std::string decimalen;
    std::string nummer, boven;  // its own number, and that of the group of topics it is in
    bool is_dimension = false;
    bool is_text = false;
    bool is_region = false;
    bool is_period = false;
  };
  struct Waarde {
    std::string titel;
    bool voorlopig = false;  // of a period: its status is not definitief
  };
  std::string tabel, titel;
  std::map<std::string, std::pair<std::string, std::string>, std::less<>>
      groepen;                                         // of topics, by number: title, and the group above
  std::map<std::string, Kolom, std::less<>> kolommen;  // topics and dimensions, by key
  std::map<std::string, std::map<std::string, Waarde, std::less<>>, std::less<>>
      waarden;  // by dimension and key

  [[nodiscard]] const Kolom* kolom(std::string_view key) const;
  // The titles of the groups that a topic is in, and its own: "Misdrijven > Vernielingen".
  [[nodiscard]] std::string pad(std::string_view key) const;
  [[nodiscard]] const Waarde* waarde(std::string_view dimension, std::string_view key) const;
};

// By the name of its first table.
[[nodiscard]] bool is_statline_metadata(std::string_view text);

// What is wrong with it as CSV is told.
[[nodiscard]] StatlineMetadata read_statline_metadata(SourceId source, std::string_view text,
                                                      Problems& problems);

}  // namespace voortgang
