#include "forms/nieuwe_editie.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/digits.h"
#include "base/json_writer.h"
#include "forms/begin_woorden.h"
#include "programme/codes.h"
#include "syntax/front_matter.h"

namespace voortgang {
namespace {

struct Edit {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string instead;
};

// "161542", "Z.22-02745": one word with a digit in it. An address or a telephone number is more.
bool is_number(std::string_view text) {
  return text.find_first_of(kDecimalDigits) != std::string_view::npos &&
         text.find(' ') == std::string_view::npos;
}

// What is changed in the fields above one letter.
class LetterFields {
 public:
  LetterFields(std::string_view text, const DataNode& fields) : text_(text), fields_(fields) {}

  bool change() {
    mark_as_draft();
    remove_date();
    if (const DataNode* fields = fields_.find("kenmerken")) {
      for (const DataMember& field : fields->members) empty_number(field.value, "waarde");
    }
    for (const DataNode& annex : fields_.list("bijlagen")) empty_number(annex, "nummer");
    return can_;
  }

  std::string text() {
    std::ranges::sort(edits_, {}, &Edit::begin);
    std::string out;
    std::uint32_t at = 0;
    for (const Edit& edit : edits_) {
      out.append(text_.substr(at, edit.begin - at)).append(edit.instead);
      at = edit.end;
    }
    return out.append(text_.substr(at));
  }

 private:
  std::string_view line_end() const {
    return text_.substr(0, text_.find('\n')).ends_with('\r') ? "\r\n" : "\n";
  }

  void mark_as_draft() {
    if (const DataNode* draft = fields_.find("concept")) {
      if (!fields_.truth_or("concept", false)) replace(*draft, std::string(id_of(true)));
      return;
    }
    const auto first = static_cast<std::uint32_t>(text_.find('\n') + 1);  // behind the opening ---
    edits_.push_back({first, first, fmt::format("concept: {}{}", id_of(true), line_end())});
  }

  // The line stays as a remark with the form of its value, so that its place among the others is kept. Who
  // agreed, until when it was held back and what it settled was said of the last letter.
  void remove_date() {
    remove_line("datum", woorden::kDagVorm);
    remove_line("akkoord", fmt::format("{{orgaan: , datum: {}}}", woorden::kDagVorm));
    remove_line("nietVoor", woorden::kDagVorm);
    remove_line("toezeggingen", "[]");
  }

  void remove_line(std::string_view key, std::string_view form) {
    for (const DataMember& member : fields_.members) {
      if (member.key != key) continue;
      const std::uint32_t begin = member.key_span.begin;
      const auto end = static_cast<std::uint32_t>(std::min(text_.find_first_of("\r\n", begin), text_.size()));
      can_ = can_ && begin > 0 && text_[begin - 1] == '\n' && member.value.span.begin < end &&
             member.value.span.end <= end;
      edits_.push_back({begin, end, fmt::format("# {}: {}", key, form)});
    }
  }

  // A field is a text, or a record with the text under a key.
  void empty_number(const DataNode& field, std::string_view key) {
    const DataNode* value = field.kind == DataKind::kRecord ? field.find(key) : &field;
    if (value != nullptr && value->kind == DataKind::kText && is_number(value->text)) replace(*value, "");
  }

  // With nothing instead, between the quotes that are there or new ones.
  void replace(const DataNode& value, std::string instead) {
    const std::string_view written = text_.substr(value.span.begin, value.span.end - value.span.begin);
    can_ = can_ && written == value.text;  // else it goes on over lines, or has signs written otherwise
    if (value.plain && instead.empty()) instead = "\"\"";
    edits_.push_back({value.span.begin, value.span.end, std::move(instead)});
  }

  std::string_view text_;
  const DataNode& fields_;
  std::vector<Edit> edits_;
  bool can_ = true;
};

}  // namespace

std::string editie_json(const Editie& editie) {
  return fmt::format(R"({{
  "$schema": "schema/editie.json",
  "id": {},
  "titel": {},
  "datum": "{}",
  "peilperiode": "{}",
  "status": "{}",
  "nietGeleverd": []
}}
)",
                     json_string(editie.id), json_string(editie.titel), code(editie.datum),
                     code(editie.peilperiode), id_of(editie.status));
}

std::optional<std::string> letter_for_next_edition(SourceId source, std::string_view text) {
  Problems problems;
  const auto front = parse_front_matter(source, text, problems);
  if (!front || front->body == 0 || problems.has_errors()) return std::nullopt;
  LetterFields fields(text, front->fields);
  if (!fields.change()) return std::nullopt;
  std::string changed = fields.text();
  const auto again = parse_front_matter(source, changed, problems);
  if (!again || again->fields.find("datum") != nullptr || !again->fields.truth_or("concept", false))
    return std::nullopt;
  return changed;
}

}  // namespace voortgang
