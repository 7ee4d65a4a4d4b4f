#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace voortgang {

// The one writer of JSON (RFC 8259): texts and numbers, and records and lists that put their own brackets and
// commas. What is written goes straight to the end of `out`; while a record or a list lives, only it and
// those within it may write there.

// Text as a JSON string with its quotes. "/" after "<" is escaped too, so that the JSON may stand in a script
// element.
void append_json_string(std::string& out, std::string_view text);
[[nodiscard]] std::string json_string(std::string_view text);

// A list of such, on one line.
void append_json_texts(std::string& out, std::span<const std::string_view> texts);

// The shortest text that reads back as the same double; null where it is not finite.
void append_json_number(std::string& out, double number);
// A computed number, to ten significant digits: fewer than any processor computes differently. Null where it
// is not finite.
void append_json_computed(std::string& out, double number);

// The members of an object, one after another; separated by a comma alone there are no spaces in it.
class JsonRecord {
 public:
  explicit JsonRecord(std::string& out, std::string_view separator = ", ");
  ~JsonRecord() { out_ += '}'; }
  JsonRecord(const JsonRecord&) = delete;
  JsonRecord& operator=(const JsonRecord&) = delete;

  // For a value that the caller writes.
  std::string& key(std::string_view name);
  void text(std::string_view name, std::string_view value);
  void text_if(std::string_view name, std::string_view value);       // left out where empty
  void text_or_null(std::string_view name, std::string_view value);  // null where empty
  void number(std::string_view name, std::optional<double> value);
  void computed(std::string_view name, std::optional<double> value);
  void integer(std::string_view name, std::int64_t value);
  void truth(std::string_view name, bool value);

 private:
  std::string& out_;
  std::string_view separator_;
  bool is_first_ = true;
};

// The items of a list, on one line, or each behind `before` (a line end and its indentation) and the last
// bracket behind `behind`.
class JsonList {
 public:
  explicit JsonList(std::string& out, std::string_view before = {}, std::string_view behind = {});
  ~JsonList();
  JsonList(const JsonList&) = delete;
  JsonList& operator=(const JsonList&) = delete;

  // For an item that the caller writes.
  std::string& item();

 private:
  std::string& out_;
  std::string_view before_, behind_;
  bool is_first_ = true;
};

}  // namespace voortgang
