#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "compose/compose.h"
#include "compose/documents.h"
#include "compose/site_plan.h"
#include "support/memory_file_system.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("compose");

namespace voortgang::test {
namespace {

constexpr std::string_view kLetter = "site/documenten/dorp/brief.md";
constexpr std::string_view kSigned = R"("ondertekening": "verplicht", "groet": "Met groet,")";
constexpr std::string_view kFields =
    R"("kenmerken": [{"naam": "Nummer"}, {"naam": "Datum", "datum": true}, {"naam": "Steller", "publiek": false}])";

// The programme of the rules, with a kind and a letterhead, and what comes of a letter of it.
class LetterCase {
 public:
  LetterCase() : files_(read_folder(in_project("tests/rules/basis"))) {
    kind(kSigned);
    files_["site/huisstijl.json"] = R"({"briefhoofden": [{
      "gemeente": "dorp", "naam": "Gemeente Dorp", "website": "www.dorp.nl", "adres": "Plein 1, Dorp",
      "telefoon": "14 0321", "logo": "logo.svg",
      "ondertekening": {"namens": "Het college van Dorp", "functies": ["de secretaris"]}}]})";
    files_["site/assets/logo.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    letter("");
  }

  LetterCase& kind(std::string_view fields) {
    files_["site/documentsoorten.json"] =
        R"({"documentsoorten": [{"id": "brief", "naam": "Nota", )" + std::string(fields) + "}]}";
    return *this;
  }

  LetterCase& letter(std::string_view fields, std::string_view body = "Dit is de brief.") {
    return file(std::string(kLetter), std::string("onderwerp: Woningen\n").append(fields), body);
  }

  LetterCase& file(const std::string& path, std::string_view fields, std::string_view body = "Tekst.") {
    files_[path] = std::string("---\n").append(fields).append("\n---\n\n").append(body).append("\n");
    return *this;
  }

  const Programma& programma() {
    checked_ = std::make_unique<Checked>();
    disk_ = std::make_unique<MemoryFileSystem>();
    put_programme(*disk_, files_);
    read_and_check(*disk_, "programma", *checked_);
    REQUIRE_MESSAGE(!checked_->problems().has_errors(), problem_lines(*disk_).front());
    return checked_->programma();
  }

  Document document() {
    const Programma& all = programma();
    for (const PlannedDocument& planned : plan_site(all, checked_->feiten)) {
      if (planned.brief != nullptr && planned.origin.source == planned.brief->soort_span.source &&
          planned.brief->onderwerp == "Woningen")
        return compose({all, checked_->feiten}, planned);
    }
    FAIL("no letter");
    return {};
  }

 private:
  FileMap files_;
  std::unique_ptr<MemoryFileSystem> disk_;
  std::unique_ptr<Checked> checked_;
};

}  // namespace

TEST_CASE("a letter of a kind with a letterhead has that of its gemeente, in its own order") {
  const Document document = LetterCase().kind(std::string(kSigned) + R"(, "briefhoofd": true)").document();
  REQUIRE(document.briefhoofd);
  CHECK(document.briefhoofd->naam == "Gemeente Dorp");
  CHECK(document.briefhoofd->regels ==
        std::vector<std::string>{"Plein 1, Dorp", "Telefoon 14 0321", "www.dorp.nl"});
  CHECK(document.briefhoofd->logo == "assets/logo.svg");
}

TEST_CASE("a kind without a letterhead has none") {
  CHECK_FALSE(LetterCase().document().briefhoofd);
}

TEST_CASE("a letter is signed as its gemeente signs, or as it says itself") {
  LetterCase c;
  const Document by_habit = c.document();
  CHECK(by_habit.ondertekening.namens == "Het college van Dorp");
  CHECK(by_habit.ondertekening.functies == std::vector<std::string>{"de secretaris"});
  CHECK(by_habit.groet == "Met groet,");
  c.letter("ondertekening: {namens: De raad, functies: [de griffier]}");
  CHECK(c.document().ondertekening.namens == "De raad");
}

TEST_CASE("a kind that need not be signed is signed by nobody, and nobody is greeted") {
  const Document document = LetterCase().kind(R"("groet": "Met groet,")").document();
  CHECK(document.ondertekening.namens.empty());
  CHECK(document.groet.empty());
}

TEST_CASE("a kind that names no greeting is signed without one") {
  const Document document = LetterCase().kind(R"("ondertekening": "verplicht")").document();
  CHECK(document.ondertekening.namens == "Het college van Dorp");
  CHECK(document.groet.empty());
}

