#include "render/office/style_names.h"

#include <array>
#include <cstddef>

#include "programme/codes.h"

namespace voortgang::office {
namespace {

template <class Kind>
struct Named {
  Kind kind;
  StyleName name;
};

constexpr std::array<Named<Style>, kStyles> kParagraphs = {{
    {Style::kBody, {"BodyText", "Text_20_body"}},
    {Style::kKind, {"Documentsoort", "Documentsoort"}},
    {Style::kAddressee, {"Adressering", "Adressering"}},
    {Style::kLetterKind, {"Briefsoort", "Briefsoort"}},
    {Style::kLetterField, {"Briefkenmerk", "Briefkenmerk"}},
    {Style::kLetterDirection, {"Briefbehandeling", "Briefbehandeling"}},
    {Style::kNotice, {"Melding", "Melding"}},
    {Style::kField, {"Kenmerk", "Kenmerk"}},
    {Style::kDirection, {"Behandeling", "Behandeling"}},
    {Style::kLead, {"Inleiding", "Inleiding"}},
    {Style::kKeyNumber, {"Kerncijfer", "Kerncijfer"}},
    {Style::kNote, {"Opmerking", "Opmerking"}},
    {Style::kNoteAhead, {"Opmerkingvooraf", "Opmerking_20_vooraf"}},
    {Style::kState, {"Stand", "Stand"}},
    {Style::kQuote, {"Quote", "Quotations", 8}},
    {Style::kCasus, {"Casus", "Casus", 5}},
    {Style::kExample, {"Voorbeeldtekst", "Voorbeeldtekst", 5}},
    {Style::kBoxTitle, {"Kaderkop", "Kaderkop", 5}},
    {Style::kCode, {"HTMLPreformatted", "Preformatted_20_Text"}},
    {Style::kItem, {"ListBullet", "List_20_Bullet"}},
    {Style::kItemMore, {"ListContinue", "List_20_Continue"}},
    {Style::kTableTitle, {"Caption", "Table"}},
    {Style::kColumnHead, {"Tabelkop", "Table_20_Heading"}},
    {Style::kColumnHeadNumber, {"Tabelkopgetal", "Tabelkop_20_getal"}},
    {Style::kRowHead, {"Tabelrijkop", "Tabelrijkop"}},
    {Style::kCell, {"Tabeltekst", "Table_20_Contents"}},
    {Style::kCellNumber, {"Tabelgetal", "Tabelgetal"}},
    {Style::kBeforeFigure, {"Bijfiguur", "Bij_20_figuur"}},
    {Style::kFigure, {"Afbeelding", "Afbeelding"}},
    {Style::kFigureTitle, {"Figuuronderschrift", "Figure"}},
    {Style::kFootnote, {"FootnoteText", "Footnote"}},
    {Style::kClosing, {"Closing", "Afsluiting"}},
    {Style::kSignatureLine, {"Tekenlijn", "Tekenlijn"}},
    {Style::kSignature, {"Signature", "Signature"}},
}};

constexpr std::array<Named<Run>, kRuns> kRunNames = {{
    {Run::kStrong, {"Strong", "Strong_20_Emphasis"}},
    {Run::kEmphasis, {"Emphasis", "Emphasis"}},
    {Run::kStruck, {"Doorgehaald", "Doorgehaald"}},
    {Run::kCode, {"HTMLCode", "Source_20_Text"}},
    {Run::kRaised, {"Voorbeeldmerk", "Voorbeeldmerk"}},
    {Run::kVerdict, {"Oordeel-", "Oordeel_20_"}},
}};

// Each stands at its own place, so that none is looked for.
template <class Table>
constexpr bool is_in_order(const Table& table) {
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (static_cast<std::size_t>(table[i].kind) != i) return false;
  }
  return true;
}
static_assert(is_in_order(kParagraphs) && is_in_order(kRunNames));

}  // namespace

const StyleName& name_of(Style style) {
  return kParagraphs[static_cast<std::size_t>(style)].name;
}

const StyleName& name_of(Run run) {
  return kRunNames[static_cast<std::size_t>(run)].name;
}

std::string run_style(Run run, Oordeel oordeel, std::string_view StyleName::* format) {
  std::string name(name_of(run).*format);
  return run == Run::kVerdict ? name.append(id_of(oordeel)) : name;
}

}  // namespace voortgang::office
