// What a remark says of going out: it may not, perhaps not, or nothing.
#include <doctest/doctest.h>

#include <string>

#include "check/forbidden.h"

TEST_SUITE_BEGIN("check");

namespace voortgang {
namespace {

std::string words(int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += " woord";
  return out;
}

}  // namespace

TEST_CASE("what forbids is looked for seven words before and behind what goes out, and no further") {
  CHECK(forbids_publication("mag niet" + words(6) + " gepubliceerd") == Forbids::kYes);
  CHECK(forbids_publication("mag niet" + words(7) + " gepubliceerd") == Forbids::kNo);
  CHECK(forbids_publication("publicatie mag" + words(5) + " niet") == Forbids::kYes);
  CHECK(forbids_publication("publicatie mag" + words(6) + " niet") == Forbids::kNo);
}

TEST_CASE("each sentence by itself, and the gravest counts") {
  CHECK(forbids_publication("Dit is gepubliceerd. Het mag niet meer veranderen.") == Forbids::kNo);
  CHECK(forbids_publication("Alleen voor intern gebruik. Niet publiceren.") == Forbids::kYes);
  CHECK(forbids_publication("Alleen voor intern gebruik.") == Forbids::kPerhaps);
  CHECK(forbids_publication("Nog niet alles bekend.") == Forbids::kNo);
  CHECK(forbids_publication("") == Forbids::kNo);
}

}  // namespace voortgang

TEST_SUITE_END();
