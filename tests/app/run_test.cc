#include "app/run.h"
#include "app/basis_disk.h"

#include <doctest/doctest.h>

#include <cstdio>
#include <string>

#include "app/output.h"
#include "app/version.h"
#include "support/golden.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

// What a stream got of a run whose output goes to `out` and `err`.
struct Ending {
  int exit = 0;
  std::string err;
};

Ending write_to(const RunResult& result, const char* out_path) {
  std::FILE* out = std::fopen(out_path, "w");
  std::FILE* err = std::tmpfile();
  REQUIRE(out != nullptr);
  REQUIRE(err != nullptr);
  Ending ending{write_output(result, out, err), {}};
  std::rewind(err);
  for (int c; (c = std::fgetc(err)) != EOF;) ending.err += static_cast<char>(c);
  std::fclose(out);
  std::fclose(err);
  return ending;
}

}  // namespace

TEST_CASE("what cannot be written is a failure and is told, whatever the command and the format") {
  BasisDisk disk;
  const std::vector<std::vector<std::string>> commands = {
      {"check", "-C", "programma"},
      {"check", "-C", "programma", "--format", "json"},
      {"status", "-C", "programma"},
      {"build", "-C", "programma"},
      {"explain", "CSV203"},
      {"--help"},
      {"new", "levering", "wonen", "dorp", "-C", "programma", "--out", "-"}};
  for (std::vector<std::string> command : commands) {
    CAPTURE(command.front());
    const RunResult result = disk.run_here(command);
    CHECK(write_to(result, "/dev/null").exit == 0);
    CHECK(write_to(result, "/dev/null").err == result.err);
    const Ending full = write_to(result, "/dev/full");
    CHECK(full.exit == 2);
    CHECK(has(full.err, "Niet alles wat hier had moeten staan, is geschreven"));
    command.insert(command.end(), {"--lang", "en"});
    CHECK(has(write_to(disk.run_here(command), "/dev/full").err,
              "Not everything that belongs here was written"));
  }
}

TEST_CASE("an error output that cannot be written is a failure too; nothing to write is none") {
  std::FILE* full = std::fopen("/dev/full", "w");
  REQUIRE(full != nullptr);
  CHECK(write_output({1, {}, "fout\n"}, stdout, full) == 2);
  std::fclose(full);
  full = std::fopen("/dev/full", "w");
  CHECK(write_output({1, {}, {}}, full, full) == 1);
  std::fclose(full);
}

TEST_CASE("build writes the site and says so; again it changes nothing") {
  BasisDisk disk;
  const RunResult first = disk.run_here({"build", "-C", "programma"});
  CHECK(first.exit == 0);
  CHECK(first.err.empty());
  CHECK(has(first.out, "programma/public: "));
  CHECK(disk.files.files_below("programma/public").contains("index.html"));
  disk.files.clear_log();
  CHECK(has(disk.run_here({"build", "-C", "programma"}).out, "niets veranderd"));
  CHECK(disk.files.log().empty());
}

TEST_CASE("with any error nothing is written and what was published stays") {
  BasisDisk disk;
  REQUIRE(disk.run_here({"build", "-C", "programma", "--out", "uit"}).exit == 0);
  const FileMap before = disk.files.files_below("uit");
  disk.files.put("programma/indicators/wonen/dorp.csv", "indicator;periode;waarde\nwachttijd;2021-H2;veel\n");
  disk.files.put("programma/site/editie.json", "{");
  disk.files.put("programma/templates/html/pagina.html", "{{titl}}");
  disk.files.clear_log();
  const RunResult result = disk.run_here({"build", "-C", "programma", "--out", "uit"});
  CHECK(result.exit == 1);
  CHECK(result.out.empty());
  for (const char* part :
       {"indicators/wonen/dorp.csv:2:19: fout[CSV203]", "site/editie.json:1:2: fout[JSN101]",
        "templates/html/pagina.html:1:3: fout[TPL201]", "hulp: bedoelt u \"titel\"?",
        "Er is niets geschreven"}) {
    CHECK_MESSAGE(has(result.err, part), part);
  }
  CHECK(disk.files.log().empty());
  CHECK(disk.files.files_below("uit") == before);
}

