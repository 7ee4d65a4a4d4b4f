#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "facts/verandering.h"
#include "programme/programma.h"

namespace voortgang {

// How many figures of an indicator changed in an edition, against the one before it. Of an indicator that
// came or went as a whole all its numbers count.
struct Datawijziging {
  std::string editie;
  std::string vorige;     // edition
  std::string indicator;  // may be one that the programme no longer has
  std::size_t nieuw = 0;
  std::size_t herzien = 0;
  std::size_t vervallen = 0;
  std::size_t status = 0;  // the same number with another status

  [[nodiscard]] bool anything() const { return nieuw + herzien + vervallen + status > 0; }
};

inline constexpr std::string_view kWijzigingenCsv = "wijzigingen.csv";  // in data/

// Of every edition that was compared with one before it, the newest last: what earlier ones kept in their
// data/wijzigingen.csv, and this one.
[[nodiscard]] std::vector<Datawijziging> data_changes(const Programma& programma,
                                                      const std::optional<Verandering>& verandering);

}  // namespace voortgang
