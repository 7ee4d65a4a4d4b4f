#include "load/foreign_form.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/utf8.h"

namespace voortgang {
namespace {

constexpr std::size_t kLooked = 2048;

// The first bytes of forms that no table with a line of column names has.
constexpr std::array<std::pair<std::string_view, Term>, 5> kBeginnings = {
    {{"\xD0\xCF\x11\xE0", Term::kOldWorkbook},
     {"PK\x03\x04", Term::kWorkbook},
     {"%PDF-", Term::kPdf},
     {"{\\rtf", Term::kRichText},
     {"<?xml", Term::kXml}}};

constexpr std::array<std::string_view, 8> kOfPages = {"<!doctype html", "<html",  "<head",  "<body",
                                                      "<table",         "<meta ", "<style", "<script"};

bool is_page(std::string_view start) {
  if (!start.starts_with('<')) return false;
  const std::string small = utf8::lower(start);
  return std::ranges::any_of(kOfPages, [&](std::string_view tag) { return small.find(tag) != small.npos; });
}

std::string_view without_blank_start(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
}

// JSON may have any spaces behind its bracket.
bool is_json(std::string_view start) {
  if (!start.starts_with('{') && !start.starts_with('[')) return false;
  const std::string_view inside = without_blank_start(start.substr(1));
  return inside.starts_with(start.starts_with('{') ? '"' : '{');
}

std::optional<Term> other_form(std::string_view start) {
  if (is_json(start)) return Term::kJson;
  const auto found =
      std::ranges::find_if(kBeginnings, [&](const auto& of) { return start.starts_with(of.first); });
  return found == kBeginnings.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace

bool tell_foreign_form(SourceId source, std::string_view bytes, Problems& problems) {
  const std::string_view start = without_blank_start(utf8::without_byte_order_mark(bytes.substr(0, kLooked)));
  const Span place{source, 0, 0};
  if (is_page(start)) {
    problems.add(Code::BST118, place);
    return true;
  }
  const auto form = other_form(start);
  if (form) problems.add(Code::BST117, place, {{"vorm", *form}});
  return form.has_value();
}

}  // namespace voortgang
