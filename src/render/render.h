#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "programme/formats.h"
#include "programme/programma.h"
#include "render/package.h"
#include "render/typst/typst_writer.h"

namespace voortgang {

// A composed document as the bytes of a page at that path of the site, in the frame of its kind: HTML or
// Markdown.
[[nodiscard]] std::string render_document(const Programma& programma, const Document& document,
                                          std::string_view path, const Format& format);

// A paper for a word processor: ODT or DOCX.
[[nodiscard]] Package office_document(const Programma& programma, const Document& document,
                                      const Format& format);

// A paper as the source that Typst sets as PDF, with where in the programme its lines come from.
struct TypstPaper {
  std::string text;
  std::vector<TypstPlace> frame;     // of its lines, in order, counted from 0; those of the style one by one
  std::vector<TypstPlace> places;    // the same of what it says
  std::vector<const Asset*> images;  // that the text names, by typst_image_name
  int most_pages = 0;                // that its kind may have; 0: any number
};
// A kind of document without a frame of its own for PDF has that of letters.
[[nodiscard]] TypstPaper typst_paper(const Programma& programma, const Document& document);

}  // namespace voortgang
