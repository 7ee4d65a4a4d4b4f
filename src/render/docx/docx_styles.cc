#include "render/docx/docx_styles.h"

#include "programme/codes.h"

namespace voortgang::docx {

std::string_view paragraph_style(office::Style style) {
  switch (style) {
    using enum office::Style;
    case kBody:
      return "BodyText";
    case kKind:
      return "Documentsoort";
    case kAddressee:
      return "Adressering";
    case kNotice:
      return "Melding";
    case kField:
      return "Kenmerk";
    case kDirection:
      return "Behandeling";
    case kLead:
      return "Inleiding";
    case kKeyFigure:
      return "Kerncijfer";
    case kNote:
      return "Opmerking";
    case kState:
      return "Stand";
    case kQuote:
      return "Quote";
    case kCasus:
      return "Casus";
    case kExample:
      return "Voorbeeldtekst";
    case kBoxTitle:
      return "Kaderkop";
    case kCode:
      return "HTMLPreformatted";
    case kItem:
      return "ListBullet";
    case kItemMore:
      return "ListContinue";
    case kTableTitle:
      return "Caption";
    case kColumnHead:
      return "Tabelkop";
    case kColumnHeadNumber:
      return "Tabelkopgetal";
    case kRowHead:
      return "Tabelrijkop";
    case kCell:
      return "Tabeltekst";
    case kCellNumber:
      return "Tabelgetal";
    case kFigure:
      return "Afbeelding";
    case kFigureTitle:
      return "Figuuronderschrift";
    case kFootnote:
      return "FootnoteText";
    case kClosing:
      return "Closing";
    case kSignature:
      return "Signature";
  }
  return {};
}

std::string run_style(office::Run run, Oordeel oordeel) {
  switch (run) {
    using enum office::Run;
    case kStrong:
      return "Strong";
    case kEmphasis:
      return "Emphasis";
    case kStruck:
      return "Doorgehaald";
    case kCode:
      return "HTMLCode";
    case kRaised:
      return "Voorbeeldmerk";
    case kVerdict:
      return std::string("Oordeel-").append(id_of(oordeel));
  }
  return {};
}

}  // namespace voortgang::docx
