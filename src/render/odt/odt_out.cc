#include "render/odt/odt_out.h"

#include <fmt/format.h>

#include <ranges>
#include <utility>

#include "base/append_format.h"
#include "programme/document_woorden.h"
#include "render/office/style_names.h"
#include "render/office/xml_text.h"

namespace voortgang::odt {
namespace {

constexpr std::string_view kHeadCell = "Celkop";
constexpr std::string_view kCell = "Cel";
constexpr std::string_view kTotalCell = "Celtotaal";

constexpr double kIndent = 6;  // mm of each level of a list, as styles.xml says

// An item's own paragraphs have that of the list; the title of a table stands above it, outside the list.
bool needs_list_indent(office::Style style) {
  using enum office::Style;
  return style != kItem && style != kItemMore && style != kTableTitle;
}

std::string millimetres(double length) {
  return fmt::format("{:.1f}mm", length);
}

}  // namespace

std::string_view media_type_of(std::string_view name) {
  if (name.ends_with("svg")) return "image/svg+xml";
  return name.ends_with("jpg") ? "image/jpeg" : "image/png";
}

// The first form that a reader can draw is the one that it shows.
void append_picture(std::string& out, const office::Picture& picture, int number,
                    std::vector<PackagePart>& parts) {
  append_format(out,
                "<draw:frame draw:style-name=\"Grafiek\" draw:name=\"{}{}\" text:anchor-type=\"as-char\" "
                "svg:width=\"{}\" svg:height=\"{}\" draw:z-index=\"0\">",
                picture.name, number, millimetres(picture.width), millimetres(picture.height));
  const auto add = [&](std::string_view ending, const std::string& bytes, Packing packing, bool is_chart) {
    if (bytes.empty()) return;
    parts.push_back(
        {fmt::format("Pictures/{}{}.{}", picture.name, number, ending), bytes, packing, is_chart});
    append_format(
        out,
        "<draw:image xlink:href=\"{}\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\" "
        "draw:mime-type=\"{}\"/>",
        parts.back().name, media_type_of(ending));
  };
  add("svg", picture.svg, Packing::kDeflated, /*is_chart=*/false);
  add(picture.dots_ending, picture.dots, Packing::kStored, picture.is_chart);
  out += "<svg:title>";
  xml::text(out, picture.title);
  out += "</svg:title><svg:desc>";
  xml::text(out, picture.description);
  out += "</svg:desc></draw:frame>";
}

void OdtOut::open_aside() {
  outside_ = std::exchange(body_, {});
}

// At its own place on the page, whatever is above it.
void OdtOut::close_aside() {
  aside_ =
      "<draw:frame draw:style-name=\"Kenmerken\" draw:name=\"Kenmerken\" text:anchor-type=\"paragraph\" "
      "svg:x=\"108mm\" svg:y=\"40mm\" svg:width=\"77mm\" draw:z-index=\"0\"><draw:text-box "
      "fo:min-height=\"10mm\">\n" +
      std::exchange(body_, std::move(outside_)) + "</draw:text-box></draw:frame>";
}

// A style like it but for `properties`.
std::string_view OdtOut::style_with(office::Style style, std::string properties) {
  const auto [place, is_new] = own_styles_.try_emplace({style, std::move(properties)},
                                                       fmt::format("Alinea{}", own_styles_.size() + 1));
  if (is_new)
    append_format(table_styles_,
                  "<style:style style:name=\"{}\" style:family=\"paragraph\" style:parent-style-name=\"{}\">"
                  "<style:paragraph-properties {}/></style:style>\n",
                  place->second, office::name_of(style).odt, place->first.second);
  return place->second;
}

// What an item begins with stands behind its mark, as its words would; the rest as far in from there as
// elsewhere from the margin.
std::string_view OdtOut::style_in_list(office::Style style) {
  const double level = kIndent * static_cast<double>(lists_.size());
  if (lists_.back().item_begins)
    return style_with(style, fmt::format("fo:margin-left=\"{}\" fo:text-indent=\"{}\"", millimetres(level),
                                         millimetres(-kIndent)));
  return style_with(style, fmt::format("fo:margin-left=\"{}\" fo:text-indent=\"0mm\"",
                                       millimetres(level + office::name_of(style).indent)));
}

void OdtOut::open_paragraph(office::Style style) {
  std::string_view name = office::name_of(style).odt;
  if (style == office::Style::kItem && !lists_.empty() && lists_.back().ordered) name = "List_20_Number";
  const bool in_table = !cell_style_.empty();
  // LibreOffice keeps a row whose first paragraph does (settings.xml). Of a table that stays whole its own
  // style says so.
  if (stays_ || (in_table && !table_.stays_whole && stays_with_next(table_, row_)))
    name = style_with(style, "fo:keep-with-next=\"always\"");
  if (!in_table && !lists_.empty() && needs_list_indent(style)) name = style_in_list(style);
  if (!in_table && !lists_.empty()) lists_.back().item_begins = false;
  append_format(body_, "<text:p text:style-name=\"{}\">{}", name, std::exchange(aside_, {}));
  open_.push_back("</text:p>\n");
  space_ = true;
}

void OdtOut::open_heading(int level, std::string_view id) {
  append_format(body_, "<text:h text:style-name=\"Heading_20_{0}\" text:outline-level=\"{0}\">", level);
  if (!id.empty()) {
    body_ += "<text:bookmark";
    xml::attribute(body_, "text:name", id);
    body_ += "/>";
  }
  open_.push_back("</text:h>\n");
  space_ = true;
}

void OdtOut::close_paragraph() {
  body_ += open_.back();
  open_.pop_back();
}

// Spaces behind a space, and at the beginning, are marked, or they would be none (ODF 1.3 part 3, 6.1.2).
void OdtOut::words(std::string_view text) {
  std::size_t done = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool is_space = c == ' ' || c == '\n' || c == '\r';
    if ((is_space && space_) || c == '\t') {
      xml::text(body_, text.substr(done, i - done));
      body_ += c == '\t' ? "<text:tab/>" : "<text:s/>";
      done = i + 1;
    }
    space_ = is_space;
  }
  xml::text(body_, text.substr(done));
}

