#pragma once

#include <span>
#include <vector>

#include "compute/secrecy/verbanden.h"
#include "facts/edities.h"

namespace voortgang {

// A figure of an edition by its place; nullptr where the edition does not have it.
[[nodiscard]] BevrorenFeit* feit_in(BevrorenEditie& editie, const Programma& programma, const Plek& plek);
// Whether it is the number that the edition showed. Of a revised figure the old number tells nothing.
[[nodiscard]] bool is_same(const BevrorenFeit& was, const Waarneming& is);

// What was published of figures before: by the edition before this one, and by this one when it was frozen.
class EerdereEdities {
 public:
  EerdereEdities(const Programma& programma, const Verbanden& verbanden, const Edities& edities);

  [[nodiscard]] std::span<BevrorenEditie* const> list() const { return lijst_; }
  [[nodiscard]] const BevrorenFeit* find(BevrorenEditie& editie, const Plek& plek) const {
    return feit_in(editie, programma_, plek);
  }
  // The edition that showed this very number, or says that one before it did; nullptr where none did.
  [[nodiscard]] const BevrorenEditie* that_showed(Figuur figuur) const;
  // Whether one withheld it: then it stays so, else two editions together give it.
  [[nodiscard]] bool is_held_back(Figuur figuur) const;

 private:
  const Programma& programma_;
  const Verbanden& verbanden_;
  std::vector<BevrorenEditie*> lijst_;
};

}  // namespace voortgang
