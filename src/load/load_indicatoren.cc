#include "load/load_indicatoren.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "base/text.h"
#include "load/load_relaties.h"
#include "load/load_uitsplitsingen.h"
#include "programme/codes.h"
#include "programme/schemas.h"
#include "syntax/data_fields.h"

namespace voortgang {
namespace {

// As the schema has them: the largest drempel, and the largest breedte.
constexpr double kMostPeople = 1'000'000;
constexpr double kWidest = 1'000;
constexpr std::int64_t kFewestAnswers = 100;  // in a sample that tells something

// A JSON number keeps the decimals it was written with; one with an exponent is rounded to the
// most that we have.
std::optional<Decimal> decimal_of(const DataNode* node) {
  if (node == nullptr) return std::nullopt;
  if (const auto exact = parse_decimal(node->text, NumberStyle::kDecimalPoint)) return *exact;
  const auto number = as_number(*node);
  return number ? decimal_from(*number, kMostDecimals) : std::nullopt;
}

void read_words(const DataNode& node, Indicator& indicator) {
  const auto text = [&](std::string_view key) { return std::string(node.text_or(key)); };
  indicator.id = text("id");
  indicator.naam = text("naam");
  indicator.korte_naam = std::string(node.text_or("korteNaam", indicator.naam));
  indicator.definitie = text("definitie");
  indicator.eenheid = text("eenheid");
  indicator.eenheid_enkelvoud = text("eenheidEnkelvoud");
  indicator.bron = text("bron");
  indicator.bron_url = text("bronUrl");
  indicator.licentie = text("licentie");
  indicator.eigenaar = text("eigenaar");
  indicator.groep = text("groep");
  indicator.soort = with_id<IndicatorSoort>(node.text_or("soort")).value_or(IndicatorSoort::kStand);
  indicator.richting = with_id<Richting>(node.text_or("richting")).value_or(Richting::kNeutraal);
  indicator.aggregatie = with_id<Aggregatie>(node.text_or("aggregatie")).value_or(Aggregatie::kNiet);
  indicator.frequentie = with_id<Frequentie>(node.text_or("frequentie"));
  indicator.voorbeeld = node.truth_or("voorbeeld", false);
  // Without a method: the standard one where there is something to measure against.
  const bool has_aim = node.find("streefwaarden") != nullptr || node.find("grens") != nullptr;
  indicator.methode =
      with_id<Methode>(node.text_or("methode")).value_or(has_aim ? Methode::kCagr : Methode::kGeen);
}

std::optional<Periode> read_own_periode(Problems& problems, const DataNode* node,
                                        const Indicator& indicator) {
  const auto found = read_periode(node, problems);
  if (found && indicator.frequentie && found->frequentie != *indicator.frequentie &&
      found->frequentie != Frequentie::kJaar)
    problems.add(Code::IND102, node->span, {{"waarde", node->text}, {"indicator", indicator.id}});
  return found;
}

void read_numbers(Problems& problems, const DataNode& node, Indicator& indicator) {
  if (const auto decimalen = node.number("decimalen")) {
    indicator.decimalen = static_cast<std::uint8_t>(std::clamp(*decimalen, 0.0, double{kMostDecimals}));
  }
  indicator.schaal = node.number("schaal").value_or(1);
  indicator.vertraging = static_cast<int>(node.number("vertraging").value_or(0));
  indicator.grens = decimal_of(node.find("grens"));
  indicator.basisperiode = read_own_periode(problems, node.find("basisperiode"), indicator);
  if (indicator.basisperiode) indicator.basisperiode_span = node.find("basisperiode")->span;
}

std::optional<GebiedIndex> read_gebied(const KnownIds& known, Problems& problems, const DataNode* node) {
  if (node == nullptr || node->kind != DataKind::kText) return std::nullopt;
  return known.gebied(node->text, node->span, problems);
}

void read_gebieden(Loaded& loaded, const KnownIds& known, Problems& problems, const DataNode& node,
                   Indicator& indicator) {
  if (node.list("gebieden").empty()) {
    for (GebiedIndex g = 1; g < loaded.programma.gebieden(); ++g) indicator.gebieden.push_back(g);
  }
  for (const DataNode& item : node.list("gebieden")) {
    if (const auto found = read_gebied(known, problems, &item)) indicator.gebieden.push_back(*found);
  }
}

void read_streefwaarden(const KnownIds& known, Problems& problems, const DataNode& node,
                        Indicator& indicator) {
  for (const DataNode& item : node.list("streefwaarden")) {
    const auto when = read_own_periode(problems, item.find("periode"), indicator);
    const auto waarde = decimal_of(item.find("waarde"));
    const DataNode* where = item.find("gebied");
    const auto found = read_gebied(known, problems, where);
    if (!when || !waarde || (where != nullptr && !found)) continue;
    indicator.streefwaarden.push_back({found, *when, *waarde, item.span});
  }
}

void read_oordelen(const KnownIds& known, Problems& problems, const DataNode& node, Indicator& indicator) {
  for (const DataNode& item : node.list("oordelen")) {
    const Oordeel oordeel = with_id<Oordeel>(item.text_or("oordeel")).value_or(Oordeel::kNietTeBepalen);
    indicator.oordelen.push_back(
        {read_gebied(known, problems, item.find("gebied")), oordeel, std::string(item.text_or("reden"))});
  }
}

void read_geheimhouding(const DataNode& node, Indicator& indicator) {
  indicator.onderdelen_tellen_op = node.truth_or("onderdelenTellenOp", true);
  const DataNode* geheim = node.find("geheimhouding");
  if (geheim == nullptr) return;
  // What the schema refuses has been told; there is no computing with it.
  const auto whole = [&](std::string_view key, std::int64_t otherwise, double most = kMostPeople) {
    const double given = geheim->number(key).value_or(static_cast<double>(otherwise));
    return given >= 0 && given <= most ? static_cast<std::int64_t>(given) : otherwise;
  };
  Geheimhouding& out = indicator.geheimhouding;
  out.soort = with_id<Geheimsoort>(geheim->text_or("soort")).value_or(Geheimsoort::kPersonen);
  out.drempel = out.soort == Geheimsoort::kBedrag ? 0 : whole("drempel", out.drempel);
  out.dominantie = whole("dominantie", out.dominantie, 100);
  out.breedte = whole("breedte", out.breedte, kWidest);
  const bool is_sample = out.soort == Geheimsoort::kSteekproef;
  out.noemer_minimum = whole("noemerMinimum", is_sample ? kFewestAnswers : out.noemer_minimum);
  out.afronding = whole("afronding", out.afronding, kWidest);
  out.shows_zero = geheim->text_or("nul", "tonen") == "tonen";
  indicator.has_geheimen = out.soort != Geheimsoort::kGeen;
}

Indicator read_entry(Loaded& loaded, const KnownIds& known, Problems& problems, const DataNode& node) {
  Indicator indicator;
  read_words(node, indicator);
  read_numbers(problems, node, indicator);
  indicator.span = node.find("id")->span;
  if (const DataNode* doel = node.find("hoofddoel")) {
    indicator.hoofddoel = known.hoofddoel(doel->text, doel->span, problems).value_or(0);
  }
  read_gebieden(loaded, known, problems, node, indicator);
  read_streefwaarden(known, problems, node, indicator);
  read_oordelen(known, problems, node, indicator);
  read_uitsplitsingen(node, indicator, problems);
  read_geheimhouding(node, indicator);
  return indicator;
}

Term needed_for(Geheimsoort soort) {
  switch (soort) {
    case Geheimsoort::kSteekproef:
      return Term::kNeedsAnswers;
    case Geheimsoort::kBedrag:
      return Term::kNeedsEuros;
    case Geheimsoort::kPersonen:
    case Geheimsoort::kGeen:
      break;
  }
  return Term::kNeedsCount;
}

bool is_known_ratio(Loaded& loaded, const Indicator& indicator) {
  const Geheimhouding& asked = indicator.geheimhouding;
  if (asked.soort == Geheimsoort::kSteekproef) return indicator.is_ratio() || asked.noemer != kNoIndex;
  return asked.soort == Geheimsoort::kPersonen && indicator.is_ratio() &&
         loaded.programma.indicatoren[indicator.teller].geheimhouding.soort == Geheimsoort::kPersonen;
}

// Of a percentage that is delivered as it is, the decimals of those that are shown would tell of those that
// are not.
void read_answers(Loaded& loaded, Problems& problems, const DataNode& geheim, Indicator& indicator) {
  KnownIds known;
  known.read_indicatoren(loaded.programma.indicatoren);
  if (const DataNode* node = geheim.find("noemer"))
    indicator.geheimhouding.noemer = known.indicator(node->text, node->span, problems).value_or(kNoIndex);
  if (!indicator.is_ratio() && !indicator.decimalen)
    problems.add(Code::GEH110, indicator.span, {{"indicator", indicator.id}});
}

// Of a multiple s of a, a reader knows that it was one of s-a+1 to s+a-1, and not below 0: of 0 that it was 0
// to a-1. Shown as s by one edition and as s+a by another, it was one of s+1 to s+a-1: they lie a-2 apart.
bool is_too_narrow(const Geheimhouding& asked) {
  return asked.afronding - 2 < asked.breedte;
}

// What cannot be rounded so that all sums stay sums, is not rounded.
void check_afronding(Problems& problems, bool is_whole, Span place, Indicator& indicator) {
  const Geheimhouding& asked = indicator.geheimhouding;
  const auto refuse = [&](Term reason, Term mend) {
    problems.add(Code::IND103, place, {{"indicator", indicator.id}, {"reden", reason}, {"hulp", mend}});
  };
  if (!is_whole || asked.soort != Geheimsoort::kPersonen)
    refuse(Term::kRoundedNoCount, Term::kDropRounding);
  else if (indicator.aggregatie != Aggregatie::kSom)
    refuse(Term::kRoundedNoSum, Term::kSumOrDropRounding);
  else if (indicator.uitsplitsingen.size() > 1 || !indicator.onderdelen_tellen_op)
    refuse(Term::kRoundedParts, Term::kOneBreakdown);
  else if (is_too_narrow(asked))
    refuse(Term::kRoundedNarrow, Term::kWiderRounding);
}

// People and euros are counted in whole; of a ratio both counts have to be there, and the count of the ones
// that it is about has to be kept as secret as the ratio.
void check_geheimhouding(Loaded& loaded, Problems& problems, const DataNode& node, Indicator& indicator) {
  const Geheimhouding& asked = indicator.geheimhouding;
  if (asked.soort == Geheimsoort::kGeen) return;
  const DataNode& geheim = *node.find("geheimhouding");
  const Span place{geheim.span.source, geheim.span.begin, geheim.span.begin + 1};
  if (asked.soort == Geheimsoort::kSteekproef) read_answers(loaded, problems, geheim, indicator);
  const bool is_delivered = indicator.teller == kNoIndex && indicator.noemer == kNoIndex;
  const bool is_whole = is_delivered && ((asked.soort == Geheimsoort::kPersonen && is_count(indicator)) ||
                                         (asked.soort == Geheimsoort::kBedrag && is_amount(indicator)));
  if (!is_whole && !is_known_ratio(loaded, indicator))
    problems.add(Code::GEH105, place, {{"indicator", indicator.id}, {"hulp", needed_for(asked.soort)}});
  if (is_whole && indicator.decimalen.value_or(0) > 0)
    problems.add(Code::GEH111, indicator.span, {{"indicator", indicator.id}});
  if (is_whole) indicator.decimalen = 0;
  if (asked.afronding > 0) check_afronding(problems, is_whole, place, indicator);
}

// Teller and noemer may name entries further down, so they are looked up when all are known.
void link_counts(Loaded& loaded, Problems& problems, const std::vector<const DataNode*>& nodes) {
  KnownIds known;
  known.read_indicatoren(loaded.programma.indicatoren);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    Indicator& indicator = loaded.programma.indicatoren[i];
    for (const auto& [key, target] :
         {std::pair{"teller", &indicator.teller}, std::pair{"noemer", &indicator.noemer}}) {
      const DataNode* node = nodes[i]->find(key);
      if (node == nullptr) continue;
      *target = known.indicator(node->text, node->span, problems).value_or(kNoIndex);
      const bool is_computed = *target != kNoIndex && nodes[*target]->find("teller") != nullptr;
      if (is_computed)
        problems.add(Code::IND105, node->span, {{"sleutel", verbatim(key)}, {"id", indicator.id}});
    }
    const bool has_teller = nodes[i]->find("teller") != nullptr;
    if (has_teller != (nodes[i]->find("noemer") != nullptr)) {
      problems.add(Code::IND101, indicator.span,
                   {{"id", indicator.id},
                    {"sleutel", verbatim(has_teller ? "teller" : "noemer")},
                    {"ander", verbatim(has_teller ? "noemer" : "teller")}});
    }
  }
  for (std::size_t i = 0; i < nodes.size(); ++i)
    check_geheimhouding(loaded, problems, *nodes[i], loaded.programma.indicatoren[i]);
}

}  // namespace

