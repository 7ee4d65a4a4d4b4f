// Freezing an edition and comparing editions, as commands.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "app/basis_disk.h"
#include "base/sha256.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

constexpr const char* kFrozen = "programma/site/edities/2022-02.json";
const std::string kFolder = "programma/site/edities/2022-02/";
const std::string kList = kFolder + "bestanden.sha256";
constexpr const char* kFigures = "programma/indicators/wonen/dorp.csv";
constexpr const char* kNewEdition =
    R"({"id": "2022-10", "titel": "Oktober 2022", "datum": "2022-10-04", "peilperiode": "2022-H1", "status": "concept"})";
constexpr const char* kNewFigures =
    "indicator;periode;waarde;status;toelichting\n"
    "wachttijd;2021-H1;13,0;;\n"
    "wachttijd;2021-H2;12,25;herzien;te laat geteld\n"
    "wachttijd;2022-H1;11;voorlopig;\n";

struct Disk : BasisDisk {
  std::string frozen() { return files.read(kFrozen, kLargestInput).value_or(""); }
  // All that is there of frozen editions; what was being written beside it is hidden, and no part of them.
  std::map<std::string, std::string> editions() {
    auto all = files.files_below("programma/site/edities");
    std::erase_if(all,
                  [](const auto& file) { return file.first.contains("/.") || file.first.starts_with('.'); });
    return all;
  }
  // A file that an earlier freezing kept and a later one does not.
  void kept_earlier(const std::string& path) {
    const std::string bytes = "what an earlier freezing kept";
    files.put(kFolder + path, bytes);
    files.put(kList, files.read(kList, kLargestInput).value_or("") + sha256_hex(bytes) + "  " + path + "\n");
  }
  void new_edition() {
    files.put("programma/site/editie.json", kNewEdition);
    files.put(kFigures, kNewFigures);
  }
};

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("freeze writes the edition, a line per series, and says what comes next") {
  Disk disk;
  const RunResult result = disk.run({"freeze"});
  CHECK(result.exit == 0);
  CHECK(has(result.out, "site/edities/2022-02.json"));
  CHECK(has(result.out, "voortgang new editie"));
  CHECK(has(
      disk.frozen(),
      "\n{\"gebied\": \"dorp\", \"indicator\": \"wachttijd\", \"decimalen\": 1, \"oordeel\": \"op-koers\", "
      "\"score\": 5, \"waarnemingen\": [{\"periode\": \"2021-H1\", \"waarde\": 13.0}, {\"periode\": "
      "\"2021-H2\", \"waarde\": 12.5, \"status\": \"voorlopig\"}]},\n"));
  CHECK(nlohmann::json::parse(disk.frozen())["schema"] == "voortgang-bevroren/1");
  disk.files.clear_log();
  CHECK(disk.run({"freeze"}).exit == 0);
  CHECK(disk.files.log().empty());
}

TEST_CASE("freeze keeps what editors wrote, explanations too") {
  Disk disk;
  const std::string words = "---\nperiode: 2021-H2\nsamenvatting: Kort.\n---\n\nZo is het.\n";
  disk.files.put("programma/site/duiding/dorp/wachttijd.md", words);
  REQUIRE(disk.run({"freeze"}).exit == 0);
  CHECK(disk.files.read(kFolder + "teksten/duiding/dorp/wachttijd.md", kLargestInput).value_or("") == words);
}

TEST_CASE("freeze does not replace an edition unless it is told to") {
  Disk disk;
  REQUIRE(disk.run({"freeze"}).exit == 0);
  const std::string before = disk.frozen();
  disk.files.put(kFigures, kNewFigures);
  const RunResult refused = disk.run({"freeze"});
  CHECK(refused.exit == 1);
  CHECK(has(refused.err, "waarschuwing[EDI202]"));
  CHECK(has(refused.err, "freeze --vervang"));
  CHECK(disk.frozen() == before);
  CHECK(disk.run({"freeze", "--vervang"}).exit == 0);
  CHECK(has(disk.frozen(), "12.25"));
}

