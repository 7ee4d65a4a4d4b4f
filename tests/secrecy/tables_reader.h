#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "compute/secrecy/tabel.h"

namespace voortgang::test {

// A table of tests/secrecy/*.json, with the names of its cells and what is to become of it.
struct Tabelbestand {
  Tabel tabel;
  std::vector<std::string> namen;
  std::vector<std::string> verborgen;                                          // expected, all of them
  std::vector<std::string> onveilig;                                           // expected
  std::map<std::string, std::pair<std::int64_t, std::int64_t>> lezer, kenner;  // expected intervals
};
[[nodiscard]] Tabelbestand lees_tabel(const std::string& json);

// The names of what is withheld, in order.
[[nodiscard]] std::vector<std::string> verborgen_namen(const Tabelbestand& bestand, const Patroon& patroon);

// The smallest and the largest that a withheld cell can be for who has all that is shown, found by trying:
// nothing of the engine's is used. For `kenner` also with what the drempel tells. Beyond `kFar` from its
// value it is as good as unbounded, and that is what is told then.
inline constexpr std::int64_t kFar = 1000;
[[nodiscard]] std::pair<std::int64_t, std::int64_t> interval(const Tabel& tabel,
                                                             const std::vector<bool>& verborgen,
                                                             std::uint32_t cel, bool kenner);

}  // namespace voortgang::test
