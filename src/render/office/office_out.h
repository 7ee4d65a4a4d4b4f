#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace voortgang::office {

// What a paragraph is in a document for a word processor. Each is a named style there, so that an officer
// changes it once.
enum class Style : std::uint8_t {
  kBody,
  kKind,             // what kind of document it is, above its title
  kAddressee,        // in the window of an envelope
  kLetterKind,       // what stands beside that window: what kind of letter it is,
  kLetterField,      // its fields,
  kLetterDirection,  // and what it is for
  kNotice,           // that this is a draft or an example
  kField,            // "Datum: 8 maart 2022"
  kDirection,        // "Ter informatie"
  kLead,
  kKeyNumber,
  kNote,       // a remark
  kNoteAhead,  // about the text below it, on its page
  kState,
  kQuote,
  kCasus,
  kExample,   // a text that is invented
  kBoxTitle,  // of a casus or such a text
  kCode,
  kItem,
  kItemMore,  // what follows in the same item
  kTableTitle,
  kColumnHead,
  kColumnHeadNumber,
  kRowHead,
  kCell,
  kCellNumber,
  kBeforeFigure,  // words that are on the page of the figure below them
  kFigure,
  kFigureTitle,
  kFootnote,
  kClosing,
  kSignatureLine,  // to sign on, for one or two
  kSignature,
};
inline constexpr std::size_t kStyles = static_cast<std::size_t>(Style::kSignature) + 1;

// What words are within a paragraph.
enum class Run : std::uint8_t { kStrong, kEmphasis, kStruck, kCode, kRaised, kVerdict };
inline constexpr std::size_t kRuns = static_cast<std::size_t>(Run::kVerdict) + 1;

struct Column {
  double width = 0;  // mm
  Alignment alignment = Alignment::kStart;
};

struct TableShape {
  std::string title;
  std::vector<Column> columns;
  std::size_t rows = 0;      // below its head
  bool stays_whole = false;  // short enough to be on one page
};

// Whether a row (0: the head) is on the page of the next. Of a table that may be cut those are the first and
// the last but one: no row is alone.
[[nodiscard]] inline bool stays_with_next(const TableShape& shape, std::size_t row) {
  if (row >= shape.rows) return false;
  return shape.stays_whole || row <= 1 || row + 1 == shape.rows;
}

// A picture in the forms that it is kept in, and what it shows, for who does not see it. Either form may be
// empty.
struct Picture {
  std::string_view name;  // "grafiek": what its files are called, with a number
  std::string svg;
  std::string dots;
  std::string_view dots_ending = "png";
  bool is_chart = false;  // `dots` is a chart as SVG, to be drawn when it is packed
  double width = 0;       // mm
  double height = 0;
  std::string title;
  std::string description;
};

// A word processor's document as it is written from beginning to end. What is opened last is closed first;
// words stand in paragraphs and headings only, and cells and items hold at least one of these.
class OfficeOut {
 public:
  OfficeOut() = default;
  OfficeOut(const OfficeOut&) = delete;
  OfficeOut& operator=(const OfficeOut&) = delete;
  virtual ~OfficeOut() = default;

  // The paragraphs from here on stand at the right of the next one, on the first page of a letter: beside the
  // window of its envelope. No note, list or table is among them.
  virtual void open_aside() = 0;
  virtual void close_aside() = 0;

  // Whether a paragraph that is opened stays on the page of the next one, besides those whose style says so.
  void stay_with_next(bool stays) { stays_ = stays; }

  virtual void open_paragraph(Style style) = 0;
  virtual void open_heading(int level, std::string_view id) = 0;
  virtual void close_paragraph() = 0;  // or heading

  virtual void words(std::string_view text) = 0;
  virtual void line_break() = 0;
  virtual void tab() = 0;
  virtual void open_run(Run run, Oordeel oordeel) = 0;
  virtual void close_run() = 0;
  virtual void open_link(std::string_view address) = 0;
  virtual void close_link() = 0;

  // A note at the foot of the page, where the paragraph is now; `key` names it for who refers to it again.
  virtual void open_note(std::uint32_t key) = 0;
  virtual void close_note() = 0;
  virtual void same_note(std::uint32_t key) = 0;

  struct ListStart {
    bool ordered = false;
    std::uint32_t first = 1;  // the number of its first item
  };
  // The first paragraph of an item bears its mark; all others in it stand in from the margin as far.
  virtual void open_list(ListStart start) = 0;
  virtual void open_item() = 0;
  virtual void close_item() = 0;
  virtual void close_list() = 0;

  // Rows before `open_body` are heads of the columns; the first cell of each row is the row's.
  virtual void open_table(const TableShape& shape) = 0;
  virtual void open_body() = 0;
  virtual void open_row(RowKind kind) = 0;
  virtual void open_cell() = 0;
  virtual void close_cell() = 0;
  virtual void close_row() = 0;
  virtual void close_table() = 0;

  virtual void picture(const Picture& picture) = 0;  // in a paragraph, as a word is
  virtual void contents(const Contents& contents) = 0;
  virtual void rule() = 0;

 protected:
  bool stays_ = false;
};

}  // namespace voortgang::office
