#include "base/hash_list.h"

#include <doctest/doctest.h>

#include <string>

TEST_SUITE_BEGIN("base");

namespace voortgang {

TEST_CASE("a list of hashes reads what it wrote, and leaves out what is no line of one") {
  const std::string hash(64, 'a');
  std::string list = "# iets anders\n" + hash + " a.txt\n" + hash + "  \n";
  append_listed_hash(list, hash, "map/een bestand.csv");
  const auto all = hash_list(list);
  REQUIRE(all.size() == 1);
  CHECK(all[0].hash == hash);
  CHECK(all[0].path == "map/een bestand.csv");
  CHECK(hash_list("").empty());
}

}  // namespace voortgang

TEST_SUITE_END();