void OdtOut::line_break() {
  body_ += "<text:line-break/>";
  space_ = true;
}

void OdtOut::tab() {
  body_ += "<text:tab/>";
  space_ = false;
}

void OdtOut::open_run(office::Run run, Oordeel oordeel) {
  append_format(body_, "<text:span text:style-name=\"{}\">",
                office::run_style(run, oordeel, &office::StyleName::odt));
}

void OdtOut::close_run() {
  body_ += "</text:span>";
}

void OdtOut::open_link(std::string_view address) {
  body_ += "<text:a xlink:type=\"simple\"";
  xml::attribute(body_, "xlink:href", address);
  body_ += " text:style-name=\"Internet_20_link\" text:visited-style-name=\"Visited_20_Internet_20_Link\">";
}

void OdtOut::close_link() {
  body_ += "</text:a>";
}

void OdtOut::open_note(std::uint32_t key) {
  const int place = static_cast<int>(notes_.size()) + 1;
  notes_[key] = place;
  append_format(body_,
                "<text:note text:id=\"noot{0}\" text:note-class=\"footnote\"><text:note-citation>{0}"
                "</text:note-citation><text:note-body>",
                place);
  lists_out_.push_back(std::exchange(lists_, {}));
}

void OdtOut::close_note() {
  body_ += "</text:note-body></text:note>";
  lists_ = std::move(lists_out_.back());
  lists_out_.pop_back();
  space_ = false;
}

void OdtOut::same_note(std::uint32_t key) {
  append_format(
      body_,
      "<text:span text:style-name=\"Footnote_20_anchor\"><text:note-ref text:note-class=\"footnote\" "
      "text:ref-name=\"noot{0}\" text:reference-format=\"text\">{0}</text:note-ref></text:span>",
      notes_.at(key));
  space_ = false;
}

// --- lists

void OdtOut::begin_list(const List& list, Begin how) {
  append_format(body_, "<text:list text:style-name=\"{}\"{}>", list.ordered ? "Nummering" : "Opsomming",
                how == Begin::kGoesOn ? " text:continue-numbering=\"true\"" : "");
}

void OdtOut::open_list(ListStart start) {
  lists_.push_back({start.ordered, start.first});
  begin_list(lists_.back(), Begin::kAnew);
}

void OdtOut::open_item() {
  List& list = lists_.back();
  list.item_begins = true;
  body_ += "<text:list-item";
  if (!std::exchange(list.begun, true) && list.first != 1)
    append_format(body_, " text:start-value=\"{}\"", list.first);
  body_ += '>';
}

void OdtOut::close_item() {
  body_ += std::exchange(lists_.back().goes_on, false) ? "</text:list-header>\n" : "</text:list-item>\n";
}

void OdtOut::close_list() {
  body_ += "</text:list>\n";
  lists_.pop_back();
}

// An item holds no tables: it is closed for one, and its list goes on behind it.
void OdtOut::leave_lists() {
  for (const List& list : lists_ | std::views::reverse)
    body_ += list.goes_on ? "</text:list-header></text:list>\n" : "</text:list-item></text:list>\n";
}

// What goes on of an item has no number of its own.
void OdtOut::return_to_lists() {
  for (List& list : lists_) {
    begin_list(list, Begin::kGoesOn);
    body_ += "<text:list-header>";
    list.goes_on = true;
  }
}

// --- tables

