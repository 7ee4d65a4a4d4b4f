#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "base/decimal.h"
#include "base/periode.h"
#include "programme/toestand.h"

namespace voortgang {

// A figure as it is published. It has a number only if that is one that may be shown: a withheld number is
// not in it, so that nothing behind the wall can print it. There may be millions: 48 bytes.
class Feit {
 public:
  [[nodiscard]] static Feit with_getal(Periode periode, Status status, Decimal waarde, double getal);
  // What stands there instead says why: anything but Toestand::kGetal.
  [[nodiscard]] static Feit without_getal(Periode periode, Status status, Toestand toestand);

  [[nodiscard]] bool is_getal() const { return toestand_ == Toestand::kGetal; }
  [[nodiscard]] Toestand toestand() const { return toestand_; }
  // There is a number, and it is not shown.
  [[nodiscard]] bool is_verborgen() const { return toestand_ == Toestand::kTeKlein; }
  // There is a number, and we know it, shown or not.
  [[nodiscard]] bool is_bekend() const { return is_getal() || is_verborgen(); }
  // As delivered; of a computed figure, rounded for display. Zero without a number.
  [[nodiscard]] const Decimal& waarde() const { return waarde_; }
  // In full precision. Zero without a number.
  [[nodiscard]] double getal() const { return getal_; }

 private:
  Feit(Periode of, Status is, Toestand toestand) : toestand_(toestand), status(is), periode(of) {}

  [[no_unique_address]] Decimal waarde_;  // the small fields lie in its tail
  Toestand toestand_;

 public:
  Status status;
  Periode periode;

 private:
  double getal_ = 0;

 public:
  std::string_view toelichting;
  std::uint32_t regel = 0;  // line in the file it was delivered in, from 1; 0 where it was computed
  Onvolledig onvolledig;    // the note says the same in Dutch, as all that is published
};

static_assert(sizeof(Feit) == 48);

// The figure of a period in a series in order of period; nullptr where there is none.
[[nodiscard]] const Feit* feit_at(std::span<const Feit> series, Periode periode);

// The last one of which we know a number, shown or not; nullptr where there is none.
[[nodiscard]] const Feit* latest_known(std::span<const Feit> series);

// Whether the way of measuring changed behind the first of two periods and not behind the second: then their
// figures cannot be compared. A break stands at the first figure of the new kind.
[[nodiscard]] bool has_break(std::span<const Feit> series, Periode first, Periode last);

// The first and the latest figure with a number between which no break lies; the same one where only the
// latest can be told, nullptr where there is none.
struct Verloop {
  const Feit* eerste = nullptr;
  const Feit* laatste = nullptr;
};
[[nodiscard]] Verloop verloop(std::span<const Feit> series);

}  // namespace voortgang
