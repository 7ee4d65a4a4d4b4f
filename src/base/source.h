#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

namespace voortgang {

enum class SourceId : std::uint32_t {};

// A range of bytes in one source text. Half open; begin == end marks a place between two characters.
struct Span {
  SourceId source{};
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  friend bool operator==(const Span&, const Span&) = default;
};

// Where a person looks: line and column count from 1, columns in characters (code points), not bytes.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;

  friend bool operator==(const Position&, const Position&) = default;
};

// One input file as text: valid UTF-8, without byte order mark. Converting from Windows-1252 keeps one
// character for one, so positions are those of the file as it was delivered.
struct Source {
  std::string path;  // relative to the programme folder, with forward slashes
  std::string text;
  std::string blad = {};  // of a workbook: the sheet, of which each row is a line of the text
};

// All texts of one run. Addresses are stable: views into a text stay valid while the Sources lives.
class Sources {
 public:
  SourceId add(std::string path, std::string text = {});
  // A sheet of a workbook is a text of its own: its rows as lines of a CSV file.
  SourceId add_sheet(std::string path, std::string blad);

  [[nodiscard]] const Source& at(SourceId id) const { return sources_[static_cast<std::size_t>(id)]; }
  // For filling a text whose id was handed out beforehand, so that ids do not depend on who reads first.
  void set_text(SourceId id, std::string text) {
    sources_[static_cast<std::size_t>(id)].text = std::move(text);
  }
  [[nodiscard]] std::size_t size() const { return sources_.size(); }
  // The file with that path, if it was read; no sheet of a workbook.
  [[nodiscard]] std::optional<SourceId> find(std::string_view path) const;

  [[nodiscard]] std::string_view text(Span span) const;
  [[nodiscard]] Position position(SourceId id, std::uint32_t offset) const;
  // The whole line around an offset, without its line end.
  [[nodiscard]] std::string_view line_at(SourceId id, std::uint32_t offset) const;

 private:
  std::deque<Source> sources_;
};

// The line around an offset, from its first byte to behind its last, without its line end.
[[nodiscard]] Span line_span(SourceId source, std::string_view text, std::size_t offset);

// Line and column of a byte offset. Lines end with LF, CRLF or a CR alone.
[[nodiscard]] Position position_in(std::string_view text, std::size_t offset);

}  // namespace voortgang
