#include "programme/licentienaam.h"

#include <doctest/doctest.h>

#include "programme/openbaar.h"

namespace voortgang {

TEST_SUITE_BEGIN("programme");

TEST_CASE("a licence has one name, however its source writes it") {
  const std::string naam(licentie("cc-by-4.0")->naam);
  CHECK(licentienaam("CC BY 4.0") == naam);
  CHECK(licentienaam("cc-by-4.0") == naam);
  CHECK(licentienaam("CC0 1.0") == licentie("cc0")->naam);
  CHECK(licentienaam("CC0") == licentie("cc0")->naam);
  CHECK(licentienaam("CC BY-SA 4.0") == "CC BY-SA 4.0");
  CHECK(licentienaam("").empty());
}

TEST_SUITE_END();

}  // namespace voortgang
