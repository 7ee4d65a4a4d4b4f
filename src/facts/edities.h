#pragma once

#include <memory>
#include <string>
#include <vector>

#include "facts/bevroren.h"

namespace voortgang {

// The editions that were frozen. What points into one stays good while this lives, wherever it is moved to.
struct Edities {
  std::vector<std::string> ids;                // of every one, in order
  std::unique_ptr<BevrorenEditie> vorige;      // the last one before the present edition
  std::unique_ptr<BevrorenEditie> bevriezing;  // the present edition, if it has been frozen
};

}  // namespace voortgang
