#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace voortgang {

// A table as a reader sees it: cells, and sums that tie them. Whole persons or euros.
// What it is about, it does not know: cells are named by their places.

inline constexpr std::int64_t kGeenGrens = std::numeric_limits<std::int64_t>::max();

struct Tabelcel {
  std::int64_t waarde = 0;
  std::int64_t onder = 0;  // the smallest and largest that anybody knows it to be
  std::int64_t boven = kGeenGrens;
  std::int64_t kosten = 1;  // of not showing it
  bool primair = false;     // it is not to be computed to within the table's width, times `stap`
  std::int64_t stap = 1;
  bool alleen = false;     // it is all of one, who knows it
  bool verborgen = false;  // not shown anyway, and need not be protected
  bool vast = false;       // known: it cannot be withheld

  [[nodiscard]] bool is_hidden_from_the_start() const { return primair || verborgen; }
};

// One cell in a sum that is a constant: +1 or -1 times a cell.
struct Lid {
  std::uint32_t cel = 0;
  std::int8_t teken = 1;
};
using Celsom = std::vector<Lid>;

struct Tabel {
  std::vector<Tabelcel> cellen;
  std::vector<Celsom> celsommen;
  std::int64_t breedte = 3;  // that must lie between the smallest and the largest that a secret can be
  // Somebody may know that primary cells are below it and all others that are withheld are not. 0: nobody.
  std::int64_t drempel = 0;
};

// How much a cell changes in another world.
struct Verschuiving {
  std::uint32_t cel = 0;
  std::int64_t by = 0;
};
using Wereld = std::vector<Verschuiving>;

// Why a cell cannot be computed: two other worlds, in which everything that is shown is the same, and between
// which the cell differs by the width at least. For those who know of themselves what another cell is, there
// is one in which that cell is the same as well.
struct Getuige {
  std::uint32_t cel = 0;
  Wereld hoger, lager;
  bool for_knower = false;  // they also agree with what somebody knows who knows the drempel
};

struct Patroon {
  std::vector<bool> verborgen;          // by cell
  std::vector<Getuige> getuigen;        // of every primary cell but those below, one or more
  std::vector<std::uint32_t> onveilig;  // primary cells for which no pattern was found
  std::int64_t kosten = 0;              // of what is withheld beside the primary cells
};

// The cells to withhold so that no primary one can be computed, at little cost (docs/DECISIONS.md). What is
// in `onveilig` may be computed all the same. The same table gives the same pattern, whatever it runs on.
[[nodiscard]] Patroon protect_cells(const Tabel& tabel);

// Whether a witness is right: every sum stays, every cell keeps within its bounds, nothing that is shown
// moves, and the cell moves far enough. In whole numbers; whoever found it need not be trusted.
[[nodiscard]] bool is_getuige(const Tabel& tabel, const std::vector<bool>& verborgen, const Getuige& getuige);
// By cell: the first of all that are always the same amount, since a sum has nothing else in it but what is
// shown to be nothing. Whoever has all of the one has all of the others.
[[nodiscard]] std::vector<std::uint32_t> same_amounts(const Tabel& tabel);
// Of every other cell that is all of one, there is a witness in which it does not move. `same`: same_amounts.
[[nodiscard]] bool is_for_everybody(const Tabel& tabel, std::span<const std::uint32_t> same,
                                    std::span<const Getuige> getuigen);

// One for each withheld cell that has any: the first of the pattern's, and of the others, that need none, two
// worlds between which they differ as much.
[[nodiscard]] std::vector<Getuige> witnesses_of(const Tabel& tabel, const Patroon& patroon);

}  // namespace voortgang
