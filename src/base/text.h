#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace voortgang {

// Without spaces and tabs at both ends; a no-break space counts as a space.
[[nodiscard]] std::string_view trimmed(std::string_view text);

[[nodiscard]] constexpr bool is_one_of(std::string_view name, const auto& names) {
  return std::ranges::find(names, name) != std::ranges::end(names);
}

// Line ends and tabs as spaces.
[[nodiscard]] std::string in_one_line(std::string_view text);

// With a capital where it begins with a small letter of ASCII or an é: "één" becomes "Eén", since a capital
// bears no accent.
[[nodiscard]] std::string with_capital(std::string_view text);

// A stable name that is safe in an address and as a file name: small letters, digits and single hyphens,
// starting with a letter, at most 60 characters.
[[nodiscard]] bool is_slug(std::string_view text);

// The slug that a name makes: "Súdwest-Fryslân" gives "sudwest-fryslan". Empty where it has no letter.
[[nodiscard]] std::string slug_of(std::string_view name);

[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);
// Parts between any run of the given separators; no empty parts.
[[nodiscard]] std::vector<std::string_view> split_any(std::string_view text,
                                                      std::string_view separators = " \t");

[[nodiscard]] std::string joined(std::span<const std::string> parts, std::string_view separator);

// Adds a word to a list of words: "a", "a, b".
void append_item(std::string& list, std::string_view item);

// The known name that is most like the one found, or empty where none is near (Damerau-Levenshtein distance
// at most a third of the length). Ties go to the first.
[[nodiscard]] std::string_view nearest(std::string_view found, std::span<const std::string_view> known);

// A label without what nobody sees: spaces of other kinds and twice, accents as characters of their own,
// capitals.
[[nodiscard]] std::string folded(std::string_view label);

// Orders names as Dutch readers expect: without regard to case and accents, ij as i+j, a leading apostrophe
// first (Taaladvies of the Taalunie). Compare the keys with <.
[[nodiscard]] std::string collation_key(std::string_view text);

}  // namespace voortgang
