#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace voortgang {

// A page as a search finds it.
struct FindablePage {
  std::string titel;
  std::string adres;
  std::string ook;  // other words for it, shown beside its title; may be empty
  // Of an indicator: where it stands below the folder of a gemeente, and the gemeenten, from 0, where it does
  // not.
  std::string in_gemeente;
  std::vector<std::size_t> zonder;
};

// A gemeente as a search finds it.
struct FindableArea {
  std::string naam;
  std::string map;  // with all that is of it: "gemeenten/urk/"
};

}  // namespace voortgang
