#include "load/load_relaties.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "programme/codes.h"

namespace voortgang {
namespace {

class RelatieReader {
 public:
  RelatieReader(Loaded& loaded, const KnownIds& known, Problems& problems)
      : loaded_(loaded), known_(known), problems_(problems) {}

  void read(const DataNode& node) {
    IndicatorRelatie out;
    out.soort = with_id<Relatiesoort>(node.text_or("soort")).value_or(Relatiesoort::kSom);
    out.span = {node.span.source, node.span.begin, node.span.begin + 1};
    if (out.soort == Relatiesoort::kGelijk) return read_equals(node, std::move(out));
    const bool is_stock = out.soort == Relatiesoort::kVoorraad;
    const DataNode* whole = node.find(is_stock ? "stand" : "totaal");
    const auto geheel = whole == nullptr ? std::nullopt : indicator(*whole);
    out.erbij = list(node, is_stock ? "in" : "delen");
    if (is_stock) out.eraf = list(node, "uit");
    if (!geheel) return;
    out.geheel = *geheel;
    add(std::move(out));
  }

 private:
  void read_equals(const DataNode& node, IndicatorRelatie out) {
    const std::vector<IndicatorIndex> same = list(node, "indicatoren");
    for (std::size_t i = 1; i < same.size(); ++i) {
      out.geheel = same.front();
      out.erbij = {same[i]};
      add(out);
    }
  }

  // Only counts of the same frequency can be added up.
  void add(IndicatorRelatie relatie) {
    const Indicator& whole = loaded_.programma.indicatoren[relatie.geheel];
    for (const auto* members : {&relatie.erbij, &relatie.eraf}) {
      for (const IndicatorIndex i : *members) {
        if (!fits(whole, loaded_.programma.indicatoren[i], relatie.span)) return;
      }
    }
    if (fits(whole, whole, relatie.span)) loaded_.programma.relaties.push_back(std::move(relatie));
  }

  bool fits(const Indicator& whole, const Indicator& member, Span place) {
    if (member.wordt_afgerond()) {
      problems_.add(Code::IND103, place, {{"indicator", member.id}, {"reden", Term::kRoundedRelation}});
      return false;
    }
    const bool is_alike = (is_count(member) && is_count(whole)) || (is_amount(member) && is_amount(whole));
    if (is_alike && member.frequentie == whole.frequentie) return true;
    problems_.add(Code::GEH113, place, {{"indicator", member.id}});
    return false;
  }

  std::optional<IndicatorIndex> indicator(const DataNode& node) {
    return known_.indicator(node.text, node.span, problems_);
  }

  std::vector<IndicatorIndex> list(const DataNode& node, std::string_view key) {
    std::vector<IndicatorIndex> out;
    for (const DataNode& item : node.list(key)) {
      if (const auto found = indicator(item)) out.push_back(*found);
    }
    return out;
  }

  Loaded& loaded_;
  const KnownIds& known_;
  Problems& problems_;
};

}  // namespace

void load_relaties(const DataNode& dictionary, Loaded& loaded, const KnownIds& known, Problems& problems) {
  RelatieReader reader(loaded, known, problems);
  for (const DataNode& node : dictionary.list("relaties")) reader.read(node);
}

}  // namespace voortgang
