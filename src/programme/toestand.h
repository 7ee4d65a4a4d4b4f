#pragma once

#include <cstdint>

namespace voortgang {

// What a cell says when it says no number, and whether it does.
enum class Toestand : std::uint8_t {
  kGetal,
  kOntbreekt,          // "." or blank
  kNietVanToepassing,  // "-"
  kGeheim,             // "x": withheld by the supplier
  kTeKlein,            // withheld by us
  kNogNietBekend,
};

// Of how many parts of a sum there is a number, where that is not all: then the sum has none itself.
struct Onvolledig {
  std::uint16_t met_getal = 0;
  std::uint16_t delen = 0;  // 0: it is whole, or no sum

  [[nodiscard]] explicit operator bool() const { return delen > 0; }
};

enum class Status : std::uint8_t { kDefinitief, kVoorlopig, kGeschat, kHerzien, kTrendbreuk };

// It may still become another number.
[[nodiscard]] constexpr bool is_unsure(Status status) {
  return status == Status::kVoorlopig || status == Status::kGeschat;
}

}  // namespace voortgang
