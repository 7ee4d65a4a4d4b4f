#include "base/json_writer.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <iterator>

#include "base/decimal.h"

namespace voortgang {
namespace {

// The slash too is looked at: `</script>` in a text must not end the script that a page puts it in.
bool is_plain(char c) {
  return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\' && c != '/';
}

void append_escaped(std::string& out, char c) {
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    case '/':
      out += out.ends_with('<') ? "\\/" : "/";
      return;
    default:
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
      return;
  }
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
  out += '"';
  while (!text.empty()) {
    std::size_t plain = 0;
    while (plain < text.size() && is_plain(text[plain])) ++plain;
    out += text.substr(0, plain);
    text.remove_prefix(plain);
    if (text.empty()) break;
    append_escaped(out, text.front());
    text.remove_prefix(1);
  }
  out += '"';
}

std::string json_string(std::string_view text) {
  std::string out;
  append_json_string(out, text);
  return out;
}

void append_json_texts(std::string& out, std::span<const std::string_view> texts) {
  JsonList list(out);
  for (const std::string_view text : texts) append_json_string(list.item(), text);
}

void append_json_number(std::string& out, double number) {
  // JSON (RFC 8259) has no word for them.
  if (!std::isfinite(number)) {
    out += "null";
    return;
  }
  char digits[32];
  // The shortest digits that read back as the same number, without a locale.
  out.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

// Ten digits: what is behind them may differ between processors.
void append_json_computed(std::string& out, double number) {
  append_json_number(out, to_ten_digits(number));
}

JsonRecord::JsonRecord(std::string& out, std::string_view separator) : out_(out), separator_(separator) {
  out_ += '{';
}

std::string& JsonRecord::key(std::string_view name) {
  if (!is_first_) out_ += separator_;
  is_first_ = false;
  append_json_string(out_, name);
  out_ += separator_ == "," ? ":" : ": ";
  return out_;
}

void JsonRecord::text(std::string_view name, std::string_view value) {
  append_json_string(key(name), value);
}

void JsonRecord::text_if(std::string_view name, std::string_view value) {
  if (!value.empty()) text(name, value);
}

void JsonRecord::text_or_null(std::string_view name, std::string_view value) {
  if (value.empty())
    key(name) += "null";
  else
    text(name, value);
}

void JsonRecord::number(std::string_view name, std::optional<double> value) {
  if (value)
    append_json_number(key(name), *value);
  else
    key(name) += "null";
}

void JsonRecord::computed(std::string_view name, std::optional<double> value) {
  if (value)
    append_json_computed(key(name), *value);
  else
    key(name) += "null";
}

void JsonRecord::integer(std::string_view name, std::int64_t value) {
  fmt::format_to(std::back_inserter(key(name)), "{}", value);
}

void JsonRecord::truth(std::string_view name, bool value) {
  key(name) += value ? "true" : "false";
}

JsonList::JsonList(std::string& out, std::string_view before, std::string_view behind)
    : out_(out), before_(before), behind_(behind) {
  out_ += '[';
}

JsonList::~JsonList() {
  if (!is_first_) out_ += behind_;
  out_ += ']';
}

std::string& JsonList::item() {
  if (!is_first_) out_ += before_.empty() ? ", " : ",";
  is_first_ = false;
  out_ += before_;
  return out_;
}

}  // namespace voortgang