TEST_CASE("freeze keeps nothing of a programme with errors") {
  Disk disk;
  REQUIRE(disk.run({"freeze"}).exit == 0);
  const std::string before = disk.frozen();
  disk.files.put(kFigures, "indicator;periode;waarde\nwachttijd;2021-H1;veel\n");
  CHECK(disk.run({"freeze", "--vervang"}).exit == 1);
  CHECK(disk.frozen() == before);
}

TEST_CASE("what a site shows otherwise than its frozen edition is told, document by document") {
  Disk disk;
  REQUIRE(disk.run({"build"}).exit == 0);
  REQUIRE(disk.run({"freeze"}).exit == 0);
  CHECK_FALSE(has(disk.run({"build"}).err, "bevroren"));
  disk.files.put(kFigures, kNewFigures);
  const RunResult changed = disk.run({"build"});
  CHECK(changed.exit == 0);
  CHECK(has(changed.err, "is niet meer wat in editie 2022-02 is bevroren.\n"));
  CHECK(has(changed.err, "voortgang freeze --vervang"));
  REQUIRE(disk.run({"freeze", "--vervang"}).exit == 0);
  CHECK_FALSE(has(disk.run({"build"}).err, "bevroren"));
}

TEST_CASE("what was frozen first is kept when it is frozen anew, and once more") {
  Disk disk;
  REQUIRE(disk.run({"freeze"}).exit == 0);
  std::vector<std::string> papers;
  const auto all_are_kept = [&] {
    for (const auto& [path, bytes] : disk.editions()) {
      if (path.find("/documenten/") != std::string::npos && path.find("/vervangen/") == std::string::npos)
        papers.push_back(bytes);
    }
    const auto kept = disk.editions();
    return std::ranges::all_of(papers, [&](const std::string& paper) {
      return std::ranges::any_of(kept, [&](const auto& file) { return file.second == paper; });
    });
  };
  REQUIRE(all_are_kept());
  REQUIRE_FALSE(papers.empty());
  for (const char* value : {"14,5", "15,5"}) {
    disk.files.put(kFigures, "indicator;periode;waarde\nwachttijd;2021-H1;13,0\nwachttijd;2021-H2;" +
                                 std::string(value) + "\n");
    const RunResult next = disk.run(
        {"new", "editie", "2022-10", "--datum", "2022-10-04", "--peilperiode", "2022-H1", "--bevries"});
    CHECK(next.exit == 1);
    CHECK(has(next.err, "freeze --vervang"));
    REQUIRE(disk.run({"freeze", "--vervang"}).exit == 0);
    CHECK(all_are_kept());
  }
}

TEST_CASE(
    "freezing anew is whole or not at all, whenever it is cut off; the next command finishes what was "
    "begun") {
  Disk other;
  REQUIRE(other.run({"freeze"}).exit == 0);
  other.kept_earlier("data/oud.csv");
  other.files.put(kFigures, kNewFigures);
  REQUIRE(other.run({"freeze", "--vervang"}).exit == 0);
  const auto after = other.editions();
  bool was_finished = false;
  for (std::size_t nth = 0; nth < 500; ++nth) {
    CAPTURE(nth);
    Disk disk;
    REQUIRE(disk.run({"freeze"}).exit == 0);
    disk.kept_earlier("data/oud.csv");
    const auto before = disk.editions();
    disk.files.put(kFigures, kNewFigures);
    disk.files.fail_from_change(nth);
    const bool was_cut_off = disk.run({"freeze", "--vervang"}).exit != 0;
    disk.files.never_fail();
    was_finished |= has(disk.run({"diff", "2022-02"}).err, "eerdere opdracht was afgebroken");
    const auto now = disk.editions();
    const bool is_whole = now == before || now == after;
    CHECK(is_whole);
    if (!was_cut_off) {
      CHECK(now == after);
      break;
    }
    REQUIRE(nth < 499);
  }
  CHECK(was_finished);
}

