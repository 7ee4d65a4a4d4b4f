#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/language.h"

namespace voortgang {

// Words of our own in a message, in each language.
struct Words {
  std::string nl;
  std::string en;

  [[nodiscard]] const std::string& in(Language language) const { return language == Language::kNl ? nl : en; }
};

// Every word of diag/terms.inc, such as Term::kText.
enum class Term : std::uint8_t {
#define TERM(name, nl, en) k##name,
#include "diag/terms.inc"
#undef TERM
};

[[nodiscard]] Words words_of(Term term);

// What files and commands hold exactly so, in every language: ids, names of columns, signs, paths.
[[nodiscard]] Words verbatim(std::string_view text);
// A list of such: "a, b".
[[nodiscard]] Words verbatim_list(std::span<const std::string_view> texts);

// "a of b" and "a or b".
[[nodiscard]] Words either(std::span<const Words> choices);

}  // namespace voortgang
