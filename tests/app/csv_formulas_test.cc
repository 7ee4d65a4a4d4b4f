// Whatever people wrote, no CSV that leaves has a cell that a spreadsheet would run.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "app/run.h"
#include "base/spreadsheet.h"
#include "base/utf8.h"
#include "compose/page_reader.h"
#include "support/memory_file_system.h"
#include "support/programme.h"
#include "support/text.h"
#include "syntax/csv.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

const std::vector<std::string> kFormulas = {
    "=1+1", "+31 320", "-5 tot 0", "@SUM(A1)", "'=1+1", "=cmd|' /C calc'!A0", "-cmd;=1+1", "=\"a\"&B1"};

std::string in_json(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? std::string("\\\"") : std::string(1, c);
  return out + "\"";
}

// An indicator with that text in each field that a CSV may show, and a delivery with it as label and note.
SmallProgramme with(const std::string& text) {
  SmallProgramme programme;
  const std::string label(without_guard(text));
  programme.without_texts()
      .without("indicators/wonen/stad.csv")
      .dictionary("{\"id\": \"x\", \"hoofddoel\": \"wonen\", \"naam\": " + in_json(text) +
                  ", \"definitie\": " + in_json(text) + ", \"eenheid\": " + in_json(text) +
                  ", \"soort\": \"stand\", \"richting\": \"neutraal\", \"eigenaar\": \"x\", \"bron\": " +
                  in_json(text) +
                  ", \"frequentie\": \"jaar\", \"gebieden\": [\"dorp\"], \"uitsplitsingen\": {\"groep\": [" +
                  in_json(label) + ", \"rest\"]}}");
  const std::string cell = csv_cell(text);
  programme.put("indicators/wonen/dorp.csv",
                "indicator;periode;groep;waarde;status;toelichting\nx;2020;;12;;" + cell + "\nx;2020;" +
                    cell + ";-5;;" + cell + "\nx;2020;rest;17;;\n");
  return programme;
}

// The cells that a spreadsheet would take for a formula, a line each.
std::string formulas_in(const std::string& csv) {
  Sources sources;
  Problems problems;
  TextArena arena;
  const SourceId id = sources.add("x.csv", csv);
  const std::string_view text = utf8::without_byte_order_mark(sources.at(id).text);
  CsvReader reader(id, text, recognise_csv(text), arena, problems);
  std::string found;
  while (reader.next()) {
    for (const CsvField& field : reader.fields()) {
      const bool is_number = field.value.find_first_not_of("-0123456789,.") == field.value.npos;
      if (!is_number && guarded_formula(field.value) != field.value && !field.value.starts_with('\''))
        found.append(field.value) += '\n';
    }
  }
  return found;
}

}  // namespace

TEST_CASE("no cell of a CSV of the site is a formula, and what was written is in it") {
  for (const std::string& text : kFormulas) {
    CAPTURE(text);
    const SmallProgramme programme = with(text);
    REQUIRE(programme.problems() == "");
    int files = 0;
    for (const auto& [path, bytes] : programme.site()) {
      if (!path.ends_with(".csv")) continue;
      CAPTURE(path);
      CHECK(formulas_in(bytes) == "");
      if (path != "data/x.csv") continue;
      ++files;
      std::string shown;
      for (const char c : guarded_formula(without_guard(text)))
        shown += c == '"' ? std::string("\"\"") : std::string(1, c);
      CHECK(bytes.find(shown) != std::string::npos);
    }
    CHECK(files == 1);
  }
}

TEST_CASE("no cell of a delivery to fill in is a formula") {
  for (const std::string& text : kFormulas) {
    CAPTURE(text);
    MemoryFileSystem files;
    put_programme(files, with(text).files());
    const RunResult made =
        run({"new", "levering", "wonen", "dorp", "-C", "programma", "--out", "-"}, files, {});
    REQUIRE_MESSAGE(made.exit == 0, made.err);
    CHECK(formulas_in(made.out) == "");
    CHECK(made.out.find("17") != std::string::npos);
  }
}

}  // namespace voortgang::test

TEST_SUITE_END();
