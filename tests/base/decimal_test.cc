#include "base/decimal.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cmath>
#include <cstdlib>
#include <string>

TEST_SUITE_BEGIN("base");

namespace voortgang {
namespace {

// What a text is read as, in words a table can hold: the number, or the fault.
std::string read(std::string_view text, NumberStyle style) {
  const auto number = parse_decimal(text, style);
  if (number) {
    std::string out;
    append_plain(out, *number);
    return out;
  }
  switch (number.error()) {
    case NumberFault::kNotANumber:
      return "geen getal";
    case NumberFault::kWrongGrouping:
      return "groepen";
    case NumberFault::kTooLong:
      return "te lang";
  }
  return {};
}

struct Reading {
  std::string_view text;
  std::string_view with_comma;
  std::string_view with_point;
};

constexpr Reading kReadings[] = {
    {"12", "12", "12"},
    {"12,5", "12.5", "groepen"},
    {"12.5", "groepen", "12.5"},
    {"1.234", "1234", "1.234"},
    {"1.234,50", "1234.50", "groepen"},
    {"1,234.5", "groepen", "groepen"},
    {"1.234.567", "1234567", "groepen"},
    {"12.34,5", "groepen", "groepen"},
    {"1234.567", "groepen", "1234.567"},
    {"0.123", "groepen", "0.123"},
    {"-3,0", "-3.0", "groepen"},
    {"−3", "-3", "-3"},
    {"+7", "7", "7"},
    {"007", "7", "7"},
    {"", "geen getal", "geen getal"},
    {"-", "geen getal", "geen getal"},
    {"--1", "geen getal", "geen getal"},
    {",5", "geen getal", "groepen"},
    {"5,", "geen getal", "groepen"},
    {"12 weken", "geen getal", "geen getal"},
    {"1E+05", "geen getal", "geen getal"},
    {"1e5", "geen getal", "geen getal"},
    {"12%", "geen getal", "geen getal"},
    {"123456789012345", "123456789012345", "123456789012345"},
    {"123456789012345678", "123456789012345678", "123456789012345678"},
    {"1234567890123456789", "te lang", "te lang"},
    {"0,30000000000000004", "0.30000000000000004", "groepen"},
    {"0,0000000000000000001", "te lang", "groepen"},
    {"1 234", "geen getal", "geen getal"},
};

}  // namespace

TEST_CASE("numbers are read by the style of their file, and never guessed") {
  for (const Reading& r : kReadings) {
    CAPTURE(r.text);
    CHECK(read(r.text, NumberStyle::kDecimalComma) == r.with_comma);
    CHECK(read(r.text, NumberStyle::kDecimalPoint) == r.with_point);
  }
}

TEST_CASE("numbers are written as Dutch readers expect") {
  CHECK(dutch({12345, 1}) == "1.234,5");
  CHECK(dutch({-12345, 1}) == "−1.234,5");
  CHECK(dutch({1000, 0}) == "1.000");
  CHECK(dutch({999, 0}) == "999");
  CHECK(dutch({5, 2}) == "0,05");
  CHECK(dutch({-5, 2}) == "−0,05");
  CHECK(dutch({165916000, 2}) == "1.659.160,00");
}

TEST_CASE("halves are rounded away from zero, on the decimal text, and there is no minus zero") {
  CHECK(dutch(rounded({45, 2}, 1)) == "0,5");
  CHECK(dutch(rounded({-45, 2}, 1)) == "−0,5");
  CHECK(dutch(rounded({-4, 2}, 1)) == "0,0");
  CHECK(dutch(rounded({25, 1}, 0)) == "3");
  CHECK(dutch(rounded({12, 0}, 1)) == "12,0");
  CHECK(dutch(*decimal_from(0.45, 1)) == "0,5");
  CHECK(dutch(*decimal_from(2.675, 2)) == "2,68");
  CHECK(dutch(*decimal_from(-0.04, 1)) == "0,0");
  CHECK(dutch(*decimal_from(0.5, 0)) == "1");
  CHECK(dutch(*decimal_from(1e15, 0)) == "1.000.000.000.000.000");
  CHECK(dutch(*decimal_from(0.1 + 0.2, 9)) == "0,300000000");
  CHECK_FALSE(decimal_from(1e300, 0));
  CHECK_FALSE(decimal_from(std::nan(""), 0));
}

TEST_CASE("a number is the double nearest to its text, however long it is") {
  for (const char* text :
       {"0.1", "0.30000000000000004", "13.3333333333333333", "9007199254740993", "0.1234567890123456",
        "123456789012345.678", "-0.000000000000000001", "4.35", "1.005"}) {
    CAPTURE(text);
    CHECK(parse_decimal(text, NumberStyle::kDecimalPoint)->value() == std::strtod(text, nullptr));
  }
}

TEST_CASE("what is written with a comma or a point is read back as the same number") {
  const bool holds = rc::check([](std::int32_t units) {
    const auto decimals = static_cast<std::uint8_t>(*rc::gen::inRange(0, 7));
    const Decimal number{units, decimals};
    std::string comma;
    append_with_comma(comma, number);
    std::string point;
    append_plain(point, number);
    RC_ASSERT((parse_decimal(comma, NumberStyle::kDecimalComma) == number));
    RC_ASSERT((parse_decimal(point, NumberStyle::kDecimalPoint) == number));
    RC_ASSERT((parse_decimal(dutch(number), NumberStyle::kDecimalComma) == number));
    RC_ASSERT((decimal_from(number.value(), decimals) == number));
  });
  CHECK(holds);
}

TEST_CASE("a computed number is told to ten significant digits") {
  CHECK(to_ten_digits(1.9646521556267955) == 1.964652156);
  CHECK(to_ten_digits(-1.9646521556267955) == -1.964652156);
  CHECK(to_ten_digits(123456789012.0) == 123456789000.0);
  CHECK(to_ten_digits(0.00001234567890123) == 0.0000123456789);
  CHECK(to_ten_digits(2.5) == 2.5);
  CHECK(to_ten_digits(0) == 0);
  CHECK(to_ten_digits(0.1 + 0.2) == 0.3);
}

}  // namespace voortgang

TEST_SUITE_END();
