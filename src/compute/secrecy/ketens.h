#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "compute/secrecy/tabel.h"

namespace voortgang {

// How a cell can be something else: two other worlds, and what the cells in them cost that are still shown.
struct Ruimte {
  Wereld hoger, lager;
  std::int64_t kosten = 0;
};

// What a reader knows of the bounds of cells.
struct Grenzen {
  std::vector<std::int64_t> omlaag, omhoog;  // how far a cell can go, by cell
};
[[nodiscard]] Grenzen grenzen_voor_lezer(const Tabel& tabel);
// For who knows the drempel: a primary cell is below it, any other that is withheld is not.
[[nodiscard]] Grenzen grenzen_voor_kenner(const Tabel& tabel);

// Searches chains of least cost: cells that move together, each by one step of the cell that it is for, so
// that every sum stays. Best first
// over the sums that are out of balance, in the order of places where the costs are the same.
class Ketens {
 public:
  explicit Ketens(const Tabel& tabel);

  // How many sums may be out of balance at a time. A ring needs few; the corners of a cube of several columns
  // more, and a search for those that fails costs much.
  enum class Breedte : std::uint8_t { kSmal = 4, kBreed = 10 };

  // Room for a cell as wide as the table asks: by one chain up and down, or by several, one step after the
  // other. Cells that are hidden cost nothing; those that are `vast` or forbidden take no part, nor those
  // that are as small as everybody knows them to be. Nothing where there is none, or none within the search's
  // bound.
  [[nodiscard]] std::optional<Ruimte> zoek(std::uint32_t cel, const std::vector<bool>& verborgen,
                                           const std::vector<bool>& verboden, const Grenzen& grenzen,
                                           Breedte breedte) const;

  // It is not known, and it is no zero: everybody knows that those are no less.
  [[nodiscard]] bool may_be_hidden(std::uint32_t cel) const;

 private:
  struct Plaats {
    std::uint32_t relatie = 0;
    std::int8_t teken = 1;
  };
  struct Zoektocht;
  struct Keten {
    Wereld stap;              // each cell by one step up or down
    std::int64_t kosten = 0;  // of the cells in it that are still shown
  };
  // The cell moves by `way`; every cell must be able to go on like that `op` times, and back `neer` times.
  [[nodiscard]] std::optional<Keten> keten(std::uint32_t cel, int way, std::int64_t op, std::int64_t neer,
                                           const std::vector<bool>& verborgen,
                                           const std::vector<bool>& verboden, const Grenzen& grenzen,
                                           Breedte breedte) const;
  [[nodiscard]] std::optional<Ruimte> in_one(std::uint32_t cel, const std::vector<bool>& verborgen,
                                             const std::vector<bool>& verboden, const Grenzen& grenzen,
                                             Breedte breedte) const;
  [[nodiscard]] std::optional<Ruimte> in_steps(std::uint32_t cel, std::vector<bool> verborgen,
                                               const std::vector<bool>& verboden, const Grenzen& grenzen,
                                               Breedte breedte) const;

  const Tabel& tabel_;
  std::vector<Relatie> relaties_;
  std::vector<std::vector<Plaats>> relaties_van_;  // by cell
};

}  // namespace voortgang
