#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "compute/secrecy/opgave.h"

namespace voortgang {

// One table of the people and the amounts of a group and what ties them, to be divided into those that hang
// together.
class Tabelbouw {
 public:
  Tabelbouw(const Programma& programma, const Verbanden& verbanden, const Wensen& wensen,
            const Geheim& geheim);

  // The cell of a figure that is a number.
  std::uint32_t cell_of(Figuur figuur);
  // What is published nowhere.
  struct Ongepubliceerd {
    std::int64_t waarde = 0;
    std::int64_t minstens = 0;  // it is known to be no less
    bool is_primair = false;
    bool is_figuur = false;         // one, of then or that is missing: an amount may be all of one
    IndicatorIndex van = kNoIndex;  // whose rules it follows
  };
  std::uint32_t unpublished(const Ongepubliceerd& is);
  [[nodiscard]] Tabelcel& cel(std::uint32_t plaats) { return tabel_.cellen[plaats]; }
  // total - part = something that is not negative, by the rules of `of`.
  void tie_at_least(std::uint32_t total, std::uint32_t part, IndicatorIndex of);
  // Whether a sum is one that a reader has, or one of more ways in which it may have been.
  enum class Zekerheid : std::uint8_t { kZeker, kMisschien };
  void tie(Celsom celsom, Zekerheid zekerheid = Zekerheid::kZeker) {
    tabel_.celsommen.push_back(std::move(celsom));
    misschien_.push_back(zekerheid == Zekerheid::kMisschien);
  }

  // By cell: whether sums give it, were all shown that is a figure and need not be withheld. Of these cells,
  // and what hangs together with them.
  [[nodiscard]] std::vector<bool> given(const std::vector<std::uint32_t>& cells) const;

  // What no sum ties together need not be looked at together. The builder is empty after it.
  [[nodiscard]] std::vector<Opgave> divided();

 private:
  [[nodiscard]] std::int64_t cost(Figuur figuur) const;
  [[nodiscard]] std::vector<std::uint32_t> groups() const;
  [[nodiscard]] bool is_unknown(std::uint32_t cel) const;
  void add(const Tabelcel& cel, std::optional<Figuur> figuur, IndicatorIndex owner);

  const Programma& programma_;
  const Verbanden& verbanden_;
  const Wensen& wensen_;
  const Geheim& geheim_;
  std::int64_t duizenden_ = 0;  // of inhabitants, in all
  Tabel tabel_;
  std::vector<std::vector<std::uint32_t>> cellen_;  // [series][figure]: its cell and one, 0 without
  // By cell.
  std::vector<std::optional<Figuur>> figuren_;
  std::vector<IndicatorIndex> eigenaar_;
  std::vector<bool> misschien_;  // by sum
};

}  // namespace voortgang
