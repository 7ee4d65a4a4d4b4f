#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "render/office/office_out.h"
#include "render/package.h"

namespace voortgang::docx {

// Lengths of text, in twentieths of a point.
[[nodiscard]] int twips(double millimetres);

// What a part of the package points to, from rId1 on.
struct Relation {
  std::string_view kind;  // last word of its type
  std::string target;
  bool is_outside = false;
};

// A picture as a run of a line, and its files behind those that are there. `number` is its own in the paper;
// `relate` gives the id of a relation of the part that it stands in.
void append_picture(std::string& out, const office::Picture& picture, int number,
                    std::vector<PackagePart>& parts,
                    const std::function<std::string(std::string target)>& relate);

// Writes the text of an Office Open XML document (ISO/IEC 29500), its notes, the starts of its lists, and the
// pictures in it.
class DocxOut final : public office::OfficeOut {
 public:
  void open_aside() override { in_aside_ = true; }
  void close_aside() override { in_aside_ = false; }
  void open_paragraph(office::Style style) override;
  void open_heading(int level, std::string_view id) override;
  void close_paragraph() override;
  void words(std::string_view text) override;
  void line_break() override;
  void tab() override;
  void open_run(office::Run run, Oordeel oordeel) override;
  void close_run() override;
  void open_link(std::string_view address) override;
  void close_link() override;
  void open_note(std::uint32_t key) override;
  void close_note() override;
  void same_note(std::uint32_t key) override;
  void open_list(ListStart start) override;
  void open_item() override { lists_.back().item_begins = true; }
  void close_item() override {}
  void close_list() override;
  void open_table(const office::TableShape& shape) override;
  void open_body() override;
  void open_row(RowKind kind) override;
  void open_cell() override;
  void close_cell() override;
  void close_row() override;
  void close_table() override;
  void picture(const office::Picture& picture) override;
  void contents(const Contents& contents) override;
  void rule() override;

  // The text or the notes: each is a part with relations of its own.
  struct Story {
    std::string xml;
    std::vector<Relation> relations;
  };
  [[nodiscard]] const Story& text() const { return text_; }
  [[nodiscard]] const Story& notes() const { return notes_; }
  [[nodiscard]] const std::string& numbering() const { return numbering_; }
  [[nodiscard]] bool has_contents() const { return has_contents_; }
  [[nodiscard]] const std::vector<PackagePart>& pictures() const { return pictures_; }

 private:
  struct List {
    bool ordered = false;
    int number = 1;  // of its numbering
    bool item_begins = false;
  };
  struct OpenRun {
    office::Run run;
    Oordeel oordeel;
  };
  // What goes on behind a note.
  struct Outside {
    std::vector<List> lists;
    std::vector<OpenRun> runs;
    bool in_link = false;
  };

  [[nodiscard]] std::string& out() { return in_note_ ? notes_.xml : text_.xml; }
  enum class Where : std::uint8_t { kInside, kOutside };  // of the package
  [[nodiscard]] std::string relate(std::string_view kind, std::string target, Where where = Where::kInside);
  void paragraph(std::string_view style, std::string_view properties);
  [[nodiscard]] std::string place_in_list(office::Style style);
  void flush();
  void run(std::string_view xml);
  [[nodiscard]] std::string run_properties() const;
  [[nodiscard]] std::string bookmark(std::string_view id);
  void contents_entry(const Contents& contents, std::size_t i);

  Story text_;
  Story notes_;
  std::string numbering_;
  std::vector<PackagePart> pictures_;
  std::string words_;  // that wait for more of the same kind: a run is as long as it can be
  std::vector<OpenRun> runs_;
  std::vector<List> lists_;
  Outside outside_;
  std::map<std::uint32_t, int> note_places_;           // by key
  std::map<std::string, int, std::less<>> bookmarks_;  // places of headings, by their ids
  office::TableShape table_;
  std::size_t row_ = 0;
  std::size_t column_ = 0;
  bool has_contents_ = false;
  int pictures_shown_ = 0;
  int lists_numbered_ = 1;
  int marks_ = 0;  // bookmarks so far
  bool in_aside_ = false;
  bool in_head_ = false;
  bool in_total_ = false;
  bool in_table_ = false;
  bool behind_table_ = false;
  bool in_link_ = false;
  bool in_note_ = false;
  bool note_begins_ = false;
};

}  // namespace voortgang::docx
