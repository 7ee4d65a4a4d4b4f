#include "render/office/paper.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "programme/document_woorden.h"
#include "programme/woorden.h"
#include "render/chart/text_width.h"
#include "render/office/office_writer.h"
#include "render/office/picture.h"
#include "render/paper_state.h"
#include "render/paper_units.h"

namespace voortgang::office {
namespace {

// What fits beside the window of an envelope: above the subject, and in a line.
constexpr std::size_t kLinesBeside = 8;
constexpr std::size_t kLettersBeside = 28;

constexpr std::size_t kFewAnnexes = 12;  // that stay on the page of the signature
constexpr double kFont = 10.5 * 1.02;    // points: of what is signed, in a font that may be wider than ours
constexpr double kSignatureWidth = 75 / kPoint;  // points: of one of two, as the styles have it

// What greets somebody goes into an envelope.
bool is_letter(const Document& document) {
  return document.brief != nullptr && !document.brief->aanhef.empty();
}

std::string kind(const Document& document) {
  return fmt::format("{}, {}", document.soort,
                     document.brief == nullptr ? document.gebied : woorden::kGemeenteNaam(document.gebied));
}

std::vector<Kenmerk> all_fields(const Document& document) {
  std::vector<Kenmerk> fields = document.kenmerken;
  if (document.brief != nullptr && document.brief->datum && !document.datum_is_kenmerk)
    fields.push_back({.naam = std::string(woorden::kDatum), .waarde = words(*document.brief->datum)});
  return fields;
}

void write_field(OfficeOut& out, Style style, std::string_view name, std::string_view value) {
  out.open_paragraph(style);
  out.open_run(Run::kStrong, Oordeel::kGeenOordeel);
  out.words(fmt::format("{}:", name));
  out.close_run();
  out.tab();
  out.words(value);
  out.close_paragraph();
}

// Where there is something to say.
void write_paragraph(OfficeWriter& writer, Style style, std::string_view text) {
  if (!text.empty()) writer.paragraph(style, text);
}

void write_about(OfficeOut& out, const Document& document, OfficeWriter& writer, Style kind_style,
                 Style field_style) {
  write_paragraph(writer, kind_style, kind(document));
  for (const Kenmerk& kenmerk : all_fields(document))
    write_field(out, field_style, kenmerk.naam, kenmerk.waarde);
}

// About, as wide as they are beside the window.
std::size_t field_lines(const Document& document) {
  std::size_t lines = 0;
  for (const Kenmerk& kenmerk : all_fields(document)) lines += 1 + kenmerk.waarde.size() / kLettersBeside;
  return lines;
}

// The address in the window of an envelope, and beside it what the letter is, where it fits there.
void write_letter_head(OfficeOut& out, const Document& document, std::string_view notice,
                       OfficeWriter& writer) {
  const bool beside = field_lines(document) <= kLinesBeside;
  if (beside) {
    out.open_aside();
    write_about(out, document, writer, Style::kLetterKind, Style::kLetterField);
    write_paragraph(writer, Style::kLetterDirection, document.brief->ter);
    out.close_aside();
  }
  writer.paragraph(Style::kAddressee, document.geadresseerde);
  if (!beside) write_about(out, document, writer, Style::kKind, Style::kField);
  writer.heading(1, document.titel);
  write_paragraph(writer, Style::kNotice, notice);
  if (!beside) write_paragraph(writer, Style::kDirection, document.brief->ter);
  write_paragraph(writer, Style::kBody, document.brief->aanhef);
}

void write_paper_head(OfficeOut& out, const Document& document, std::string_view notice,
                      OfficeWriter& writer) {
  write_paragraph(writer, Style::kKind, kind(document));
  writer.heading(1, document.titel);
  write_paragraph(writer, Style::kLead, document.geadresseerde);
  write_paragraph(writer, Style::kNotice, notice);
  for (const Kenmerk& kenmerk : all_fields(document))
    write_field(out, Style::kField, kenmerk.naam, kenmerk.waarde);
  if (document.brief != nullptr) write_paragraph(writer, Style::kDirection, document.brief->ter);
}

void write_annexes(OfficeOut& out, const Document& document, OfficeWriter& writer) {
  if (document.bijlagen.empty()) return;
  writer.heading(2, woorden::kBijlagen);
  out.open_list({.ordered = true});
  out.stay_with_next(document.bijlagen.size() <= kFewAnnexes);
  for (const Crumb& annex : document.bijlagen) {
    out.open_item();
    out.open_paragraph(Style::kItem);
    writer.inlines({Link{annex.titel, annex.target}});
    out.close_paragraph();
    out.close_item();
  }
  out.stay_with_next(false);
  out.close_list();
}

void write_closing(OfficeOut& out, const Document& document, OfficeWriter& writer) {
  const Ondertekening& signature = document.ondertekening;
  if (signature.namens.empty()) return;
  write_paragraph(writer, Style::kClosing, document.groet);
  writer.paragraph(Style::kClosing, signature.namens);
  // Two beside one another where both fit, each with a line above it. What is read aloud is the words only.
  const bool beside = std::ranges::all_of(signature.functies, [](std::string_view functie) {
    return text_width(functie, kFont) <= kSignatureWidth;
  });
  for (std::size_t i = 0; i < signature.functies.size(); i += beside ? 2 : 1) {
    const bool are_two = beside && i + 1 < signature.functies.size();
    out.open_paragraph(Style::kSignatureLine);
    for (int stop = 0; stop < (are_two ? 3 : 1); ++stop) out.tab();
    out.close_paragraph();
    out.open_paragraph(Style::kSignature);
    out.words(signature.functies[i]);
    if (are_two) {
      out.tab();
      out.words(signature.functies[i + 1]);
    }
    out.close_paragraph();
  }
}

std::string owner(const Programma& programma, const Document& document) {
  if (document.gebied == programma.regio) return woorden::kRegioTitel(document.gebied);
  return woorden::kGemeenteTitel(document.gebied);
}

std::string letterhead(const Programma& programma, const Document& document) {
  return document.briefhoofd ? document.briefhoofd->naam : owner(programma, document);
}

std::optional<Picture> logo(const Programma& programma, const Document& document) {
  if (!document.briefhoofd) return std::nullopt;
  const auto image = paper_image(programma.assets, document.briefhoofd->logo, kLogoRoom);
  if (!image || image->dots == nullptr) return std::nullopt;
  return picture_of(*image, woorden::kLogoVan(document.briefhoofd->naam));
}

// On one line, where the kind of letter has a letterhead.
std::string address(const Document& document) {
  std::string line;
  if (!document.briefhoofd) return line;
  for (const std::string& regel : document.briefhoofd->regels)
    line.append(line.empty() ? "" : " · ").append(regel);
  return line;
}

std::string foot(const Document& document, std::optional<Datum> date) {
  if (!document.voettekst.empty()) return document.voettekst;
  const std::string foot = fmt::format("{} · {}", document.soort, document.gebied);
  return date ? fmt::format("{} · {}", foot, words(*date)) : foot;
}

std::string in_capitals(std::string mark) {
  for (char& c : mark) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return mark;
}

}  // namespace

Paper paper_of(const Programma& programma, const Document& document) {
  const std::optional<Datum> date = paper_date(programma, document);
  return {.title = document.titel,
          .letterhead = letterhead(programma, document),
          .logo = logo(programma, document),
          .address = address(document),
          .running = fmt::format("{} | {}", document.titel, document.gebied),
          .foot = foot(document, date),
          .mark = in_capitals(paper_mark(programma, document)),
          .publisher = programma.publicatie.uitgever,
          .moment = date ? code(*date) + "T00:00:00" : std::string()};
}

void write_paper(OfficeOut& out, const Programma& programma, const Document& document) {
  const std::string root = programma.publicatie.adres + "/";
  const std::string_view notice = paper_notice(programma, document);
  OfficeWriter writer(out, root, programma.assets);
  is_letter(document) ? write_letter_head(out, document, notice, writer)
                      : write_paper_head(out, document, notice, writer);
  if (signature_follows_text(document))
    writer.blocks_before_closing(document.blocks);
  else
    writer.blocks(document.blocks);
  write_annexes(out, document, writer);
  write_closing(out, document, writer);
  if (document.shows_voorbeelden) writer.paragraph(Style::kNote, woorden::kVoorbeeldUitleg);
}

}  // namespace voortgang::office
