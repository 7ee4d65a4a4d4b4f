#pragma once

#include <map>
#include <string>
#include <vector>

#include "syntax/sheet_number.h"
#include "syntax/xml.h"

// The parts of a workbook that say what its sheets mean: one class of events for each.
namespace voortgang {

// Which part is meant by which id: *.rels.
class RelationEvents : public XmlEvents {
 public:
  struct Relation {
    std::string type;
    std::string target;
  };
  std::map<std::string, Relation> by_id;

  // The target of the first of a type, by the last word of that: programs differ in what stands before it.
  [[nodiscard]] std::string target_of(std::string_view type) const;

  void start(std::string_view name, const XmlAttributes& attributes) override;
  void end(std::string_view) override {}
  void text(std::string_view) override {}
};

// The list of sheets: xl/workbook.xml.
class SheetListEvents : public XmlEvents {
 public:
  static constexpr std::size_t kMostSheets = 1000;
  struct Sheet {
    std::string name;
    std::string relation;
    bool is_hidden = false;
  };
  std::vector<Sheet> sheets;
  DayCount days = DayCount::kFrom1900;

  void start(std::string_view name, const XmlAttributes& attributes) override;
  void end(std::string_view) override {}
  void text(std::string_view) override {}
};

// How numbers look: xl/styles.xml.
class StyleEvents : public XmlEvents {
 public:
  static constexpr std::size_t kMostStyles = 65'536;  // Excel allows 64,000
  std::vector<NumberFormat> formats;                  // by number of a cell's style

  void start(std::string_view name, const XmlAttributes& attributes) override;
  void end(std::string_view name) override;
  void text(std::string_view) override {}

 private:
  [[nodiscard]] NumberFormat format_of(std::uint32_t id) const;
  [[nodiscard]] bool is_struck(std::uint32_t font) const { return font < struck_.size() && struck_[font]; }
  std::map<std::uint32_t, NumberFormat> own_;
  std::vector<bool> struck_;  // of each font
  bool in_cells_ = false, in_fonts_ = false;
};

// At which cells somebody left a comment: xl/comments1.xml.
class CommentEvents : public XmlEvents {
 public:
  static constexpr std::size_t kMostComments = 100'000;
  std::vector<std::string> cells;

  void start(std::string_view name, const XmlAttributes& attributes) override;
  void end(std::string_view) override {}
  void text(std::string_view) override {}
};

// Text in runs of letters that look different. A run that is raised, lowered or struck out is no part of what
// stands before it: "12" with a note 1 is no 121. It comes within brackets.
class TextRuns {
 public:
  // What to add to the text.
  [[nodiscard]] std::string_view start(std::string_view name, const XmlAttributes& attributes);
  [[nodiscard]] std::string_view end(std::string_view name);

 private:
  bool is_apart_ = false;
};

// Texts that stand once and are pointed to: xl/sharedStrings.xml.
class SharedTextEvents : public XmlEvents {
 public:
  static constexpr std::size_t kMostBytes = std::size_t{64} << 20U;
  static constexpr std::size_t kMostTexts = 1'000'000;
  std::vector<std::string> texts;
  bool is_too_large = false;

  void start(std::string_view name, const XmlAttributes& attributes) override;
  void end(std::string_view name) override;
  void text(std::string_view text) override;

 private:
  TextRuns runs_;
  std::size_t bytes_ = 0;
  bool in_text_ = false;
  bool in_reading_ = false;  // how a Japanese text is said
};

// A text as a person typed it: _x000D_ stands for a character that XML does not have.
[[nodiscard]] std::string without_escapes(std::string_view text);

// Where a target of a part leads: "worksheets/sheet1.xml" beside "xl/workbook.xml" is in "xl/".
[[nodiscard]] std::string part_at(std::string_view beside, std::string_view target);

}  // namespace voortgang
