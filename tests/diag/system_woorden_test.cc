#include "diag/system_woorden.h"

#include <doctest/doctest.h>

#include <cerrno>
#include <system_error>

TEST_SUITE_BEGIN("diag");

namespace voortgang {

TEST_CASE("what the system says is told in Dutch, and in its own words in English") {
  const std::string full = std::generic_category().message(ENOSPC);
  CHECK(system_words(full).nl == "de schijf is vol");
  CHECK(system_words(full).en == full);
  for (const int error : {EACCES, EROFS, EIO, EISDIR, ENAMETOOLONG, ELOOP}) {
    const std::string reason = std::generic_category().message(error);
    CHECK(system_words(reason).nl != reason);
  }
}

TEST_CASE("what nobody foresaw stays as the system said it") {
  CHECK(system_words("Level 3 halted").nl == "Level 3 halted");
  CHECK(system_words("").nl.empty());
}

}  // namespace voortgang

TEST_SUITE_END();
