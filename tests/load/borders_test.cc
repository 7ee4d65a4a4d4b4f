// Reading at its borders: which files are ours, which cells are numbers, which periods fit.
#include <doctest/doctest.h>

#include <string>

#include "app/run.h"
#include "compose/page_reader.h"

TEST_SUITE_BEGIN("load");

namespace voortgang::test {

TEST_CASE("files of editors and office programs are passed over") {
  const auto is_published = [](const std::string& name) {
    SmallProgramme small;
    return small.put("site/assets/" + name, "x").site().contains("assets/" + name);
  };
  CHECK(is_published("kaart.png"));
  CHECK(is_published("kaart~.png"));
  CHECK_FALSE(is_published("kaart.png~"));
  CHECK_FALSE(is_published("~$kaart.docx"));
  CHECK_FALSE(is_published(".kaart.png.swp"));
  SmallProgramme small;
  CHECK(small.put("indicators/wonen/dorp~.csv", "x").problems() != "");
  CHECK(SmallProgramme().put("indicators/wonen/.dorp.csv", "x").problems() == "");
}

TEST_CASE("an amount below zero is a number, and one gone wrong is told as such") {
  const auto told = [](const std::string& amount) {
    SmallProgramme small;
    small.put(
        "site/begroting/dorp.csv",
        "nummer;project;hoofddoelen;jaar;bedrag\n1;Huis;wonen;2021;1000\n1;Huis;wonen;2022;" + amount + "\n");
    return lines_with(small.problems(), "dorp.csv");
  };
  CHECK(told("-500") == "");
  CHECK(told("p.m.") == "");
  CHECK(told("-5oo").find("BEG106") != std::string::npos);
  CHECK(told("5oo").find("BEG106") != std::string::npos);
  CHECK(told("0,5").find("BEG101") != std::string::npos);
  CHECK(told("0") == "");
}

TEST_CASE("a period of a target is of the indicator's own length, or a year") {
  const auto told = [](const std::string& period) {
    SmallProgramme small;
    return small.change("indicators/indicatoren.json", "2026-H2", period).problems();
  };
  CHECK(told("2026-H1") == "");
  CHECK(told("2026") == "");
  CHECK(told("2026-K1").find("IND102") != std::string::npos);
  CHECK(told("2025/26").find("IND102") != std::string::npos);
  CHECK(told("2026-H3") != "");
}

TEST_CASE("as many decimals as the dictionary may ask, and not one more") {
  const auto told = [](const std::string& decimals) {
    SmallProgramme small;
    return small
        .change("indicators/indicatoren.json", "\"soort\"", "\"decimalen\": " + decimals + ", \"soort\"")
        .problems();
  };
  CHECK(told("0").find("CSV227") != std::string::npos);  // 12,5
  CHECK(told("1") == "");
  CHECK(told("6") == "");
  CHECK(told("7").find("SCH106] 7 is groter dan 6") != std::string::npos);
  CHECK(told("-1").find("SCH106] -1 is kleiner dan 0") != std::string::npos);
}

TEST_CASE("a rounding that cannot be is told with what to do about that") {
  const auto help = [](const std::string& kind, const std::string& rounding) {
    SmallProgramme small;
    small.change("indicators/indicatoren.json", R"("soort": "stand")",
                 kind + R"(, "geheimhouding": {"soort": "personen", )" + rounding + "}");
    MemoryFileSystem disk;
    put_programme(disk, small.files());
    for (const std::string& line : english_lines(disk)) {
      if (line.starts_with("IND103")) return line.substr(line.find("; ") + 2);
    }
    return std::string();
  };
  const std::string sum = R"("soort": "stand", "aggregatie": "som")";
  CHECK(help(sum, R"("afronding": 5)").empty());
  CHECK(help(sum, R"("afronding": 4)") == "raise \"afronding\", or lower \"breedte\"");
  CHECK(help(R"("soort": "stand")", R"("afronding": 5)").starts_with("set \"aggregatie\" to \"som\", or"));
  CHECK(help(sum + R"(, "onderdelenTellenOp": false)", R"("afronding": 5)")
            .starts_with("keep one breakdown and remove \"onderdelenTellenOp\", or"));
  CHECK(help(R"("soort": "verhouding")", R"("afronding": 5)").starts_with("remove \"afronding\": small"));
}

TEST_CASE("an import leaves what an editor said of a figure that has not changed") {
  const auto status_after = [](const std::string& status, const std::string& export_status) {
    MemoryFileSystem disk;
    SmallProgramme small;
    small.figures("dorp", "wachttijd;2021-H2;11,5;" + status + ";bijgesteld\n");
    put_programme(disk, small.files());
    disk.put("programma/site/cbs.json", R"({"tabellen": [{"tabel": "70001ned", "onderwerpen": [
        {"onderwerp": "Wachttijd_1", "indicator": "wachttijd"}]}]})");
    const std::string name = "70001ned_UntypedDataSet_10022022_121500.csv";
    disk.put(name,
             "\"ID\";\"RegioS\";\"Perioden\";\"Wachttijd_1\"\r\n\"3\";\"GM0001    \";\"2021HJ02\";\"    " +
                 export_status + "\"\r\n");
    return run({"import", "cbs", "-C", "programma", name}, disk, {}).out;
  };
  for (const char* status : {"", "herzien", "trendbreuk"}) {
    CAPTURE(status);
    CHECK(status_after(status, "11.5") == "indicators/wonen/dorp.csv: 1 gelijk gebleven\n");
    CHECK(status_after(status, "11.6").find("1 herzien") != std::string::npos);
  }
  // Codes without metadata do not say that it has become definitive.
  CHECK(status_after("voorlopig", "11.5") == "indicators/wonen/dorp.csv: 1 gelijk gebleven\n");
}

}  // namespace voortgang::test

TEST_SUITE_END();
