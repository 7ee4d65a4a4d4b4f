#include "document/narrative_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

using Kind = MarkdownKind;

struct PlainInline {
  std::string& out;

  void operator()(const Text& words) const { out += words.text; }
  void operator()(const Strong& words) const { out += words.text; }
  void operator()(const Link& link) const { out += link.text; }
  void operator()(const Cijfer& cijfer) const {
    out += cijfer.weergave;
    if (cijfer.voorbeeld) (*this)(VoorbeeldMark{});
    if (!cijfer.zekerheid.empty()) out.append(" (").append(cijfer.zekerheid) += ')';
  }
  void operator()(const OordeelMark& mark) const {
    out += woorden::oordeel(mark.oordeel);
    if (mark.voorbeeld) (*this)(VoorbeeldMark{});
  }
  void operator()(const VoorbeeldMark& /*mark*/) const {
    out.append(" (").append(woorden::kVoorbeeld) += ')';
  }
  void operator()(const LineBreak& /*line_break*/) const { out += ' '; }
  void operator()(const Small& small) const { out += small.text; }
  void operator()(const CellBar& /*bar*/) const {}
  void operator()(const Sparkline& sparkline) const { out += sparkline.description; }
};

void append_plain(std::string& out, const Narrative& narrative, const MarkdownNode& parent) {
  const MarkdownText& text = narrative.tekst->inhoud;
  for (std::uint32_t i = parent.first_child; i != 0; i = text.at(i).next) {
    const MarkdownNode& node = text.at(i);
    if (node.kind == Kind::kSoftBreak || node.kind == Kind::kLineBreak) out += ' ';
    if (node.kind == Kind::kReference) {
      if (const Inlines* inlines = inline_reference(narrative, node)) out += plain_words(*inlines);
    }
    if (node.kind != Kind::kFootnoteReference) out += node.text;
    append_plain(out, narrative, node);
  }
}

}  // namespace

int heading_level(const Narrative& narrative, const MarkdownNode& heading) {
  const MarkdownText& text = narrative.tekst->inhoud;
  const std::uint32_t end =
      narrative.end == 0 ? static_cast<std::uint32_t>(text.nodes.size()) : narrative.end;
  std::vector<std::uint8_t> open;
  for (std::uint32_t i = narrative.first; i != 0 && i < end; ++i) {
    const MarkdownNode& node = text.at(i);
    if (node.kind != Kind::kHeading) continue;
    while (!open.empty() && open.back() >= node.level) open.pop_back();
    open.push_back(node.level);
    if (&node == &heading) break;
  }
  return std::clamp(narrative.level + static_cast<int>(open.size()) - 1, 1, 6);
}

const Inlines* inline_reference(const Narrative& narrative, const MarkdownNode& reference) {
  return std::get_if<Inlines>(&narrative.references[reference.number]);
}

std::string plain_words(const Inlines& inlines) {
  std::string out;
  for (const Inline& is : inlines) std::visit(PlainInline{out}, is);
  return out;
}

std::string plain_words(const Narrative& narrative, const MarkdownNode& node) {
  std::string out;
  append_plain(out, narrative, node);
  return out;
}

std::string heading_id(const Narrative& narrative, const MarkdownNode& heading) {
  const std::string slug = slug_of(plain_words(narrative, heading));
  const MarkdownText& text = narrative.tekst->inhoud;
  int same = 1;
  for (std::uint32_t i = text.root().first_child; i != 0 && &text.at(i) != &heading; i = text.at(i).next) {
    const MarkdownNode& before = text.at(i);
    if (before.kind == Kind::kHeading && slug_of(plain_words(narrative, before)) == slug) ++same;
  }
  return same == 1 && !slug.empty() ? slug : fmt::format("{}-{}", slug, same);
}

}  // namespace voortgang
