#include <string_view>

#include "check/check.h"
#include "check/plain_language.h"
#include "check/prose.h"
#include "check/typed_numbers.h"
#include "check/typed_periods.h"
#include "programme/alle_teksten.h"

namespace voortgang {
namespace {

// What the running text of a narrative says and how: its paragraphs, each read into words once. Headings and
// tables are no sentences; a quote is somebody else's, but the story in a casus is ours.
class ProseCheck {
 public:
  ProseCheck(const Dossier& dossier, const Feiten& feiten, Problems& problems)
      : dossier_(dossier),
        language_(dossier, problems),
        numbers_(dossier, feiten, problems),
        periods_(dossier, feiten, problems) {}

  void check(const GeplaatsteTekst& of) {
    const Tekst& tekst = of.tekst;
    const std::string_view text = dossier_.bronnen.at(tekst.bestand).text;
    language_.start();
    numbers_.start(of.gebied, of.hoofddoel, of.plek == Tekstplek::kHoofdstuk);
    std::uint32_t quoted_until = 0;
    for (const MarkdownNode& node : tekst.inhoud.nodes) {
      if (node.kind == MarkdownKind::kQuote) quoted_until = node.span.end;
      if (node.kind != MarkdownKind::kParagraph || node.span.begin < quoted_until) continue;
      prose_.read(text, tekst.inhoud, node);
      language_.check(prose_);
      periods_.check(prose_, tekst, of.gebied);
      // Of a spending plan amounts are typed.
      if (of.plek != Tekstplek::kBestedingsplan) numbers_.check(prose_);
    }
  }

 private:
  const Dossier& dossier_;
  LanguageCheck language_;
  TypedNumbers numbers_;
  TypedPeriods periods_;
  Prose prose_;
};

}  // namespace

void check_prose(const Dossier& dossier, const Feiten& feiten, Problems& problems) {
  ProseCheck check(dossier, feiten, problems);
  for_each_text(dossier.programma, [&](const GeplaatsteTekst& of) { check.check(of); });
}

}  // namespace voortgang
