#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "compute/secrecy/sommen_per_cel.h"
#include "compute/secrecy/tabel.h"
#include "compute/secrecy/zoektocht.h"

namespace voortgang {

// How a cell can be something else: two other worlds, and what the cells in them cost that are still shown.
struct Ruimte {
  Wereld hoger, lager;
  std::int64_t kosten = 0;
};

// How far a cell moves in a world in order of places, as chains give them.
[[nodiscard]] std::int64_t shift_in_order(const Wereld& wereld, std::uint32_t cel);

// What a reader knows of the bounds of cells.
struct Grenzen {
  std::vector<std::int64_t> omlaag, omhoog;  // how far a cell can go, by cell
};
[[nodiscard]] Grenzen bounds_of_reader(const Tabel& tabel);
// For who knows the drempel: a primary cell is below it, any other that is withheld is not.
[[nodiscard]] Grenzen bounds_of_knower(const Tabel& tabel);

// Searches chains of least cost: cells that move together, each by one step of the cell that it is for, so
// that every sum stays. Best first over the sums that are out of balance, of those the shortest first: what
// has few ways to go on, shows soonest that it has none. In the order of places where all that is the same.
class Ketens {
 public:
  explicit Ketens(const Tabel& tabel);

  // How many sums may be out of balance at a time. A ring needs few; the corners of a cube of several columns
  // more, and a search for those that fails costs much.
  enum class Speling : std::uint8_t { kSmal = 4, kBreed = 10 };

  // Which cells may take part: those that are hidden cost nothing; those that are `vast` or forbidden take no
  // part, nor those that are as small as everybody knows them to be.
  struct Vraag {
    const std::vector<bool>& verborgen;
    const std::vector<bool>& verboden;
    const Grenzen& grenzen;
    Speling speling = Speling::kSmal;
  };

  // Room for a cell as wide as the table asks: by one chain up and down, or by several, one step after the
  // other. Nothing where there is none, or none within the search's bound.
  [[nodiscard]] std::optional<Ruimte> search(std::uint32_t cel, const Vraag& vraag);
  // The same, but no cell that is still shown takes part.
  [[nodiscard]] std::optional<Ruimte> search_hidden(std::uint32_t cel, const Vraag& vraag);

  // It is not known, and it is no zero: everybody knows that those are no less. But beside a withheld zero.
  [[nodiscard]] bool may_be_hidden(std::uint32_t cel) const { return may_go_[cel]; }

 private:
  struct Keten {
    Wereld wereld;            // each cell by one step up or down
    std::int64_t kosten = 0;  // of the cells in it that are still shown
  };
  // A chain by which a cell moves `first`; every cell must be able to go on like that `up` times, and back
  // `down` times, from where it has `moved`. It has to cost less than `below`.
  struct Opdracht {
    std::uint32_t cel = 0;
    int first = 1;
    std::int64_t up = 1, down = 0;
    const Wereld* moved = nullptr;
    std::int64_t below = kGeenGrens;
  };

  void release_zeros(const Celsom& celsom);
  [[nodiscard]] std::optional<Keten> keten(const Opdracht& opdracht, const Vraag& vraag);
  // Of every sum no more than so many cells.
  [[nodiscard]] std::optional<Keten> keten(const Opdracht& opdracht, const Vraag& vraag, std::size_t most);
  void go_on(std::int32_t nummer, const Opdracht& opdracht, const Vraag& vraag);
  bool push(const Schakel& schakel, std::span<const Onbalans> open, const Vraag& vraag);
  [[nodiscard]] bool fits(std::uint32_t cel, int weg, const Opdracht& opdracht, const Vraag& vraag) const;
  [[nodiscard]] bool is_hidden(std::uint32_t cel, const Vraag& vraag) const;
  [[nodiscard]] Keten made(std::int32_t nummer, std::int64_t by) const;
  // Of less than `below`.
  [[nodiscard]] std::optional<Ruimte> in_one(std::uint32_t cel, const Vraag& vraag, std::int64_t below);
  [[nodiscard]] std::optional<Ruimte> in_steps(std::uint32_t cel, const Vraag& vraag, std::int64_t below);

  const Tabel& tabel_;
  std::vector<Celsom> celsommen_;
  SommenPerCel sommen_;
  std::vector<bool> may_go_;
  Zoektocht tocht_;
  std::size_t most_ = 0;                      // cells of a sum, in this search
  bool is_cut_ = false;                       // there were more
  std::vector<Onbalans> open_, nieuw_;        // of the chain that goes on, and of one that is made of it
  std::vector<std::uint32_t> ook_verborgen_;  // by the steps before this one
};

}  // namespace voortgang
