#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>

#include "facts/feiten.h"
#include "programme/programma.h"

namespace voortgang {

// The papers that there are in formats which are made when somebody asks for them: how many bytes, by
// address.
using MadePapers = std::map<std::string, std::size_t, std::less<>>;

// What documents are composed from: all that is public, and nothing else. It must outlive the documents.
struct Basis {
  const Programma& programma;
  const Feiten& feiten;
  const MadePapers* gemaakt = nullptr;  // nothing: none
};

}  // namespace voortgang
