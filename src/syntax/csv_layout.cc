#include "syntax/csv_layout.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"

namespace voortgang {
namespace {

// Every quote opens or closes: a doubled one does both.
CsvRecordPlace record_from(std::string_view text, std::size_t at) {
  CsvRecordPlace place{.begin = static_cast<std::uint32_t>(at)};
  bool quoted = false;
  for (; at < text.size() && (quoted || (text[at] != '\n' && text[at] != '\r')); ++at)
    quoted ^= text[at] == '"';
  place.end = static_cast<std::uint32_t>(at);
  const bool two = text.substr(at).starts_with("\r\n");
  place.next = static_cast<std::uint32_t>(std::min(at + (two ? 2 : 1), text.size()));
  return place;
}

std::string column_name(std::string_view cell) {
  cell = trimmed(cell);
  if (cell.size() >= 2 && cell.starts_with('"') && cell.ends_with('"'))
    cell = trimmed(cell.substr(1, cell.size() - 2));
  return utf8::lower(cell);
}

}  // namespace

std::size_t CsvLayout::record_at(std::uint32_t offset) const {
  const auto behind = std::ranges::upper_bound(records, offset, {}, &CsvRecordPlace::begin);
  return static_cast<std::size_t>(behind - records.begin()) - 1;
}

CsvLayout csv_layout(std::string_view text) {
  CsvLayout layout{.dialect = recognise_csv(text), .columns = {}, .records = {}};
  std::size_t at = layout.dialect.begin;
  while (at < text.size()) {
    layout.records.push_back(record_from(text, at));
    at = layout.records.back().next;
  }
  if (layout.records.empty()) return layout;
  const CsvRecordPlace& header = layout.records.front();
  for (const std::string_view cell :
       split(text.substr(header.begin, header.end - header.begin), layout.dialect.separator))
    layout.columns.push_back(column_name(cell));
  if (header.next > header.end) layout.line_end = text.substr(header.end, header.next - header.end);
  return layout;
}

}  // namespace voortgang