TEST_CASE(
    "freezing again removes only what freezing wrote: what others put there or changed stays, and is named") {
  Disk disk;
  REQUIRE(disk.run({"freeze"}).exit == 0);
  disk.kept_earlier("data/oud.csv");
  disk.kept_earlier("data/veranderd.csv");
  disk.files.put(kFolder + "data/veranderd.csv", "door ons");
  disk.files.put(kFolder + "ondertekend.pdf", "scan");
  disk.files.put(kFolder + "documenten/dorp/bijlage.pdf", "scan");
  disk.files.put_link(kFolder + "notulen", "../../../notulen");
  disk.files.put("programma/notulen/raad.docx", "notulen");
  disk.files.put(kFigures, kNewFigures);
  const RunResult again = disk.run({"freeze", "--vervang"});
  CHECK(again.exit == 0);
  CHECK(disk.files.kind(kFolder + "data/oud.csv") == FileKind::kMissing);
  CHECK_FALSE(has(again.err, "oud.csv"));
  for (const char* path :
       {"data/veranderd.csv", "ondertekend.pdf", "documenten/dorp/bijlage.pdf", "notulen"}) {
    CHECK(disk.files.kind(kFolder + path) != FileKind::kMissing);
    CHECK_MESSAGE(has(again.err, kFolder + path + " staat in de map van de editie"), path);
  }
  // Where no list says what freezing wrote, nothing is known to be ours.
  Disk older;
  REQUIRE(older.run({"freeze"}).exit == 0);
  REQUIRE(older.files.remove_all(kList));
  older.files.put(kFolder + "data/oud.csv", "x");
  older.files.put(kFigures, kNewFigures);
  CHECK(has(older.run({"freeze", "--vervang"}).err, "data/oud.csv staat in de map"));
  CHECK(older.files.kind(kFolder + "data/oud.csv") == FileKind::kFile);
}

TEST_CASE("of two that write in a programme the second says who is at work; one that reads only goes on") {
  Disk disk;
  auto held = disk.files.lock("programma/.wijziging.slot", 0);
  REQUIRE(held);
  const RunResult refused = disk.run({"freeze"});
  CHECK(refused.exit == 2);
  CHECK(has(refused.err, "nog met deze map bezig"));
  CHECK(disk.frozen().empty());
  CHECK(disk.run({"check"}).exit == 0);
  held->reset();
  CHECK(disk.run({"freeze"}).exit == 0);
  CHECK(disk.files.kind("programma/.wijziging.slot") == FileKind::kMissing);
}

TEST_CASE("a lock that is somebody else's, or no lock at all, is not passed over") {
  Disk disk;
  disk.files.put("programma/.wijziging.slot", "pid 1234\n");
  disk.files.deny("programma/.wijziging.slot");
  const RunResult denied = disk.run({"freeze"});
  CHECK(denied.exit == 2);
  CHECK(has(denied.err, ".wijziging.slot"));
  CHECK(disk.frozen().empty());
  CHECK(disk.run({"check"}).exit == 0);
  for (std::size_t call = 0; call < 20; ++call) {  // those before it reads the programme
    CAPTURE(call);
    Disk worn;
    worn.files.fail_once_at_call(call);
    const bool is_done = worn.run({"freeze"}).exit == 0;
    CHECK(is_done == !worn.frozen().empty());
  }
  Disk other;
  REQUIRE(other.files.make_folder("programma/.wijziging.slot"));
  CHECK(other.run({"freeze"}).exit == 2);
  CHECK(other.frozen().empty());
}

