#include "compose/goal_change.h"

#include <algorithm>

#include "compose/verdict_sentences.h"
#include "facts/feit_woorden.h"
#include "programme/antwoord_woorden.h"
#include "programme/waarde_woorden.h"

namespace voortgang {
namespace {

// "Februari 2022" in the middle of a sentence; "GGD-editie" stays.
std::string within_sentence(std::string_view title) {
  std::string out(title);
  if (out.size() > 1 && out[0] >= 'A' && out[0] <= 'Z' && out[1] >= 'a')
    out[0] = static_cast<char>(out[0] + 'a' - 'A');
  return out;
}

std::string at_goals(std::size_t count, std::string_view way) {
  return (count == 1 ? woorden::kBijDoel : woorden::kBijDoelen)(count_word(count), way);
}

// "bij twee doelen beter en bij één slechter"
std::string better_and_worse(std::size_t better, std::size_t worse) {
  if (worse == 0) return at_goals(better, woorden::kBeter);
  if (better == 0) return at_goals(worse, woorden::kSlechter);
  return at_goals(better, woorden::kBeter) + woorden::kEnBij(count_word(worse));
}

}  // namespace

bool can_compare(const Setting& setting) {
  const auto& all = setting.feiten().verandering;
  return all && !all->methode_veranderd;
}

const Gebiedsverandering* change_in(const Setting& setting, GebiedIndex gebied) {
  const auto& all = setting.feiten().verandering;
  return all ? all->in(setting.programma().gebied_id(gebied)) : nullptr;
}

const Oordeelverandering* change_of_goal(const Setting& setting, HoofddoelIndex hoofddoel,
                                         GebiedIndex gebied) {
  const Gebiedsverandering* area = can_compare(setting) ? change_in(setting, gebied) : nullptr;
  if (area == nullptr) return nullptr;
  const std::string& id = setting.programma().hoofddoelen[hoofddoel].id;
  const auto found = std::ranges::find(area->hoofddoelen, id, &Oordeelverandering::id);
  return found == area->hoofddoelen.end() ? nullptr : &*found;
}

std::string goals_change_sentence(const Setting& setting, GebiedIndex gebied) {
  if (!can_compare(setting)) return {};
  const std::string since = within_sentence(setting.feiten().verandering->oud->titel);
  std::size_t better = 0, worse = 0, other = 0;
  for (HoofddoelIndex h = 0; h < setting.programma().hoofddoelen.size(); ++h) {
    const Oordeelverandering* change = change_of_goal(setting, h, gebied);
    if (change == nullptr) continue;
    better += change->beweging == Beweging::kBeter ? 1 : 0;
    worse += change->beweging == Beweging::kSlechter ? 1 : 0;
    other += change->beweging == Beweging::kNietTeVergelijken ? 1 : 0;
  }
  if (better + worse + other == 0) return woorden::kGeenDoelVeranderd(since);
  if (better + worse == 0)
    return (other == 1 ? woorden::kDoelAnders : woorden::kDoelenAnders)(since, count_word(other));
  std::string out = woorden::kSindsGing(since, better_and_worse(better, worse));
  if (other > 0) out += woorden::kVerderAnders(count_word(other));
  return out;
}

std::string goal_change(const Setting& setting, HoofddoelIndex hoofddoel, GebiedIndex gebied) {
  if (!can_compare(setting)) return {};
  const Oordeelverandering* change = change_of_goal(setting, hoofddoel, gebied);
  if (change == nullptr) return std::string(woorden::kOngewijzigd);
  const std::string_view was = woorden::oordeel(change->van);
  switch (change->beweging) {
    case Beweging::kBeter:
      return woorden::kBeterDan(was);
    case Beweging::kSlechter:
      return woorden::kSlechterGeworden(was);
    case Beweging::kNietTeVergelijken:
      return woorden::kWasEerst(was);
  }
  return {};
}

}  // namespace voortgang
