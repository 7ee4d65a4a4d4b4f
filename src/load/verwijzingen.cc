#include "load/verwijzingen.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.h"

namespace voortgang {
namespace {

using Word = std::pair<std::string_view, VerwijzingSoort>;

constexpr std::array<Word, 6> kBlocks = {{{"acties", VerwijzingSoort::kActies},
                                          {"begroting", VerwijzingSoort::kBegroting},
                                          {"samenvatting", VerwijzingSoort::kSamenvatting},
                                          {"hoofddoelen", VerwijzingSoort::kHoofddoelen},
                                          {"doelenlijst", VerwijzingSoort::kDoelenlijst},
                                          {"bestedingsplan", VerwijzingSoort::kBestedingsplan}}};
constexpr std::array<Word, 2> kIndicatorBlocks = {
    {{"grafiek", VerwijzingSoort::kGrafiek}, {"tabel", VerwijzingSoort::kTabel}}};
constexpr std::array<Word, 2> kCharts = {
    {{"themas", VerwijzingSoort::kFiguurThemas}, {"stakeholders", VerwijzingSoort::kFiguurStakeholders}}};
constexpr std::array<Word, 6> kVariants = {{{"periode", VerwijzingSoort::kPeriode},
                                            {"verschil", VerwijzingSoort::kVerschil},
                                            {"oordeel", VerwijzingSoort::kOordeel},
                                            {"streefwaarde", VerwijzingSoort::kStreefwaarde},
                                            {"naam", VerwijzingSoort::kNaam},
                                            {"eenheid", VerwijzingSoort::kEenheid}}};
constexpr std::string_view kFigure = "figuur";
constexpr std::string_view kWith = "met";  // "met eenheid"
constexpr std::string_view kUnit = "eenheid";

VerwijzingSoort look_up(std::span<const Word> words, std::string_view word) {
  const auto found = std::ranges::find(words, word, &Word::first);
  return found == words.end() ? VerwijzingSoort::kOnbekend : found->second;
}

using Possible = std::vector<std::string_view>;

void add_words(Possible& to, std::span<const Word> words) {
  for (const auto& [word, soort] : words) to.push_back(word);
}

// What a reference can begin with, but for the id of an indicator.
Possible reference_words() {
  Possible words;
  add_words(words, kIndicatorBlocks);
  add_words(words, kBlocks);
  words.push_back(kFigure);
  return words;
}

Possible chart_words() {
  Possible words;
  add_words(words, kCharts);
  return words;
}

// What may follow the id of an indicator.
Possible variant_words() {
  Possible words = {"\"met eenheid\""};
  add_words(words, kVariants);
  words.insert(words.end(), {"gebied=", "periode="});
  return words;
}

Words one_of(std::span<const Word> words) {
  std::vector<Words> choices;
  for (const auto& [word, soort] : words) choices.push_back(verbatim(word));
  return either(choices);
}

// One reference: its name says what is asked, its arguments of whom and when, in any order.
class Interpreter {
 public:
  Interpreter(const Reference& reference, const KnownIds& known, Problems& problems)
      : reference_(reference), known_(known), problems_(problems), rest_(reference.arguments) {}

  Verwijzing interpret() {
    out_.soort = look_up(kBlocks, reference_.name);
    if (out_.soort != VerwijzingSoort::kOnbekend) return only_area();
    if (reference_.name == kFigure) return figure();
    if (look_up(kIndicatorBlocks, reference_.name) != VerwijzingSoort::kOnbekend) return indicator_block();
    return indicator();
  }

 private:
  Verwijzing only_area() {
    for (const ReferenceArgument& argument : rest_) {
      if (!take_area(argument)) refuse(argument, {"gebied="});
    }
    return out_;
  }

  Verwijzing figure() {
    if (rest_.empty()) return lacks(one_of(kCharts));
    out_.soort = look_up(kCharts, rest_.front().value);
    if (out_.soort == VerwijzingSoort::kOnbekend) refuse(rest_.front(), chart_words());
    rest_ = rest_.subspan(1);
    for (const ReferenceArgument& argument : rest_) refuse(argument, chart_words());
    return out_;
  }

