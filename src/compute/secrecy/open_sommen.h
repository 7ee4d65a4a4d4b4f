#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "compute/secrecy/eerdere_sommen.h"
#include "compute/secrecy/heden.h"
#include "compute/secrecy/tabelbouw.h"

namespace voortgang {

// A sum of then as far as its figures are known: cells of now, and what has no figure now.
struct GelezenSom {
  using Deel = OudeSom::Deel;
  std::vector<std::pair<const Deel*, Lid>> cellen;
  std::vector<const Deel*> open;
  std::int64_t som = 0;    // of what is known
  bool has_shown = false;  // some number of it was shown
  bool is_as_now = true;
  bool misschien = false;  // one of more ways in which it can be

  // What has no figure is not below nothing.
  [[nodiscard]] bool can_be() const;
};

// One of an edition, with open places.
struct OpenSom {
  std::size_t editie = 0;
  const OudeSom* van = nullptr;
  GelezenSom gelezen;
  bool is_supposed = false;  // with some of its figures as they were before they were revised
};

// Editions that told the same tie it once: the engine looks for a way out one sum after another.
class Banden {
 public:
  explicit Banden(Tabelbouw& bouw) : bouw_(bouw) {}
  void tie(Celsom celsom, Tabelbouw::Zekerheid zekerheid);
  [[nodiscard]] Tabelbouw& bouw() const { return bouw_; }

 private:
  Tabelbouw& bouw_;
  using Leden = std::vector<std::pair<std::uint32_t, std::int8_t>>;
  std::set<std::pair<Leden, Tabelbouw::Zekerheid>> gelegd_;
};

// Cells of now, and whether an edition showed them.
using GetoondeCellen = std::map<std::uint32_t, bool>;
[[nodiscard]] bool was_shown(const GetoondeCellen& getoond, std::uint32_t cel);

// Cells of what has no figure now.
struct Vertrokken {
  std::map<Plek, std::uint32_t> without;   // that has a place now
  std::map<OudePlek, std::uint32_t> gone;  // those, and what has no place any more
};

// Gives what has no figure now one cell for all sums of all editions that it is in, with numbers that fit
// them. `edities`: how many there are.
[[nodiscard]] Vertrokken tie_open_sums(const Heden& heden, const GetoondeCellen& getoond,
                                       const std::vector<OpenSom>& open, std::size_t edities, Banden& banden);

}  // namespace voortgang