TEST_CASE(
    "notes of somebody else are nothing to finish, and no notes lead out of the programme or to a folder") {
  const std::string head = "voortgang wijziging 1\n";
  for (const std::string& notes :
       {std::string("/../brief.txt\n"), head + "/../brief.txt\n", head + "/\n", head + "/site\n",
        head + "../brief.txt\n", head + "/site/buiten/brief.txt\n", head + "/./../brief.txt"}) {
    CAPTURE(notes);
    Disk disk;
    REQUIRE(disk.run({"freeze"}).exit == 0);
    disk.files.put("brief.txt", "van mij");
    disk.files.put("buiten/brief.txt", "van mij");
    disk.files.put_link("programma/site/buiten", "../../buiten");
    const auto before = disk.files.files_below("programma/site");
    disk.files.put("programma/.wijziging", notes);
    CHECK(disk.run({"diff", "2022-02"}).exit == 0);
    CHECK(disk.files.files_below("programma/site") == before);
    CHECK(disk.files.files_below("buiten").size() == 1);
    CHECK(disk.files.kind("brief.txt") == FileKind::kFile);
  }
  Disk disk;
  disk.files.put("programma/.wijziging", "een lijstje van mij");
  const RunResult refused = disk.run({"freeze"});
  CHECK(refused.exit == 2);
  CHECK(has(refused.err, ".wijziging is niet door voortgang gemaakt"));
  CHECK(disk.files.read("programma/.wijziging", 100).value_or("") == "een lijstje van mij");
}

TEST_CASE("a file of an earlier freezing that cannot be removed is named, and no command waits for it") {
  Disk disk;
  REQUIRE(disk.run({"freeze"}).exit == 0);
  disk.kept_earlier("data/oud.csv");
  disk.files.protect("programma/site/edities/2022-02/data/oud.csv");
  disk.files.put(kFigures, kNewFigures);
  const RunResult result = disk.run({"freeze", "--vervang"});
  CHECK(result.exit == 2);
  CHECK(has(result.err, "data/oud.csv"));
  CHECK(has(disk.frozen(), "12.25"));
  CHECK(disk.files.kind("programma/.wijziging") == FileKind::kMissing);
  CHECK(disk.run({"diff", "2022-02"}).exit == 0);
}

TEST_CASE("an edition that is frozen anew keeps what it said before, once") {
  const auto replaced = [](Disk& disk) {
    std::vector<std::string> out;
    for (const auto& [path, bytes] : disk.editions())
      if (path.contains("/vervangen/") && path.ends_with(".json")) out.push_back(bytes);
    return out;
  };
  Disk open;
  REQUIRE(open.run({"freeze"}).exit == 0);
  open.files.put(kFigures, kNewFigures);
  REQUIRE(open.run({"freeze", "--vervang"}).exit == 0);
  CHECK(replaced(open).size() == 1);  // figures may be withheld later

  Disk disk;
  disk.files.put(
      "programma/indicators/indicatoren.json",
      R"({"indicatoren": [{"id": "wachttijd", "hoofddoel": "wonen", "naam": "Wachttijd", "eenheid": "mensen",
                     "soort": "stand", "richting": "lager-is-beter", "bron": "x", "frequentie": "halfjaar", "decimalen": 0,
                     "aggregatie": "som", "geheimhouding": {"soort": "personen"}}]})");
  const auto of_dorp = [&](const std::string& number) {
    disk.files.put(kFigures, "indicator;periode;waarde\nwachttijd;2021-H2;" + number + "\n");
  };
  disk.files.put("programma/indicators/wonen/stad.csv", "indicator;periode;waarde\nwachttijd;2021-H2;50\n");
  of_dorp("30");
  REQUIRE(disk.run({"freeze"}).exit == 0);
  const std::string first = disk.frozen();
  of_dorp("31");
  REQUIRE(disk.run({"freeze", "--vervang"}).exit == 0);
  const std::string second = disk.frozen();
  CHECK(replaced(disk) == std::vector{first});
  of_dorp("30");
  REQUIRE(disk.run({"freeze", "--vervang"}).exit == 0);
  of_dorp("31");
  REQUIRE(disk.run({"freeze", "--vervang"}).exit == 0);
  const auto kept = replaced(disk);
  CHECK(kept.size() == 2);
  CHECK(std::ranges::find(kept, first) != kept.end());
  CHECK(std::ranges::find(kept, second) != kept.end());
  // It is read, and published nowhere.
  CHECK(disk.run({"build"}).exit == 0);
  for (const auto& [path, bytes] : disk.files.files_below("programma/public"))
    CHECK_FALSE(path.contains("vervangen"));
}

