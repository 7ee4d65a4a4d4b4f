#include "compute/change.h"

#include <doctest/doctest.h>

#include <rapidcheck.h>

#include <string>
#include <vector>

#include "facts/codes.h"
#include "programme/waarde_woorden.h"

TEST_SUITE_BEGIN("compute");

namespace voortgang::test {
namespace {

struct Figure {
  const char* periode;
  const char* waarde;  // or the id of a state
  Status status = Status::kDefinitief;
};

BevrorenFeit made(const Figure& f) {
  BevrorenFeit feit{.periode = *parse_periode(f.periode), .status = f.status};
  if (const auto number = parse_decimal(f.waarde, NumberStyle::kDecimalPoint)) {
    feit.toestand = Toestand::kGetal;
    feit.waarde = *number;
  } else {
    feit.toestand = std::string_view(f.waarde) == "nnb" ? Toestand::kNogNietBekend : Toestand::kOntbreekt;
  }
  return feit;
}

// An edition with one series, of the indicator "wachttijd" in "dorp".
BevrorenEditie edition(const std::vector<Figure>& figures, Oordeel oordeel = Oordeel::kOpKoers,
                       std::vector<BevrorenActie> acties = {}) {
  BevrorenEditie editie{
      .id = "2022", .titel = "2022", .datum = *parse_datum("2022-02-10"), .methodeversie = 1};
  editie.indicatoren.push_back({"wachttijd", "wonen", "Wachttijd", "weken", false});
  for (const Figure& f : figures) editie.feiten.push_back(made(f));
  editie.reeksen.push_back({.gebied = "dorp",
                            .indicator = "wachttijd",
                            .aantal = static_cast<std::uint32_t>(figures.size()),
                            .oordeel = oordeel});
  editie.groepen.push_back({"dorp", "wonen", oordeel, {}});
  editie.acties = std::move(acties);
  editie.sort();
  return editie;
}

// "nieuw 2021-H2, herzien 2021-H1"
std::string figures_changed(const std::vector<Figure>& was, const std::vector<Figure>& is) {
  const BevrorenEditie oud = edition(was);
  const BevrorenEditie nieuw = edition(is);
  const Verandering all = changes(oud, nieuw);
  std::string out;
  for (const Gebiedsverandering& gebied : all.gebieden) {
    for (const Cijferverandering& c : gebied.cijfers) {
      out.append(out.empty() ? "" : ", ").append(id_of(c.soort));
      out += " " + code(c.periode());
    }
  }
  return out;
}

BevrorenActie action(ActieStatus status, const char* eind) {
  return {"dorp", "wonen", "Bouwen", status, *eind == '\0' ? std::nullopt : parse_periode(eind)};
}

std::string action_changed(std::vector<BevrorenActie> was, std::vector<BevrorenActie> is) {
  const BevrorenEditie oud = edition({}, Oordeel::kOpKoers, std::move(was));
  BevrorenEditie nieuw = edition({}, Oordeel::kOpKoers, std::move(is));
  nieuw.datum = *parse_datum("2022-10-04");
  const Verandering all = changes(oud, nieuw);
  return all.gebieden.empty() ? "" : std::string(id_of(all.gebieden.at(0).acties.at(0).soort));
}

}  // namespace

TEST_CASE("what happened to a figure") {
  using enum Status;
  struct Row {
    std::vector<Figure> was, is;
    const char* expected;
  };
  const std::vector<Row> rows = {
      {{{"2021", "12.5"}}, {{"2021", "12.5"}}, ""},
      {{{"2021", "12.5"}}, {{"2021", "12.50"}}, ""},
      {{{"2021", "12.5"}}, {{"2021", "12.54"}}, "herzien 2021"},
      {{{"2021", "12.5"}}, {{"2021", "-12.5"}}, "herzien 2021"},
      {{{"2021", "100"}}, {{"2021", "10"}}, "herzien 2021"},
      {{{"2021", "12.5", kVoorlopig}}, {{"2021", "12.5"}}, "status 2021"},
      {{{"2021", "12.5", kVoorlopig}}, {{"2021", "13", kHerzien}}, "herzien 2021"},
      {{{"2021", "12.5"}}, {{"2021", "12.5"}, {"2022", "13"}}, "nieuw 2022"},
      {{{"2021", "12.5"}}, {{"2021", "12.5"}, {"2022", "nnb"}}, "nieuw 2022"},
      {{{"2021", "nnb"}}, {{"2021", "12.5"}}, "nieuw 2021"},
      {{{"2021", "nnb"}}, {{"2021", "."}}, "status 2021"},
      {{{"2021", "12.5"}}, {{"2021", "."}}, "vervallen 2021"},
      {{{"2021", "12.5"}, {"2022", "13"}}, {{"2022", "13"}}, "vervallen 2021"},
      {{{"2021", "."}, {"2022", "13"}}, {{"2022", "13"}}, ""},
      {{{"2020", "1"}, {"2021", "2"}},
       {{"2021", "3"}, {"2022", "4"}},
       "vervallen 2020, herzien 2021, nieuw 2022"},
  };
  for (const Row& row : rows) CHECK(figures_changed(row.was, row.is) == row.expected);
}

TEST_CASE("a verdict moves to better or worse, or cannot be compared") {
  using enum Oordeel;
  CHECK(beweging_of(kVersnellingNodig, kOpKoers) == Beweging::kBeter);
  CHECK(beweging_of(kOpKoers, kDoelBereikt) == Beweging::kBeter);
  CHECK(beweging_of(kDoelBereikt, kVerslechtering) == Beweging::kSlechter);
  CHECK(beweging_of(kNietTeBepalen, kOpKoers) == Beweging::kNietTeVergelijken);
  CHECK(beweging_of(kBeperkt, kGeenOordeel) == Beweging::kNietTeVergelijken);

  const BevrorenEditie oud = edition({}, kBeperkt);
  BevrorenEditie nieuw = edition({}, kOpKoers);
  const Verandering all = changes(oud, nieuw);
  REQUIRE(all.in("dorp") != nullptr);
  CHECK(all.in("stad") == nullptr);
  REQUIRE(all.in("dorp")->indicatoren.size() == 1);
  CHECK(all.in("dorp")->indicatoren[0].beweging == Beweging::kBeter);
  REQUIRE(all.in("dorp")->hoofddoelen.size() == 1);
  CHECK(all.in("dorp")->hoofddoelen[0].van == kBeperkt);

  nieuw.methodeversie = 2;
  const Verandering with_method = changes(oud, nieuw);
  CHECK(with_method.methode_veranderd);
  CHECK(with_method.in("dorp")->indicatoren[0].beweging == Beweging::kNietTeVergelijken);
}

TEST_CASE("of an indicator that is new or gone the figures are not listed") {
  const BevrorenEditie without{.id = "2021", .methodeversie = 1};
  const BevrorenEditie with = edition({{"2021", "12"}});
  const Verandering added = changes(without, with);
  REQUIRE(added.nieuwe_indicatoren.size() == 1);
  CHECK(added.nieuwe_indicatoren[0]->id == "wachttijd");
  CHECK(added.gebieden.empty());
  const Verandering gone = changes(with, without);
  REQUIRE(gone.vervallen_indicatoren.size() == 1);
  CHECK(gone.gebieden.empty());
}

TEST_CASE("what happened to an activity, seen on 4 October 2022 after 10 February 2022") {
  using enum ActieStatus;
  struct Row {
    std::vector<BevrorenActie> was, is;
    const char* expected;
  };
  const std::vector<Row> rows = {
      {{action(kLoopt, "")}, {action(kLoopt, "")}, ""},
      {{}, {action(kLoopt, "")}, "nieuw"},
      {{action(kLoopt, "")}, {action(kAfgerond, "")}, "afgerond"},
      {{action(kVertraagd, "2021")}, {action(kAfgerond, "2021")}, "afgerond"},
      {{action(kAfgerond, "")}, {action(kAfgerond, "")}, ""},
      {{action(kLoopt, "2022-K3")}, {action(kLoopt, "2022-K3")}, "te-laat"},
      {{action(kLoopt, "2022-09")}, {action(kLoopt, "2022-09")}, "te-laat"},
      {{action(kLoopt, "2022-10")}, {action(kLoopt, "2022-10")}, ""},
      {{action(kLoopt, "2022-H2")}, {action(kLoopt, "2022-H2")}, ""},
      {{action(kLoopt, "2021/22")}, {action(kLoopt, "2021/22")}, "te-laat"},
      {{action(kLoopt, "2021")}, {action(kLoopt, "2021")}, ""},  // it was late before
      {{action(kLoopt, "")}, {action(kVertraagd, "")}, "te-laat"},
      {{action(kVertraagd, "")}, {action(kVertraagd, "")}, ""},
      {{action(kLoopt, "")}, {action(kGestopt, "")}, "vervallen"},
      {{action(kLoopt, "")}, {}, "vervallen"},
      {{action(kAfgerond, "")}, {}, ""},
  };
  for (const Row& row : rows) CHECK(action_changed(row.was, row.is) == row.expected);
}

TEST_CASE("two editions that differ tell so both ways; one and itself never") {
  CHECK(rc::check([] {
    const auto some = [] {
      std::vector<BevrorenFeit> list;
      for (std::int16_t year = 2018; year < 2024; ++year) {
        if (*rc::gen::arbitrary<bool>())
          list.push_back(
              {.periode = {year}, .toestand = Toestand::kGetal, .waarde = {*rc::gen::inRange(0, 3), 0}});
      }
      BevrorenEditie editie = edition({});
      editie.reeksen[0].aantal = static_cast<std::uint32_t>(list.size());
      editie.feiten = std::move(list);
      return editie;
    };
    const BevrorenEditie a = some();
    const BevrorenEditie b = some();
    RC_ASSERT_FALSE(changes(a, a).anything());
    const Verandering there = changes(a, b);
    const Verandering back = changes(b, a);
    RC_ASSERT(there.anything() == back.anything());
    if (!there.anything()) return;
    using enum Cijfersoort;
    const auto count = [](const Verandering& v, Cijfersoort s) { return v.gebieden[0].aantal(s); };
    RC_ASSERT(count(there, kNieuw) == count(back, kVervallen));
    RC_ASSERT(count(there, kHerzien) == count(back, kHerzien));
  }));
}

}  // namespace voortgang::test

TEST_SUITE_END();
