#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "base/uitersten.h"
#include "facts/edities.h"
#include "facts/feiten.h"
#include "facts/plek.h"
#include "programme/programma.h"

namespace voortgang {

// Where an equation comes from.
enum class Somsoort : std::uint8_t {
  kGemeenten,  // the region and its gemeenten
  kOnderdelen,
  kRelatie,     // of the dictionary
  kAnderen,     // noemer and teller: those whom a ratio does not count
  kVerhouding,  // a ratio that is shown beside a count that is not
  kEditie,      // as an earlier edition had it
};

// What a reader knows of the numbers of people and amounts that he does not see: a place for each, and sums
// that they are in. Made of what is published and of the dictionary; raw figures cannot be named here, nor
// what was decided.
struct Stelsel {
  struct Onbekende {
    Plek plek;
    bool is_verborgen = false;  // published as too small to show
    bool is_afgerond = false;   // published as a multiple beside it
    std::int64_t onder = 0;     // the least that it is if zeros are shown
    std::optional<std::int64_t> boven;
  };
  struct Som {
    Somsoort soort = Somsoort::kGemeenten;
    Plek geheel;
    Gelijkheid gelijkheid;
  };
  std::vector<Onbekende> onbekenden;
  std::vector<Som> sommen;
};

// `gepubliceerd`: the editions before this one as they were published, with all that they showed.
[[nodiscard]] Stelsel stelsel_of(const Programma& programma, const Feiten& feiten,
                                 const Edities& gepubliceerd);

}  // namespace voortgang
