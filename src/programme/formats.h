#pragma once

#include <array>
#include <string_view>

namespace voortgang {

// A form in which something is published. What writes it is render's affair.
struct Format {
  std::string_view naam;        // for readers
  std::string_view ending;      // of its files
  std::string_view media_type;  // as a web server should name it (RFC 6838)
  std::string_view frames;      // the folder of its frames below templates/; empty where it has none

  // Without "; charset=utf-8" and the like.
  [[nodiscard]] constexpr std::string_view plain_media_type() const {
    return media_type.substr(0, media_type.find(';'));
  }
};

namespace formats {

inline constexpr Format kHtml{"HTML", "html", "text/html; charset=utf-8", "html"};
inline constexpr Format kMarkdown{"Markdown", "md", "text/markdown; charset=utf-8", "md"};
inline constexpr Format kPdf{"PDF", "pdf", "application/pdf", "typst"};
inline constexpr Format kOdt{"ODT", "odt", "application/vnd.oasis.opendocument.text", ""};
inline constexpr Format kDocx{"DOCX", "docx",
                              "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ""};
inline constexpr Format kJson{"JSON", "json", "application/json", ""};
inline constexpr Format kCsv{"CSV", "csv", "text/csv; charset=utf-8", ""};
inline constexpr Format kZip{"ZIP", "zip", "application/zip", ""};
inline constexpr Format kJsonLd{"JSON-LD", "jsonld", "application/ld+json", ""};
inline constexpr Format kAtom{"Atom", "xml", "application/atom+xml", ""};
inline constexpr Format kXml{"XML", "xml", "application/xml", ""};
inline constexpr Format kStyle{"CSS", "css", "text/css; charset=utf-8", ""};
inline constexpr Format kScript{"JavaScript", "js", "text/javascript; charset=utf-8", ""};
inline constexpr Format kAsItIs{"", "", "application/octet-stream", ""};  // a file that editors brought

}  // namespace formats

// Every letter and report comes out in each of these; the first is the one that links lead to.
inline constexpr std::array<const Format*, 2> kPaperFormats = {&formats::kHtml, &formats::kMarkdown};
// And in those of these that somebody asked for (build --pdf --odt --docx).
inline constexpr std::array<const Format*, 3> kAskedFormats = {&formats::kPdf, &formats::kOdt,
                                                               &formats::kDocx};

// By the ending of a name; kAsItIs where that says nothing.
[[nodiscard]] constexpr const Format& format_of(std::string_view name) {
  constexpr std::array<const Format*, 10> kAll = {
      &formats::kHtml, &formats::kMarkdown, &formats::kPdf,  &formats::kOdt, &formats::kDocx,
      &formats::kJson, &formats::kCsv,      &formats::kAtom, &formats::kZip, &formats::kJsonLd};
  for (const Format* format : kAll) {
    if (name.size() > format->ending.size() && name.ends_with(format->ending) &&
        name[name.size() - format->ending.size() - 1] == '.')
      return *format;
  }
  return formats::kAsItIs;
}

}  // namespace voortgang