TEST_CASE("a link that somebody put in an edition stays, with all that is behind it") {
  Disk disk;
  REQUIRE(disk.run({"freeze"}).exit == 0);
  disk.files.put("buiten/brief.txt", "van mij");
  disk.files.put_link("programma/site/edities/2022-02/extra", "../../../../buiten");
  disk.files.put(kFigures, kNewFigures);
  CHECK(disk.run({"freeze", "--vervang"}).exit == 0);
  CHECK(disk.files.files_below("buiten").size() == 1);
  CHECK(has(disk.frozen(), "12.25"));
}

TEST_CASE("where nobody may write, what only reads or prints goes on") {
  Disk disk;
  disk.files.deny("programma/.wijziging.slot");
  CHECK(disk.run({"check"}).exit == 0);
  CHECK(disk.run({"new", "levering", "wonen", "dorp", "--out", "-"}).exit == 0);
}

TEST_CASE("diff tells in three formats what changed") {
  Disk disk;
  REQUIRE(disk.run({"freeze"}).exit == 0);
  disk.new_edition();
  const RunResult text = disk.run({"diff", "2022-02"});
  CHECK(text.exit == 0);
  CHECK(has(text.out, "Februari 2022 (2022-02) → Oktober 2022 (2022-10)\n"));
  CHECK(has(text.out, "    - Wachttijd op een woning, 2022-H1: 11,00 (voorlopig)\n"));
  CHECK(has(text.out,
            "    - Wachttijd op een woning, 2021-H2: 12,50 (voorlopig) → 12,25 (herzien); te laat geteld\n"));
  const std::string markdown = disk.run({"diff", "2022-02", "--format", "markdown"}).out;
  CHECK(has(markdown, "\n## Dorp\n\n"));
  CHECK(has(markdown, "- Wachttijd op een woning, 2022-H1: 11,00 (voorlopig)\n"));
  const std::string english = disk.run({"diff", "2022-02", "--lang", "en"}).out;
  CHECK(has(english, "New figures\n    - Wachttijd op een woning, 2022-H1: 11.00 (provisional)\n"));
  CHECK(has(english,
            "Wachttijd op een woning, 2021-H2: 12.50 (provisional) → 12.25 (revised); te laat geteld\n"));

  const auto json = nlohmann::json::parse(disk.run({"diff", "2022-02", "--format", "json"}).out);
  CHECK(json["schema"] == "voortgang-verandering/1");
  CHECK(json["oud"]["id"] == "2022-02");
  CHECK(json["nieuw"]["id"] == "2022-10");
  const auto& figures = json["gebieden"][0]["cijfers"];
  REQUIRE(figures.size() == 2);
  CHECK(figures[0]["soort"] == "herzien");
  CHECK(figures[0]["oud"]["waarde"] == 12.5);
  CHECK(figures[0]["nieuw"]["waarde"] == 12.25);
  CHECK(figures[0]["toelichting"] == "te laat geteld");
  CHECK(figures[1]["soort"] == "nieuw");
  CHECK(figures[1]["oud"].is_null());
}

TEST_CASE("diff names goals and areas, and tells figures with the decimals that are shown") {
  Disk disk;
  REQUIRE(disk.run({"freeze"}).exit == 0);
  std::string older = disk.frozen();
  const auto instead = [&](std::string_view was, std::string_view is) {
    const std::size_t at = older.find(was);
    REQUIRE(at != std::string::npos);
    older.replace(at, was.size(), is);
  };
  instead(R"("hoofddoel": "wonen", "oordeel": "op-koers")",
          R"("hoofddoel": "wonen", "oordeel": "versnelling-nodig")");
  instead(R"("waarde": 12.5,)", R"("waarde": 12.549,)");
  disk.files.put("ouder.json", older);
  for (const std::vector<std::string>& line : {std::vector<std::string>{"diff", "ouder.json"},
                                               std::vector<std::string>{"diff", "ouder.json", "2022-02"}}) {
    const std::string out = disk.run(line).out;
    CHECK(has(out, "\n  Dorp\n"));
    CHECK(has(out, "Hoofddoel Wonen: versnelling nodig → op koers"));
    CHECK(has(out, "2021-H2: 12,549 (voorlopig) → 12,500 (voorlopig)"));  // with one they would look the same
  }
  disk.files.put(kFigures,
                 "indicator;periode;waarde;status;toelichting\nwachttijd;2021-H1;13,0;;\n"
                 "wachttijd;2021-H2;11,5;voorlopig;\n");
  CHECK(has(disk.run({"diff", "ouder.json"}).out, "2021-H2: 12,5 (voorlopig) → 11,5 (voorlopig)"));
}

