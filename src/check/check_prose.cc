#include <optional>
#include <string_view>

#include "check/check.h"
#include "check/plain_language.h"
#include "check/prose.h"
#include "check/typed_numbers.h"
#include "check/typed_periods.h"

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

  // What a text is about.
  struct Subject {
    GebiedIndex gebied = kRegio;
    std::optional<HoofddoelIndex> hoofddoel;
    bool is_chapter = false;
    bool is_money = false;  // then amounts are typed
  };
  void check(const Tekst& tekst, const Subject& of) {
    const std::string_view text = dossier_.bronnen.at(tekst.bron).text;
    language_.start();
    numbers_.start(of.gebied, of.hoofddoel, of.is_chapter);
    std::uint32_t quoted_until = 0;
    for (const MarkdownNode& node : tekst.inhoud.nodes) {
      if (node.kind == MarkdownKind::kQuote) quoted_until = node.span.end;
      if (node.kind != MarkdownKind::kParagraph || node.span.begin < quoted_until) continue;
      prose_.read(text, tekst.inhoud, node);
      language_.check(prose_);
      periods_.check(prose_, tekst, of.gebied);
      if (!of.is_money) numbers_.check(prose_);
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
  for (const Hoofdstuk& h : dossier.programma.hoofdstukken) check.check(h.tekst, {.is_chapter = true});
  for (const Pagina& p : dossier.programma.paginas) check.check(p.tekst, {});
  for (const HoofddoelTekst& t : dossier.programma.teksten)
    check.check(t.tekst, {.gebied = t.gebied, .hoofddoel = t.hoofddoel});
  for (const Brief& b : dossier.programma.brieven) check.check(b.tekst, {.gebied = b.gebied});
  for (const Begroting& b : dossier.programma.begrotingen) {
    if (b.tekst) check.check(*b.tekst, {.gebied = b.gebied, .is_money = true});
  }
}

}  // namespace voortgang
