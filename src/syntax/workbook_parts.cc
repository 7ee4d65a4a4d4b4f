#include "syntax/workbook_parts.h"

#include <charconv>

#include "base/digits.h"
#include "base/text.h"
#include "base/utf8.h"

namespace voortgang {
namespace {

std::uint32_t number_of(std::string_view text) {
  return digits<std::uint32_t>(text).value_or(0);
}

}  // namespace

void RelationEvents::start(std::string_view name, const XmlAttributes& attributes) {
  // A workbook of 2 kB can name millions; ours need a few.
  if (name != "Relationship" || by_id.size() >= SheetListEvents::kMostSheets * 2) return;
  by_id.try_emplace(std::string(attributes["Id"]),
                    Relation{std::string(attributes["Type"]), std::string(attributes["Target"])});
}

std::string RelationEvents::target_of(std::string_view type) const {
  for (const auto& [id, relation] : by_id) {
    // Transitional and Strict OOXML differ in what stands before the last slash (ECMA-376, part 1).
    if (std::string_view(relation.type).substr(relation.type.rfind('/') + 1) == type) return relation.target;
  }
  return {};
}

void SheetListEvents::start(std::string_view name, const XmlAttributes& attributes) {
  // Files that began on an old Macintosh count days from 1904.
  if (name == "workbookPr" && attributes.is_set("date1904")) days = DayCount::kFrom1904;
  if (name != "sheet" || sheets.size() >= kMostSheets) return;
  const std::string_view state = attributes["state"];
  sheets.push_back({.name = std::string(attributes["name"]),
                    .relation = std::string(attributes["id"]),
                    .is_hidden = state == "hidden" || state == "veryHidden"});
}

void StyleEvents::start(std::string_view name, const XmlAttributes& attributes) {
  if (name == "cellXfs") in_cells_ = true;
  if (name == "fonts") in_fonts_ = true;
  if (name == "font" && in_fonts_ && struck_.size() < kMostStyles) struck_.push_back(false);
  const std::string_view how = attributes["val"];
  if (name == "strike" && in_fonts_ && !struck_.empty()) struck_.back() = how != "0" && how != "false";
  if (name == "numFmt" && own_.size() < kMostStyles)
    own_.insert_or_assign(number_of(attributes["numFmtId"]), format_of_code(attributes["formatCode"]));
  if (name != "xf" || !in_cells_ || formats.size() >= kMostStyles) return;
  // A number that is struck out is none: it comes within brackets, and is asked.
  formats.push_back(is_struck(number_of(attributes["fontId"]))
                        ? NumberFormat(SheetFormat::kUnseen)
                        : format_of(number_of(attributes["numFmtId"])));
}

void StyleEvents::end(std::string_view name) {
  if (name == "cellXfs") in_cells_ = false;
  if (name == "fonts") in_fonts_ = false;
}

NumberFormat StyleEvents::format_of(std::uint32_t id) const {
  const auto own = own_.find(id);
  return own == own_.end() ? NumberFormat(format_of_id(id)) : own->second;
}

void CommentEvents::start(std::string_view name, const XmlAttributes& attributes) {
  if (name == "comment" && cells.size() < kMostComments) cells.emplace_back(attributes["ref"]);
}

std::string_view TextRuns::start(std::string_view name, const XmlAttributes& attributes) {
  const std::string_view how = attributes["val"];
  if (name == "r" || name == "si" || name == "is") is_apart_ = false;
  // A small 2 behind a number, or a number that was struck out, is no part of it; text has no other way to
  // say so.
  is_apart_ |= name == "vertAlign" && (how == "superscript" || how == "subscript");
  is_apart_ |= name == "strike" && how != "0" && how != "false";
  return name == "t" && is_apart_ ? "[" : "";
}

std::string_view TextRuns::end(std::string_view name) {
  return name == "t" && is_apart_ ? "]" : "";
}

void SharedTextEvents::start(std::string_view name, const XmlAttributes& attributes) {
  if (name == "si") {
    is_too_large |= texts.size() >= kMostTexts;
    if (!is_too_large) texts.emplace_back();
  }
  // How a Japanese text is spoken stands beside it, and is no part of it.
  if (name == "rPh") in_reading_ = true;
  if (name == "t") in_text_ = !in_reading_;
  text(runs_.start(name, attributes));
}

void SharedTextEvents::end(std::string_view name) {
  text(runs_.end(name));
  if (name == "rPh") in_reading_ = false;
  if (name == "t") in_text_ = false;
}

void SharedTextEvents::text(std::string_view text) {
  if (!in_text_ || texts.empty() || is_too_large) return;
  bytes_ += text.size();
  is_too_large |= bytes_ > kMostBytes;
  if (!is_too_large) texts.back().append(text);
}

// Characters that XML cannot hold are written _x0007_ (ECMA-376, part 1, 22.4.2.4).
std::string without_escapes(std::string_view text) {
  constexpr std::size_t kLength = 7;  // _x000D_
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const std::string_view rest = text.substr(i);
    std::uint32_t code = 0;
    if (rest.size() >= kLength && rest.starts_with("_x") && rest[kLength - 1] == '_') {
      const auto read = std::from_chars(rest.data() + 2, rest.data() + kLength - 1, code, 16);
      const bool is_character =
          read.ptr == rest.data() + kLength - 1 && code > 0 && (code < 0xD800 || code > 0xDFFF);
      if (is_character) {
        utf8::append(out, code);
        i += kLength;
        continue;
      }
    }
    out += text[i++];
  }
  return out;
}

std::string part_at(std::string_view beside, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  std::vector<std::string> parts;
  const std::size_t folder = beside.rfind('/');
  const std::string whole =
      (folder == beside.npos ? std::string() : std::string(beside.substr(0, folder + 1))) +
      std::string(target);
  for (const std::string_view part : split(whole, '/')) {
    if (part == ".." && !parts.empty()) parts.pop_back();
    if (part != ".." && part != "." && !part.empty()) parts.emplace_back(part);
  }
  return joined(parts, "/");
}

}  // namespace voortgang
