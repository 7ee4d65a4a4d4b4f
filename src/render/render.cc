#include "render/render.h"

#include "base/links.h"
#include "render/frame.h"
#include "render/html/html_text.h"
#include "render/html/html_writer.h"
#include "render/markdown/markdown_text.h"
#include "render/markdown/markdown_writer.h"

namespace voortgang {
namespace {

// The page for missing addresses is served at any address, so it alone points to the site by its whole
// address.
std::string root_for(const Project& project, std::string_view path) {
  return path == "404.html" ? project.programma.publicatie.adres + "/" : root_of(path);
}

std::string in_frame(const Project& project, const Document& document, std::string_view root,
                     std::string_view format, std::string_view contents, Escape escape) {
  std::string out;
  const auto found = project.templates.find(std::string(format) + "/" + document.frame);
  if (found == project.templates.end()) return out;  // check has told
  const Frame frame(project, document, root, contents);
  out.reserve(contents.size() + 8192);
  render_template(out, found->second, project.templates, frame.values(), escape);
  return out;
}

// Stands in a Markdown frame for what the document says, while the frame is tidied: ASCII's own sign for
// that, which no escaped value can hold.
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

std::string markdown_document(const Project& project, const Document& document, std::string_view root) {
  std::string contents;
  MarkdownWriter(contents, root).blocks(document.blocks);
  const std::string_view sign = contents.empty() ? std::string_view() : kContents;
  std::string out = with_single_blank_lines(in_frame(project, document, root, "md", sign, &markdown::value));
  if (sign.empty()) return out;
  for (std::size_t at = 0; (at = out.find(sign, at)) != std::string::npos; at += contents.size())
    out.replace(at, sign.size(), contents);
  return out;
}

}  // namespace

std::string render_document(const Project& project, const Document& document, std::string_view path) {
  const std::string root = root_for(project, path);
  if (path.ends_with(".md")) return markdown_document(project, document, root);
  std::string contents;
  HtmlWriter(contents, root).blocks(document.blocks);
  return in_frame(project, document, root, "html", contents, &html::attribute);
}

}  // namespace voortgang
