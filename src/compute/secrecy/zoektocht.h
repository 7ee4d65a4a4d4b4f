#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace voortgang {

// A sum that is out of balance, and by how much.
struct Onbalans {
  std::uint32_t celsom = 0;
  std::int32_t by = 0;
  friend bool operator==(const Onbalans&, const Onbalans&) = default;
};

// The last link of a chain as far as it has come: its cell, and the link before it.
struct Schakel {
  std::int64_t kosten = 0;
  std::int32_t vorige = -1;
  std::uint32_t cel = 0;
  std::uint32_t lengte = 1;
  std::int8_t weg = 1;  // of that cell: up or down
};

// The chains of one search, the most promising first: the cheapest, then with the fewest sums out of balance,
// then the shortest, then the first that was found. Of chains that leave the same sums out of balance only
// the first counts. Keeps its room for the next search.
class Zoektocht {
 public:
  void begin();
  // `open` in order of places; none: the chain is complete.
  void push(const Schakel& schakel, std::span<const Onbalans> open);
  // The number of the most promising one, that is no longer among the others; -1 where there are none.
  [[nodiscard]] std::int32_t pop();

  [[nodiscard]] const Schakel& schakel(std::int32_t nummer) const {
    return schakels_[static_cast<std::size_t>(nummer)].schakel;
  }
  [[nodiscard]] std::span<const Onbalans> open(std::int32_t nummer) const;
  [[nodiscard]] bool has(std::int32_t nummer, std::uint32_t cel) const;
  [[nodiscard]] std::size_t aantal() const { return schakels_.size(); }  // of chains found so far

 private:
  struct Kandidaat {  // a chain, with the sums that it leaves out of balance
    Schakel schakel;
    std::uint32_t eerste = 0;  // of its sums, in open_
    std::uint32_t aantal = 0;
    bool is_gehad = false;
  };
  [[nodiscard]] bool is_before(std::int32_t a, std::int32_t b) const;
  [[nodiscard]] std::int32_t& slot_of(std::span<const Onbalans> open);
  void make_room();

  std::vector<Kandidaat> schakels_;
  std::vector<Onbalans> open_;
  std::vector<std::int32_t> wachtend_;  // a heap
  std::vector<std::int32_t> slots_;     // by what is out of balance: the best chain so far, -1 for none
};

}  // namespace voortgang
