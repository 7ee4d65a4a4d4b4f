#include "diag/system_woorden.h"

#include <doctest/doctest.h>

#include <cerrno>
#include <regex>
#include <string>
#include <system_error>

#include "support/programme.h"

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

TEST_CASE("every cause that our own code gives has Dutch words") {
  static const std::regex kCause(R"re(Failure\{FailureKind::\w+,[^;"]*("[^"]*"[^;"]*)?, "([^"]+)"\})re");
  std::size_t causes = 0;
  for (const auto& [path, text] : test::read_folder(test::in_project("src"))) {
    for (std::sregex_iterator at(text.begin(), text.end(), kCause), end; at != end; ++at, ++causes) {
      const std::string cause = (*at)[2];
      CHECK_MESSAGE(system_words(cause).nl != cause, path, ": ", cause);
    }
  }
  CHECK(causes >= 8);
}

TEST_CASE("what nobody foresaw stays as the system said it") {
  CHECK(system_words("Level 3 halted").nl == "Level 3 halted");
  CHECK(system_words("").nl.empty());
}

}  // namespace voortgang

TEST_SUITE_END();
