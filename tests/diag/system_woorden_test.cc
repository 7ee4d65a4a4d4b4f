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

TEST_CASE("every reason of our own has Dutch words") {
  static const std::regex kReason(R"re(inline constexpr const char\* k\w+ = "([^"]+)";)re");
  const std::string text = test::read_folder(test::in_project("src/base")).at("result.h");
  std::size_t reasons = 0;
  for (std::sregex_iterator at(text.begin(), text.end(), kReason), end; at != end; ++at, ++reasons) {
    const std::string reason = (*at)[1];
    CHECK_MESSAGE(system_words(reason).nl != reason, reason);
  }
  CHECK(reasons >= 7);
}

TEST_CASE("a failure has a reason by its name, so that its Dutch is found") {
  static const std::regex kTyped(R"re(Failure\{[^;]*, "[^"]+"\})re");
  for (const auto& [path, text] : test::read_folder(test::in_project("src"))) {
    std::smatch typed;
    CHECK_MESSAGE(!std::regex_search(text, typed, kTyped), path, ": ", typed.str());
  }
}

TEST_CASE("what nobody foresaw stays as the system said it") {
  CHECK(system_words("Level 3 halted").nl == "Level 3 halted");
  CHECK(system_words("").nl.empty());
}

}  // namespace voortgang

TEST_SUITE_END();
