#include "forms/statline.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "forms/statline_metadata.h"
#include "programme/codes.h"

TEST_SUITE_BEGIN("load");

namespace voortgang {
namespace {

// The last column of an export, as figures: "12.5", or what stands for none.
std::string figures(std::string_view text) {
  Sources sources;
  Problems problems;
  const SourceId source = sources.add("x.csv", std::string(text));
  const auto table = read_statline(source, sources, problems);
  CHECK(problems.empty());
  REQUIRE(table);
  std::string out;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const auto figure = statline_number(*table, table->cell(row, table->kolommen.size() - 1).value);
    if (!figure)
      out += "? ";
    else if (figure->toestand == Toestand::kGetal)
      append_plain(out, figure->waarde), out += ' ';
    else
      out.append(id_of(figure->toestand)) += ' ';
  }
  return out;
}

std::string period(std::string_view text) {
  const auto found = statline_period(text);
  return found ? code(found->periode) + (found->voorlopig ? "*" : "") : "?";
}

}  // namespace

TEST_CASE("an untyped export tells missing from impossible") {
  CHECK(figures("\"ID\";\"RegioS\";\"Perioden\";\"Topic_1\"\r\n"
                "\"0\";\"GM0034    \";\"2015JJ00\";\"    79.9\"\r\n"
                "\"1\";\"GM0034    \";\"2015JJ00\";\"       .\"\r\n"
                "\"2\";\"GM0034    \";\"2015JJ00\";\"        \"\r\n"
                "\"3\";\"GM0034    \";\"2015JJ00\";\"\"\r\n"
                "\"4\";\"GM0034    \";\"2015JJ00\";\"  -99997\"\r\n"
                "\"5\";\"GM0034    \";\"2015JJ00\";\"       x\"\r\n"
                "\"6\";\"GM0034    \";\"2015JJ00\";\"    -400\"\r\n"
                "\"7\";\"GM0034    \";\"2015JJ00\";\"123456789012\"\r\n"
                "\"8\";\"GM0034    \";\"2015JJ00\";\"Almere  \"\r\n") ==
        "79.9 ontbreekt niet-van-toepassing niet-van-toepassing ontbreekt geheim -400 123456789012 ? ");
}

TEST_CASE("the whole ranges of numbers that stand for none, with decimals too") {
  for (const char* none : {"-99995", "-99999", "-99997.00", "-99999995", "-99999999", "-99999999.000"})
    CHECK_MESSAGE(
        figures(std::string("\"ID\";\"RegioS\";\"Perioden\";\"Topic_1\"\n0;\"GM0034\";\"2015JJ00\";") + none +
                "\n") == "ontbreekt ",
        none);
  for (const char* number : {"-99994", "-9999", "-99997.5", "99999"})
    CHECK_MESSAGE(
        figures(std::string("\"ID\";\"RegioS\";\"Perioden\";\"Topic_1\"\n0;\"GM0034\";\"2015JJ00\";") +
                number + "\n") == std::string(number) + " ",
        number);
}

TEST_CASE("a typed export cannot tell them apart: nothing is known then") {
  CHECK(figures("\"ID\";\"RegioS\";\"Perioden\";\"Topic_1\"\n"
                "0;\"GM0034    \";\"2015JJ00\";79.9\n"
                "1;\"GM0034    \";\"2015JJ00\";\n") == "79.9 ontbreekt ");
}

TEST_CASE("an export with titles has a decimal comma, and a source below it") {
  CHECK(figures("\"Regio's\";\"Perioden\";\"Misdrijven (per 1 000 inw.)\"\n"
                "\"Almere\";\"2022*\";\"60,5\"\n"
                "\"Dronten\";\"2022*\";\".\"\n"
                "\"Urk\";\"2022*\";\"\"\n"
                "\"Bron: CBS\"\n") == "60.5 ontbreekt niet-van-toepassing ");
  // Without symbols a blank may stand for either.
  CHECK(figures("\"Regio's\";\"Perioden\";\"X\"\n\"Almere\";\"2022\";\"60,5\"\n\"Urk\";\"2022\";\"\"\n"
                "\"\u00A9 CBS, Den Haag 10-2-2022\"\n") == "60.5 ontbreekt ");
}

TEST_CASE("other programs keep the decimal point, and stars at periods say nothing of blanks") {
  CHECK(figures(",ID,RegioS,Perioden,X_1\n0,0,Almere,2021,2.361\n1,1,Urk,2021,-99997.0\n") ==
        "2.361 ontbreekt ");
  CHECK(
      figures(
          "\"Regio's\";\"Perioden\";\"X\"\n\"Almere\";\"2021*\";\"1.010\"\n\"Urk\";\"2021*\";\"0.985\"\n") ==
      "1.010 0.985 ");
  CHECK(figures("\"Regio's\";\"Perioden\";\"X\"\n\"Almere\";\"2021*\";12\n\"Urk\";\"2021*\";\n") ==
        "12 ontbreekt ");
  StatlineTable labels{.soort = StatlineSoort::kLabels};
  CHECK(is_in_doubt(labels, "1.010"));
  CHECK_FALSE(is_in_doubt(labels, "0.985"));
  CHECK(statline_number(labels, "-")->toestand == Toestand::kOntbreekt);
}

