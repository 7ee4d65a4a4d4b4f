#include "render/render.h"

#include <algorithm>
#include <array>

#include "base/links.h"
#include "programme/frame_names.h"
#include "render/frame.h"
#include "render/html/html_text.h"
#include "render/html/html_writer.h"
#include "render/markdown/markdown_text.h"
#include "render/markdown/markdown_writer.h"

namespace voortgang {
namespace {

// How documents are written in a format: their contents, the values in their frame, and the whole.
struct Writer {
  const Format* format;
  std::string (*contents)(const Blocks& blocks, std::string_view root);
  Escape escape;
  std::string (*finish)(std::string text);
};

// The page for missing addresses is served at any address, so it alone points to the site by its whole
// address.
std::string root_for(const Programma& programma, std::string_view path) {
  return path == "404.html" ? programma.publicatie.adres + "/" : root_of(path);
}

std::string in_frame(const Programma& programma, const Document& document, std::string_view root,
                     const Writer& writer, std::string_view contents) {
  std::string out;
  const auto found = programma.templates.find(frame_names::frame(*writer.format, document.frame));
  if (found == programma.templates.end()) return out;  // check has told
  const Frame frame(programma, document, root, contents);
  out.reserve(contents.size() + 8192);
  render_template(out, found->second, programma.templates, frame.values(), writer.escape);
  return out;
}

// Blocks leave a blank line behind them, empty values in a frame sometimes more: one is enough, none at the
// end.
std::string with_single_blank_lines(std::string text) {
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

std::string html_of(const Blocks& blocks, std::string_view root) {
  std::string out;
  HtmlWriter(out, root).blocks(blocks);
  return out;
}

std::string markdown_of(const Blocks& blocks, std::string_view root) {
  std::string out;
  MarkdownWriter(out, root).blocks(blocks);
  return out;
}

std::string as_it_is(std::string text) {
  return text;
}

constexpr std::array<Writer, 2> kWriters = {
    {{&formats::kHtml, &html_of, &html::attribute, &as_it_is},
     {&formats::kMarkdown, &markdown_of, &markdown::text, &with_single_blank_lines}}};

}  // namespace

std::string render_document(const Programma& programma, const Document& document, std::string_view path,
                            const Format& format) {
  const auto writer = std::ranges::find(kWriters, &format, &Writer::format);
  if (writer == kWriters.end()) return {};  // a format of data, not of documents
  const std::string root = root_for(programma, path);
  return writer->finish(
      in_frame(programma, document, root, *writer, writer->contents(document.blocks, root)));
}

}  // namespace voortgang
