#pragma once

#include "facts/feiten.h"
#include "programme/project.h"

namespace voortgang {

// What documents are composed from. Both must outlive the documents.
struct Basis {
  const Project& project;
  const Feiten& feiten;
};

}  // namespace voortgang
