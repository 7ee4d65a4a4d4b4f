#include "compose/page_contents.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "compose/narrative.h"
#include "document/narrative_words.h"
#include "programme/antwoord_woorden.h"

namespace voortgang {
namespace {

constexpr int kLevel = 2;  // the title is the first

template <class Take>
void for_each_heading(const Narrative& narrative, Take take) {
  const MarkdownText& text = narrative.tekst->inhoud;
  for (std::uint32_t i = narrative.first; i != 0 && i != narrative.end; i = text.at(i).next) {
    if (text.at(i).kind == MarkdownKind::kHeading) take(text.at(i));
  }
}

// Those that a list of contents names.
template <class Take>
void for_each_chapter(const Narrative& narrative, Take take) {
  for_each_heading(narrative, [&](const MarkdownNode& node) {
    if (heading_level(narrative, node) == kLevel) take(node);
  });
}

class PageContents {
 public:
  // Texts name their headings themselves: what the page adds gives way.
  void note_taken(const Blocks& blocks) {
    for (const Block& block : blocks) {
      if (const auto* heading = std::get_if<Heading>(&block.is))
        taken_.insert(heading->id);
      else if (const auto* narrative = std::get_if<Narrative>(&block.is))
        for_each_heading(*narrative,
                         [&](const MarkdownNode& node) { taken_.insert(heading_id(*narrative, node)); });
      else if (const auto* section = std::get_if<Section>(&block.is))
        note_taken(section->blocks);
    }
  }

  void gather(Blocks& blocks) {
    for (Block& block : blocks) {
      if (auto* heading = std::get_if<Heading>(&block.is))
        add(*heading);
      else if (const auto* narrative = std::get_if<Narrative>(&block.is))
        add(*narrative);
      else if (auto* section = std::get_if<Section>(&block.is);
               section != nullptr && section->kind == SectionKind::kPlain)
        gather(section->blocks);
    }
  }

  [[nodiscard]] std::size_t size() const { return items_.size(); }
  [[nodiscard]] Navigation take() {
    return {NavigationKind::kContents, std::string(woorden::kOpDezePagina), std::move(items_)};
  }

 private:
  void add(Heading& heading) {
    if (heading.level != kLevel) return;
    if (heading.id.empty()) heading.id = free_id(slug_of(heading.text));
    add(heading.text, heading.id);
  }

  std::string free_id(const std::string& wanted) {
    std::string id = wanted;
    for (int n = 2; !taken_.insert(id).second; ++n) id = fmt::format("{}-{}", wanted, n);
    return id;
  }

  void add(const Narrative& narrative) {
    for_each_chapter(narrative, [&](const MarkdownNode& heading) {
      add(plain_words(narrative, heading), heading_id(narrative, heading));
    });
  }

  void add(std::string words, const std::string& id) {
    items_.push_back({.text = std::move(words), .target = "#" + id});
  }

  std::set<std::string> taken_{""};
  std::vector<NavigationItem> items_;
};

bool has_heading(const Block& block) {
  if (const auto* heading = std::get_if<Heading>(&block.is)) return heading->level == kLevel;
  if (const auto* narrative = std::get_if<Narrative>(&block.is)) {
    bool any = false;
    for_each_chapter(*narrative, [&](const MarkdownNode& /*heading*/) { any = true; });
    return any;
  }
  const auto* section = std::get_if<Section>(&block.is);
  return section != nullptr && section->kind == SectionKind::kPlain &&
         std::ranges::any_of(section->blocks, has_heading);
}

}  // namespace

void add_contents(Document& document, std::size_t fewest) {
  PageContents contents;
  contents.note_taken(document.blocks);
  contents.gather(document.blocks);
  if (contents.size() < fewest) return;
  const auto first = std::ranges::find_if(document.blocks, has_heading);
  document.blocks.insert(first, contents.take());
}

Blocks text_with_contents(Setting& setting, const Tekst& tekst) {
  Blocks parts;
  if (has_introduction(tekst)) parts.push_back(introduction(setting, tekst, kLevel));
  if (has_more_than_introduction(tekst)) parts.push_back(after_introduction(setting, tekst, kLevel));
  return parts;
}

}  // namespace voortgang
