// The auditor looks at every edition before it is written: what the engine chose is not believed on its word.
#include "app/edition_audit.h"

#include <doctest/doctest.h>

#include "app/build.h"
#include "secrecy/small_tables.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {

TEST_CASE("an edition of which a reader can compute too much is an error, and one that is safe is none") {
  std::size_t safe = 0, too_narrow = 0;
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    CAPTURE(seed);
    MemoryFileSystem disk;
    put_programme(disk, programme_of(truth(seed)).files());
    Checked checked;
    Geheimverslag verslag;
    read_and_check(disk, "programma", checked, {.verslag = &verslag});
    if (verslag.cijfers.empty()) continue;
    Problems problems;
    audit_edition(checked.programma(), checked.feiten, verslag, problems);
    CHECK(problems.empty());
    ++safe;
    // The same figures, of which more is asked than was asked of the engine.
    for (GeheimCijfer& cijfer : verslag.cijfers) cijfer.eis *= 1'000;
    audit_edition(checked.programma(), checked.feiten, verslag, problems);
    for (const Problem& problem : problems.kept()) CHECK(problem.code == Code::GEH101);
    if (problems.has_errors()) ++too_narrow;
  }
  CHECK(safe > 5);
  CHECK(too_narrow > 5);
}

}  // namespace voortgang::test
