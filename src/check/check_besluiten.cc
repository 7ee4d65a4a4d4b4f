#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.h"
#include "base/utf8.h"
#include "check/check.h"
#include "syntax/markdown_places.h"

namespace voortgang {
namespace {

// In council documents, arguments are numbered after the decision that they are for.

// "2.1 …": the first argument for the second decision.
struct ArgumentNumber {
  std::size_t besluit = 0;
  int argument = 0;
  std::string_view written;
};

std::optional<ArgumentNumber> number_of(std::string_view heading) {
  ArgumentNumber number;
  const char* const end = heading.data() + heading.size();
  const auto first = std::from_chars(heading.data(), end, number.besluit);
  if (first.ec != std::errc() || first.ptr == end || *first.ptr != '.') return std::nullopt;
  const auto second = std::from_chars(first.ptr + 1, end, number.argument);
  if (second.ec != std::errc()) return std::nullopt;
  number.written = heading.substr(0, static_cast<std::size_t>(second.ptr - heading.data()));
  return number;
}

class BesluitCheck {
 public:
  BesluitCheck(const Dossier& dossier, const Brief& brief, Problems& problems)
      : dossier_(dossier), brief_(brief), problems_(problems), argued_(brief.besluiten.size()) {}

  void check() {
    for (const MarkdownNode& node : brief_.tekst.inhoud.nodes) {
      if (node.kind == MarkdownKind::kHeading) heading(node);
    }
    tell_unargued();
  }

 private:
  void heading(const MarkdownNode& node) {
    if (section_level_ == 0 || node.level <= section_level_) {
      const Nummering nummering = numbering_below(words_below(brief_.tekst.inhoud, node));
      section_level_ = nummering == Nummering::kGeen ? 0 : node.level;
      in_arguments_ = nummering == Nummering::kArgumenten;
      last_ = {};
      return;
    }
    const MarkdownNode* first = first_text(brief_.tekst.inhoud, node);
    if (first == nullptr) return;
    if (const auto number = number_of(trimmed(first->text)))
      argument(*first, *number);
    else if (!argued_.empty() && node.level == section_level_ + 1)
      problems_.add(Code::BRF131, node.span, {{"kop", words_below(brief_.tekst.inhoud, node)}});
  }

  Nummering numbering_below(std::string_view heading) const {
    const std::string name = utf8::lower(trimmed(heading));
    for (const Kop& kop : dossier_.programma.documentsoort(brief_.soort).koppen) {
      if (utf8::lower(kop.titel) == name) return kop.nummering;
    }
    return Nummering::kGeen;
  }

  void argument(const MarkdownNode& text, const ArgumentNumber& number) {
    // Who asks for no decision may number what he says as he likes, unless his kind of paper asks for them;
    // then it is told once.
    const bool asks = dossier_.programma.documentsoort(brief_.soort).names_besluiten;
    if (argued_.empty() && !(asks && in_arguments_ && numbers_.empty())) return;
    const auto begin = static_cast<std::size_t>(number.written.data() - text.text.data());
    const Span place =
        place_in(text, dossier_.bronnen.at(brief_.tekst.bestand).text, begin, begin + number.written.size());
    if (number.besluit >= 1 && number.besluit <= argued_.size()) {
      if (in_arguments_) argued_[number.besluit - 1] = true;
      if (!numbers_.emplace(in_arguments_, number.written).second)
        problems_.add(Code::BRF126, place, {{"nummer", number.written}});
      else
        follow(number, place);
      return;
    }
    problems_.add(Code::BRF103, place,
                  {{"nummer", number.written},
                   {"besluit", static_cast<std::int64_t>(number.besluit)},
                   {"aantal", static_cast<std::int64_t>(argued_.size())}});
  }

  // For each decision they count from 1.
  void follow(const ArgumentNumber& number, Span place) {
    int& last = last_[number.besluit];
    const int expected = last + 1;
    if (number.argument != expected)
      problems_.add(Code::BRF132, place,
                    {{"nummer", number.written},
                     {"verwacht", verbatim(fmt::format("{}.{}", number.besluit, expected))}});
    last = number.argument;
  }

  // Who numbers arguments owes every decision one.
  void tell_unargued() {
    if (std::ranges::find(argued_, true) == argued_.end()) return;
    for (std::size_t i = 0; i < argued_.size(); ++i) {
      if (argued_[i]) continue;
      problems_.add(Code::BRF104, brief_.besluiten[i].span, {{"besluit", static_cast<std::int64_t>(i + 1)}});
    }
  }

  const Dossier& dossier_;
  const Brief& brief_;
  Problems& problems_;
  std::vector<bool> argued_;                             // of each decision: an argument is numbered after it
  std::set<std::pair<bool, std::string_view>> numbers_;  // that were given: of an argument or not
  std::map<std::size_t, int> last_;                      // argument in this section, by decision
  std::uint8_t section_level_ = 0;
  bool in_arguments_ = false;
};

}  // namespace

void check_besluiten(const Dossier& dossier, Problems& problems) {
  for (const Brief& brief : dossier.programma.brieven) BesluitCheck(dossier, brief, problems).check();
}

}  // namespace voortgang