TEST_CASE("what diff says of a sum that is not whole is in the language of the rest") {
  Disk disk;
  std::string dictionary = disk.files.read("programma/indicators/indicatoren.json", kLargestInput).value();
  const std::string_view before = R"("soort": "stand",)";
  dictionary.replace(dictionary.find(before), before.size(), R"("soort": "stand", "aggregatie": "som",)");
  disk.files.put("programma/indicators/indicatoren.json", dictionary);
  REQUIRE(disk.run({"freeze"}).exit == 0);
  disk.files.put(kFigures,
                 "indicator;periode;waarde;status;toelichting\nwachttijd;2021-H1;13,0;;\n"
                 "wachttijd;2021-H2;.;;\n");
  CHECK(has(disk.run({"diff", "2022-02"}).out, "onbekend; onvolledig: 1 van 2 gemeenten\n"));
  const std::string english = disk.run({"diff", "2022-02", "--lang", "en"}).out;
  CHECK(has(english, "unknown; incomplete: 1 of 2 municipalities\n"));
  CHECK_FALSE(has(english, "onvolledig"));
}

TEST_CASE("diff compares two frozen editions, by their ids or as files") {
  Disk disk;
  REQUIRE(disk.run({"freeze"}).exit == 0);
  disk.new_edition();
  const std::string now = disk.run({"diff", "2022-02"}).out;
  REQUIRE(disk.run({"freeze"}).exit == 0);
  std::string frozen = disk.run({"diff", "2022-02", "2022-10"}).out;
  // A frozen edition keeps no remarks.
  CHECK(frozen == std::string(now).replace(now.find("; te laat geteld"), 16, ""));
  CHECK(disk.run({"diff", kFrozen, "2022-10"}).out == frozen);
  CHECK(has(disk.run({"diff", "2022-10", "2022-10"}).out, "Tussen deze edities is niets veranderd."));
  CHECK(has(disk.run({"diff", "2022-10", "2022-10", "--lang", "en"}).out,
            "There are no differences between these editions."));
}

TEST_CASE("diff names the nearest edition where there is none of that name") {
  Disk disk;
  REQUIRE(disk.run({"freeze"}).exit == 0);
  const RunResult result = disk.run({"diff", "2022-2"});
  CHECK(result.exit == 2);
  CHECK(has(result.err, "Bedoelt u 2022-02?"));
  CHECK(disk.run({"diff", "ergens/anders.json"}).exit == 2);
  disk.files.put(kFrozen, "{}");
  const RunResult broken = disk.run({"diff", "2022-02", "2022-02"});
  CHECK(broken.exit == 1);
  CHECK(has(broken.err, "fout[SCH102]"));
}

TEST_CASE("the previous edition is the last one before this, whatever else is frozen") {
  Disk disk;
  REQUIRE(disk.run({"freeze"}).exit == 0);
  std::string later = disk.frozen();
  later.replace(later.find("2022-02"), 7, "2023-02");
  disk.files.put("programma/site/edities/2023-02.json", later);
  disk.files.put("programma/site/edities/2019.json", "this is not read");
  disk.new_edition();
  Checked checked;
  read_and_check(disk.files, "programma", checked);
  CHECK_FALSE(checked.problems().has_errors());
  REQUIRE(checked.feiten.edities.vorige);
  CHECK(checked.feiten.edities.vorige->id == "2022-02");
  CHECK_FALSE(checked.feiten.edities.bevriezing);
  CHECK(checked.feiten.edities.ids == std::vector<std::string>{"2019", "2022-02", "2023-02"});
}

}  // namespace voortgang::test

TEST_SUITE_END();