TEST_CASE("warnings stop a strict build only") {
  BasisDisk disk;
  disk.files.put("programma/site/tekst/regio/wonen.md", "Met <b>HTML</b>.\n");
  CHECK(disk.run_here({"check", "-C", "programma", "--strict"}).exit == 1);
  CHECK(disk.run_here({"build", "-C", "programma", "--strict"}).exit == 1);
  CHECK(disk.files.kind("programma/public") == FileKind::kMissing);
  const RunResult lenient = disk.run_here({"build", "-C", "programma"});
  CHECK(lenient.exit == 0);
  CHECK(has(lenient.err, "waarschuwing[MDN101]"));
}

TEST_CASE("check tells the same as data") {
  BasisDisk disk;
  CHECK(disk.run_here({"check", "-C", "programma"}).out == "Geen problemen gevonden.\n");
  disk.files.put("programma/indicators/wonen/dorp.csv", "indicator;periode;waarde\nwachttijd;2021-H2;veel\n");
  const RunResult json = disk.run_here({"check", "-C", "programma", "--format", "json"});
  CHECK(json.exit == 1);
  CHECK(has(json.out,
            "{\"code\": \"CSV203\", \"ernst\": \"fout\", \"bestand\": \"indicators/wonen/dorp.csv\", "
            "\"regel\": 2, \"kolom\": 19"));
  CHECK(has(disk.run_here({"check", "-C", "programma", "--lang", "en"}).out,
            "error[CSV203] value is not a number"));
  CHECK(disk.files.kind("programma/public") == FileKind::kMissing);
}

TEST_CASE("the legend of status has what is in the table, and no more") {
  BasisDisk disk;
  const std::string calm = disk.run_here({"status", "-C", "programma"}).out;
  CHECK(has(calm, "vier van de vijf"));
  CHECK_FALSE(has(calm, "het aantal waarschuwingen"));
  disk.files.put("programma/site/tekst/regio/wonen.md", "Met <b>HTML</b>.\n");
  CHECK(has(disk.run_here({"status", "-C", "programma"}).out, "\nlet op: het aantal waarschuwingen\n"));
  CHECK(has(disk.run_here({"status", "-C", "programma", "--format", "markdown"}).out,
            "\n- let op: het aantal waarschuwingen\n"));
}

TEST_CASE("explain says what a code means") {
  BasisDisk disk;
  const RunResult known = disk.run_here({"explain", "CSV203"});
  CHECK(known.exit == 0);
  CHECK(known.out.starts_with("# CSV203: "));
  CHECK(disk.run_here({"explain", "XYZ999"}).exit == 2);
  const RunResult english = disk.run_here({"explain", "CSV203", "--lang", "en"});
  CHECK(english.out.starts_with(
      "# CSV203: value is not a number: \"…\"\n\nWhat to do: no number? write . (missing)"));
  CHECK(has(english.out, "\n## Wrong\n\n`indicators/"));
  CHECK(has(english.out, "\n## Right\n"));
  CHECK_FALSE(has(english.out, "## Melding"));
  CHECK_FALSE(has(english.out, "fout[CSV203]"));
}

TEST_CASE("help and faults of the command line are in the language that was asked for") {
  BasisDisk disk;
  const std::vector<std::pair<std::string, std::vector<std::string>>> helps = {
      {"voortgang", {}},
      {"build", {"build"}},
      {"check", {"check"}},
      {"status", {"status"}},
      {"freeze", {"freeze"}},
      {"archief", {"archief"}},
      {"diff", {"diff"}},
      {"explain", {"explain"}},
      {"new", {"new"}},
      {"new programma", {"new", "programma"}},
      {"new editie", {"new", "editie"}},
      {"new indicator", {"new", "indicator"}},
      {"new levering", {"new", "levering"}},
      {"new brief", {"new", "brief"}},
      {"import", {"import"}},
      {"import cbs", {"import", "cbs"}}};
  FileMap told;
  for (const std::string language : {"nl", "en"}) {
    std::string& all = told[language + ".txt"];
    for (const auto& [name, command] : helps) {
      std::vector<std::string> arguments = command;
      arguments.insert(arguments.end(), {"--help", "--lang", language});
      const RunResult result = disk.run_here(arguments);
      CHECK(result.exit == 0);
      all += "=== " + name + "\n\n" + result.out + "\n";
    }
  }
  check_golden(in_project("tests/app/help"), told);
}