  Verwijzing indicator_block() {
    if (rest_.empty() || !rest_.front().key.empty()) return lacks(words_of(Term::kIdOfIndicator));
    const ReferenceArgument& id = rest_.front();
    const auto found = known_.indicator(id.value, id.span, problems_);
    rest_ = rest_.subspan(1);
    for (const ReferenceArgument& argument : rest_) {
      if (!take_area(argument)) refuse(argument, {"gebied="});
    }
    if (!found) return {};
    out_.soort = look_up(kIndicatorBlocks, reference_.name);
    out_.indicator = *found;
    return out_;
  }

  Verwijzing indicator() {
    if (!known_.knows_indicatoren()) return {};
    const auto found = known_.find_indicator(reference_.name);
    if (!found) {
      const Possible words = reference_words();
      Possible known(known_.indicator_ids().begin(), known_.indicator_ids().end());
      known.insert(known.end(), words.begin(), words.end());
      problems_.add(Code::REF104, reference_.name_span,
                    {{"naam", reference_.name},
                     {"nabij", nearest(reference_.name, known)},
                     {"mogelijk", verbatim_list(words)}});
      return {};
    }
    out_.indicator = *found;
    out_.soort = VerwijzingSoort::kWaarde;
    for (; !rest_.empty(); rest_ = rest_.subspan(1)) {
      if (!take_unit()) take_variant(rest_.front());
    }
    return out_;
  }

  // "met eenheid": two words that say one thing.
  bool take_unit() {
    const auto is_word = [&](std::size_t i, std::string_view word) {
      return i < rest_.size() && rest_[i].key.empty() && rest_[i].value == word;
    };
    if (!is_word(0, kWith) || !is_word(1, kUnit)) return false;
    out_.with_unit = true;
    rest_ = rest_.subspan(1);
    return true;
  }

  void take_variant(const ReferenceArgument& argument) {
    if (take_area(argument) || take_period(argument)) return;
    const auto soort = argument.key.empty() ? look_up(kVariants, argument.value) : VerwijzingSoort::kOnbekend;
    if (soort == VerwijzingSoort::kOnbekend) {
      refuse(argument, variant_words());
      return;
    }
    const bool of_target = soort == VerwijzingSoort::kPeriode && out_.soort == VerwijzingSoort::kStreefwaarde;
    out_.soort = of_target ? VerwijzingSoort::kStreefperiode : soort;
  }

  bool take_area(const ReferenceArgument& argument) {
    if (argument.key != "gebied") return false;
    out_.gebied = known_.gebied(argument.value, argument.span, problems_);
    return true;
  }

  bool take_period(const ReferenceArgument& argument) {
    if (argument.key != "periode") return false;
    out_.periode = parse_periode(argument.value);
    if (!out_.periode) problems_.add(Code::WRD101, argument.span, {{"waarde", argument.value}});
    return true;
  }

  Verwijzing lacks(Words possible) {
    problems_.add(Code::REF106, reference_.name_span,
                  {{"naam", reference_.name}, {"mogelijk", std::move(possible)}});
    return {};
  }

  void refuse(const ReferenceArgument& argument, const Possible& possible) {
    const std::string written =
        argument.key.empty() ? std::string(argument.value) : std::string(argument.key) + "=";
    problems_.add(
        Code::REF105, argument.span,
        {{"woord", written}, {"nabij", nearest(written, possible)}, {"mogelijk", verbatim_list(possible)}});
  }

  const Reference& reference_;
  const KnownIds& known_;
  Problems& problems_;
  std::span<const ReferenceArgument> rest_;
  Verwijzing out_;
};

}  // namespace

std::vector<Verwijzing> interpret_references(const MarkdownText& text, const KnownIds& known,
                                             Problems& problems) {
  // In code a reference means nothing: only those that stand in the tree count.
  std::vector<Verwijzing> meanings(text.references.size());
  for (const MarkdownNode& node : text.nodes) {
    if (node.kind != MarkdownKind::kReference) continue;
    const Reference& reference = text.references[node.number];
    if (reference.closed && !reference.name.empty()) {
      meanings[node.number] = Interpreter(reference, known, problems).interpret();
    }
  }
  return meanings;
}

}  // namespace voortgang
