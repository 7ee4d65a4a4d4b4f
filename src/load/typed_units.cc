#include <cstdint>
#include <string>

#include "base/characters.h"
#include "base/digits.h"
#include "base/text.h"
#include "load/verwijzingen.h"
#include "programme/eenheid.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

bool is_part_of_word(char c) {
  return is_word_byte(c) || c == '-';
}

// Bytes of the space with which a text begins: 1, 2 for a hard one, or 0.
std::size_t space_at(std::string_view text) {
  if (text.starts_with(' ')) return 1;
  return text.starts_with(kHardSpace) ? kHardSpace.size() : 0;
}

// How many bytes of a text are that wording, whatever its spaces are; 0 where it does not begin with it.
std::size_t length_of(std::string_view wording, std::string_view text) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < wording.size();) {
    if (const std::size_t space = space_at(wording.substr(i)); space > 0) {
      const std::size_t typed = space_at(text.substr(at));
      if (typed == 0) return 0;
      i += space;
      at += typed;
      continue;
    }
    if (at >= text.size() || text[at] != wording[i]) return 0;
    ++i;
    ++at;
  }
  const bool is_sign = wording.ends_with('%');
  return !is_sign && at < text.size() && is_part_of_word(text[at]) && space_at(text.substr(at)) == 0 ? 0 : at;
}

// The ways in which people write a unit beside a number, the fullest first.
std::vector<Omlijsting> wordings(const Indicator& indicator, VerwijzingSoort soort) {
  std::vector<Omlijsting> out;
  const bool is_share = indicator.eenheid.starts_with('%');
  if (soort == VerwijzingSoort::kVerschil && is_share)
    return {{{}, " " + std::string(woorden::kProcentpunt)}};
  const Eenheid unit = eenheid_of(indicator);
  for (const std::string_view form : {unit.meer, unit.een}) {
    out.push_back(omlijsting(form));
    out.push_back({{}, " " + std::string(form)});
  }
  if (is_share) out.push_back({{}, " " + std::string(woorden::kProcent) + indicator.eenheid.substr(1)});
  return out;
}

// As it was typed, so that both its text and its place can be cut.
bool is_plain(std::string_view source, const MarkdownText& text, std::uint32_t index) {
  const MarkdownNode& node = text.at(index);
  return index != 0 && node.kind == MarkdownKind::kText &&
         source.substr(node.span.begin, node.span.end - node.span.begin) == node.text;
}

bool ends_with_sign(std::string_view source, const MarkdownText& text, std::uint32_t before,
                    std::string_view sign) {
  return is_plain(source, text, before) && trimmed(text.at(before).text).ends_with(trimmed(sign));
}

bool take_behind(std::string_view source, MarkdownText& text, std::string_view wording, std::uint32_t at,
                 std::uint32_t behind) {
  const bool is_broken = behind != 0 && text.at(behind).kind == MarkdownKind::kSoftBreak;
  if (is_broken) {
    wording.remove_prefix(space_at(wording));
    behind = text.at(behind).next;
  }
  if (!is_plain(source, text, behind)) return false;
  MarkdownNode& node = text.nodes[behind];
  const std::size_t length = length_of(wording, node.text);
  if (length == 0) return false;
  node.text.remove_prefix(length);
  node.span.begin += static_cast<std::uint32_t>(length);
  text.nodes[at].next = behind;  // without the end of the line between number and unit
  return true;
}

void cut_end(MarkdownNode& node, std::string_view sign) {
  const std::string_view kept = trimmed(node.text);
  const std::size_t end = static_cast<std::size_t>(kept.data() - node.text.data()) + kept.size();
  const std::size_t length = end - trimmed(sign).size();
  node.span.end = node.span.begin + static_cast<std::uint32_t>(length);
  node.text = node.text.substr(0, length);
}

// The nodes beside the reference `at`; 0 where there is none.
bool take_unit(std::string_view source, MarkdownText& text, const Omlijsting& wording, std::uint32_t before,
               std::uint32_t at) {
  const std::uint32_t behind = text.at(at).next;
  if (!wording.voor.empty() && !ends_with_sign(source, text, before, wording.voor)) return false;
  if (!wording.achter.empty() && !take_behind(source, text, wording.achter, at, behind)) return false;
  if (!wording.voor.empty()) cut_end(text.nodes[before], wording.voor);
  return !wording.voor.empty() || !wording.achter.empty();
}

bool is_number(const Verwijzing& v) {
  return v.indicator != kNoIndex &&
         (v.soort == VerwijzingSoort::kWaarde || v.soort == VerwijzingSoort::kVerschil ||
          v.soort == VerwijzingSoort::kStreefwaarde);
}

}  // namespace

void take_typed_units(std::string_view source, const std::vector<Indicator>& indicatoren, Tekst& tekst) {
  if (tekst.verwijzingen.empty()) return;
  for (std::uint32_t parent = 0; parent < tekst.inhoud.nodes.size(); ++parent) {
    std::uint32_t before = 0;
    for (std::uint32_t i = tekst.inhoud.at(parent).first_child; i != 0; i = tekst.inhoud.at(i).next) {
      if (tekst.inhoud.at(i).kind == MarkdownKind::kReference) {
        Verwijzing& v = tekst.verwijzingen[tekst.inhoud.at(i).number];
        if (is_number(v)) {
          for (const Omlijsting& wording : wordings(indicatoren[v.indicator], v.soort)) {
            if (!take_unit(source, tekst.inhoud, wording, before, i)) continue;
            v.with_unit = true;
            break;
          }
        }
      }
      before = i;
    }
  }
}

}  // namespace voortgang
