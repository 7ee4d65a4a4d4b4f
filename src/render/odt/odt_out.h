#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "render/office/office_out.h"
#include "render/package.h"

namespace voortgang::odt {

[[nodiscard]] std::string_view media_type_of(std::string_view name);

// A picture as it stands in a line, and its files behind those that are there. `number` is its own in the
// paper.
void append_picture(std::string& out, const office::Picture& picture, int number,
                    std::vector<PackagePart>& parts);

// Writes the text of an OpenDocument file (ODF 1.3), the styles of its tables, and the pictures in it.
class OdtOut final : public office::OfficeOut {
 public:
  void open_aside() override;
  void close_aside() override;
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
  void open_item() override;
  void close_item() override;
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

  [[nodiscard]] const std::string& body() const { return body_; }
  [[nodiscard]] const std::string& table_styles() const { return table_styles_; }
  [[nodiscard]] const std::vector<PackagePart>& pictures() const { return pictures_; }

 private:
  struct List {
    bool ordered = false;
    std::uint32_t first = 1;
    bool begun = false;    // it has an item
    bool goes_on = false;  // with an item that a table parted
    bool item_begins = false;
  };

  [[nodiscard]] std::string_view style_with(office::Style style, std::string properties);
  [[nodiscard]] std::string_view style_in_list(office::Style style);
  enum class Begin : std::uint8_t { kAnew, kGoesOn };
  void begin_list(const List& list, Begin how);
  void leave_lists();
  void return_to_lists();
  void table_style(const office::TableShape& shape);
  void contents_entry(const ContentsEntry& entry);

  std::string body_;
  std::string aside_;    // waits for the paragraph that it stands beside
  std::string outside_;  // what was written before it
  std::string table_styles_;
  std::vector<PackagePart> pictures_;
  std::vector<std::string_view> open_;  // what ends the paragraphs that are open: a note's is within another
  std::vector<List> lists_;             // that are open here
  std::vector<std::vector<List>> lists_out_;  // and outside the note that is open
  std::map<std::uint32_t, int> notes_;        // their places, by key
  std::string_view cell_style_;
  office::TableShape table_;  // that is open, and its row
  std::size_t row_ = 0;
  std::map<std::pair<office::Style, std::string>, std::string>
      own_styles_;     // by what they are like, and how not
  bool space_ = true;  // the last word ended in a space, or there is none yet
  int tables_ = 0;
  int pictures_shown_ = 0;
};

}  // namespace voortgang::odt
