#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "compute/secrecy/verbanden.h"
#include "facts/edities.h"

namespace voortgang {

// A figure of an edition by its place; nullptr where the edition does not have it.
[[nodiscard]] const BevrorenFeit* feit_in(const BevrorenEditie& editie, const Programma& programma,
                                          const Plek& plek);
[[nodiscard]] BevrorenFeit* feit_in(BevrorenEditie& editie, const Programma& programma, const Plek& plek);
// Whether it is the number that the edition showed. Of a revised figure the old number tells nothing, and a
// rounded number is another one.
[[nodiscard]] bool is_same(const BevrorenFeit& was, const Waarneming& is);

// Where a gemeente is no more then: the one that it is in, of those that are.
[[nodiscard]] std::optional<std::string_view> merged_into(const Programma& programma, const Gemeente& gone,
                                                          Periode periode);

// Where a figure of an edition is, by the names that it uses: there may be no such place any more.
struct OudePlek {
  IndicatorIndex indicator = 0;
  std::string_view gebied;
  Uitsplitsingsleutel deel;
  Periode periode;
  // Of a gemeente before others became part of it: another figure than that of now.
  bool is_without_merged = false;
  friend auto operator<=>(const OudePlek&, const OudePlek&) = default;
};

// What was published of figures before, by any edition.
class EerdereEdities {
 public:
  EerdereEdities(const Programma& programma, const Verbanden& verbanden, const Edities& edities);

  [[nodiscard]] std::span<BevrorenEditie* const> list() const { return lijst_; }
  [[nodiscard]] const BevrorenFeit* find(const BevrorenEditie& editie, const Plek& plek) const {
    return feit_in(editie, programma_, plek);
  }
  // The latest edition that showed this very number, or says that one did that is no longer kept; nullptr
  // where none did.
  [[nodiscard]] const BevrorenEditie* that_showed(Figuur figuur) const;
  // Whether one withheld it: then it stays so, else two editions together give it.
  [[nodiscard]] bool was_withheld(Figuur figuur) const { return that_withheld(figuur) != nullptr; }
  [[nodiscard]] const BevrorenEditie* that_withheld(Figuur figuur) const;
  // Whether one withheld it that showed what is nothing.
  [[nodiscard]] bool is_more_than_nothing(Figuur figuur) const;
  // Of what has no figure now: the number that the latest edition with one showed; everybody knows it.
  [[nodiscard]] std::optional<std::int64_t> last_shown(const Plek& plek) const;
  // The same by the names that editions use.
  [[nodiscard]] std::optional<std::int64_t> last_shown(const OudePlek& plek) const;

 private:
  // `index`: of the edition.
  [[nodiscard]] bool has_other_gemeenten(std::size_t index, const Plek& plek) const;
  [[nodiscard]] bool is_with_merged(const BevrorenEditie& editie, const Plek& plek) const;

  const Programma& programma_;
  const Verbanden& verbanden_;
  std::vector<BevrorenEditie*> lijst_;
  std::vector<std::vector<std::string_view>> vertrokken_;  // by edition: areas that are no more
  std::vector<bool> hides_zero_;                           // by edition: of some indicator
};

}  // namespace voortgang
