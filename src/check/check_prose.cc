#include <optional>
#include <string_view>

#include "check/check.h"
#include "check/language.h"
#include "check/prose.h"
#include "check/typed_numbers.h"

namespace voortgang {
namespace {

// What the running text of a narrative says and how: its paragraphs, each read into words once. Headings and
// tables are no sentences; a quote is somebody else's, but the story in a casus is ours.
class ProseCheck {
 public:
  ProseCheck(const Project& project, const Feiten& feiten, Problems& problems)
      : project_(project), language_(project, problems), numbers_(project, feiten, problems) {}

  // In a text about money amounts are typed: `has_budget`.
  void check(const Tekst& tekst, GebiedIndex gebied, std::optional<HoofddoelIndex> hoofddoel, bool is_chapter,
             bool has_budget = false) {
    const std::string_view text = project_.bronnen.at(tekst.bron).text;
    language_.start();
    numbers_.start(gebied, hoofddoel, is_chapter);
    std::uint32_t quoted_until = 0;
    for (const MarkdownNode& node : tekst.inhoud.nodes) {
      if (node.kind == MarkdownKind::kQuote) quoted_until = node.span.end;
      if (node.kind != MarkdownKind::kParagraph || node.span.begin < quoted_until) continue;
      prose_.read(text, tekst.inhoud, node);
      language_.check(prose_);
      if (!has_budget) numbers_.check(prose_);
    }
  }

 private:
  const Project& project_;
  LanguageCheck language_;
  TypedNumbers numbers_;
  Prose prose_;
};

}  // namespace

void check_prose(const Project& project, const Feiten& feiten, Problems& problems) {
  ProseCheck check(project, feiten, problems);
  for (const Hoofdstuk& h : project.hoofdstukken) check.check(h.tekst, kRegio, std::nullopt, true);
  for (const Pagina& p : project.paginas) check.check(p.tekst, kRegio, std::nullopt, false);
  for (const HoofddoelTekst& t : project.teksten) check.check(t.tekst, t.gebied, t.hoofddoel, false);
  for (const Brief& b : project.brieven) check.check(b.tekst, b.gebied, std::nullopt, false);
  for (const Begroting& b : project.begrotingen) {
    if (b.tekst) check.check(*b.tekst, b.gebied, std::nullopt, false, true);
  }
}

}  // namespace voortgang
