#include "render/paper_state.h"

#include <doctest/doctest.h>

TEST_SUITE_BEGIN("render");

namespace voortgang::test {
namespace {

struct OnePaper {
  Programma programma;
  Brief brief;
  Document document;

  explicit OnePaper(EditieStatus status) {
    programma.editie.status = status;
    programma.editie.datum = {2022, 2, 10};
    document.brief = &brief;
  }
  std::string mark() const { return paper_mark(programma, document); }
  std::string_view notice() const { return paper_notice(programma, document); }
};

}  // namespace

TEST_CASE("a paper that is a draft and an example says both") {
  OnePaper paper(EditieStatus::kConcept);
  CHECK(paper.mark() == "concept");
  paper.brief.tekst.voorbeeld = true;
  CHECK(paper.mark() == "concept · voorbeeld");
  OnePaper other(EditieStatus::kVoorbeeld);
  CHECK(other.mark() == "voorbeeld");
  other.document.is_concept = true;
  CHECK(other.mark() == "concept · voorbeeld");
  CHECK(OnePaper(EditieStatus::kVastgesteld).mark().empty());
}

TEST_CASE("a paper outside editions is not what an edition is, and has its own date or none") {
  OnePaper paper(EditieStatus::kConcept);
  CHECK(paper.notice().starts_with("Dit is een concept"));
  CHECK(paper_date(paper.programma, paper.document) == Datum{2022, 2, 10});
  paper.brief.buiten_editie = true;
  CHECK(paper.notice().empty());
  CHECK(paper.mark().empty());
  CHECK_FALSE(paper_date(paper.programma, paper.document).has_value());
  paper.brief.datum = Datum{2021, 3, 4};
  CHECK(paper_date(paper.programma, paper.document) == Datum{2021, 3, 4});
  paper.document.is_concept = true;
  CHECK(paper.mark() == "concept");
  CHECK(paper.notice().starts_with("Dit is een concept"));
  paper.document.shows_voorbeelden = true;
  CHECK(paper.mark() == "concept · voorbeeld");
  CHECK(paper.notice().starts_with("Dit is een voorbeeld"));
}

}  // namespace voortgang::test

TEST_SUITE_END();
