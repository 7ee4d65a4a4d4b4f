#include "render/docx/docx_out.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/append_format.h"
#include "programme/document_woorden.h"
#include "render/office/style_names.h"
#include "render/office/xml_text.h"

namespace voortgang::docx {
namespace {

constexpr int kIndent = 340;  // of each level of a list, in twentieths of a point
constexpr std::size_t kDeepest = 9;

// What stands beside the window of an envelope, at its own place on the page: 108 and 40 mm, 77 mm wide.
// Paragraphs with the same frame are in one.
constexpr std::string_view kAside =
    "<w:framePr w:w=\"4365\" w:hSpace=\"0\" w:wrap=\"around\" w:vAnchor=\"page\" w:hAnchor=\"page\" "
    "w:x=\"6123\" "
    "w:y=\"2268\"/>";

// Pictures are measured in EMU.
long emu(double millimetres) {
  return std::lround(millimetres * 36000);
}

}  // namespace

int twips(double millimetres) {
  return static_cast<int>(std::lround(millimetres * 1440 / 25.4));
}

// The picture of dots is the one that every reader knows; newer ones take the drawing that it names.
void append_picture(std::string& out, const office::Picture& picture, int number,
                    std::vector<PackagePart>& parts,
                    const std::function<std::string(std::string target)>& relate) {
  const auto add = [&](std::string_view ending, const std::string& bytes, Packing packing, bool is_chart) {
    parts.push_back(
        {fmt::format("word/media/{}{}.{}", picture.name, number, ending), bytes, packing, is_chart});
    return relate(parts.back().name.substr(std::string_view("word/").size()));
  };
  const std::string dots = add(picture.dots_ending, picture.dots, Packing::kStored, picture.is_chart);
  std::string drawing;
  if (!picture.svg.empty())
    drawing = fmt::format(
        "<a:extLst><a:ext uri=\"{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}\"><asvg:svgBlip r:embed=\"{}\"/>"
        "</a:ext></a:extLst>",
        add("svg", picture.svg, Packing::kDeflated, /*is_chart=*/false));
  const long wide = emu(picture.width);
  const long high = emu(picture.height);
  append_format(
      out,
      "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{0}\" "
      "cy=\"{1}\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:docPr id=\"{2}\" name=\"{3} {2}\"",
      wide, high, number, picture.name);
  xml::attribute(out, "descr", picture.description);
  xml::attribute(out, "title", picture.title);
  append_format(
      out,
      "/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic>"
      "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
      "<pic:cNvPr id=\"{2}\" name=\"{5} {2}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip "
      "r:embed=\"{3}\">{4}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
      "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{0}\" cy=\"{1}\"/></a:xfrm><a:prstGeom "
      "prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>"
      "</w:drawing></w:r>",
      wide, high, number, dots, drawing, picture.name);
}

std::string DocxOut::relate(std::string_view kind, std::string target, Where where) {
  std::vector<Relation>& relations = in_note_ ? notes_.relations : text_.relations;
  relations.push_back({kind, std::move(target), where == Where::kOutside});
  return fmt::format("{}{}", in_note_ ? "noot" : "tekst", relations.size());
}

// --- paragraphs

void DocxOut::paragraph(std::string_view style, std::string_view properties) {
  append_format(out(), "<w:p><w:pPr><w:pStyle w:val=\"{}\"/>{}</w:pPr>", style, properties);
  behind_table_ = false;
  if (!std::exchange(note_begins_, false)) return;
  out() +=
      "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>"
      "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>";
}

// What an item begins with bears its mark; the rest stands as far in from there as elsewhere from the margin.
std::string DocxOut::place_in_list(office::Style style) {
  if (!std::exchange(lists_.back().item_begins, false))
    return fmt::format("<w:ind w:left=\"{}\"/>",
                       kIndent * static_cast<int>(lists_.size()) + twips(office::name_of(style).indent));
  return fmt::format("<w:numPr><w:ilvl w:val=\"{}\"/><w:numId w:val=\"{}\"/></w:numPr>",
                     std::min(lists_.size(), kDeepest) - 1, lists_.back().number);
}

void DocxOut::open_paragraph(office::Style style) {
  std::string properties;
  std::string_view name = office::name_of(style).docx;
  const bool stays = stays_ || (in_table_ && stays_with_next(table_, row_));
  if (stays) properties += "<w:keepNext/>";
  if (in_aside_) properties += kAside;
  if (!lists_.empty() && !in_table_ && style != office::Style::kTableTitle) {
    if (style == office::Style::kItem && lists_.back().ordered) name = "ListNumber";
    properties += place_in_list(style);
  } else if (behind_table_ && !in_table_) {
    properties += "<w:spacing w:before=\"200\"/>";
  }
  paragraph(name, properties);
}

void DocxOut::open_heading(int level, std::string_view id) {
  paragraph(fmt::format("Heading{}", level), {});
  if (id.empty()) return;
  append_format(out(), "<w:bookmarkStart w:id=\"{0}\" w:name=\"{1}\"/><w:bookmarkEnd w:id=\"{0}\"/>",
                ++marks_, bookmark(id));
}

void DocxOut::close_paragraph() {
  flush();
  out() += "</w:p>\n";
}

// --- runs

// A run bears one style; what else it is, is said beside it.
std::string DocxOut::run_properties() const {
  if (runs_.empty()) return in_link_ ? "<w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr>" : "";
  const OpenRun* styled = in_link_ ? nullptr : &runs_.back();
  std::string out = "<w:rPr>";
  append_format(out, "<w:rStyle w:val=\"{}\"/>",
                styled == nullptr
                    ? "Hyperlink"
                    : office::run_style(styled->run, styled->oordeel, &office::StyleName::docx));
  const auto also = [&](office::Run wanted) {
    return std::ranges::any_of(runs_,
                               [&](const OpenRun& one) { return &one != styled && one.run == wanted; });
  };
  if (also(office::Run::kCode))
    out += "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/>";
  if (also(office::Run::kStrong)) out += "<w:b/>";
  if (also(office::Run::kEmphasis)) out += "<w:i/>";
  if (also(office::Run::kStruck)) out += "<w:strike/>";
  return out + "</w:rPr>";
}

void DocxOut::run(std::string_view xml) {
  flush();
  append_format(out(), "<w:r>{}{}</w:r>", run_properties(), xml);
}

void DocxOut::flush() {
  if (words_.empty()) return;
  append_format(out(), "<w:r>{}<w:t xml:space=\"preserve\">", run_properties());
  xml::text(out(), words_);
  out() += "</w:t></w:r>";
  words_.clear();
}

void DocxOut::words(std::string_view text) {
  for (std::size_t at = 0; (at = text.find_first_of("\t\n\r")) != std::string_view::npos;) {
    words_ += text.substr(0, at);
    if (text[at] == '\t')
      tab();
    else
      words_ += ' ';
    text.remove_prefix(at + 1);
  }
  words_ += text;
}

void DocxOut::line_break() {
  run("<w:br/>");
}

void DocxOut::tab() {
  run("<w:tab/>");
}

void DocxOut::open_run(office::Run run, Oordeel oordeel) {
  flush();
  runs_.push_back({run, oordeel});
}

void DocxOut::close_run() {
  flush();
  runs_.pop_back();
}

void DocxOut::open_link(std::string_view address) {
  flush();
  append_format(out(), "<w:hyperlink r:id=\"{}\" w:history=\"1\">",
                relate("hyperlink", std::string(address), Where::kOutside));
  in_link_ = true;
}

void DocxOut::close_link() {
  flush();
  out() += "</w:hyperlink>";
  in_link_ = false;
}

// --- notes

void DocxOut::open_note(std::uint32_t key) {
  flush();
  const int place = static_cast<int>(note_places_.size()) + 1;
  note_places_[key] = place;
  append_format(
      out(),
      "<w:bookmarkStart w:id=\"{0}\" w:name=\"_Noot{1}\"/><w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/>"
      "</w:rPr><w:footnoteReference w:id=\"{1}\"/></w:r><w:bookmarkEnd w:id=\"{0}\"/>",
      ++marks_, place);
  outside_ = {std::exchange(lists_, {}), std::exchange(runs_, {}), std::exchange(in_link_, false)};
  in_note_ = note_begins_ = true;
  append_format(out(), "<w:footnote w:id=\"{}\">", place);
}

void DocxOut::close_note() {
  if (note_begins_) {
    open_paragraph(office::Style::kFootnote);
    close_paragraph();
  }
  out() += "</w:footnote>\n";
  in_note_ = false;
  lists_ = std::move(outside_.lists);
  runs_ = std::move(outside_.runs);
  in_link_ = outside_.in_link;
}

void DocxOut::same_note(std::uint32_t key) {
  flush();
  append_format(
      out(),
      "<w:fldSimple w:instr=\" NOTEREF _Noot{0} \\h \"><w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/>"
      "</w:rPr><w:t>{0}</w:t></w:r></w:fldSimple>",
      note_places_.at(key));
}

// --- lists

// Each numbered list counts by itself, from where it begins.
void DocxOut::open_list(ListStart start) {
  const auto [ordered, first] = start;
  lists_.push_back({ordered, ordered ? ++lists_numbered_ : 1});
  if (!ordered) return;
  append_format(
      numbering_,
      "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"{}\"><w:startOverride "
      "w:val=\"{}\"/></w:lvlOverride></w:num>\n",
      lists_.back().number, std::min(lists_.size(), kDeepest) - 1, first);
}

void DocxOut::close_list() {
  lists_.pop_back();
}

// --- the rest

void DocxOut::picture(const office::Picture& picture) {
  flush();
  append_picture(out(), picture, ++pictures_shown_, pictures_,
                 [this](std::string target) { return relate("image", std::move(target)); });
}

// Names of bookmarks are letters and digits: Word makes and knows these.
std::string DocxOut::bookmark(std::string_view id) {
  const auto [place, is_new] =
      bookmarks_.try_emplace(std::string(id), static_cast<int>(bookmarks_.size()) + 1);
  return fmt::format("_Toc{:08}", place->second);
}

// Without the number of its page, which only the program knows that sets it.
void DocxOut::contents_entry(const Contents& contents, std::size_t i) {
  const ContentsEntry& entry = contents.entries[i];
  paragraph(fmt::format("TOC{}", entry.level + 1), {});
  if (i == 0)
    out() +=
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o "
        "\"2-3\" \\h \\z </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
  append_format(out(), "<w:hyperlink w:anchor=\"{}\" w:history=\"1\"><w:r><w:t xml:space=\"preserve\">",
                bookmark(entry.id));
  xml::text(out(), entry.text);
  out() += "</w:t></w:r></w:hyperlink>";
  if (i + 1 == contents.entries.size()) out() += "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  out() += "</w:p>\n";
}

void DocxOut::contents(const Contents& contents) {
  has_contents_ = !contents.entries.empty();
  open_heading(2, {});
  words(woorden::kInhoud);
  close_paragraph();
  for (std::size_t i = 0; i < contents.entries.size(); ++i) contents_entry(contents, i);
}

void DocxOut::rule() {
  paragraph("Lijn", {});
  close_paragraph();
}

}  // namespace voortgang::docx
