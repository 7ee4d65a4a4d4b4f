#include "diag/words.h"

#include <array>

#include "base/text.h"

namespace voortgang {
namespace {

struct TermText {
  std::string_view nl;
  std::string_view en;
};

constexpr std::array kTerms = {
#define TERM(name, nl, en) TermText{nl, en},
#include "diag/terms.inc"
#undef TERM
};

}  // namespace

Words words_of(Term term) {
  const TermText& text = kTerms[static_cast<std::size_t>(term)];
  return {std::string(text.nl), std::string(text.en)};
}

Words verbatim(std::string_view text) {
  return {std::string(text), std::string(text)};
}

Words verbatim_list(std::span<const std::string_view> texts) {
  std::string list;
  for (const std::string_view text : texts) append_item(list, text);
  return verbatim(list);
}

Words either(std::span<const Words> choices) {
  Words out;
  for (const Words& choice : choices) {
    out.nl.append(out.nl.empty() ? "" : " of ").append(choice.nl);
    out.en.append(out.en.empty() ? "" : " or ").append(choice.en);
  }
  return out;
}

}  // namespace voortgang
