#include "render/render.h"

#include <algorithm>

#include "base/links.h"
#include "programme/beeld.h"
#include "programme/folders.h"
#include "programme/frame_names.h"
#include "render/docx/docx.h"
#include "render/frame.h"
#include "render/html/html_text.h"
#include "render/html/html_writer.h"
#include "render/markdown/markdown_text.h"
#include "render/markdown/markdown_writer.h"
#include "render/odt/odt.h"
#include "render/paper_state.h"
#include "render/typst/typst_text.h"

namespace voortgang {
namespace {

// The page for missing addresses is served at any address, so it alone points to the site by its whole
// address.
std::string root_for(const Programma& programma, std::string_view path) {
  return path == kNotFoundPage ? programma.publicatie.adres + "/" : root_of(path);
}

std::string in_frame(const Programma& programma, const Document& document, std::string_view root,
                     std::string_view frame_name, std::string_view contents, Escape escape) {
  std::string out;
  const auto found = programma.templates.find(frame_name);
  if (found == programma.templates.end()) return out;  // check has told
  const Frame frame(programma, document, root, contents);
  out.reserve(contents.size() + 8192);
  render_template(out, found->second, programma.templates, frame.values(), escape);
  return out;
}

constexpr std::string_view kTypstStyle = "typst/stijl";

// Stands in a frame for what the document says, while the frame is tidied or its lines are counted: ASCII's
// own sign for that, which no escaped value can hold.
constexpr std::string_view kContents = "\x1A";

// Empty values leave blank lines in a frame: one is enough, none at the end.
std::string with_single_blank_lines(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  int ends = 2;
  for (const char c : text) {
    ends = c == '\n' ? ends + 1 : 0;
    if (ends <= 2) out += c;
  }
  while (out.ends_with("\n\n")) out.pop_back();
  return out;
}

std::string html_document(const Programma& programma, const Document& document, std::string_view root) {
  std::string contents;
  HtmlWriter writer(contents, root, document.path);
  writer.blocks(document.blocks);
  contents.insert(0, writer.symbols());
  return in_frame(programma, document, root, frame_names::frame(formats::kHtml, document.frame), contents,
                  &html::attribute);
}

std::string markdown_document(const Programma& programma, const Document& document, std::string_view root) {
  std::string contents;
  MarkdownWriter(contents, root).blocks(document.blocks);
  const std::string_view sign = contents.empty() ? std::string_view() : kContents;
  std::string out = with_single_blank_lines(in_frame(programma, document, root,
                                                     frame_names::frame(formats::kMarkdown, document.frame),
                                                     sign, &markdown::value));
  if (sign.empty()) return out;
  for (std::size_t at = 0; (at = out.find(sign, at)) != std::string::npos; at += contents.size())
    out.replace(at, sign.size(), contents);
  return out;
}

std::size_t lines_before(std::string_view text, std::size_t at) {
  return static_cast<std::size_t>(
      std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

// Where the frame of a paper comes from, and line by line the style within it.
void add_frame_places(const TemplateSet& templates, const std::string& frame, TypstPaper& paper) {
  const auto used = templates.find(frame);
  if (used == templates.end()) return;
  const Span all{used->second.source, 0, 0};
  paper.frame.push_back({0, all});
  const auto style = templates.find(kTypstStyle);
  if (style == templates.end() || style->second.pieces.size() != 1) return;
  const std::string_view text = style->second.pieces.front().text;
  const std::size_t at = paper.text.find(text);
  if (at == std::string::npos) return;
  std::size_t line = lines_before(paper.text, at);
  for (std::size_t begin = 0; begin < text.size(); begin = text.find('\n', begin) + 1, ++line) {
    const auto offset = static_cast<std::uint32_t>(begin);
    paper.frame.push_back({line, {style->second.source, offset, offset}});
    if (text.find('\n', begin) == std::string_view::npos) break;
  }
  paper.frame.push_back({line, all});
}

}  // namespace

std::string render_document(const Programma& programma, const Document& document, std::string_view path,
                            const Format& format) {
  const std::string root = root_for(programma, path);
  if (&format == &formats::kHtml) return html_document(programma, document, root);
  if (&format == &formats::kMarkdown) return markdown_document(programma, document, root);
  return {};
}

Package office_document(const Programma& programma, const Document& document, const Format& format) {
  return &format == &formats::kOdt ? odt_document(programma, document) : docx_document(programma, document);
}

TypstPaper typst_paper(const Programma& programma, const Document& document) {
  const std::string root = programma.publicatie.adres + "/";
  std::string contents;
  TypstWriter writer(contents, root, programma.assets);
  if (signature_follows_text(document))
    writer.blocks_before_closing(document.blocks);
  else
    writer.blocks(document.blocks);
  std::string frame = frame_names::frame(formats::kPdf, document.frame);
  if (!programma.templates.contains(frame)) frame = frame_names::frame(formats::kPdf, frame_names::kBrief);
  TypstPaper paper{
      in_frame(programma, document, root, frame, kContents, &typst::escape), {}, {}, writer.images()};
  if (document.briefhoofd) {
    const Asset* logo = find_asset(programma.assets, asset_at(document.briefhoofd->logo));
    if (logo != nullptr && logo->beeld && std::ranges::find(paper.images, logo) == paper.images.end())
      paper.images.push_back(logo);
  }
  const Documentsoort* soort = programma.find_documentsoort(
      document.brief == nullptr ? kSoortVoortgang : std::string_view(document.brief->soort));
  if (soort != nullptr) paper.most_pages = soort->max_bladzijden;
  add_frame_places(programma.templates, frame, paper);
  const std::size_t at = paper.text.find(kContents);
  if (at == std::string::npos) return paper;
  const std::size_t before = lines_before(paper.text, at);
  paper.text.replace(at, kContents.size(), contents);
  for (const TypstPlace& place : writer.places()) paper.places.push_back({before + place.line, place.origin});
  return paper;
}

}  // namespace voortgang
