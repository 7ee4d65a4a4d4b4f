#include "compose/paper_parts.h"

#include <optional>
#include <string>
#include <utility>

#include "base/periode_woorden.h"
#include "base/text.h"
#include "compose/blocks.h"
#include "compose/numbers.h"
#include "programme/eenheid.h"
#include "programme/raad_woorden.h"

namespace voortgang {
namespace {

Inlines effect_words(Setting& setting, const Effect& effect) {
  const Programma& programma = setting.programma();
  const Indicator& indicator = programma.indicatoren[effect.indicator];
  const std::string target = exactly_with_unit(effect.waarde, eenheid_of(indicator));
  Inlines out{Strong{indicator.naam}, Text{": "}};
  const FeitenReeks* reeks = setting.feiten().reeks(effect.indicator, setting.gebied);
  if (reeks == nullptr) reeks = setting.feiten().reeks(effect.indicator, kRegio);
  if (reeks != nullptr && reeks->laatste != nullptr) {
    setting.note_example(indicator.voorbeeld);
    out.push_back(Text{std::string(woorden::kEffectVan)});
    out.push_back(cijfer(setting.basis, *reeks, *reeks->laatste));
    out.push_back(Text{
        woorden::kEffectNaarVan(phrase(reeks->laatste->periode), target, by_the_end_of(effect.periode))});
  } else {
    out.push_back(Text{woorden::kEffectNaar(target, by_the_end_of(effect.periode))});
  }
  return out;
}

void add_state(std::string& out, std::string_view what, std::optional<Actiestand> stand) {
  if (!stand) return;
  if (!out.empty()) out += ", ";
  out += fmt::format("{}: {}", what, woorden::actiestand(*stand));
}

}  // namespace

Blocks measurable_effects(Setting& setting, const Brief& brief) {
  if (brief.effecten.empty()) return {};
  ItemList list;
  for (const Effect& effect : brief.effecten) list.items.push_back(effect_words(setting, effect));
  return {Heading{2, std::string(woorden::kMeetbaarEffect), {}}, std::move(list)};
}

std::string activity_state(const Actie& actie) {
  std::string out;
  add_state(out, woorden::kTijd, actie.tijd);
  add_state(out, woorden::kGeld, actie.geld);
  add_state(out, woorden::kKwaliteit, actie.kwaliteit);
  return out.empty() ? out : with_capital(out) + ".";
}

Blocks risk_list(Setting& setting, HoofddoelIndex h, int level) {
  ItemList list;
  for (const Actie& actie : setting.programma().acties) {
    if (actie.hoofddoel != h || actie.risico.empty()) continue;
    if (actie.gebied != kRegio && actie.gebied != setting.gebied) continue;
    Inlines item{Strong{actie.titel}, Text{": " + actie.risico}};
    if (!actie.maatregel.empty()) item.push_back(Text{woorden::kMaatregel(actie.maatregel)});
    setting.mark(item, actie.voorbeeld);
    list.items.push_back(std::move(item));
  }
  if (list.items.empty()) return {};
  return {Heading{level, std::string(woorden::kRisicos), {}}, std::move(list)};
}

}  // namespace voortgang
