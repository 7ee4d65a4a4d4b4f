// The chains of one search: which is next, and which do not count.
#include <doctest/doctest.h>

#include <array>
#include <cstdint>

#include "compute/secrecy/zoektocht.h"

TEST_SUITE_BEGIN("compute");

namespace voortgang {
namespace {

constexpr std::uint32_t kMany = 1000;  // more than a search has room for at its begin

std::array<Onbalans, 1> left_open(std::uint32_t relatie) {
  return {Onbalans{relatie, 1}};
}

}  // namespace

TEST_CASE("of chains that leave the same sums out of balance the cheapest counts, however many there are") {
  Zoektocht zoektocht;
  zoektocht.begin();
  for (std::uint32_t i = 0; i < kMany; ++i) zoektocht.push({.kosten = 10 + i, .cel = i}, left_open(i));
  CHECK(zoektocht.aantal() == kMany);
  for (std::uint32_t i = 0; i < kMany; ++i) zoektocht.push({.kosten = 11 + i, .cel = i}, left_open(i));
  CHECK(zoektocht.aantal() == kMany);
  zoektocht.push({.kosten = 9, .cel = 7}, left_open(7));
  CHECK(zoektocht.aantal() == kMany + 1);
  const std::int32_t first = zoektocht.pop();
  CHECK(zoektocht.schakel(first).kosten == 9);
  CHECK(zoektocht.open(first).front() == left_open(7).front());
}

TEST_CASE("the cheapest is next, then what leaves least, then the shortest, then the first found") {
  Zoektocht zoektocht;
  zoektocht.begin();
  const std::array<Onbalans, 2> two = {Onbalans{1, 1}, Onbalans{2, 1}};
  zoektocht.push({.kosten = 2, .cel = 1}, left_open(1));
  zoektocht.push({.kosten = 1, .cel = 2}, two);
  zoektocht.push({.kosten = 1, .cel = 3, .lengte = 2}, left_open(3));
  zoektocht.push({.kosten = 1, .cel = 4}, left_open(4));
  zoektocht.push({.kosten = 1, .cel = 5}, left_open(5));
  for (const std::uint32_t cel : {4U, 5U, 3U, 2U, 1U}) CHECK(zoektocht.schakel(zoektocht.pop()).cel == cel);
  CHECK(zoektocht.pop() == -1);
}

}  // namespace voortgang

TEST_SUITE_END();
