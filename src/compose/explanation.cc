#include "compose/explanation.h"

#include <fmt/format.h>

#include <string>
#include <utility>

#include "base/percent.h"
#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/corrections.h"
#include "compose/goal_blocks.h"
#include "compose/narrative.h"
#include "compose/numbers.h"
#include "programme/raad_woorden.h"

namespace voortgang {
namespace {

void add_explanation(Setting& setting, const Duiding& duiding, int level, Blocks& blocks) {
  blocks.push_back(Heading{level, woorden::kWaarom(words(duiding.periode)), {}});
  blocks.push_back(marked_text(whole_text(setting, duiding.tekst, level + 1), SectionKind::kPlain));
}

}  // namespace

Blocks beside_number(Setting& setting, const FeitenReeks& reeks, int level) {
  Blocks blocks;
  if (Inlines others = group_sentence(setting, reeks); !others.empty()) {
    blocks.push_back(Paragraph{std::move(others), ParagraphKind::kNote});
  }
  append(blocks, corrections_of_number(setting, reeks));
  if (const Duiding* duiding = setting.programma().duiding(reeks.indicator, reeks.gebied))
    add_explanation(setting, *duiding, level, blocks);
  append(blocks, questions_about(setting, reeks));
  return blocks;
}

Inlines explanation_in_short(Setting& setting, const FeitenReeks& reeks) {
  const Duiding* duiding = setting.programma().duiding(reeks.indicator, reeks.gebied);
  if (duiding == nullptr) return {};
  Inlines words{LineBreak{}, Text{duiding->tekst.samenvatting}};
  setting.mark(words, duiding->tekst.voorbeeld);
  return words;
}

Blocks question_link(const Setting& setting, const FeitenReeks& reeks) {
  const Programma& programma = setting.programma();
  if (programma.publicatie.vragen.empty()) return {};
  const std::string subject = woorden::kVraagOnderwerp(
      programma.indicatoren[reeks.indicator].korte_naam, programma.gebied_naam(reeks.gebied),
      programma.editie.titel,
      programma.publicatie.adres + "/" + addresses::section(programma, reeks.indicator, reeks.gebied));
  return {Paragraph{
      {Link{std::string(woorden::kStelVraag), fmt::format("mailto:{}?subject={}", programma.publicatie.vragen,
                                                          percent_encoded(subject, "-"))}}}};
}

}  // namespace voortgang
