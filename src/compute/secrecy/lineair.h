#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "compute/secrecy/ketens.h"

namespace voortgang {

// What chains do not find, a linear programme may: two worlds between which a cell differs by the width that
// the table asks, of all that may move with it. It hides more than it needs, and costs more than a chain.
class Lineair {
 public:
  explicit Lineair(const Tabel& tabel) : tabel_(tabel), sommen_(tabel.cellen.size(), tabel.celsommen) {}

  // It may be asked, until it has done so much that a search takes too long.
  void begin();
  void end() { left_ = 0; }
  // Nothing where there is none in whole numbers, where too much hangs together, or where it may not be
  // asked. `may_move`: by cell.
  [[nodiscard]] std::optional<Ruimte> search(std::uint32_t cel, const std::vector<bool>& may_move,
                                             const Ketens::Vraag& vraag);

 private:
  struct Buurt;  // the cells that can move with one, and their sums
  [[nodiscard]] std::optional<Buurt> buurt_of(std::uint32_t cel, const std::vector<bool>& may_move) const;

  const Tabel& tabel_;
  SommenPerCel sommen_;
  std::int64_t left_ = 0;  // entries of linear programmes
};

}  // namespace voortgang