void load_indicatoren(const ProgrammeFolder& folder, Loaded& loaded, KnownIds& known, Problems& problems) {
  const SourceId source = loaded.bronnen.add(std::string(kDictionary));
  if (!folder.read_text(source, loaded.bronnen, kLargestJson, problems)) return;
  const auto root = parse_checked_json(source, loaded.bronnen.at(source).text, "indicatoren", problems);
  if (!root) return;
  std::set<std::string, std::less<>> used;
  std::vector<const DataNode*> nodes;
  for (const DataNode& node : root->list("indicatoren")) {
    const DataNode* id = node.find("id");
    if (id == nullptr || id->kind != DataKind::kText) continue;
    if (!used.insert(id->text).second) {
      problems.add(Code::NAM104, id->span, {{"id", id->text}});
      continue;
    }
    loaded.programma.indicatoren.push_back(read_entry(loaded, known, problems, node));
    nodes.push_back(&node);
  }
  link_counts(loaded, problems, nodes);
  known.read_indicatoren(loaded.programma.indicatoren);
  if (const DataNode* people = root->find("inwoners"))
    loaded.programma.inwoners = known.indicator(people->text, people->span, problems).value_or(kNoIndex);
  load_relaties(*root, loaded, known, problems);
}

}  // namespace voortgang
