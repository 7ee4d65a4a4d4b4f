#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "base/utf8.h"
#include "check/check.h"
#include "syntax/markdown_places.h"

namespace voortgang {
namespace {

// Council documents as the municipalities write them (NORMEN section 8.1): who proposes asks for a decision,
// who informs does not, and arguments are numbered after the decision that they are for.
constexpr std::array<std::string_view, 3> kProposals = {"collegevoorstel", "raadsvoorstel", "informatienota"};
constexpr std::string_view kInforms = "raadsinformatiebrief";
constexpr std::string_view kArguments = "argumenten";
constexpr std::string_view kObjections = "kanttekeningen";

// "2.1 …": the first argument for the second decision.
struct ArgumentNumber {
  std::size_t besluit = 0;
  std::string_view written;
};

std::optional<ArgumentNumber> number_of(std::string_view heading) {
  ArgumentNumber number;
  int argument = 0;
  const char* const end = heading.data() + heading.size();
  const auto first = std::from_chars(heading.data(), end, number.besluit);
  if (first.ec != std::errc() || first.ptr == end || *first.ptr != '.') return std::nullopt;
  const auto second = std::from_chars(first.ptr + 1, end, argument);
  if (second.ec != std::errc()) return std::nullopt;
  number.written = heading.substr(0, static_cast<std::size_t>(second.ptr - heading.data()));
  return number;
}

class BesluitCheck {
 public:
  BesluitCheck(const Dossier& dossier, const Brief& brief, Problems& problems)
      : dossier_(dossier), brief_(brief), problems_(problems), argued_(brief.besluiten.size()) {}

  void check() {
    check_kind();
    if (brief_.besluiten.empty()) return;
    for (const MarkdownNode& node : brief_.tekst.inhoud.nodes) {
      if (node.kind == MarkdownKind::kHeading) heading(node);
    }
    tell_unargued();
  }

 private:
  void check_kind() {
    const bool proposes = std::ranges::find(kProposals, brief_.soort) != kProposals.end();
    if (proposes && brief_.besluiten.empty())
      problems_.add(Code::BRF105, brief_.soort_span, {{"soort", brief_.soort}});
    if (brief_.soort == kInforms && !brief_.besluiten.empty())
      problems_.add(Code::BRF106, brief_.besluiten.front().span, {{"soort", brief_.soort}});
  }

  void heading(const MarkdownNode& node) {
    const MarkdownNode& first = brief_.tekst.inhoud.at(node.first_child);
    const std::string_view text = node.first_child == 0 ? std::string_view() : trimmed(first.text);
    if (section_level_ == 0 || node.level <= section_level_) {
      const std::string name = utf8::lower(text);
      const bool is_section = name == kArguments || name == kObjections;
      section_level_ = is_section ? node.level : 0;
      in_arguments_ = name == kArguments;
      return;
    }
    if (const auto number = number_of(text)) argument(first, *number);
  }

  void argument(const MarkdownNode& text, const ArgumentNumber& number) {
    if (number.besluit >= 1 && number.besluit <= argued_.size()) {
      if (in_arguments_) argued_[number.besluit - 1] = true;
      return;
    }
    const auto begin = static_cast<std::size_t>(number.written.data() - text.text.data());
    problems_.add(
        Code::BRF103,
        place_in(text, dossier_.bronnen.at(brief_.tekst.bron).text, begin, begin + number.written.size()),
        {{"nummer", number.written},
         {"besluit", static_cast<std::int64_t>(number.besluit)},
         {"aantal", static_cast<std::int64_t>(argued_.size())}});
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
  std::vector<bool> argued_;  // of each decision: an argument is numbered after it
  std::uint8_t section_level_ = 0;
  bool in_arguments_ = false;
};

}  // namespace

void check_besluiten(const Dossier& dossier, Problems& problems) {
  for (const Brief& brief : dossier.programma.brieven) BesluitCheck(dossier, brief, problems).check();
}

}  // namespace voortgang
