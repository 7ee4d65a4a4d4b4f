#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace voortgang {

// What says who somebody is, found in plain text. Nothing here knows where the text stands.

struct TextStretch {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// A Dutch telephone number at or behind `from`: 06-12345678, (0527) 63 39 11, +31 6 12345678. General numbers
// (14 0320, 0800, 0900) are nobody's.
[[nodiscard]] std::optional<TextStretch> phone_number(std::string_view text, std::size_t from = 0);

// An e-mail address at or behind `from`, other than a general one such as info@.
[[nodiscard]] std::optional<TextStretch> personal_mail(std::string_view text, std::size_t from = 0);

// The ways in which a field names a person: "drs. J. de Vries" gives "J. de Vries" and "de Vries". None where
// it is a function ("beleidsadviseur Sociaal Domein") or a part of an organisation ("Team Wonen").
[[nodiscard]] std::vector<std::string> names_in(std::string_view field);

// Where one of these ways stands in a text, as words by themselves.
[[nodiscard]] std::optional<TextStretch> named(std::string_view text, std::string_view name);

}  // namespace voortgang
