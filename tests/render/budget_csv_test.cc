// A spending plan as others get it is one that the tool reads, and the same.
#include "render/data/budget_csv.h"

#include <doctest/doctest.h>

#include <string>

#include "app/build.h"
#include "compose/page_reader.h"

TEST_SUITE_BEGIN("render");

namespace voortgang::test {
namespace {

constexpr const char* kPlan = "site/begroting/dorp.csv";
constexpr const char* kFunding = "site/begroting/dorp.dekking.csv";

struct Written {
  std::string plan;
  std::string funding;
};

Written written(const SmallProgramme& programme) {
  MemoryFileSystem disk;
  put_programme(disk, programme.files());
  Checked checked;
  read_and_check(disk, "programma", checked);
  REQUIRE(checked.programma().begrotingen.size() == 1);
  const Begroting& begroting = checked.programma().begrotingen.front();
  return {budget_csv(checked.programma(), begroting), funding_csv(begroting)};
}

}  // namespace

TEST_CASE("a spending plan that was written is read as the same plan") {
  SmallProgramme programme;
  programme
      .put(kPlan,
           "nummer;project;hoofddoelen;jaar;bedrag;gerealiseerd;prognose;dekking;zekerheid;telling;voetnoot;"
           "themaplan\n"
           "1;Bouwen;wonen;2021;1000;900;;eigen geld;zeker;mee;Zo is het.;Wonen\n"
           "1;Bouwen;wonen;2022;College planning;;;college;onzeker;apart;Zo is het.;\n")
      .put(kFunding,
           "bron;bedrag;jaren;zekerheid;toelichting\n"
           "overschot;1000;2021-2023;zeker;\n"
           "later geld;;2024;onzeker;Nog niet bekend.\n");
  const Written first = written(programme);
  CHECK(first.plan.contains("\r\n1;Bouwen;wonen;2021;1000;900;;eigen geld;zeker;mee;Zo is het.;Wonen\r\n"));
  CHECK(first.plan.contains(
      "\r\n1;Bouwen;wonen;2022;College planning;;;college;onzeker;apart;Zo is het.;Wonen\r\n"));
  CHECK(first.funding.contains("\r\noverschot;1000;2021-2023;zeker;\r\n"));
  CHECK(first.funding.contains("\r\nlater geld;;2024;onzeker;Nog niet bekend.\r\n"));
  const Written second = written(programme.put(kPlan, first.plan).put(kFunding, first.funding));
  CHECK(second.plan == first.plan);
  CHECK(second.funding == first.funding);
}

}  // namespace voortgang::test

TEST_SUITE_END();
