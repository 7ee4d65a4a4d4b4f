#include "deliveries/import_note.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/digits.h"
#include "base/text.h"
#include "deliveries/import_woorden.h"

namespace voortgang {
namespace {

using woorden::kAlleenVan;
using woorden::kOpgeteldVan;

// The last part before the note, if it says which regions a figure is of.
std::string_view regions_at_end(std::string_view before) {
  const std::size_t part = before.rfind(';');
  const std::string_view last = trimmed(part == before.npos ? before : before.substr(part + 1));
  const bool is_one = last.starts_with(kAlleenVan) && last.find(' ', kAlleenVan.size()) == last.npos;
  return last.starts_with(kOpgeteldVan) || is_one ? last : std::string_view();
}

std::string_view without_semicolon(std::string_view text) {
  text = trimmed(text);
  if (text.ends_with(';')) text.remove_suffix(1);
  return trimmed(text);
}

std::string_view names_in(std::string_view regions) {
  return regions.empty()
             ? regions
             : regions.substr(regions.starts_with(kOpgeteldVan) ? kOpgeteldVan.size() : kAlleenVan.size());
}

// Where ", 20-1-2022" or its like ends, behind whose figures and which table; 0 where that is not there.
std::size_t end_of_note(std::string_view note) {
  constexpr std::string_view kParting = ", ";
  const std::size_t comma = note.find(kParting);
  if (comma == note.npos || note.substr(0, comma).contains(';')) return 0;
  const std::size_t begin = comma + kParting.size();
  const std::string_view when = note.substr(begin);
  if (when.starts_with(woorden::kDatumOnbekend)) return begin + woorden::kDatumOnbekend.size();
  const std::size_t digits = std::min(find_beyond_digits(when, "-"), when.size());
  return split(when.substr(0, digits), '-').size() == 3 ? begin + digits : 0;
}

std::optional<Datum> date_in(std::string_view note) {
  const auto parts = split(note.substr(note.rfind(' ') + 1), '-');
  if (parts.size() != 3 || parts[0].empty() || parts[1].empty()) return std::nullopt;
  return parse_datum(fmt::format("{}-{:0>2}-{:0>2}", parts[2], parts[1], parts[0]));
}

}  // namespace

ImportNote import_note_in(std::string_view remark, std::string_view bron) {
  for (std::size_t at = remark.find(bron); at != remark.npos; at = remark.find(bron, at + 1)) {
    const std::string_view note = remark.substr(at);
    const std::size_t end = end_of_note(note);
    if (end == 0) continue;
    ImportNote out{
        .words = without_semicolon(remark.substr(0, at)), .erachter = {}, .herkomst = {}, .datum = {}};
    if (const std::string_view regions = regions_at_end(out.words); !regions.empty()) {
      out.words = without_semicolon(out.words.substr(0, out.words.size() - regions.size()));
      out.herkomst = names_in(regions);
    }
    out.datum = date_in(note.substr(0, end));
    const std::string_view behind = note.substr(end);
    out.erachter = trimmed(behind.substr(std::min(behind.find_first_not_of(" ;:,."), behind.size())));
    return out;
  }
  return {.words = without_semicolon(remark), .erachter = {}, .herkomst = {}, .datum = {}};
}

std::string_view herkomst_in(std::string_view remark) {
  for (std::size_t end = remark.find(';'); end != remark.npos; end = remark.find(';', end + 1)) {
    const std::string_view regions = regions_at_end(remark.substr(0, end));
    if (!regions.empty()) return names_in(regions);
  }
  return {};
}

bool is_import_note(std::string_view remark) {
  const std::size_t part = remark.rfind(';');
  const std::string_view note = trimmed(part == remark.npos ? remark : remark.substr(part + 1));
  if (part != remark.npos) {
    const std::string_view before = trimmed(remark.substr(0, part));
    if (regions_at_end(before).size() != before.size()) return false;  // an officer's words
  }
  const std::size_t comma = note.rfind(", ");
  if (comma == note.npos) return false;
  const std::string_view when = note.substr(comma + 2);
  const auto words = split_any(note.substr(0, comma));
  const bool has_date = when == woorden::kDatumOnbekend ||
                        (split(when, '-').size() == 3 && find_beyond_digits(when, "-") == when.npos);
  // "CBS StatLine 83648NED": whose, and which table
  return has_date && words.size() > 1 && words.back().find_first_of(kDecimalDigits) != std::string_view::npos;
}

std::string herkomst_words(std::string_view herkomst) {
  if (herkomst.empty()) return {};
  const bool is_sum = herkomst.find(',') != herkomst.npos;
  return std::string(is_sum ? kOpgeteldVan : kAlleenVan).append(herkomst).append("; ");
}

}  // namespace voortgang
