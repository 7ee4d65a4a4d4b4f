#include "syntax/csv_layout.h"

#include <doctest/doctest.h>

#include <string>

TEST_SUITE_BEGIN("syntax");

namespace voortgang {
namespace {

std::string records_of(const CsvLayout& layout, std::string_view text) {
  std::string out;
  for (const CsvRecordPlace& r : layout.records)
    out.append("[").append(text.substr(r.begin, r.end - r.begin)).append("]");
  return out;
}

}  // namespace

TEST_CASE("a layout knows where each record stands, with all there is between them") {
  const std::string_view text = "\"Indicator\";waarde ;\"a\"\r\nx;\"een\r\ntwee \"\"drie\"\"\";\r\n\r\ny;1;";
  const CsvLayout layout = csv_layout(text);
  CHECK(layout.columns == std::vector<std::string>{"indicator", "waarde", "a"});
  CHECK(layout.line_end == "\r\n");
  CHECK(records_of(layout, text) == "[\"Indicator\";waarde ;\"a\"][x;\"een\r\ntwee \"\"drie\"\"\";][][y;1;]");
  CHECK(layout.record_at(0) == 0);
  CHECK(layout.record_at(static_cast<std::uint32_t>(text.find("twee"))) == 1);
  CHECK(layout.record_at(static_cast<std::uint32_t>(text.size() - 1)) == 3);
  std::string again;
  for (const CsvRecordPlace& r : layout.records) again += text.substr(r.begin, r.next - r.begin);
  CHECK(again == text);
}

TEST_CASE("a layout begins behind the line sep=, and takes the line end of its header") {
  const CsvLayout layout = csv_layout("sep=,\na,b\n1,2\n");
  CHECK(layout.columns == std::vector<std::string>{"a", "b"});
  CHECK(layout.records.size() == 2);
  CHECK(layout.dialect.separator == ',');
  CHECK(csv_layout("a;b\r1;2\r").line_end == "\r");
  CHECK(csv_layout("").records.empty());
}

}  // namespace voortgang

TEST_SUITE_END();
