#include "base/periode.h"
#include "base/periode_guess.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

TEST_SUITE_BEGIN("base");

namespace voortgang {
namespace {

std::string read(std::string_view text) {
  const auto periode = parse_periode(text);
  return periode ? code(*periode) : "geen periode";
}

std::string guess(std::string_view text) {
  const auto periode = guess_periode(text);
  return periode ? code(*periode) : "geen idee";
}

}  // namespace

TEST_CASE("periods are read in our own forms and in those of CBS") {
  constexpr std::pair<std::string_view, std::string_view> kForms[] = {
      {"2021", "2021"},        {"2021-H1", "2021-H1"},  {"2021-K3", "2021-K3"},  {"2021-03", "2021-03"},
      {"2021/22", "2021/22"},  {"1999/00", "1999/00"},  {"2021JJ00", "2021"},    {"2021HJ02", "2021-H2"},
      {"2021KW04", "2021-K4"}, {"2021MM12", "2021-12"}, {"2021SJ00", "2021/22"},
  };
  for (const auto& [text, expected] : kForms) CHECK_MESSAGE(read(text) == expected, text);
}

TEST_CASE("anything else is not a period") {
  for (const std::string_view text :
       {"",         "21",      "2021-H3", "2021-H0", "2021-h1",   "2021-Q3",  "2021-K5",
        "2021-13",  "2021-00", "2021-3",  "2021/23", "2021-2022", "2021KW05", "2021JJ01",
        "2021XX00", "1899",    "2200",    "20211",   "2021 ",     "H1 2021",  "2021-H11"}) {
    CHECK_MESSAGE(read(text) == "geen periode", text);
  }
}

TEST_CASE("a text that clearly means a period gets a suggestion") {
  CHECK(guess("2021-h1") == "2021-H1");
  CHECK(guess("4e kwartaal 2016") == "2016-K4");
  CHECK(guess("2016 4e kwartaal") == "2016-K4");
  CHECK(guess("halfjaar 2 2016") == "2016-H2");
  CHECK(guess("2e halfjaar 2016") == "2016-H2");
  CHECK(guess("2016*") == "2016");
  CHECK(guess("jaar 2016") == "2016");
  CHECK(guess("2016-2017") == "geen idee");
  CHECK(guess("2021-Q3") == "2021-K3");
  CHECK(guess("2021K3") == "2021-K3");
  CHECK(guess("H2 2021") == "2021-H2");
  CHECK(guess("2021-3") == "2021-03");
  CHECK(guess("voorjaar 2021") == "geen idee");
  CHECK(guess("2021-H3") == "geen idee");
}

TEST_CASE("a period further is of the same length, across years and back") {
  const auto at = [](std::string_view from, int by) { return code(further(*parse_periode(from), by)); };
  CHECK(at("2021-H1", 0) == "2021-H1");
  CHECK(at("2021-H2", 1) == "2022-H1");
  CHECK(at("2022-K1", -1) == "2021-K4");
  CHECK(at("2021-12", 14) == "2023-02");
  CHECK(at("2021", -3) == "2018");
  CHECK(at("2021/22", 1) == "2022/23");
}

TEST_CASE("periods lie on one line of years") {
  CHECK(years(*parse_periode("2021-H2")) == 2021.5);
  CHECK(years(*parse_periode("2021-K2")) == 2021.25);
  CHECK(years(*parse_periode("2021-07")) == 2021.5);
  CHECK(years(*parse_periode("2021/22")) == 2021);
  CHECK(ordinal(*parse_periode("2022-H1")) - ordinal(*parse_periode("2021-H2")) == 1);
  CHECK(code(periode_at(Frequentie::kMaand, ordinal(*parse_periode("2021-12")) + 1)) == "2022-01");
  CHECK(code(last_within(*parse_periode("2026"), Frequentie::kHalfjaar)) == "2026-H2");
  std::vector<Periode> mixed = {*parse_periode("2021-H2"), *parse_periode("2021-K2"), *parse_periode("2021"),
                                *parse_periode("2020-12")};
  std::ranges::sort(mixed);
  CHECK(code(mixed[0]) == "2020-12");
  CHECK(code(mixed[1]) == "2021");
  CHECK(code(mixed[2]) == "2021-K2");
}

TEST_CASE("the last period that is over") {
  const auto last = [](const char* by, Frequentie frequentie) {
    return code(last_over(*parse_periode(by), frequentie));
  };
  CHECK(last("2021-H2", Frequentie::kJaar) == "2021");
  CHECK(last("2021-H1", Frequentie::kJaar) == "2020");
  CHECK(last("2021-H1", Frequentie::kHalfjaar) == "2021-H1");
  CHECK(last("2021-H1", Frequentie::kKwartaal) == "2021-K2");
  CHECK(last("2021", Frequentie::kMaand) == "2021-12");
  CHECK(last("2021-K1", Frequentie::kMaand) == "2021-03");
  CHECK(last("2021-05", Frequentie::kHalfjaar) == "2020-H2");
  CHECK(last("2021-H2", Frequentie::kSchooljaar) == "2020/21");
  CHECK(last("2021-06", Frequentie::kSchooljaar) == "2019/20");
  CHECK(last("2020/21", Frequentie::kMaand) == "2021-07");
  CHECK(last("2020/21", Frequentie::kSchooljaar) == "2020/21");
}

TEST_CASE("periods and dates in words") {
  CHECK(words(*parse_periode("2021")) == "2021");
  CHECK(words(*parse_periode("2021-H2")) == "2e halfjaar 2021");
  CHECK(words(*parse_periode("2021-K3")) == "3e kwartaal 2021");
  CHECK(words(*parse_periode("2021-03")) == "maart 2021");
  CHECK(words(*parse_periode("2021/22")) == "schooljaar 2021/22");
  CHECK(words(*parse_datum("2022-03-08")) == "8 maart 2022");
  for (const std::string_view text : {"2022-02-29", "2022-2-9", "08-03-2022", "2022-13-01", "2022-03-08 "}) {
    CHECK_FALSE_MESSAGE(parse_datum(text), text);
  }
}

TEST_CASE("a frequency leaves one meaning to what may be more") {
  const auto read = [](std::string_view text, std::optional<Frequentie> frequentie) {
    const auto periode = parse_periode(text, frequentie);
    return periode ? code(*periode) : std::string();
  };
  for (const char* text : {"2018/2019", "2018 - 2019", "2018-'19", "2018-2019", "2018-19", "2018/19"})
    CHECK(read(text, Frequentie::kSchooljaar) == "2018/19");
  CHECK(read("2010-11", Frequentie::kSchooljaar) == "2010/11");
  CHECK(read("2010-11", Frequentie::kMaand) == "2010-11");
  CHECK(read("2018-2020", Frequentie::kSchooljaar) == "");
  CHECK(read("2020.0", Frequentie::kJaar) == "2020");
  CHECK(read("2020.0", std::nullopt) == "");
  CHECK_FALSE(guess_periode("2000 - 02"));
  for (const char* text :
       {"schooljaar 2018/2019", "sj 2018-2019", "2018\u20132019", "2018/\u201919", "2018_19"})
    CHECK(read(text, Frequentie::kSchooljaar) == "2018/19");
}

TEST_CASE("a guess knows the frequency of the indicator") {
  const auto guess = [](std::string_view text, Frequentie frequentie) {
    const auto periode = guess_periode(text, frequentie);
    return periode ? code(*periode) : std::string();
  };
  for (const char* text :
       {"2020-1", "1-2020", "2020KW1", "2020 kw 1", "Q1 2020", "1e kwartaal 2020", "2020/1"})
    CHECK(guess(text, Frequentie::kKwartaal) == "2020-K1");
  for (const char* text : {"2020-2", "2e helft 2020", "2020HJ2", "H2 2020"})
    CHECK(guess(text, Frequentie::kHalfjaar) == "2020-H2");
  for (const char* text : {"2020-3", "03-2020", "2020 maart", "2020M03", "202003"})
    CHECK(guess(text, Frequentie::kMaand) == "2020-03");
  for (const char* text : {"'20/'21", "20/21", "20-21"})
    CHECK(guess(text, Frequentie::kSchooljaar) == "2020/21");
  CHECK(guess("2020*", Frequentie::kJaar) == "2020");
  CHECK(guess("2020-5", Frequentie::kKwartaal) == "");
  CHECK(guess("20/22", Frequentie::kSchooljaar) == "");
  CHECK(guess("2020-Q4", Frequentie::kJaar) == "");
  CHECK(guess("2020 weken 1", Frequentie::kKwartaal) == "");
}

TEST_CASE("months go by the calendar, and end where a month does") {
  CHECK(code(months_after({2022, 2, 10}, 6)) == "2022-08-10");
  CHECK(code(months_after({2022, 8, 31}, 6)) == "2023-02-28");
  CHECK(code(months_after({2023, 8, 31}, 6)) == "2024-02-29");
  CHECK(code(months_after({2022, 12, 4}, 1)) == "2023-01-04");
}

TEST_CASE("what begins after a day") {
  CHECK(begins_after(*parse_periode("2023"), {2022, 2, 10}));
  CHECK_FALSE(begins_after(*parse_periode("2022"), {2022, 2, 10}));
  CHECK(begins_after(*parse_periode("2022/23"), {2022, 7, 31}));
  CHECK_FALSE(begins_after(*parse_periode("2022-H2"), {2022, 7, 1}));
}

}  // namespace voortgang

TEST_SUITE_END();
