#pragma once

#include <optional>

#include "deliveries/leveringen.h"
#include "programme/indicator.h"

namespace voortgang {

// One row of a delivery on its way to a file.
struct LeveringRij {
  IndicatorIndex indicator = 0;
  Onderdeel onderdeel;
  Waarneming waarneming;
  bool open = false;        // nothing has been delivered: the cell stays blank, for the sender to fill in
  bool says_status = true;  // false where its file leaves the status blank
  std::optional<Bijdragen> bijdragen{};  // of an amount: of whom it is
};

}  // namespace voortgang
