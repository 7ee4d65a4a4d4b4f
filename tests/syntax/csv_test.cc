#include "syntax/csv.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <string>
#include <vector>

TEST_SUITE_BEGIN("syntax");

namespace voortgang {
namespace {

struct Read {
  std::string records;   // cells in [ ], one record a line, with the line it starts on
  std::string problems;  // codes with line:column
};

Read read(std::string_view text) {
  Sources sources;
  const SourceId id = sources.add("x.csv", std::string(text));
  Problems problems;
  TextArena arena;
  CsvReader reader(id, sources.at(id).text, recognise_csv(text), arena, problems);
  Read out;
  while (reader.next()) {
    out.records += fmt::format("{}:", reader.line());
    for (const CsvField& field : reader.fields()) out.records += fmt::format("[{}]", field.value);
    out.records += '\n';
  }
  for (const Problem* p : problems.sorted(sources)) {
    const Position at = sources.position(id, p->span.begin);
    out.problems += fmt::format("{} {}:{}\n", rule_of(p->code).name, at.line, at.column);
  }
  return out;
}

void reads_as(std::string_view text, std::string_view records, std::string_view problems = {}) {
  CAPTURE(text);
  const Read got = read(text);
  CHECK(got.records == records);
  CHECK(got.problems == problems);
}

}  // namespace

TEST_CASE("records of all dialects") {
  reads_as("a;b\n1;2\n", "1:[a][b]\n2:[1][2]\n");
  reads_as("a,b\n1,2\n", "1:[a][b]\n2:[1][2]\n");
  reads_as("a\tb\n1\t2\n", "1:[a][b]\n2:[1][2]\n");
  reads_as("a;b\r\n1;2\r\n", "1:[a][b]\n2:[1][2]\n");
  reads_as("a;b\r1;2\r", "1:[a][b]\n2:[1][2]\n");
  reads_as("a;b\n1;2", "1:[a][b]\n2:[1][2]\n");
  reads_as("sep=;\r\na;b\r\n1;2,5\r\n", "2:[a][b]\n3:[1][2,5]\n");
  reads_as("sep=,\na,b\n", "2:[a][b]\n");
  reads_as("a\n1\n", "1:[a]\n2:[1]\n");
  reads_as("", "");
}

TEST_CASE("the style of numbers goes with the separator") {
  CHECK(recognise_csv("a;b").numbers == NumberStyle::kDecimalComma);
  CHECK(recognise_csv("a\tb").numbers == NumberStyle::kDecimalComma);
  CHECK(recognise_csv("a,b").numbers == NumberStyle::kDecimalPoint);
  CHECK(recognise_csv("a;b,c").separator == ';');
  for (const char* text : {"sep=,\na,b", "SEP=,\na,b", "\"sep=,\"\na,b", "sep=,,,\na,b", "\n\r\n  \na,b"}) {
    const CsvDialect dialect = recognise_csv(text);
    CHECK(dialect.separator == ',');
    CHECK(std::string_view(text).substr(dialect.begin) == "a,b");
  }
}

TEST_CASE("quotes hold separators, line ends and quotes, and lines go on being counted") {
  reads_as("a;b\n\"x;y\";\"een\ntwee\"\n3;4\n", "1:[a][b]\n2:[x;y][een\ntwee]\n4:[3][4]\n");
  reads_as("\"a\";\"\"\n\"x \"\"y\"\" z\";\"\"\"\"\n", "1:[a][]\n2:[x \"y\" z][\"]\n");
  reads_as("\"a\"  ;b\n", "1:[a][b]\n");
  reads_as("a\n\"x\r\ny\rz\"\nb\n", "1:[a]\n2:[x\r\ny\rz]\n5:[b]\n");
}

TEST_CASE("blank records are passed over, trailing empty cells stay cells") {
  reads_as("a;b;;\n\n;;;\n  ; \n1;2;;\n\n", "1:[a][b][][]\n5:[1][2][][]\n");
}

TEST_CASE("faults of form have their place, and the rest is read") {
  reads_as("a;b\nx\"y;2\n3;4\n", "1:[a][b]\n3:[3][4]\n", "CSV104 2:2\n");
  reads_as("a;b\n\"x\"y;2\n3;4\n", "1:[a][b]\n3:[3][4]\n", "CSV105 2:4\n");
  reads_as("a;b\n1;\"x\n3;4\n", "1:[a][b]\n", "CSV103 2:3\n");
  const std::string wide = "a" + std::string(1100, ';') + "z";
  CHECK(read(wide + "\n1;2\n").problems == "CSV106 1:1102\n");
}

TEST_CASE("whatever is quoted comes back") {
  const bool holds = rc::check([](const std::vector<std::string>& cells) {
    RC_PRE(!cells.empty() && cells.size() < CsvReader::kMostColumns);
    std::string line;
    bool blank = true;
    for (const std::string& cell : cells) {
      line += line.empty() ? "\"" : ";\"";
      for (const char c : cell) {
        if (c == '"') line += '"';
        line += c;
        blank &= c == ' ' || c == '\t';
      }
      line += '"';
    }
    RC_PRE(!blank);
    Problems problems;
    TextArena arena;
    CsvReader reader({}, line, {}, arena, problems);
    RC_ASSERT(reader.next());
    RC_ASSERT(problems.empty());
    RC_ASSERT(reader.fields().size() == cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) RC_ASSERT(reader.fields()[i].value == cells[i]);
    RC_ASSERT_FALSE(reader.next());
  });
  CHECK(holds);
}

}  // namespace voortgang

TEST_SUITE_END();
