#include "base/suggested_number.h"

#include <doctest/doctest.h>

#include <string>

TEST_SUITE_BEGIN("base");

namespace voortgang {
namespace {

constexpr NumberStyle kComma = NumberStyle::kDecimalComma;
constexpr NumberStyle kPoint = NumberStyle::kDecimalPoint;

std::string suggested(std::string_view text, std::string_view unit, NumberStyle style = kComma) {
  return suggested_number(text, style, NumberKind::of_unit(unit));
}

}  // namespace

TEST_CASE("a mend is given only where what stands beside the number is a unit or a mark") {
  CHECK(suggested("12,5 weken", "weken") == "12,5");
  CHECK(suggested("12,5*", "weken") == "12,5");
  CHECK(suggested("12,5-", "euro") == "-12,5");
  CHECK(suggested("(1.000)", "euro") == "-1000");
  CHECK(suggested("1 234", "woningen") == "1234");
  CHECK(suggested("1\u00A0234,5", "woningen") == "1234,5");
  CHECK(suggested("1'234'567", "woningen") == "1234567");
  CHECK(suggested("1,2 mln", "euro") == "1200000");
  CHECK(suggested("3 duizend", "woningen") == "3000");
  for (const char* text :
       {"5-10", "12 van 30", "12,5 maanden", "1 23", "ca. 12", "12,5 %", "5-jan", "twaalf"})
    CHECK(suggested(text, "weken") == "");
  CHECK(suggested("1,2 mln", "miljoen euro") == "");
}

TEST_CASE("a mend knows the dashes, signs and marks that people type") {
  CHECK(suggested("- 12,5", "euro") == "-12,5");
  CHECK(suggested("\u201312,5", "weken") == "-12,5");
  CHECK(suggested("-\u20AC 1.000", "euro") == "-1000");
  CHECK(suggested("1\u2019234", "woningen") == "1234");
  CHECK(suggested("12\u200B", "weken") == "12");
  CHECK(suggested("12\u00B9", "weken") == "12");
  CHECK(suggested("12 (voorlopig)", "weken") == "12");
  CHECK(suggested("1,5 mld.", "euro") == "1500000000");
  CHECK(suggested("2,5 ton", "euro") == "250000");
  CHECK(suggested("2,5 ton", "afval") == "");
  CHECK(suggested("-", "euro") == "0");
}

TEST_CASE("a number of another file is mended in the style of this one, unless it may be two numbers") {
  CHECK(suggested("12.5 weken", "weken") == "12,5");
  CHECK(suggested("1.2 mln", "euro") == "1200000");
  CHECK(suggested("1.234 weken", "weken") == "1.234");  // asked again when it stands by itself
  CHECK(suggested("(1.234)", "weken") == "-1.234");
  CHECK(suggested("1.234 mln", "woningen") == "");
  const auto read = [](std::string_view text, NumberStyle style, std::string_view unit = "weken") {
    const auto number = number_in_other_style(text, style, NumberKind::of_unit(unit));
    std::string out;
    if (number) append_plain(out, *number);
    return out;
  };
  CHECK(read("12.5", kComma) == "12.5");
  CHECK(read("1,234.5", kComma) == "1234.5");
  CHECK(read("1,234,567", kComma) == "1234567");
  CHECK(read("12.", kComma) == "12");
  CHECK(read(".5", kComma) == "0.5");
  CHECK(read("1.5e3", kComma) == "1500");
  CHECK(read("10,12", kPoint) == "10.12");
  CHECK(read("1.234,5", kPoint) == "1234.5");
  CHECK(read("1.250.000", kPoint) == "1250000");
  CHECK(read("25,000", kPoint) == "");
  CHECK(read("25,000", kPoint, "euro") == "25000");
  for (const char* text : {"1.2.3", "12,5,5", "1,23.4", "5-10", ""}) CHECK(read(text, kComma) == "");
}

TEST_CASE("words that stand for a sign or a status") {
  for (const char* text : {"GEHEIM", "Vertrouwelijk", "<5", "< 10", "suppressed"})
    CHECK(suggested_sign(text) == "x");
  for (const char* text : {"n.v.t.", "NVT", "\u2013", "\u2014"}) CHECK(suggested_sign(text) == "-");
  for (const char* text : {"NA", "NaN", "null", "onbekend", "?"}) CHECK(suggested_sign(text) == ".");
  CHECK(suggested_sign("n.n.b.") == "nnb");
  for (const char* text : {"-", "geen", "12", "5-10", "<veel"}) CHECK(suggested_sign(text) == "");
  CHECK(suggested_status("12 (voorlopig)") == "voorlopig");
  CHECK(suggested_status("12 p") == "voorlopig");
  CHECK(suggested_status("raming") == "geschat");
  CHECK(suggested_status("voorl.") == "voorlopig");
  CHECK(suggested_status("def.") == "definitief");
  CHECK(suggested_status("12 weken") == "");
}

}  // namespace voortgang

TEST_SUITE_END();