TEST_CASE("periods of CBS, as codes and as titles") {
  CHECK(period("2021JJ00") == "2021");
  CHECK(period("2021HJ02") == "2021-H2");
  CHECK(period("2021KW03") == "2021-K3");
  CHECK(period("2021MM12") == "2021-12");
  CHECK(period("2020SJ00") == "2020/21");
  CHECK(period("2022") == "2022");
  CHECK(period("2022*") == "2022*");
  CHECK(period("2022**") == "2022*");
  CHECK(period("2021 1e kwartaal") == "2021-K1");
  CHECK(period("1e halfjaar 2025*") == "2025-H1*");
  CHECK(period("2021 maart") == "2021-03");
  CHECK(period("2021 jan") == "2021-01");
  CHECK(period("2021 sept.*") == "2021-09*");
  CHECK(period("2020/'21*") == "2020/21*");
  for (const char* text : {"", "2021X000", "2021W101", "20210310", "2021 5e kwartaal", "2022*x", "totaal"}) {
    CAPTURE(text);
    CHECK(period(text) == "?");
  }
}

TEST_CASE("the date is in the name that StatLine gives a file") {
  CHECK(statline_date("map/83648NED_UntypedDataSet_05062017_121500.csv") == parse_datum("2017-06-05"));
  CHECK_FALSE(statline_date("83648NED_UntypedDataSet.csv"));
  CHECK_FALSE(statline_date("83648NED_99999999.csv"));
}

TEST_CASE("metadata with line ends of all kinds and HTML in its texts") {
  const std::string text =
      "\"TableInfos\"\r\n\"ID\";\"Title\";\"Identifier\";\"Summary\"\r\n"
      "\"0\";\"Kerncijfers\";\"70072ned\";\"Eerste regel\ntweede; met <a "
      "href=\"\"https://cbs.nl\"\">link</a>\r\n\rderde\"\r\n\r\n"
      "\"DataProperties\"\r\n\"ID\";\"Position\";\"ParentID\";\"Type\";\"Key\";\"Title\";\"Datatype\"\n"
      "\"0\";\"\";\"\";\"TopicGroup\";\"\";\"Bevolking\";\"\"\n"
      "\"1\";\"0\";\"\";\"GeoDetail\";\"RegioS\";\"Regio's\";\"\"\n"
      "\"2\";\"1\";\"\";\"TimeDimension\";\"Perioden\";\"Perioden\";\"\"\n"
      "\"3\";\"2\";\"0\";\"Topic\";\"TotaleBevolking_1\";\"Totale bevolking\";\"Long\"\n"
      "\"4\";\"3\";\"0\";\"Topic\";\"Naam_272\";\"Naam\";\"String\"\n\n"
      "\"RegioS\"\n\"Key\";\"Title\";\"Description\"\n\"GM0034    \";\"Almere\";\"\"\n\n"
      "\"Perioden\"\n\"Key\";\"Title\";\"Description\";\"Status\"\n"
      "\"2020JJ00\";\"2020\";\"\";\"Definitief\"\n\"2021JJ00\";\"2021*\";\"\";\"Voorlopig\"\n"
      "\"2022JJ00\";\"2022**\";\"\";\"NaderVoorlopig\"\n";
  Problems problems;
  REQUIRE(is_statline_metadata(text));
  const StatlineMetadata metadata = read_statline_metadata({}, text, problems);
  CHECK(problems.empty());
  CHECK(metadata.tabel == "70072ned");
  CHECK(metadata.kolom("Naam_272")->is_text);
  CHECK_FALSE(metadata.kolom("TotaleBevolking_1")->is_text);
  CHECK(metadata.kolom("RegioS")->is_region);
  CHECK(metadata.kolom("Perioden")->is_period);
  CHECK(metadata.waarde("RegioS", "GM0034")->titel == "Almere");
  CHECK_FALSE(metadata.waarde("Perioden", "2020JJ00")->voorlopig);
  CHECK(metadata.waarde("Perioden", "2021JJ00")->voorlopig);
  CHECK(metadata.waarde("Perioden", "2022JJ00")->voorlopig);
  CHECK(metadata.waarde("SoortMisdrijf", "0") == nullptr);
}

}  // namespace voortgang

TEST_SUITE_END();
