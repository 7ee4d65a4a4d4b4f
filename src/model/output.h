#pragma once

#include <string>

namespace voortgang {

// One file of the site, ready to be written.
struct Output {
  std::string path;  // below the site's folder
  std::string bytes;
};

}  // namespace voortgang
