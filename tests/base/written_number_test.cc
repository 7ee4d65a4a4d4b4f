#include "base/written_number.h"

#include <doctest/doctest.h>

#include <string>

TEST_SUITE_BEGIN("base");

namespace voortgang {
namespace {

constexpr NumberStyle kComma = NumberStyle::kDecimalComma;

std::string plain(std::optional<Decimal> number) {
  std::string out;
  if (number) append_plain(out, *number);
  return out;
}

}  // namespace

TEST_CASE("signs that say no more than the unit are taken away, and no others") {
  const NumberKind euro = NumberKind::of_unit("euro");
  for (const char* text :
       {"\u20AC 1.234", "1.234 \u20AC", "EUR 1.234", "1.234 euro", "\u20AC\u00A01.234,-", "1.234,--"})
    CHECK(without_signs(text, euro) == "1.234");
  CHECK(without_signs("\u20AC -", euro) == "-");
  CHECK(without_signs("12,5 %", NumberKind::of_unit("%")) == "12,5");
  CHECK(without_signs("12,5 %", euro) == "12,5 %");
  CHECK(without_signs("\u20AC 5", NumberKind::of_unit("weken")) == "\u20AC 5");
}

TEST_CASE("exponents of R and pandas are read, those of Excel are not") {
  CHECK(plain(number_with_exponent("1e+05", NumberStyle::kDecimalPoint)) == "100000");
  CHECK(plain(number_with_exponent("8.12812526416e-05", NumberStyle::kDecimalPoint)) == "0.0000812812526416");
  CHECK(plain(number_with_exponent("1,5e-3", kComma)) == "0.0015");
  CHECK(plain(number_with_exponent("1.23456789e-12", NumberStyle::kDecimalPoint)) == "0.000000000001234568");
  for (const char* text : {"1,2E+11", "1e", "1e99", "e5", "1e kwartaal"})
    CHECK_FALSE(number_with_exponent(text, kComma));
}

TEST_CASE("decimals that do not fit are rounded at the last that does; whole digits never are") {
  CHECK(plain(number_cut_at_last_decimal("0,0014892365428862894", kComma)) == "0.001489236542886289");
  CHECK(plain(number_cut_at_last_decimal("13,33333333333333333333", kComma)) == "13.3333333333333333");
  CHECK(plain(number_cut_at_last_decimal("-0,6666666666666666666", kComma)) == "-0.666666666666666667");
  CHECK_FALSE(number_cut_at_last_decimal("1234567890123456789", kComma));
  CHECK_FALSE(number_cut_at_last_decimal("1234567890123456789,5", kComma));
}

TEST_CASE("digits in threes behind a separator may be thousands") {
  for (const char* text : {"1.234", "-7.125", "999.000", "1.234.567"}) CHECK(is_in_threes(text, '.'));
  for (const char* text : {"0.673", "1234", "1234.567", "1.23", "1.2345", ".123", "1.234,5", ""})
    CHECK_FALSE(is_in_threes(text, '.'));
}

TEST_CASE("an amount in a text is seen, a year is not") {
  for (const char* text :
       {"circa 25.000", "max 30000", "\u20AC 5 per dag", "max 25k", "ca. 1,2 mln", "=12500+12500", "max 900",
        "tussen 500 en 900", "\u00B1 900", "twee ton", "Vijfentwintigduizend", "een half miljoen"})
    CHECK(holds_amount(text));
  for (const char* text : {"PM", "College planning", "zie 2024", "2022-2024", "3 projecten", "k.n.",
                           "max 5 jaar", "zie blz. 120", "twee tonnen afval", "fase 2", "nihil"})
    CHECK_FALSE(holds_amount(text));
}

TEST_CASE("a year has four digits, of those that dates can have") {
  for (const char* word : {"1900", "2026", "2199"}) CHECK(is_year(word));
  for (const char* word : {"1899", "2200", "19,5", "20.5", "-200", "202", "20260", ""})
    CHECK_FALSE(is_year(word));
}

TEST_CASE("what a formula saves that went wrong") {
  for (const char* text : {"#N/B", "#DEEL/0!", "#REF!", "#N/A", "Err:502"}) CHECK(is_formula_error(text));
  for (const char* text : {"#", "####", "#1", "12", "erg veel"}) CHECK_FALSE(is_formula_error(text));
}

TEST_CASE("a unit counts in ones, thousands or millions") {
  for (const char* unit :
       {"x 1.000", "x 1000", "(x 1 000)", "1 000 euro", "in duizenden", "dzd", "\u00D7 1.000", "k\u20AC"})
    CHECK_MESSAGE(power_of_unit(unit) == 3, unit);
  for (const char* unit : {"mln euro", "miljoen", "x 1.000.000", "mln."})
    CHECK_MESSAGE(power_of_unit(unit) == 6, unit);
  CHECK(power_of_unit("mld euro") == 9);
  CHECK(power_of_unit("x 100") == 2);
  for (const char* unit :
       {"euro", "%", "per 1.000 inwoners", "aantal per 1 000 inw.", "index 2015 = 100", "kilo", "weken"})
    CHECK_MESSAGE(power_of_unit(unit) == 0, unit);
}

}  // namespace voortgang

TEST_SUITE_END();
