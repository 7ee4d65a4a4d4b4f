#include "render/office/paper.h"

#include <fmt/format.h>

#include <string_view>
#include <vector>

#include "programme/document_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"
#include "render/office/office_writer.h"
#include "render/office/picture.h"

namespace voortgang::office {
namespace {

// What fits beside the window of an envelope: above the subject, and in a line.
constexpr std::size_t kLinesBeside = 8;
constexpr std::size_t kLettersBeside = 28;

class PaperWriter {
 public:
  PaperWriter(OfficeOut& out, const Programma& programma, const Document& document)
      : out_(out),
        document_(document),
        editie_(programma.editie),
        root_(programma.publicatie.adres + "/"),
        writer_(out, root_, programma.assets) {}

  void write() {
    is_letter() ? letter_head() : paper_head();
    writer_.blocks(document_.blocks);
    annexes();
    closing();
    if (document_.toont_voorbeelden) writer_.paragraph(Style::kNote, woorden::kVoorbeeldUitleg);
  }

 private:
  // What greets somebody goes into an envelope.
  [[nodiscard]] bool is_letter() const {
    return document_.brief != nullptr && !document_.brief->aanhef.empty();
  }

  // The address in the window of an envelope, and beside it what the letter is, where it fits there.
  void letter_head() {
    const bool beside = field_lines() <= kLinesBeside;
    if (beside) {
      out_.open_aside();
      about(Style::kLetterKind, Style::kLetterField);
      paragraph(Style::kLetterDirection, document_.brief->ter);
      out_.close_aside();
    }
    writer_.paragraph(Style::kAddressee, document_.geadresseerde);
    if (!beside) about(Style::kKind, Style::kField);
    writer_.heading(1, document_.titel);
    notice();
    if (!beside) paragraph(Style::kDirection, document_.brief->ter);
    paragraph(Style::kBody, document_.brief->aanhef);
  }

  void about(Style kind_style, Style field_style) {
    paragraph(kind_style, kind());
    for (const Kenmerk& kenmerk : all_fields()) field(field_style, kenmerk.naam, kenmerk.waarde);
  }

  // About, as wide as they are beside the window.
  [[nodiscard]] std::size_t field_lines() const {
    std::size_t lines = 0;
    for (const Kenmerk& kenmerk : all_fields()) lines += 1 + kenmerk.waarde.size() / kLettersBeside;
    return lines;
  }

  void paper_head() {
    paragraph(Style::kKind, kind());
    writer_.heading(1, document_.titel);
    paragraph(Style::kLead, document_.geadresseerde);
    notice();
    for (const Kenmerk& kenmerk : all_fields()) field(Style::kField, kenmerk.naam, kenmerk.waarde);
    if (document_.brief != nullptr) paragraph(Style::kDirection, document_.brief->ter);
  }

  [[nodiscard]] std::string kind() const {
    return fmt::format("{}, {}{}", document_.soort, document_.brief == nullptr ? "" : "gemeente ",
                       document_.gebied);
  }

  void notice() { paragraph(Style::kNotice, woorden::editie_melding(editie_.status)); }

  [[nodiscard]] std::vector<Kenmerk> all_fields() const {
    std::vector<Kenmerk> fields = document_.kenmerken;
    if (document_.brief != nullptr && document_.brief->datum && !document_.datum_is_kenmerk)
      fields.push_back({.naam = std::string(woorden::kDatum), .waarde = words(*document_.brief->datum)});
    return fields;
  }

  void field(Style style, std::string_view name, std::string_view value) {
    out_.open_paragraph(style);
    out_.open_run(Run::kStrong, Oordeel::kGeenOordeel);
    out_.words(fmt::format("{}:", name));
    out_.close_run();
    out_.tab();
    out_.words(value);
    out_.close_paragraph();
  }

  void annexes() {
    if (document_.bijlagen.empty()) return;
    writer_.heading(2, woorden::kBijlagen);
    out_.open_list(true, 1);
    for (const Crumb& annex : document_.bijlagen) {
      out_.open_item();
      out_.open_paragraph(Style::kItem);
      writer_.inlines({Link{annex.titel, annex.target}});
      out_.close_paragraph();
      out_.close_item();
    }
    out_.close_list();
  }

  void closing() {
    const Ondertekening& signature = document_.ondertekening;
    if (signature.namens.empty()) return;
    paragraph(Style::kClosing, document_.groet);
    writer_.paragraph(Style::kClosing, signature.namens);
    // Two beside one another, each with a line above it. What is read aloud is the words only.
    for (std::size_t i = 0; i < signature.functies.size(); i += 2) {
      const bool are_two = i + 1 < signature.functies.size();
      out_.open_paragraph(Style::kSignatureLine);
      for (int stop = 0; stop < (are_two ? 3 : 1); ++stop) out_.tab();
      out_.close_paragraph();
      out_.open_paragraph(Style::kSignature);
      out_.words(signature.functies[i]);
      if (are_two) {
        out_.tab();
        out_.words(signature.functies[i + 1]);
      }
      out_.close_paragraph();
    }
  }

  // Where there is something to say.
  void paragraph(Style style, std::string_view text) {
    if (!text.empty()) writer_.paragraph(style, text);
  }

  OfficeOut& out_;
  const Document& document_;
  const Editie& editie_;
  std::string root_;
  OfficeWriter writer_;
};

Datum date_of(const Programma& programma, const Document& document) {
  return document.brief != nullptr && document.brief->datum ? *document.brief->datum : programma.editie.datum;
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

std::string foot(const Document& document, Datum date) {
  if (!document.voettekst.empty()) return document.voettekst;
  return fmt::format("{} · {} · {}", document.soort, document.gebied, words(date));
}

}  // namespace

Paper paper_of(const Programma& programma, const Document& document) {
  const Datum date = date_of(programma, document);
  return {.title = document.titel,
          .letterhead = letterhead(programma, document),
          .logo = logo(programma, document),
          .address = address(document),
          .running = fmt::format("{} | {}", document.titel, document.gebied),
          .foot = foot(document, date),
          .mark = std::string(woorden::editie_stempel(document.is_concept ? EditieStatus::kConcept
                                                                          : programma.editie.status)),
          .publisher = programma.publicatie.uitgever,
          .moment = code(date) + "T00:00:00"};
}

void write_paper(OfficeOut& out, const Programma& programma, const Document& document) {
  PaperWriter(out, programma, document).write();
}

}  // namespace voortgang::office
