#include "base/spreadsheet.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>

TEST_SUITE_BEGIN("base");

namespace voortgang {

TEST_CASE("months and school years are written so that they stay texts") {
  CHECK(spreadsheet_code(*parse_periode("2021-03")) == "2021MM03");
  CHECK(spreadsheet_code(*parse_periode("2009/10")) == "2009SJ00");
  for (const char* text : {"2021", "2021-H1", "2021-K4"})
    CHECK(spreadsheet_code(*parse_periode(text)) == text);
  for (const char* text : {"2021", "2021-H2", "2021-K4", "2021-12", "2021/22"}) {
    const Periode periode = *parse_periode(text);
    CHECK(parse_periode(cbs_code(periode)) == periode);
    CHECK(parse_periode(spreadsheet_code(periode)) == periode);
  }
}

TEST_CASE("what became of a month is known again") {
  for (const char* text : {"mrt-21", "mrt 2021", "Mrt-21", "maart 2021", "mar-21", "1-3-2021", "01-03-2021",
                           "1-mrt-21", "2021-03-01", "2021-03-01 00:00:00", "1/3/2021", "2021/3/1"}) {
    CAPTURE(text);
    const auto month = month_of_date(text);
    REQUIRE(month);
    CHECK(code(*month) == "2021-03");
  }
  CHECK(code(*month_of_date("okt-99")) == "1999-10");
  for (const char* text : {"", "2021", "2021-H1", "2021-03", "12,5", "mrt", "1-2", "1-13-2021", "x-3-2021",
                           "2021-K1", "1-3-21-5", "mrt-1", "abc-21"}) {
    CAPTURE(text);
    CHECK_FALSE(month_of_date(text));
  }
}

TEST_CASE("numbers for which there was no room are seen") {
  for (const char* text : {"1,23457E+11", "1E+11", "-1.5e9", "####"}) CHECK(is_cut_short(text));
  for (const char* text : {"", "12", "E33", "12 weken", "1e kwartaal", "e", "5e"})
    CHECK_FALSE(is_cut_short(text));
}

TEST_CASE("a text that would become something else gets a guard, and only such a text") {
  CHECK(guarded("=1+1") == "'=1+1");
  CHECK(guarded("-2 ten opzichte van vorig jaar") == "'-2 ten opzichte van vorig jaar");
  CHECK(guarded("65+") == "'65+");
  CHECK(guarded("5 mei") == "'5 mei");
  for (const char* text : {"", "nog niet", "'t Gooi", "'", "12 plekken waarvan er twee leeg stonden"})
    CHECK(guarded(text) == text);
  CHECK(without_guard("'t Gooi") == "'t Gooi");
  CHECK(without_guard("65+") == "65+");
}

TEST_CASE("in open data only formulas get a guard, also those that have one") {
  for (const char* text : {"=1+1", "+1|cmd", "-2 minder", "@SUM(1)", "\t=1", "\r=1", "'=1", "\uFF1D1+1"}) {
    CAPTURE(text);
    CHECK(guarded_formula(text) == "'" + std::string(text));
    CHECK(without_guard(guarded_formula(text)) == text);
  }
  for (const char* text : {"", "65+", "5 mei", "'t Gooi", "a=b"}) CHECK(guarded_formula(text) == text);
}

TEST_CASE("whatever is guarded comes back") {
  CHECK(rc::check([](const std::string& text) { RC_ASSERT(without_guard(guarded(text)) == text); }));
  CHECK(rc::check([] {
    const auto text = *rc::gen::container<std::string>(rc::gen::element('\'', '=', '-', '1', 'a', ' '));
    RC_ASSERT(without_guard(guarded(text)) == text);
  }));
}

TEST_CASE("the period that became a date is the one of the indicator's frequency") {
  const auto of = [](std::string_view text, std::optional<Frequentie> frequentie, bool has_day) {
    const auto found = periode_of_date({.month = *month_of_date(text), .has_day = has_day}, frequentie);
    return found ? code(*found) : std::string();
  };
  CHECK(of("1-1-2020", Frequentie::kJaar, true) == "2020");
  CHECK(of("1-7-2020", Frequentie::kHalfjaar, true) == "2020-H2");
  CHECK(of("1-4-2020", Frequentie::kKwartaal, true) == "2020-K2");
  CHECK(of("nov-10", Frequentie::kSchooljaar, false) == "2010/11");
  CHECK(of("mrt-10", Frequentie::kSchooljaar, false) == "");
  CHECK(of("1-3-2010", Frequentie::kSchooljaar, true) == "2009/10");
  CHECK(of("mrt-21", std::nullopt, false) == "2021-03");
  CHECK(of("1-1-2020", std::nullopt, true) == "");
  CHECK(code(*month_of_day_number("43831")) == "2020-01");
  CHECK_FALSE(month_of_day_number("12345"));
}

TEST_CASE("a figure or a label that became a date is seen") {
  for (const char* text : {"5-jan", "jan-05", "5-1-2022", "12 mei"}) CHECK(is_date(text));
  for (const char* text : {"5-10", "12,5", "jan", "x-jan", "3 maanden", "12 decimalen"})
    CHECK_FALSE(is_date(text));
  for (const char* text : {"12 maart", "3 sept", "5-december"}) CHECK(is_date(text));
  const std::string_view labels[] = {"10-12", "13-17"};
  CHECK(label_of_date("okt-12", labels) == "10-12");
  CHECK(label_of_date("10-dec", labels) == "10-12");
  CHECK(label_of_date("1-jan", labels) == "");
}

}  // namespace voortgang

TEST_SUITE_END();
