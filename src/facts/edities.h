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
  // All others that were published, the latest first, and what a later freezing of an edition replaced. Read
  // only where figures are withheld: what anybody ever saw, he still knows.
  std::vector<std::unique_ptr<BevrorenEditie>> ouder;

  // All that were read, the latest first.
  [[nodiscard]] std::vector<BevrorenEditie*> gepubliceerd() const {
    std::vector<BevrorenEditie*> out;
    for (const auto* editie : {&bevriezing, &vorige}) {
      if (*editie != nullptr) out.push_back(editie->get());
    }
    for (const auto& editie : ouder) out.push_back(editie.get());
    return out;
  }
};

}  // namespace voortgang
