#include "load/load_relaties.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "programme/codes.h"

namespace voortgang {
namespace {

std::optional<IndicatorIndex> indicator(const DataNode& node, const KnownIds& known, Problems& problems) {
  return known.indicator(node.text, node.span, problems);
}

// Nothing where one of them is not known: the others say nothing without it.
std::optional<std::vector<IndicatorIndex>> list(const DataNode& node, std::string_view key,
                                                const KnownIds& known, Problems& problems) {
  std::vector<IndicatorIndex> out;
  bool are_known = true;
  for (const DataNode& item : node.list(key)) {
    const auto found = indicator(item, known, problems);
    are_known = are_known && found;
    if (found) out.push_back(*found);
  }
  return are_known ? std::optional(std::move(out)) : std::nullopt;
}

bool fits(const Indicator& whole, const Indicator& member, Span place, Problems& problems) {
  if (member.is_rounded()) {
    problems.add(
        Code::IND103, place,
        {{"indicator", member.id}, {"reden", Term::kRoundedRelation}, {"hulp", Term::kLeaveRelation}});
    return false;
  }
  const bool is_alike = (is_count(member) && is_count(whole)) || (is_amount(member) && is_amount(whole));
  if (is_alike && member.frequentie == whole.frequentie) return true;
  problems.add(Code::GEH113, place, {{"indicator", member.id}});
  return false;
}

// The first indicator that a relation names twice: a sum that has itself as a part says nothing.
std::optional<IndicatorIndex> named_twice(const IndicatorRelatie& relatie) {
  std::vector<IndicatorIndex> named = {relatie.geheel};
  for (const auto* members : {&relatie.erbij, &relatie.eraf}) {
    for (const IndicatorIndex i : *members) {
      if (std::ranges::find(named, i) != named.end()) return i;
      named.push_back(i);
    }
  }
  return std::nullopt;
}

// Only counts of the same frequency can be added up.
void add(Loaded& loaded, IndicatorRelatie relatie, Problems& problems) {
  const Indicator& whole = loaded.programma.indicatoren[relatie.geheel];
  if (const auto twice = named_twice(relatie)) {
    problems.add(Code::GEH113, relatie.span, {{"indicator", loaded.programma.indicatoren[*twice].id}});
    return;
  }
  for (const auto* members : {&relatie.erbij, &relatie.eraf}) {
    for (const IndicatorIndex i : *members) {
      if (!fits(whole, loaded.programma.indicatoren[i], relatie.span, problems)) return;
    }
  }
  if (fits(whole, whole, relatie.span, problems)) loaded.programma.relaties.push_back(std::move(relatie));
}

void read_equals(Loaded& loaded, const DataNode& node, IndicatorRelatie out, const KnownIds& known,
                 Problems& problems) {
  const auto same = list(node, "indicatoren", known, problems);
  if (!same) return;
  if (same->size() == 1)
    problems.add(Code::GEH113, out.span, {{"indicator", node.list("indicatoren").front().text}});
  for (std::size_t i = 1; i < same->size(); ++i) {
    out.geheel = same->front();
    out.erbij = {(*same)[i]};
    add(loaded, out, problems);
  }
}

void read_relatie(Loaded& loaded, const DataNode& node, const KnownIds& known, Problems& problems) {
  IndicatorRelatie out;
  out.soort = with_id<Relatiesoort>(node.text_or("soort")).value_or(Relatiesoort::kSom);
  out.span = {node.span.source, node.span.begin, node.span.begin + 1};
  if (out.soort == Relatiesoort::kGelijk) return read_equals(loaded, node, std::move(out), known, problems);
  const bool is_stock = out.soort == Relatiesoort::kVoorraad;
  const DataNode* whole = node.find(is_stock ? "stand" : "totaal");
  const auto geheel = whole == nullptr ? std::nullopt : indicator(*whole, known, problems);
  auto erbij = list(node, is_stock ? "in" : "delen", known, problems);
  auto eraf = is_stock ? list(node, "uit", known, problems) : std::vector<IndicatorIndex>();
  if (!geheel || !erbij || !eraf) return;
  out.geheel = *geheel;
  out.erbij = *std::move(erbij);
  out.eraf = *std::move(eraf);
  add(loaded, std::move(out), problems);
}

}  // namespace

void load_relaties(const DataNode& dictionary, Loaded& loaded, const KnownIds& known, Problems& problems) {
  for (const DataNode& node : dictionary.list("relaties")) read_relatie(loaded, node, known, problems);
}

}  // namespace voortgang
