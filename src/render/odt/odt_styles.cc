#include "render/odt/odt_styles.h"

#include "programme/codes.h"

namespace voortgang::odt {

std::string_view paragraph_style(office::Style style) {
  switch (style) {
    using enum office::Style;
    case kBody:
      return "Text_20_body";
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
      return "Quotations";
    case kCasus:
      return "Casus";
    case kExample:
      return "Voorbeeldtekst";
    case kBoxTitle:
      return "Kaderkop";
    case kCode:
      return "Preformatted_20_Text";
    case kItem:
      return "List_20_Bullet";
    case kItemMore:
      return "List_20_Continue";
    case kTableTitle:
      return "Table";
    case kColumnHead:
      return "Table_20_Heading";
    case kColumnHeadNumber:
      return "Tabelkop_20_getal";
    case kRowHead:
      return "Tabelrijkop";
    case kCell:
      return "Table_20_Contents";
    case kCellNumber:
      return "Tabelgetal";
    case kFigure:
      return "Afbeelding";
    case kFigureTitle:
      return "Figure";
    case kFootnote:
      return "Footnote";
    case kClosing:
      return "Afsluiting";
    case kSignature:
      return "Signature";
  }
  return {};
}

std::string run_style(office::Run run, Oordeel oordeel) {
  switch (run) {
    using enum office::Run;
    case kStrong:
      return "Strong_20_Emphasis";
    case kEmphasis:
      return "Emphasis";
    case kStruck:
      return "Doorgehaald";
    case kCode:
      return "Source_20_Text";
    case kRaised:
      return "Voorbeeldmerk";
    case kVerdict:
      return std::string("Oordeel_20_").append(id_of(oordeel));
  }
  return {};
}

}  // namespace voortgang::odt
