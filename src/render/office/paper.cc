#include "render/office/paper.h"

#include <fmt/format.h>

#include <string_view>

#include "programme/document_woorden.h"
#include "programme/namen.h"
#include "programme/woorden.h"
#include "render/office/office_writer.h"
#include "render/office/picture.h"

namespace voortgang::office {
namespace {

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
    if (document_.brief != nullptr) before_text(*document_.brief);
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

  // The address first, in the window of an envelope; the subject right above the salutation.
  void letter_head() {
    writer_.paragraph(Style::kAddressee, document_.geadresseerde);
    paragraph(Style::kKind, kind());
    notice();
    fields();
    writer_.heading(1, document_.titel);
  }

  void paper_head() {
    paragraph(Style::kKind, kind());
    writer_.heading(1, document_.titel);
    paragraph(Style::kLead, document_.geadresseerde);
    notice();
    fields();
  }

  [[nodiscard]] std::string kind() const {
    return fmt::format("{}, {}{}", document_.soort, document_.brief == nullptr ? "" : "gemeente ",
                       document_.gebied);
  }

  void notice() { paragraph(Style::kNotice, woorden::editie_melding(editie_.status)); }

  void fields() {
    for (const Kenmerk& kenmerk : document_.kenmerken) field(kenmerk.naam, kenmerk.waarde);
    if (document_.brief != nullptr && document_.brief->datum && !document_.datum_is_kenmerk)
      field(woorden::kDatum, words(*document_.brief->datum));
  }

  void field(std::string_view name, std::string_view value) {
    out_.open_paragraph(Style::kField);
    out_.open_run(Run::kStrong, Oordeel::kGeenOordeel);
    out_.words(fmt::format("{}:", name));
    out_.close_run();
    out_.tab();
    out_.words(value);
    out_.close_paragraph();
  }

  void before_text(const Brief& brief) {
    paragraph(Style::kDirection, brief.ter);
    paragraph(Style::kBody, brief.aanhef);
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
    for (const std::string& functie : signature.functies) writer_.paragraph(Style::kSignature, functie);
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
  return picture_of(*image, "Logo " + document.briefhoofd->naam);
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

std::string mark_of(EditieStatus status) {
  switch (status) {
    case EditieStatus::kVoorbeeld:
      return "VOORBEELD";
    case EditieStatus::kConcept:
      return "CONCEPT";
    case EditieStatus::kVastgesteld:
      return {};
  }
  return {};
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
          .mark = mark_of(document.is_concept ? EditieStatus::kConcept : programma.editie.status),
          .publisher = programma.publicatie.uitgever,
          .moment = code(date) + "T00:00:00"};
}

void write_paper(OfficeOut& out, const Programma& programma, const Document& document) {
  PaperWriter(out, programma, document).write();
}

}  // namespace voortgang::office