void OdtOut::table_style(const office::TableShape& shape) {
  double width = 0;
  for (const office::Column& column : shape.columns) width += column.width;
  append_format(
      table_styles_,
      "<style:style style:name=\"Tabel{}\" style:family=\"table\"><style:table-properties "
      "style:width=\"{}\" fo:margin-bottom=\"4mm\" table:align=\"left\" style:may-break-between-rows=\"{}\" "
      "table:border-model=\"collapsing\"/></style:style>\n",
      tables_, millimetres(width), !shape.stays_whole);
  for (std::size_t i = 0; i < shape.columns.size(); ++i)
    append_format(table_styles_,
                  "<style:style style:name=\"Tabel{}.{}\" style:family=\"table-column\">"
                  "<style:table-column-properties style:column-width=\"{}\"/></style:style>\n",
                  tables_, i + 1, millimetres(shape.columns[i].width));
}

void OdtOut::open_table(const office::TableShape& shape) {
  leave_lists();
  if (!shape.title.empty()) {
    open_paragraph(office::Style::kTableTitle);
    words(shape.title);
    close_paragraph();
  }
  ++tables_;
  table_ = shape;
  row_ = 0;
  table_style(shape);
  append_format(body_, "<table:table table:name=\"Tabel{0}\" table:style-name=\"Tabel{0}\">", tables_);
  if (!shape.title.empty()) {
    body_ += "<table:title>";
    xml::text(body_, shape.title);
    body_ += "</table:title>";
  }
  for (std::size_t i = 0; i < shape.columns.size(); ++i) {
    if (i == 0) body_ += "<table:table-header-columns>";
    append_format(body_, "<table:table-column table:style-name=\"Tabel{}.{}\"/>", tables_, i + 1);
    if (i == 0) body_ += "</table:table-header-columns>";
  }
  body_ += "\n<table:table-header-rows>";
  cell_style_ = kHeadCell;
}

void OdtOut::open_body() {
  body_ += "</table:table-header-rows>\n";
  cell_style_ = kCell;
}

void OdtOut::open_row(RowKind kind) {
  body_ += "<table:table-row table:style-name=\"Rij\">";
  if (cell_style_ != kHeadCell) cell_style_ = kind == RowKind::kTotal ? kTotalCell : kCell;
}

void OdtOut::open_cell() {
  append_format(body_, "<table:table-cell table:style-name=\"{}\" office:value-type=\"string\">",
                cell_style_);
}

void OdtOut::close_cell() {
  body_ += "</table:table-cell>";
}

void OdtOut::close_row() {
  body_ += "</table:table-row>\n";
  ++row_;
}

void OdtOut::close_table() {
  body_ += "</table:table>\n";
  cell_style_ = {};
  return_to_lists();
}

// --- the rest

void OdtOut::picture(const office::Picture& picture) {
  append_picture(body_, picture, ++pictures_shown_, pictures_);
  space_ = false;
}

void OdtOut::contents_entry(const ContentsEntry& entry) {
  append_format(body_,
                "<text:p text:style-name=\"Contents_20_{}\"><text:a xlink:type=\"simple\" "
                "text:style-name=\"Index_20_Link\" text:visited-style-name=\"Index_20_Link\"",
                entry.level);
  xml::attribute(body_, "xlink:href", "#" + entry.id);
  body_ += '>';
  xml::text(body_, entry.text);
  body_ += "<text:tab/><text:bookmark-ref text:reference-format=\"page\"";
  xml::attribute(body_, "text:ref-name", entry.id);
  body_ += ">0</text:bookmark-ref></text:a></text:p>\n";
}

// A table of contents that the program makes anew when its reader asks for it; until then, ours.
void OdtOut::contents(const Contents& contents) {
  body_ +=
      "<text:table-of-content text:name=\"Inhoud\" text:protected=\"false\">"
      "<text:table-of-content-source text:outline-level=\"3\" text:use-index-marks=\"false\">"
      "<text:index-title-template text:style-name=\"Contents_20_Heading\">";
  xml::text(body_, woorden::kInhoud);
  body_ += "</text:index-title-template>";
  for (int level = 1; level <= 10; ++level)
    append_format(body_,
                  "<text:table-of-content-entry-template text:outline-level=\"{}\" "
                  "text:style-name=\"Contents_20_{}\"><text:index-entry-text/><text:index-entry-tab-stop "
                  "style:type=\"right\" style:leader-char=\".\"/><text:index-entry-page-number/>"
                  "</text:table-of-content-entry-template>",
                  level, level <= 2 ? 1 : 2);
  body_ += "</text:table-of-content-source><text:index-body><text:index-title text:name=\"Inhoud_Kop\">";
  open_heading(2, {});
  words(woorden::kInhoud);
  close_paragraph();
  body_ += "</text:index-title>";
  for (const ContentsEntry& entry : contents.entries) contents_entry(entry);
  body_ += "</text:index-body></text:table-of-content>\n";
}

void OdtOut::rule() {
  body_ += "<text:p text:style-name=\"Horizontal_20_Line\"/>\n";
}

}  // namespace voortgang::odt
