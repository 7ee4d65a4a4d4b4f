#include "render/narrative_cases.h"

#include <utility>

#include "render/html/html_writer.h"
#include "render/markdown/markdown_writer.h"

namespace voortgang::test {

NarrativeCase::NarrativeCase(std::string body, std::vector<Resolved> references)
    : body_(std::move(body)), references_(std::move(references)) {
  Problems problems;
  tekst_.inhoud = parse_markdown({}, body_, 0, problems);
  references_.resize(tekst_.inhoud.references.size(), Inlines{Text{"…"}});
}

Narrative NarrativeCase::whole() const {
  return {
      .tekst = &tekst_, .first = text().root().first_child, .end = 0, .level = 1, .references = references_};
}

Narrative NarrativeCase::introduction() const {
  Narrative part = whole();
  for (part.end = part.first; part.end != 0 && text().at(part.end).kind != MarkdownKind::kHeading;)
    part.end = text().at(part.end).next;
  return part;
}

std::string NarrativeCase::html(std::string_view root) const {
  return html_of({whole()}, root);
}
std::string NarrativeCase::markdown(std::string_view root) const {
  return markdown_of({whole()}, root);
}

std::string html_of(const Blocks& blocks, std::string_view root) {
  std::string out;
  HtmlWriter(out, root).blocks(blocks);
  return out;
}

std::string markdown_of(const Blocks& blocks, std::string_view root) {
  std::string out;
  MarkdownWriter(out, root).blocks(blocks);
  return out;
}

}  // namespace voortgang::test
