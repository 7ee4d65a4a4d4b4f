#include <optional>
#include <string_view>

#include "check/check.h"
#include "check/written_fields.h"

namespace voortgang {
namespace {

// From `open` up to the end of `close`; nothing where it holds no such thing.
std::optional<std::string_view> between(std::string_view text, std::string_view open,
                                        std::string_view close) {
  const std::size_t from = text.find(open);
  if (from == std::string_view::npos) return std::nullopt;
  const std::size_t to = text.find(close, from + open.size());
  if (to == std::string_view::npos) return std::nullopt;
  return text.substr(from, to + close.size() - from);
}

}  // namespace

// Above a text, words are what they are: what is a reference or markup below it, readers would see literally.
void check_velden(const Dossier& dossier, Problems& problems) {
  for_each_field(dossier, [&](const Veldtekst& veld) {
    if (!dossier.bronnen.at(veld.span.source).path.ends_with(".md")) return;
    if (const auto reference = between(veld.tekst, "{{", "}}"))
      problems.add(Code::REF118, veld.span, {{"tekst", *reference}});
    else if (const auto strong = between(veld.tekst, "**", "**"))
      problems.add(Code::BRF133, veld.span, {{"tekst", *strong}});
    else if (const auto link = between(veld.tekst, "](", ")"))
      problems.add(Code::BRF133, veld.span, {{"tekst", *link}});
  });
}

}  // namespace voortgang
