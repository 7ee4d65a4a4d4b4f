#pragma once

#include <map>
#include <string>

#include "facts/bevroren.h"
#include "programme/programma.h"

namespace voortgang {

// What a frozen edition keeps, by the path below its folder: the bytes of its documents, and of all that
// would else be gone when a later edition no longer makes it; the addresses of its pages; and what editors
// wrote for it.
using KeptFiles = std::map<std::string, std::string, std::less<>>;

// A frozen edition as one file for the archive of a gemeente: what it kept, its facts, a list of all files
// with their hashes, and for each document metadata in MDTO. The same edition gives the same bytes.
[[nodiscard]] std::string edition_archive(const Programma& programma, const BevrorenEditie& editie,
                                          const KeptFiles& kept);

}  // namespace voortgang
