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

enum class Status : std::uint8_t { kDefinitief, kVoorlopig, kGeschat, kHerzien, kTrendbreuk };

// It may still become another number.
[[nodiscard]] constexpr bool is_unsure(Status status) {
  return status == Status::kVoorlopig || status == Status::kGeschat;
}

}  // namespace voortgang
