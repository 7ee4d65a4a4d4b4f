#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>

#include "facts/feiten.h"
#include "programme/programma.h"

namespace voortgang {

// What a document may offer and is made before it: papers in formats which are made when somebody asks for
// them, and files of data. How many bytes, by address.
using PaperSizes = std::map<std::string, std::size_t, std::less<>>;

// What documents are composed from: all that is public, and nothing else. It must outlive the documents.
struct Basis {
  const Programma& programma;
  const Feiten& feiten;
  const PaperSizes* gemaakt = nullptr;  // nothing: none

  [[nodiscard]] const Indicator& indicator(const FeitenReeks& reeks) const {
    return programma.indicatoren[reeks.indicator];
  }
};

}  // namespace voortgang
