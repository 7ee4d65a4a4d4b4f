#pragma once

#include <string>

#include "base/periode.h"

namespace voortgang {

// A document that readers may want to hear of.
struct FeedItem {
  std::string titel;
  std::string adres;  // in the site
  Datum datum;
};

}  // namespace voortgang