TEST_CASE("the foot of a paper leaves out what has no value") {
  LetterCase c;
  c.kind(std::string(kSigned) + ", " + std::string(kFields) +
         R"(, "voettekst": "{soort} · nr. {Nummer} · {datum} · {gebied}")");
  CHECK(c.document().voettekst == "Nota · Dorp");
  c.letter("datum: 2022-02-10\nkenmerken: {Nummer: \"22.0000373\"}");
  CHECK(c.document().voettekst == "Nota · nr. 22.0000373 · 10 februari 2022 · Dorp");
}

TEST_CASE("a field for the office only is not shown") {
  LetterCase c;
  c.kind(std::string(kSigned) + ", " + std::string(kFields));
  const Document document = c.letter("kenmerken: {Steller: adviseur, Nummer: \"1\"}").document();
  REQUIRE(document.kenmerken.size() == 1);
  CHECK(document.kenmerken[0].naam == "Nummer");
}

TEST_CASE("a field for the office only is known by its words, with or without signs that nobody sees") {
  for (const std::string name : {"\"Steller:\"", "steller", "Stel\u00ADler", "Stel\u200Bler", "(Steller)"}) {
    CAPTURE(name);
    LetterCase c;
    c.kind(std::string(kSigned) + ", " + std::string(kFields));
    CHECK(c.letter("kenmerken: {" + name + ": adviseur}").document().kenmerken.empty());
  }
}

TEST_CASE("a letter can keep a field to the office that its kind shows") {
  LetterCase c;
  c.kind(std::string(kSigned) + ", " + std::string(kFields));
  CHECK(c.letter("kenmerken: {Nummer: {waarde: \"1\", publiek: nee}}").document().kenmerken.empty());
  CHECK(c.letter("kenmerken: {Nummer: {waarde: \"1\"}}").document().kenmerken.size() == 1);
}

TEST_CASE("a document outside editions keeps its own address, whatever the edition") {
  LetterCase c;
  CHECK(c.document().path == "documenten/dorp/brief-2022-02.html");
  c.letter("buitenEditie: ja");
  CHECK(c.document().path == "documenten/dorp/brief.html");
  const Feiten none;
  const Basis basis{c.programma(), none};
  CHECK(papers_of(basis, 1).size() == 1);  // the report
  REQUIRE(papers_outside_editions(basis).size() == 1);
  CHECK(papers_outside_editions(basis)[0].places[0].adres == "documenten/dorp/brief.html");
}

TEST_CASE("several documents of a kind are told apart by what they are about") {
  LetterCase c;
  c.file("site/documenten/dorp/flexwonen.md", "soort: brief\nonderwerp: Flexwonen");
  const Feiten none;
  const auto papers = papers_of({c.programma(), none}, 1);
  REQUIRE(papers.size() == 3);
  CHECK(papers[1].titel == "Nota");
  CHECK(papers[2].titel == "Nota: Flexwonen");
  CHECK(papers[2].places[0].adres == "documenten/dorp/flexwonen-2022-02.html");
}

TEST_CASE("an annex is named by its file, whatever its kind and edition") {
  LetterCase c;
  c.file("site/documenten/dorp/plan.md", "soort: brief\nbuitenEditie: ja\nonderwerp: Plan");
  c.letter("bijlagen: [{titel: Plan, nummer: '1', document: plan}, {titel: Verslag, document: voortgang}]");
  const Document document = c.document();
  REQUIRE(document.bijlagen.size() == 2);
  CHECK(document.bijlagen[0].titel == "Plan (1)");
  CHECK(document.bijlagen[0].target == "documenten/dorp/plan.html");
  CHECK(document.bijlagen[1].target == "documenten/dorp/voortgang-2022-02.html");
}

TEST_CASE("a document outside editions that has a date is news, with that date") {
  LetterCase c;
  c.letter("buitenEditie: ja\ndatum: 2021-07-06");
  const Programma& programma = c.programma();
  const Feiten none;
  const auto items = feed_items({programma, none});
  const auto found = std::ranges::find(items, "documenten/dorp/brief.html", &FeedItem::adres);
  REQUIRE(found != items.end());
  CHECK(found->titel == "Nota, Dorp");
  CHECK(found->datum == Datum{2021, 7, 6});
}

}  // namespace voortgang::test

TEST_SUITE_END();