TEST_CASE("each wrong use is told, in both languages, with the help that belongs to it") {
  BasisDisk disk;
  const auto told = [&](std::vector<std::string> arguments, const char* language) {
    arguments.insert(arguments.begin(), {"--lang", language});
    const RunResult result = disk.run_here(arguments);
    CHECK(result.exit == 2);
    CHECK(result.out.empty());
    return result.err;
  };
  CHECK(told({}, "nl") ==
        "Noem een opdracht: build, publish, check, protect, status, freeze, archief, diff, explain, new, "
        "import.\n"
        "Hoe het wel moet, zegt voortgang --help.\n");
  CHECK(
      told({}, "en") ==
      "Give a command: build, publish, check, protect, status, freeze, archief, diff, explain, new, import.\n"
      "voortgang --help explains how to use it.\n");
  CHECK(has(told({"chek"}, "nl"), "\"chek\" is geen opdracht. Bedoelt u check?\n"));
  CHECK(has(told({"x\x1b"}, "en"), "is not a command. Choose from: build,"));
  CHECK(has(told({"new", "levring"}, "nl"),
            "Bedoelt u levering?\nHoe het wel moet, zegt voortgang new --help.\n"));
  CHECK(has(told({"new"}, "nl"),
            "Noem een opdracht: programma, editie, indicator, levering, brief, server, ci.\n"));
  CHECK(has(told({"check", "--pdf"}, "nl"), "De optie --pdf is niet bekend.\n"));
  CHECK(has(told({"build", "--strikt"}, "nl"), "De optie --strikt is niet bekend. Bedoelt u --strict?\n"));
  CHECK(has(told({"build", "--uot=x"}, "en"), "The option --uot=x is not known. Did you mean --out?\n"));
  CHECK(has(told({"check", "meer"}, "nl"), "\"meer\" is te veel"));
  CHECK(has(told({"explain"}, "nl"), "Hier ontbreekt nog: \"code\".\n"));
  CHECK(has(told({"new", "levering"}, "en"), "Still missing here: \"goal\", \"area\".\n"));
  CHECK(has(told({"new", "editie"}, "en"), "Still missing here: \"id\", --datum"));
  CHECK(has(told({"build", "--out"}, "nl"), "Achter --out hoort een waarde.\n"));
  CHECK(has(told({"build", "--out", "a", "--out", "b"}, "nl"), "--out staat er twee keer."));
  CHECK(has(told({"check", "--format", "xml"}, "nl"),
            "\"xml\" kan niet achter --format. Kies uit: text, json, sarif, github, gitlab, junit.\n"));
  CHECK(
      has(told({"build", "--jobs", "-1"}, "nl"), "\"-1\" kan niet achter --jobs: daar hoort een heel getal"));
  CHECK(has(told({"build", "--strict=soms"}, "nl"),
            "--strict kan hier zo niet: zet er geen waarde achter met =.\n"));
  CHECK(disk.run_here({"check", "--lang", "fr"}).exit == 2);
}

TEST_CASE("wrong use and a missing programme end with 2, help with 0") {
  BasisDisk disk;
  CHECK(disk.run_here({}).exit == 2);
  CHECK(disk.run_here({"bouw"}).exit == 2);
  CHECK(disk.run_here({"build", "--onbekend"}).exit == 2);
  CHECK(disk.run_here({"check", "--format", "xml"}).exit == 2);
  CHECK(has(disk.run_here({"build", "-C", "elders"}).err, "elders"));
  CHECK(disk.run_here({"build", "-C", "elders"}).exit == 2);
  CHECK(disk.run_here({"--help"}).exit == 0);
  CHECK(has(disk.run_here({"build", "--help"}).out, "--strict"));
}

TEST_CASE("the version is told with what it was built from") {
  BasisDisk disk;
  const RunResult result = disk.run_here({"--version"});
  CHECK(result.exit == 0);
  CHECK(result.out.starts_with("voortgang " + std::string(kVersion) + "\n"));
  CHECK(has(result.out, "\ngebouwd met "));
  CHECK(has(result.out, "cmark_gfm 0."));
  CHECK(has(disk.run_here({"--version", "--lang", "en"}).out, "\nbuilt with "));
}

TEST_CASE("a disk that fails is told, and the site is as it was") {
  BasisDisk disk;
  REQUIRE(disk.run_here({"build", "-C", "programma", "--out", "uit"}).exit == 0);
  const FileMap before = disk.files.files_below("uit");
  disk.files.put("programma/site/tekst/regio/wonen.md", "Andere tekst.\n");
  disk.files.fail_from_change(3);
  const RunResult result = disk.run_here({"build", "-C", "programma", "--out", "uit"});
  CHECK(result.exit == 2);
  CHECK(has(result.err, ": de schijf is vol"));
  CHECK(disk.files.files_below("uit") == before);
}

}  // namespace voortgang::test

TEST_SUITE_END();
